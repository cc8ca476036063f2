//! Finding a country by what people call it; the nearest names to a slip.

use super::bundle::{get, ids, names};
use super::record::{Country, fold};

/// How a name was found, or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// It names one country; its code.
    One(String),
    /// It names several; their codes.
    Several(Vec<String>),
    /// It names none; the codes of the nearest names, at most five, perhaps none.
    Nearest(Vec<String>),
}

/// Finds a country by code, name or alias in any language; case, accents and
/// punctuation are ignored. Never guesses: a near miss is only a suggestion.
pub fn find_country(name: &str) -> Found {
    let folded = fold(name);
    let short = folded.strip_prefix("the ").unwrap_or(&folded);
    for candidate in [folded.as_str(), short] {
        if let Some(codes) = names().get(candidate) {
            let codes: Vec<String> = codes.split(' ').map(str::to_owned).collect();
            return match codes.as_slice() {
                [one] => Found::One(one.clone()),
                _ => Found::Several(codes),
            };
        }
    }
    Found::Nearest(near_codes(short))
}

/// The country of this code.
pub fn country(code: &str) -> Option<Country> {
    get(code)
}

fn near_codes(folded: &str) -> Vec<String> {
    if folded.is_empty() {
        return Vec::new();
    }
    let mut scored: Vec<(f64, &str, &str)> = names()
        .under("")
        .filter(|(name, _)| name.chars().count() > 3)
        .filter_map(|(name, codes)| {
            let begins = folded.chars().count() > 2 && name.starts_with(folded);
            let score = if begins { 1.0 } else { likeness(folded, name) };
            (score >= NEAR).then_some((score, name, codes))
        })
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    let mut codes: Vec<String> = Vec::new();
    for code in scored.iter().flat_map(|(_, _, codes)| codes.split(' ')) {
        if !codes.iter().any(|known| known == code) {
            codes.push(code.to_owned());
        }
    }
    codes.truncate(5);
    codes
}

/// From this likeness on a name is worth suggesting: one slip in five letters.
const NEAR: f64 = 0.75;

fn likeness(a: &str, b: &str) -> f64 {
    strsim::normalized_damerau_levenshtein(a, b)
}

/// Of `known`, those most like `given`, best first, at most five.
pub fn nearest<'k>(given: &str, known: impl IntoIterator<Item = &'k str>) -> Vec<String> {
    let given = given.to_lowercase();
    let mut scored: Vec<(f64, &str)> = known
        .into_iter()
        .map(|name| {
            let part = given.len() > 2 && name.contains(given.as_str());
            (if part { 1.0 } else { strsim::jaro_winkler(&given, name) }, name)
        })
        .filter(|(score, _)| *score >= 0.7)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.into_iter().take(5).map(|(_, name)| name.to_owned()).collect()
}

/// The country a locale such as `de_AT.UTF-8` names, if it names one we know.
pub fn country_of_locale(locale: &str) -> Option<&'static str> {
    let tag = locale.split(['.', '@']).next().unwrap_or_default();
    let region = tag.split(['-', '_']).skip(1).find(|part| part.len() == 2)?;
    ids::<Country>().find(|code| code.eq_ignore_ascii_case(region))
}

#[cfg(test)]
mod tests {
    use super::{Found, country_of_locale, find_country, nearest};

    #[test]
    fn finds_codes_names_and_aliases_in_many_languages() {
        let cases = [
            ("uk", "GB"),
            ("GB", "GB"),
            ("Great Britain", "GB"),
            ("the United Kingdom", "GB"),
            ("Deutschland", "DE"),
            ("cote d'ivoire", "CI"),
            ("Côte d’Ivoire", "CI"),
            ("Россия", "RU"),
            ("deu", "DE"),
            ("U.S.A.", "US"),
            ("日本", "JP"),
            ("TÜRKİYE", "TR"),
            ("مصر", "EG"),
            ("the netherlands", "NL"),
            ("chechnya", "RU"),
        ];
        for (name, code) in cases {
            assert_eq!(find_country(name), Found::One(code.to_owned()), "{name}");
        }
    }

    #[test]
    fn an_ambiguous_name_lists_the_countries() {
        assert_eq!(find_country("Congo"), Found::Several(vec!["CD".into(), "CG".into()]));
        assert_eq!(find_country("korea"), Found::Several(vec!["KP".into(), "KR".into()]));
    }

    #[test]
    fn a_slip_gets_suggestions_and_nonsense_gets_none() {
        let Found::Nearest(codes) = find_country("Germny") else { panic!("guessed") };
        assert_eq!(codes.first().map(String::as_str), Some("DE"));
        let Found::Nearest(codes) = find_country("switzer") else { panic!("guessed") };
        assert!(codes.contains(&"CH".to_owned()));
        assert_eq!(find_country("qqqqqqqq"), Found::Nearest(Vec::new()));
        assert_eq!(find_country(""), Found::Nearest(Vec::new()));
        assert_eq!(find_country("🏳️‍🌈"), Found::Nearest(Vec::new()));
    }

    #[test]
    fn suggests_the_nearest_ids() {
        assert_eq!(nearest("mbassy", ["embassy", "un"]), ["embassy"]);
        assert!(nearest("zzz", ["embassy", "un"]).is_empty());
    }

    #[test]
    fn reads_the_country_of_a_locale() {
        assert_eq!(country_of_locale("de_AT.UTF-8"), Some("AT"));
        assert_eq!(country_of_locale("zh-Hans-TW"), Some("TW"));
        assert_eq!(country_of_locale("C.UTF-8"), None);
        assert_eq!(country_of_locale("en_ZZ"), None);
    }
}
