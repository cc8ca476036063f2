//! What records say in English is said in every language of the program: why
//! writing from a country is dangerous, why an office takes no letters, what to
//! know of a page or an address, and what offices are called.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use chechnya_act::dataset::record::{
    Authority, Company, Country, InternationalBody, PartialDate, RiskLevel,
};
use chechnya_act::dataset::{self};
use chechnya_act::route::{Offer, Words, ladder};
use chechnya_act::texts::{Texts, id_of_record};

/// Every English sentence of the data that a route, a letter's advice or a warning shows.
fn shown() -> BTreeSet<String> {
    let today: PartialDate = "2026-11-20".parse().unwrap();
    let english = Texts::new("en");
    let recorded =
        |words: &Words| (words.id == "as-is").then(|| english.get(&words.id, &words.args).unwrap());
    let mut shown = BTreeSet::new();
    for country in dataset::all::<Country>() {
        if country.writing_risk.level != RiskLevel::Low {
            shown.insert(country.writing_risk.reason.clone());
        }
        let mission = &country.russian_mission;
        shown.extend(mission.why.clone().filter(|_| mission.name.is_none()));
        for offer in ladder(&country, today) {
            match offer {
                Offer::Closed { name, reason, .. } => {
                    shown.extend(recorded(&reason));
                    shown.extend(Some(name).filter(|name| !name.starts_with("name-")));
                }
                Offer::Open(to) => {
                    shown.extend(Some(to.name).filter(|_| to.state.is_none()));
                    shown.extend(to.note.clone());
                    shown.extend(to.channels.iter().filter_map(|way| recorded(&way.reason)));
                }
            }
        }
    }
    for one in dataset::all::<Authority>() {
        shown.extend(one.takes_no_letters.into_iter().chain([one.office]));
    }
    for one in dataset::all::<InternationalBody>() {
        shown.extend(one.takes_no_letters.into_iter().chain([one.name]));
    }
    shown.extend(dataset::all::<Company>().filter_map(|one| one.takes_no_letters));
    shown
}

/// The file of a language: each id with the English above it.
fn file(language: &str) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/locales").join(language);
    let text = std::fs::read_to_string(folder.join("records.ftl")).unwrap();
    let mut entries = BTreeMap::new();
    let mut above = String::new();
    for line in text.lines() {
        if let Some(english) = line.strip_prefix("# ") {
            english.clone_into(&mut above);
        } else if let Some((id, _)) = line.split_once(" = ") {
            entries.insert(id.to_owned(), std::mem::take(&mut above));
        }
    }
    entries
}

#[test]
fn every_sentence_of_the_data_is_said_in_every_language() {
    let shown = shown();
    assert!(shown.len() > 100, "{}", shown.len());
    let mut faults = Vec::new();
    for language in dataset::ui_languages().filter(|language| *language != "en") {
        let texts = Texts::new(language);
        let entries = file(language);
        for english in &shown {
            let id = id_of_record(english);
            match entries.get(&id) {
                None => faults.push(format!("{language}: missing:\n# {english}\n{id} = ")),
                Some(above) if above != english => {
                    faults.push(format!("{language}: {id} stands below other words: {above}"));
                }
                Some(_) if texts.of_record(english) == *english => {
                    faults.push(format!("{language}: {id} is English still"));
                }
                Some(_) => {}
            }
        }
        let wanted: BTreeSet<String> = shown.iter().map(|english| id_of_record(english)).collect();
        let stale = entries.keys().filter(|id| !wanted.contains(*id));
        faults.extend(stale.map(|id| format!("{language}: {id}: no record says this any more")));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
