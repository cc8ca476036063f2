//! Which language somebody may have meant who named one that is not there.

use crate::dataset::nearest;
use crate::dataset::record::fold;
use crate::texts::{Args, FALLBACK, Texts};

/// Of the codes of languages those whose language is called something like
/// `given`: by its English name, by its own, or by a longer code, whose
/// letters its names begin with.
pub(super) fn meant(given: &str, codes: &[String]) -> Vec<String> {
    let given = fold(given);
    let named: Vec<(String, &String)> =
        codes.iter().flat_map(|code| names(code).map(move |name| (name, code))).collect();
    let mut meant = Vec::new();
    let begun: Vec<String> = named
        .iter()
        .map(|(name, _)| name.clone())
        .filter(|name| name.starts_with(&given))
        .collect();
    let like = || nearest(&given, named.iter().map(|(name, _)| name.as_str()));
    for name in if begun.is_empty() { like() } else { begun } {
        for (_, code) in named.iter().filter(|(known, _)| *known == name) {
            if !meant.contains(*code) {
                meant.push((*code).clone());
            }
        }
    }
    meant
}

/// What a language is called in English and by those who speak it.
fn names(code: &str) -> impl Iterator<Item = String> {
    let id = format!("language-{code}");
    [FALLBACK, code]
        .map(|language| Texts::new(language).get(&id, &Args::none()))
        .into_iter()
        .flatten()
        .map(|name| fold(&name))
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_name_or_a_longer_code_leads_to_the_language() {
        let codes = ["de", "en", "es", "fr", "pt", "ru", "zh"].map(str::to_owned);
        for (given, code) in [
            ("germn", "de"),
            ("Deutsch", "de"),
            ("deu", "de"),
            ("eng", "en"),
            ("Français", "fr"),
            ("fra", "fr"),
            ("русский", "ru"),
            ("chinese", "zh"),
        ] {
            assert_eq!(meant(given, &codes).first().map(String::as_str), Some(code), "{given}");
        }
        assert_eq!(meant("english", &codes), ["en"]);
        assert!(meant("tlh", &codes).is_empty());
    }
}
