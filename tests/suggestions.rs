//! A slip of the pen is answered by the nearest name, whatever it was in and
//! whatever language the program speaks.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use chechnya_act::dataset;
use chechnya_act::texts::{FALLBACK, Texts};
use common::words;

/// What was typed, the exit code, and what must be named.
const SLIPS: [(&str, i32, &str); 34] = [
    ("lettr", 2, "letter"),
    ("data chekc", 2, "check"),
    ("profile sav", 2, "save"),
    ("letter --contry uk", 2, "--country"),
    ("facts --serch x", 2, "--search"),
    ("letter --country uk --kind nte", 2, "note"),
    ("letter --country uk --format pfd", 2, "pdf"),
    ("letter --country uk --envelope dinn", 2, "din"),
    ("letter --country uk --recipient-gender womn", 2, "woman"),
    ("letter --country uk --to embasy", 3, "embassy"),
    ("letter --country uk --to prosecutor", 3, "prosecutor-general"),
    ("letter --country uk --facts lapunov-v-rusia", 3, "lapunov-v-russia"),
    ("letter --country uk --to ministry --ask raise-with-rusia", 3, "raise-with-russia"),
    ("letter --country uk --lang germn", 3, "de"),
    ("letter --country uk --gloss eng", 3, "en"),
    ("letter check --lang deu", 3, "de"),
    ("post --network blusky", 2, "bluesky"),
    ("post --network x --purpose tel", 2, "tell"),
    ("post --network x --about lapunov", 3, "lapunov-v-russia"),
    ("post --network x --hashtag whereiseda", 3, "whereisseda"),
    ("call --country uk --to minstry", 3, "ministry"),
    ("facts --kind denail", 2, "denial"),
    ("facts lapunov", 3, "lapunov-v-russia"),
    ("resources --kind flim", 2, "film"),
    ("companies grinder", 3, "grindr"),
    ("safety --where rusia", 2, "russia"),
    ("safety --where russia --lang rus", 3, "ru"),
    ("get-help --for frend", 2, "friend"),
    ("get-help --where russia --lang deutsch", 3, "de"),
    ("donate --ties non", 2, "none"),
    ("data export --format cvs", 2, "csv"),
    ("data schema contry", 3, "country"),
    ("completions bsh", 2, "bash"),
    ("facts --color allways", 2, "always"),
];

/// Commands that take a country, with one that is spelt wrong.
const COUNTRIES: [&str; 10] = [
    "letter --country germny",
    "route --country germny",
    "call --country germny",
    "post --network x --country germny",
    "media --country germny",
    "petitions --country germny",
    "safety --country germny",
    "embassies germny",
    "countries germny",
    "data report germny",
];

/// Whether a text names something as a word of its own.
fn names(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '-';
    text.match_indices(word).any(|(at, _)| {
        let after = text[at + word.len()..].chars().next();
        !text[..at].ends_with(part) && !after.is_some_and(part)
    })
}

#[test]
fn a_slip_is_answered_by_the_nearest_in_every_language() {
    for language in dataset::ui_languages() {
        for (line, code, wanted) in SLIPS {
            let run = words(&format!("{line} --no-input --ui-lang {language}"));
            assert_eq!(run.code, code, "{language}: {line}: {}", run.shown());
            assert!(run.stdout.is_empty(), "{language}: {line}");
            assert!(names(&run.stderr, wanted), "{language}: {line}: {}", run.shown());
        }
    }
}

#[test]
fn a_country_is_suggested_by_its_name_in_every_language() {
    let germany = dataset::country("DE").unwrap();
    for language in dataset::ui_languages() {
        let name = match language {
            FALLBACK => germany.name.clone(),
            _ => Texts::new(language).name_of(&germany).to_owned(),
        };
        for line in COUNTRIES {
            let run = words(&format!("{line} --no-input --ui-lang {language}"));
            assert_eq!(run.code, 3, "{language}: {line}: {}", run.shown());
            assert!(run.stderr.contains(&name), "{language}: {line}: {}", run.shown());
        }
    }
}

#[test]
fn a_language_that_the_program_does_not_speak_is_answered_by_the_nearest() {
    for (given, wanted) in [("english", "en"), ("deu", "de"), ("français", "fr"), ("рус", "ru")]
    {
        let run = words(&format!("facts --ui-lang {given}"));
        assert_eq!(run.code, 3, "{given}: {}", run.shown());
        let hint = run.stderr.split("Did you mean: ").nth(1).unwrap();
        assert!(hint.starts_with(&format!("{wanted}?")), "{given}: {hint}");
    }
}
