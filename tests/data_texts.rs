//! The texts of every language, held against the English ones: no message is
//! missing, none is unknown, none uses a value that English does not have.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use chechnya_act::dataset;
use chechnya_act::dataset::record::{Country, Fact};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// What letters, calls and posts are made of; `facts` only as far as letters tell them.
const OF_LETTERS: [&str; 7] = ["address", "letter", "asks", "short", "facts", "call", "post"];
/// What the program itself says.
const OF_PROGRAM: [&str; 5] = ["ui", "guide", "keep", "check", "help"];

/// A message: its variants (an empty name for its value) and the values in it.
#[derive(Debug, Default)]
struct Message {
    variants: BTreeSet<String>,
    values: BTreeSet<String>,
}

fn folder(language: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales").join(language)
}

fn messages(language: &str, files: &[&str]) -> BTreeMap<String, Message> {
    let mut found = BTreeMap::new();
    for file in files {
        let path = folder(language).join(format!("{file}.ftl"));
        let Ok(text) = fs::read_to_string(&path) else { continue };
        for entry in parse(text.as_str()).unwrap().body {
            let Entry::Message(message) = entry else { continue };
            let mut taken = Message::default();
            if let Some(value) = &message.value {
                taken.variants.insert(String::new());
                values(value, &mut taken.values);
            }
            for attribute in &message.attributes {
                taken.variants.insert(attribute.id.name.to_owned());
                values(&attribute.value, &mut taken.values);
            }
            found.insert(message.id.name.to_owned(), taken);
        }
    }
    found
}

fn values(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                for variant in variants {
                    values(&variant.value, found);
                }
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.to_owned());
        }
    }
}

/// The id without the code of the country it is for.
fn general(id: &str) -> &str {
    match id.rsplit_once('-') {
        Some((before, code)) if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) => {
            before
        }
        _ => id,
    }
}

/// What a language may leave out: forms for one country, facts that no letter tells,
/// and what only the caller reads.
fn may_be_left_out(id: &str) -> bool {
    let untold = |id: &str| dataset::get::<Fact>(id).is_some_and(|fact| fact.audiences.is_empty());
    general(id) != id
        || id == "in-country"
        || id.starts_with("do-")
        || id.strip_prefix("fact-").is_some_and(untold)
}

#[test]
fn every_language_of_letters_has_every_message() {
    let english = messages("en", &OF_LETTERS);
    let codes: Vec<String> = dataset::all::<Country>().map(|country| country.code).collect();
    for language in dataset::languages().filter(|language| *language != "en") {
        let own = messages(language, &OF_LETTERS);
        for (id, wanted) in &english {
            let Some(found) = own.get(id) else {
                assert!(may_be_left_out(id), "{language}: {id} is missing");
                continue;
            };
            // English has four variants or more, every language the first two of them.
            let two = wanted.variants.iter().filter(|name| name.len() != 1 || "ab".contains(*name));
            for name in two {
                assert!(found.variants.contains(name), "{language}: {id} lacks .{name}");
            }
        }
        if !own.contains_key("in-country") {
            for code in &codes {
                assert!(own.contains_key(&format!("in-{code}")), "{language}: in-{code}");
            }
        }
    }
}

#[test]
fn no_language_has_a_message_or_a_value_that_is_not_known() {
    let english = messages("en", &OF_LETTERS);
    // Forms of address that English takes from the data set.
    let forms = ["institution-", "head-", "salutation-", "in-"];
    // What the form of a salutation may depend on.
    let of_salutations = BTreeSet::from(["name", "gender"].map(str::to_owned));
    for language in dataset::languages().filter(|language| *language != "en") {
        for (id, found) in messages(language, &OF_LETTERS) {
            let Some(wanted) = english.get(&id).or_else(|| english.get(general(&id))) else {
                let form = ["day-1", "date-alone", "name-on-envelope"].contains(&id.as_str())
                    || forms.iter().any(|form| id.starts_with(form));
                assert!(form, "{language}: {id} is not in English");
                continue;
            };
            let unknown: Vec<&String> = found
                .values
                .difference(&wanted.values)
                .filter(|name| !(id.starts_with("salutation") && of_salutations.contains(*name)))
                .collect();
            assert!(unknown.is_empty(), "{language}: {id} uses {unknown:?}");
            let optional = ["title", "member", "gender", "name"];
            let lost: Vec<&String> = wanted
                .values
                .difference(&found.values)
                .filter(|name| !optional.contains(&name.as_str()))
                .collect();
            assert!(lost.is_empty(), "{language}: {id} does not say {lost:?}");
        }
    }
}

#[test]
fn the_program_speaks_each_of_its_languages_whole() {
    let english = messages("en", &OF_PROGRAM);
    for language in dataset::ui_languages().filter(|language| *language != "en") {
        let own = messages(language, &OF_PROGRAM);
        for (id, wanted) in &english {
            let found = own.get(id).unwrap_or_else(|| panic!("{language}: {id} is missing"));
            assert_eq!(found.variants, wanted.variants, "{language}: {id}");
            let unknown: Vec<_> = found.values.difference(&wanted.values).collect();
            assert!(unknown.is_empty(), "{language}: {id} uses {unknown:?}");
        }
        for id in own.keys() {
            assert!(english.contains_key(id), "{language}: {id} is not in English");
        }
    }
}

#[test]
fn english_has_four_wordings_of_each_part_of_a_letter() {
    let parts = ["subject-", "opening-", "closing-", "close-", "ask-", "local-", "facts-intro"];
    for (id, message) in messages("en", &["address", "letter", "asks"]) {
        if id != "subject-line" && parts.iter().any(|part| id.starts_with(part)) {
            assert!(message.variants.len() >= 4, "{id}: {:?}", message.variants);
        }
    }
}

#[test]
fn each_language_says_who_wrote_and_who_reviewed_it() {
    for language in dataset::languages() {
        let texts = messages(language, &["address"]);
        assert!(texts.contains_key("about-written"), "{language}");
        assert!(texts.contains_key("about-reviewed"), "{language}");
    }
}

#[test]
fn no_text_has_stray_spaces_or_marks_of_another_language() {
    for language in dataset::languages() {
        for file in OF_LETTERS {
            let path = folder(language).join(format!("{file}.ftl"));
            let Ok(text) = fs::read_to_string(&path) else { continue };
            for (nth, line) in text.lines().enumerate() {
                let place = format!("{}:{}: {line}", path.display(), nth + 1);
                assert!(!line.ends_with(' '), "{place}");
                assert!(!line.trim_start().contains("  "), "{place}");
                let said = line.split_once(" = ").map_or("", |(_, said)| said);
                assert!(!said.contains(" ,") && !said.contains(" . "), "{place}");
            }
        }
    }
}
