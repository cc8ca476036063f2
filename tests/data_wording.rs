//! Letters are not copies of each other, and none of ours is one that our own
//! check would stop. Through the library, in every language.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stderr)]

mod common;

use std::collections::{BTreeMap, HashSet};

use chechnya_act::dataset;
use chechnya_act::dataset::record::{Country, PartialDate};
use chechnya_act::letter::check::{Judge, Weight, check, runs, share};
use chechnya_act::letter::{Order, Sender, compose};
use chechnya_act::render;
use chechnya_act::route::{Offer, Recipient, ladder, offer};
use chechnya_act::texts::Texts;

fn today() -> PartialDate {
    common::TODAY.parse().unwrap()
}

/// The languages that have letters.
fn languages() -> Vec<Texts> {
    let all = dataset::languages().map(Texts::new);
    let written: Vec<Texts> =
        all.filter(|texts| texts.variants("opening-representative") > 0).collect();
    assert!(written.iter().any(|texts| texts.language() == "en"));
    written
}

fn office(country: &Country, id: &str) -> Recipient {
    match offer(country, id, today()).unwrap() {
        Offer::Open(recipient) => *recipient,
        Offer::Closed { .. } => unreachable!("{id} takes letters"),
    }
}

/// The body of a letter from one of many people, without a word of their own.
fn body(country: &Country, office: &Recipient, nth: usize, texts: &Texts) -> String {
    let towns = ["Leeds", "Cardiff", "Perth", "Derry", "Hull", "Truro", "Luton"];
    let sender = Sender {
        name: Some(format!("Ada Example {nth}")),
        city: Some(towns[nth % towns.len()].to_owned()),
        ..Sender::default()
    };
    let letter = compose(country, office, &sender, &Order::default(), today(), texts).unwrap();
    letter.paragraphs().join(" ")
}

const SENDERS: usize = 1_000;
/// How many of the other letters each is held against: 12,000 pairs give the
/// median of all half a million to a hundredth.
const OTHERS: usize = 12;

/// The median share of five-word runs (eight characters in Chinese and
/// Japanese) that the shorter of two letters has in common with the other.
fn median_overlap(letters: &[HashSet<u64>]) -> f64 {
    let mut shares: Vec<f64> = Vec::new();
    for (nth, one) in letters.iter().enumerate() {
        for step in 1..=OTHERS {
            let other = &letters[(nth + step * step * 7 + step) % letters.len()];
            let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
            shares.push(share(short, long));
        }
    }
    shares.sort_by(f64::total_cmp);
    shares[shares.len() / 2]
}

#[test]
fn a_thousand_letters_to_one_office_are_not_copies() {
    let country = dataset::country("GB").unwrap();
    let mut failed = Vec::new();
    for texts in languages() {
        let limit = if texts.language() == "en" { 0.35 } else { 0.6 };
        for id in ["representative", "ministry", "un", "embassy"] {
            let office = office(&country, id);
            let letters: Vec<HashSet<u64>> =
                (0..SENDERS).map(|nth| runs(&body(&country, &office, nth, &texts))).collect();
            let median = median_overlap(&letters);
            let line = format!("{} {id}: {median:.2} of {limit:.2}", texts.language());
            eprintln!("median overlap of {SENDERS} letters, {line}");
            if median > limit {
                failed.push(line);
            }
        }
    }
    assert!(failed.is_empty(), "too much alike: {failed:?}");
}

#[test]
fn no_letter_of_ours_would_be_stopped_by_our_own_check() {
    let mut checked = 0_u32;
    for texts in languages() {
        let judge = Judge::new(Some(texts.language().to_owned()));
        let mut stopped: BTreeMap<String, usize> = BTreeMap::new();
        // Letters differ by office more than by country.
        for country in dataset::all::<Country>().step_by(12) {
            for offer in ladder(&country, today()) {
                let Offer::Open(office) = offer else { continue };
                let seed = Some(u64::from(checked % 8));
                let order = Order { seed, ..Order::default() };
                let letter =
                    compose(&country, &office, &Sender::default(), &order, today(), &texts)
                        .unwrap();
                let text = render::text(&letter, &texts, 72).unwrap();
                let report = judge.judge(&text);
                for finding in report.findings {
                    if finding.weight == Weight::Change {
                        let place = format!("{} {} {seed:?}", country.code, office.id);
                        let what = format!("{place}: {:?} “{}”", finding.kind, finding.words);
                        *stopped.entry(what).or_default() += 1;
                    }
                }
                checked += 1;
            }
        }
        assert!(stopped.is_empty(), "{}: {stopped:#?}", texts.language());
    }
    assert!(checked > 150, "{checked}");
}

#[test]
fn every_language_with_letters_has_lists_and_is_recognised() {
    let country = dataset::country("GB").unwrap();
    for texts in languages() {
        let language = texts.language();
        assert!(dataset::check_languages().any(|known| known == language), "{language}");
        for nth in 0..20 {
            let text = body(&country, &office(&country, "embassy"), nth, &texts);
            let report = check(&text, None);
            assert_eq!(report.language.as_deref(), Some(language), "{text}");
            assert!(report.standard_wording > 0.5, "{language}: {}", report.standard_wording);
        }
    }
}
