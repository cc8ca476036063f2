//! The data files' own rules: one form, one place for each record, words for
//! everything, and nothing of what must never be printed, not even in the binary.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use chechnya_act::dataset;
use chechnya_act::dataset::record::{Ask, Audience, Authority, Country, Fact, InternationalBody};
use chechnya_act::texts::Texts;

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data")
}

#[test]
fn every_file_is_in_its_one_form() {
    let forms = chechnya_act::dataset::source::out_of_form(&data()).unwrap();
    let files: Vec<_> = forms.iter().map(|(path, _)| path.display().to_string()).collect();
    assert!(files.is_empty(), "{files:?}: `data check --dir data --fix` puts them right");
}

/// What must never be printed, as the build reads it.
fn forbidden() -> Vec<String> {
    let text = fs::read_to_string(data().join("do-not-print.json")).unwrap();
    let list: Vec<BTreeMap<String, String>> = serde_json::from_str(&text).unwrap();
    list.into_iter().map(|item| item["pattern"].to_lowercase()).collect()
}

#[test]
fn the_binary_holds_nothing_that_must_not_be_printed() {
    let binary = fs::read(env!("CARGO_BIN_EXE_chechnya-act")).unwrap();
    let text = String::from_utf8_lossy(&binary).to_lowercase();
    for pattern in forbidden() {
        assert!(!text.contains(&pattern), "the binary holds '{pattern}'");
    }
}

#[test]
fn no_file_of_the_project_but_the_list_itself_holds_it_either() {
    let mut files = vec![data()];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    files.extend(["README.md", "CONTRIBUTING.md", "CHANGELOG.md"].map(|name| root.join(name)));
    let mut read = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.file_name().is_some_and(|name| name != "do-not-print.json") {
            let text = fs::read_to_string(&path).unwrap_or_default().to_lowercase();
            read += 1;
            for pattern in forbidden() {
                assert!(!text.contains(&pattern), "{} holds '{pattern}'", path.display());
            }
        }
    }
    assert!(read > 200, "{read}");
}

#[test]
fn no_record_rests_on_memory() {
    let mut files = vec![data()];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let text = fs::read_to_string(&path).unwrap_or_default();
            assert!(!text.contains("\"memory\""), "{}", path.display());
        }
    }
}

#[test]
fn every_kind_of_office_has_every_part_of_a_letter_in_four_variants() {
    let texts = Texts::new("en");
    for audience in Audience::ALL {
        for part in ["subject", "opening", "closing"] {
            let id = format!("{part}-{}", audience.id());
            assert!(texts.variants(&id) >= 4, "{id}: {} variants", texts.variants(&id));
        }
        assert!(texts.variants(&format!("close-{}", audience.id())) >= 2);
        for country in dataset::all::<Country>() {
            let facts: Vec<_> = dataset::facts_for(audience, &country).collect();
            assert!(facts.len() >= 5, "{audience:?} {}", country.code);
            assert!(facts.iter().any(|fact| fact.finding), "{audience:?}");
        }
    }
}

#[test]
fn an_office_in_moscow_that_takes_letters_can_be_asked_for_something() {
    let country = dataset::country("GB").unwrap();
    for authority in dataset::all::<Authority>().filter(|a| a.takes_no_letters.is_none()) {
        let asks = dataset::asks_for(Audience::Authority, &authority.id, &country).count();
        assert_eq!(asks, 1, "{}", authority.id);
        assert!(Texts::new("en").has(&format!("salutation-{}", authority.id)), "{}", authority.id);
    }
    for body in dataset::all::<InternationalBody>().filter(|b| b.takes_no_letters.is_none()) {
        let audience =
            if body.membership.is_some() { Audience::EuropeanBody } else { Audience::UnBody };
        assert_eq!(dataset::asks_for(audience, &body.id, &country).count(), 1, "{}", body.id);
    }
}

#[test]
fn every_iso_code_and_name_finds_its_own_country() {
    use chechnya_act::dataset::{Found, find_country};
    for country in dataset::all::<Country>() {
        for name in [&country.code, &country.alpha3, &country.name, &country.official_name] {
            assert_eq!(find_country(name), Found::One(country.code.clone()), "{name}");
        }
        for (language, name) in &country.names {
            let found = find_country(name);
            let own = match &found {
                Found::One(code) => *code == country.code,
                Found::Several(codes) => codes.contains(&country.code),
                Found::Nearest(_) => false,
            };
            assert!(own, "{} {language} {name}: {found:?}", country.code);
        }
    }
}

#[test]
fn a_fact_that_speaks_for_an_ask_is_told_to_an_office_that_can_grant_it() {
    for ask in dataset::all::<Ask>() {
        for id in &ask.facts {
            let fact: Fact = dataset::get(id).unwrap();
            let told = ask.audiences.iter().any(|audience| fact.audiences.contains(audience));
            assert!(told, "{}: {id}", ask.id);
        }
    }
}

#[test]
fn every_office_of_ones_own_state_can_be_asked_for_something_everywhere() {
    let texts = Texts::new("en");
    for country in dataset::all::<Country>() {
        for (audience, id) in [
            (Audience::Representative, "representative"),
            (Audience::Ministry, "ministry"),
            (Audience::UnMission, "un"),
            (Audience::Embassy, "embassy"),
        ] {
            let asks: Vec<_> = dataset::asks_for(audience, id, &country).collect();
            assert!(!asks.is_empty(), "{} {id}", country.code);
            for ask in asks.iter().filter(|_| asks.len() > 1) {
                let label = format!("ask-label-{}", ask.id);
                assert!(texts.has(&label), "{} {id}: {label}", country.code);
            }
        }
    }
}
