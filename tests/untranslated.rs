//! No English stands untranslated in another language of the program: a text
//! that is the same in both is a word that both languages have, or no word.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use chechnya_act::dataset;
use chechnya_act::dataset::record::Country;
use chechnya_act::route::{Offer, ladder};
use chechnya_act::texts::Texts;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// What the program itself says.
const FILES: [&str; 4] = ["ui", "keep", "check", "help"];

/// Names of forms and of places for a value, and of a command, that are the same everywhere.
const EVERYWHERE: [&str; 7] = ["ID", "JSON", "QR", "SVG", "URL", "YYYY-MM-DD", "letter"];

/// Words that English shares with other languages of the program.
const SHARED: [(&str, &str); 34] = [
    ("Africa", "it"),
    ("Arguments", "fr"),
    ("article", "fr"),
    ("Asia", "es it"),
    ("( bytes", "es pt"),
    ("CODE", "de fr"),
    ("Correction", "fr"),
    ("DATE", "fr"),
    ("E-mail", "it pl"),
    ("ENVELOPE", "pt"),
    ("error", "es"),
    ("Europe", "fr"),
    ("FILE", "it"),
    ("film", "fr it pl tr"),
    ("FOLDER", "pl"),
    ("FORM", "tr"),
    ("FORMAT", "de fr pl"),
    ("guide", "fr"),
    ("In Russia", "it"),
    ("Link", "de it pl"),
    ("message", "fr"),
    ("NAME", "de"),
    ("Oceania", "it pl"),
    ("Options", "fr"),
    ("OPTIONS", "fr"),
    ("Page", "fr"),
    ("Palestine", "fr"),
    ("Post", "de"),
    ("sanctions", "fr"),
    ("SHELL", "de es fr it pt"),
    ("Sources", "fr"),
    ("SOURCES", "fr"),
    ("STRICT", "fr"),
    ("TEXT", "de"),
];

/// The words of a pattern, without values and without what is typed as it stands.
fn said(pattern: &Pattern<&str>, words: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let typed = |word: &&str| word.starts_with("--") || word.contains("://");
                let kept = value.split_whitespace().filter(|word| !typed(word));
                words.extend(kept.map(str::to_owned));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    said(&variant.value, words);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Each message and attribute of a language, as the words in it.
fn messages(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for file in FILES {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales").join(language);
        let text = fs::read_to_string(folder.join(format!("{file}.ftl"))).unwrap();
        for entry in parse(text.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let mut keep = |id: String, pattern: &Pattern<&str>| {
                let mut words = Vec::new();
                said(pattern, &mut words);
                found.insert(id, words.join(" "));
            };
            if let Some(value) = &message.value {
                keep(message.id.name.to_owned(), value);
            }
            for attribute in &message.attributes {
                keep(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
            }
        }
    }
    found
}

/// Whether a text of English may stand in another language as it is.
fn is_shared(text: &str, language: &str) -> bool {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric() && c != '(');
    EVERYWHERE.contains(&bare)
        || !bare.contains(|c: char| c.is_alphabetic())
        || SHARED.iter().any(|(word, languages)| {
            *word == bare && languages.split(' ').any(|known| known == language)
        })
}

#[test]
fn no_english_text_stands_in_another_language() {
    let english = messages("en");
    assert!(english.len() > 700, "{}", english.len());
    let mut left = Vec::new();
    for language in dataset::ui_languages().filter(|language| *language != "en") {
        let own = messages(language);
        let same = english.iter().filter(|(id, text)| own.get(*id) == Some(*text));
        let leaked = same.filter(|(_, text)| !is_shared(text, language));
        left.extend(leaked.map(|(id, text)| format!("{language}: {id}: {text}")));
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

#[test]
fn a_sentence_is_never_shared() {
    assert!(!is_shared("Nothing found.", "de"));
    assert!(is_shared("Link", "de") && !is_shared("Link", "uk"));
}

/// The English names of the offices on a country's ladder.
fn offices(country: &Country) -> Vec<String> {
    let name = |offer| match offer {
        Offer::Open(to) => to.name,
        Offer::Closed { name, .. } => name,
    };
    ladder(country, common::TODAY.parse().unwrap()).into_iter().map(name).collect()
}

fn page(line: &str) -> String {
    common::words(line).stdout.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn no_office_is_named_in_english() {
    let languages: Vec<_> = dataset::ui_languages().filter(|language| *language != "en").collect();
    for (country, language) in dataset::all::<Country>().zip(languages.iter().cycle()) {
        for command in ["route --country", "countries", "embassies"] {
            let line = format!("--ui-lang {language} {command} {}", country.code);
            let page = page(&line);
            for name in offices(&country) {
                // Some names are the same in both: "Mejlis (parlement)".
                let shared = Texts::new(language).of_record(&name).contains(&format!("{name} ("));
                assert!(shared || !page.contains(&name), "{line}: {name}");
            }
        }
    }
}

#[test]
fn in_english_a_country_is_told_of_in_the_words_of_its_record() {
    for country in dataset::all::<Country>() {
        let page = page(&format!("countries {}", country.code));
        let chambers = country.parliaments.iter().map(|chamber| &chamber.name);
        for name in chambers.chain([&country.ministry.name]) {
            assert!(page.contains(name), "{}: {name}: {page}", country.code);
        }
    }
}
