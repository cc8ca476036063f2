//! Which language a letter is written in: the one that was asked for; else one
//! that the office reads and the writer speaks; else the office's first.

use std::ffi::OsString;

use super::Session;
use super::early::value_of;
use crate::dataset;
use crate::problem::Problem;
use crate::route::Recipient;
use crate::texts::{Args, FALLBACK, Texts};

/// The words of a letter, and what the writer should know of the choice.
pub(crate) struct Choice {
    /// The words.
    pub(crate) texts: Texts,
    /// Lines of talk.
    pub(crate) notes: Vec<String>,
}

/// Chooses the language of a letter to an office.
///
/// # Errors
/// [`Problem::UnknownLanguage`] with the languages there are.
pub(crate) fn choose(
    session: &Session,
    given: Option<&str>,
    recipient: &Recipient,
) -> Result<Choice, Problem> {
    let reads: Vec<&str> = recipient.languages.iter().filter_map(|code| known(code)).collect();
    let own = spoken();
    let language = match given {
        Some(given) => wanted(given)?,
        None => {
            let shared = reads.iter().find(|language| Some(**language) == own);
            shared.or(reads.first()).copied().unwrap_or(FALLBACK)
        }
    };
    let mut notes = Vec::new();
    let mut texts = Texts::new(language);
    if texts.variants(&format!("opening-{}", recipient.audience.id())) == 0 {
        notes.push(session.say("language-without", &named(session, language)));
        texts = Texts::new(FALLBACK);
    }
    let language = texts.language();
    let own = own.unwrap_or(FALLBACK);
    if reads.is_empty() {
        notes.push(session.say("language-not-ours", &named(session, language)));
    } else if !reads.contains(&language) {
        let office: Vec<String> = reads.iter().map(|code| name(session, code)).collect();
        let office: Vec<&str> = office.iter().map(String::as_str).collect();
        let reading = named(session, language).and("office", session.texts.list(&office));
        notes.push(session.say("language-not-read", &reading.and("code", reads[0])));
    } else if own != language {
        let reading = named(session, language).and("own", name(session, own)).and("code", own);
        notes.push(session.say("language-of-office", &reading));
    }
    if texts.get("about-reviewed", &Args::none()).is_ok_and(|reviewed| reviewed == "no") {
        notes.push(session.say("language-unreviewed", &named(session, language)));
    }
    Ok(Choice { texts, notes })
}

/// The words of a language that somebody asks for by its code.
///
/// # Errors
/// [`Problem::UnknownLanguage`] with the languages there are.
pub(crate) fn wanted(given: &str) -> Result<&'static str, Problem> {
    known(given).ok_or_else(|| Problem::UnknownLanguage {
        given: given.to_owned(),
        known: dataset::languages().map(str::to_owned).collect(),
    })
}

/// A language we write letters in, by a code such as `pt`, `pt-BR`, `no` or `zh-Hans`.
fn known(code: &str) -> Option<&'static str> {
    let code = code.trim().to_lowercase().replace('_', "-");
    let base = match code.split('-').next().unwrap_or_default() {
        "no" | "nn" => "nb",
        // Traditional characters are another way of writing.
        "zh" if ["zh-tw", "zh-hk", "zh-mo", "zh-hant"].iter().any(|t| code.starts_with(t)) => "",
        base => base,
    };
    dataset::languages().find(|language| *language == base)
}

/// The language that the program itself speaks: the one that `--ui-lang` asks
/// for, else that of the person's locale, else English. Read before all other
/// arguments, since what is wrong with them is said in it.
///
/// # Errors
/// [`Problem::UnknownUiLanguage`] with the languages it speaks.
pub(super) fn of_interface(args: &[OsString]) -> Result<&'static str, Problem> {
    let speaks = |code: &str| dataset::ui_languages().find(|language| *language == code);
    match value_of(args, "--ui-lang") {
        Some(given) => known(given).and_then(speaks).ok_or_else(|| Problem::UnknownUiLanguage {
            given: given.to_owned(),
            known: dataset::ui_languages().map(str::to_owned).collect(),
        }),
        None => Ok(spoken().and_then(speaks).unwrap_or(FALLBACK)),
    }
}

/// Whether the person's own language is none that the program speaks.
pub(super) fn is_foreign() -> bool {
    let locale = sys_locale::get_locale().unwrap_or_default();
    let own = locale.split(['-', '_', '.']).next().unwrap_or_default().to_lowercase();
    // "C" and "POSIX" name no language.
    let names_one = own.len() == 2 || own.len() == 3;
    names_one && dataset::ui_languages().all(|language| language != own)
}

/// The languages that the program speaks, each with its own name for itself.
pub(crate) fn interfaces() -> Vec<(&'static str, String)> {
    let own_name =
        |language| Texts::new(language).say(&format!("language-{language}"), &Args::none());
    dataset::ui_languages().map(|language| (language, own_name(language))).collect()
}

/// The language of the writer's locale.
fn spoken() -> Option<&'static str> {
    known(&sys_locale::get_locale()?)
}

/// The writer's own language; English where theirs is none of ours.
pub(super) fn own() -> &'static str {
    spoken().unwrap_or(FALLBACK)
}

fn name(session: &Session, language: &str) -> String {
    session.say(&format!("language-{language}"), &Args::none())
}

/// A language by its name, as the value `language`.
pub(super) fn named(session: &Session, language: &str) -> Args {
    Args::of("language", name(session, language))
}

#[cfg(test)]
mod tests {
    use super::known;

    #[test]
    fn codes_of_regions_lead_to_their_language() {
        assert_eq!(known("en_GB.UTF-8"), Some("en"));
        assert_eq!(known("EN"), Some("en"));
        assert_eq!(known("zh-TW"), None);
        assert_eq!(known("tlh"), None);
    }
}
