//! Letters are not copies of each other, and none of ours is one that our own
//! check would stop. Through the library, in every language.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stderr)]

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};

use chechnya_act::dataset;
use chechnya_act::dataset::record::{Country, PartialDate};
use chechnya_act::letter::check::{Judge, Runs, Weight, check};
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
/// Where the limit is far away a quarter of them tell the same median to a
/// hundredth; with `OVERLAP=full` in the environment all write in every language.
const FEWER: usize = 250;
/// How many of the other letters each is held against: 12,000 pairs give the
/// median of all half a million to a hundredth.
const OTHERS: usize = 12;

/// The median share of five-word runs (eight characters in Chinese and
/// Japanese) that the shorter of two letters has in common with the other.
fn median_overlap(letters: &[Runs]) -> f64 {
    let mut shares: Vec<f64> = Vec::new();
    for (nth, one) in letters.iter().enumerate() {
        for step in 1..=OTHERS {
            let other = &letters[(nth + step * step * 7 + step) % letters.len()];
            let (short, long) =
                if one.count() <= other.count() { (one, other) } else { (other, one) };
            shares.push(short.share_in(long));
        }
    }
    shares.sort_by(f64::total_cmp);
    shares[shares.len() / 2]
}

/// Does something in every language that has letters, on all cores at once,
/// and gathers what went wrong.
fn in_each_language(check: impl Fn(&Texts) -> Vec<String> + Sync) -> Vec<String> {
    let languages = languages();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut found = Vec::new();
        while let Some(texts) = languages.get(next.fetch_add(1, Ordering::Relaxed)) {
            found.extend(check(texts));
        }
        found
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    })
}

#[test]
fn a_thousand_letters_to_one_office_are_not_copies() {
    let country = dataset::country("GB").unwrap();
    let failed = in_each_language(|texts| {
        let english = texts.language() == "en";
        let limit = if english { 0.35 } else { 0.6 };
        // The fewest asks, so the most alike, are those to a mission.
        let offices: &[&str] =
            if english { &["un", "representative", "ministry", "embassy"] } else { &["un"] };
        let full = english || std::env::var_os("OVERLAP").is_some();
        let senders = if full { SENDERS } else { FEWER };
        let mut failed = Vec::new();
        for id in offices {
            let office = office(&country, id);
            let letters: Vec<Runs> =
                (0..senders).map(|nth| Runs::of(&body(&country, &office, nth, texts))).collect();
            let median = median_overlap(&letters);
            let line = format!("{} {id}: {median:.2} of {limit:.2}", texts.language());
            eprintln!("median overlap of {senders} letters, {line}");
            if median > limit {
                failed.push(line);
            }
        }
        failed
    });
    assert!(failed.is_empty(), "too much alike: {failed:?}");
}

#[test]
fn no_letter_of_ours_would_be_stopped_by_our_own_check() {
    let checked = AtomicUsize::new(0);
    let stopped = in_each_language(|texts| {
        let judge = Judge::new(Some(texts.language().to_owned()));
        let mut stopped = Vec::new();
        // Letters differ by office and ask more than by country.
        let countries: &[&str] = if texts.language() == "en" { &["GB", "US"] } else { &["GB"] };
        for code in countries {
            let country = dataset::country(code).unwrap();
            for offer in ladder(&country, today()) {
                let Offer::Open(office) = offer else { continue };
                for ask in dataset::asks_for(office.audience, &office.id, &country) {
                    let nth = checked.fetch_add(1, Ordering::Relaxed) as u64;
                    let (seed, ask) = (Some(nth), Some(ask.id.to_owned()));
                    let order = Order { seed, ask, ..Order::default() };
                    let sender = Sender::default();
                    let letter =
                        compose(&country, &office, &sender, &order, today(), texts).unwrap();
                    let report = judge.judge(&render::text(&letter, texts, 72).unwrap());
                    let found = report.findings.into_iter().filter(|f| f.weight == Weight::Change);
                    stopped.extend(found.map(|found| {
                        let asked = letter.ask.as_ref().map_or("", |ask| &ask.text);
                        let language = texts.language();
                        format!("{language} {code} {}: {found:?} asking {asked}", office.id)
                    }));
                }
            }
        }
        stopped
    });
    assert!(stopped.is_empty(), "{stopped:#?}");
    assert!(checked.into_inner() > 50);
}

#[test]
fn every_language_with_letters_has_lists_and_is_recognised() {
    let country = dataset::country("GB").unwrap();
    for texts in languages() {
        let language = texts.language();
        assert!(dataset::check_languages().any(|known| known == language), "{language}");
        for nth in 0..3 {
            let text = body(&country, &office(&country, "embassy"), nth, &texts);
            let report = check(&text, None);
            assert_eq!(report.language.as_deref(), Some(language), "{text}");
            assert!(report.standard_wording > 0.5, "{language}: {}", report.standard_wording);
        }
    }
}
