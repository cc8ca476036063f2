//! `data/cldr.json` holds how each language writes a date and a list. It is
//! Unicode CLDR's, as ICU4X has it: `FIX_CLDR=1 cargo test --test data_cldr`
//! writes it anew.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::path::Path;

use chechnya_act::dataset::record::PartialDate;
use chechnya_act::texts::Texts;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_list::{ListFormatter, ListFormatterPreferences};
use icu_locale_core::Locale;
use serde_json::{Value, json};

/// The languages of letters.
const LANGUAGES: [&str; 24] = [
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hu", "it", "ja", "nb", "nl", "pl",
    "pt", "ro", "ru", "sk", "sv", "tr", "uk", "zh",
];

fn locale(language: &str) -> Locale {
    // English here is that of most of the world; European Portuguese writes dates as Brazil does.
    if language == "en" { "en-GB" } else { language }.parse().unwrap()
}

fn dates(language: &str) -> impl Fn(i32, u8, u8) -> String + use<> {
    let preferences = DateTimeFormatterPreferences::from(&locale(language));
    let formatter = DateTimeFormatter::try_new(preferences, YMD::long()).unwrap();
    move |year, month, day| {
        formatter.format(&Date::try_new_iso(year, month, day).unwrap()).to_string()
    }
}

fn lists(language: &str) -> impl Fn(&[&str]) -> String + use<> {
    let preferences = ListFormatterPreferences::from(&locale(language));
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    let formatter = ListFormatter::try_new_and(preferences, options).unwrap();
    move |items| formatter.format(items.iter()).to_string()
}

fn generated() -> Value {
    let languages = LANGUAGES.map(|language| {
        let (date, list) = (dates(language), lists(language));
        let months: Vec<String> = (1..=12)
            .map(|month| date(2047, month, 23).replace("2047", "{y}").replacen("23", "{d}", 1))
            .collect();
        let two = list(&["{a}", "{b}"]);
        let three = list(&["{a}", "{b}", "{c}"]);
        (language.to_owned(), json!({ "dates": months, "two": two, "three": three }))
    });
    json!(BTreeMap::from(languages))
}

#[test]
fn the_table_is_that_of_cldr() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/cldr.json");
    let wanted = serde_json::to_string_pretty(&generated()).unwrap() + "\n";
    if std::env::var_os("FIX_CLDR").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), wanted, "run with FIX_CLDR=1");
}

#[test]
fn every_day_of_a_year_is_written_as_icu4x_writes_it() {
    for language in LANGUAGES {
        let (date, texts) = (dates(language), Texts::new(language));
        for month in 1..=12 {
            for day in [1, 2, 3, 9, 10, 20, 28] {
                let ours =
                    texts.date(PartialDate { year: 2026, month: Some(month), day: Some(day) });
                let theirs = date(2026, month, day);
                let first = day == 1 && texts.has("day-1");
                assert!(first || ours.as_ref() == Ok(&theirs), "{language}: {ours:?} {theirs}");
            }
        }
    }
}

#[test]
fn lists_are_joined_as_icu4x_joins_them() {
    for language in LANGUAGES {
        let (list, texts) = (lists(language), Texts::new(language));
        for items in [&["A"][..], &["A", "B"], &["A", "B", "C"], &["A", "B", "C", "D", "E"]] {
            assert_eq!(texts.list(items), list(items), "{language}");
        }
    }
}
