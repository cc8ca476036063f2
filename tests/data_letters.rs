//! Every office of every country, through the library: a letter without
//! leftovers, or a refusal that names the next way. No country ends with
//! nobody to write to.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use chechnya_act::dataset;
use chechnya_act::dataset::record::{Audience, Authority, Country, InternationalBody, PartialDate};
use std::collections::BTreeSet;

use chechnya_act::letter::{Direction, Field, Kind, Letter, Line, Order, Sender, compose};
use chechnya_act::render;
use chechnya_act::route::{Offer, Recipient, ladder, offer};
use chechnya_act::texts::{Args, Texts};

fn today() -> PartialDate {
    common::TODAY.parse().unwrap()
}

/// A page holds 56 lines of 72 columns; an envelope's block six lines and the country.
const PAGE: usize = 56;

fn asks_of(recipient: &Recipient, country: &Country) -> impl Iterator<Item = &'static str> {
    dataset::asks_for(recipient.audience, &recipient.id, country).map(|ask| ask.id)
}

fn check(country: &Country, recipient: &Recipient, texts: &Texts) {
    let place = format!("{} {}", country.code, recipient.id);
    for (seed, ask) in
        (0..4).flat_map(|seed| asks_of(recipient, country).map(move |ask| (seed, ask)))
    {
        let order = Order { seed: Some(seed), ask: Some(ask.to_owned()), ..Order::default() };
        let letter =
            compose(country, recipient, &Sender::default(), &order, today(), texts).unwrap();
        let text = render::text(&letter, texts, 72).unwrap();
        let body = text.replace(render::RULE, "");
        for leftover in ["{", "}", "[", "]", "$", "null", "None", "Your name", ".."] {
            assert!(!body.contains(leftover), "{place}: '{leftover}' in\n{text}");
        }
        assert!(!letter.paragraphs().join("\n").contains("  "), "{place}:\n{text}");
        assert!(text.lines().count() <= PAGE, "{place}: {} lines", text.lines().count());
        assert!(text.lines().all(|line| line.chars().count() <= 100), "{place}:\n{text}");
        assert_eq!(letter.facts.len(), 3, "{place}");
        assert!(letter.recipient.len() <= 9, "{place}:\n{text}");
        let institution = Line::Text(recipient.addressee.institution.clone());
        assert!(
            institution == Line::Text(String::new()) || letter.recipient.contains(&institution),
            "{place}:
{text}"
        );
        let markdown = render::markdown(&letter, texts).unwrap();
        let ask = letter.ask.as_ref().map(|ask| ask.text.as_str()).unwrap();
        assert!(markdown.contains(ask), "{place}:\n{markdown}");
        let abroad = recipient.addressee.country != country.code;
        let host = dataset::country(&recipient.addressee.country).unwrap();
        let last = letter.recipient.last().unwrap();
        let own = country.languages.iter().find_map(|own| host.names.get(own));
        let name = own.unwrap_or(&host.name).to_uppercase();
        let names_country = *last == Line::Text(name);
        assert_eq!(names_country, abroad, "{place}:\n{text}");
    }
}

#[test]
fn every_office_of_every_country_gets_a_letter_or_a_reason() {
    let texts = Texts::new("en");
    let mut letters = 0;
    for country in dataset::all::<Country>() {
        let mut open = 0;
        for offer in ladder(&country, today()) {
            match offer {
                Offer::Open(recipient) => {
                    check(&country, &recipient, &texts);
                    open += 1;
                }
                Offer::Closed { id, reason, .. } => {
                    let why = texts.get(&reason.id, &reason.args).unwrap();
                    assert!(why.len() > 10, "{} {id}: no reason", country.code);
                }
            }
        }
        assert!(open > 0, "{}: nobody to write to", country.code);
        letters += open;
    }
    assert!(letters > 2000, "{letters}");
}

/// The offices of a country: those of its ladder, and some that are nobody's own.
fn offices(country: &Country) -> Vec<Recipient> {
    let others = ["grindr", "apple", "guardian", "new-york-times", "el-pais"];
    let others = others.into_iter().map(|id| offer(country, id, today()).unwrap());
    ladder(country, today())
        .into_iter()
        .chain(others)
        .filter_map(|offer| match offer {
            Offer::Open(recipient) => Some(*recipient),
            Offer::Closed { .. } => None,
        })
        .collect()
}

/// In each language: every kind of office, ask and piece, from one country that
/// reads it and from others that do not.
#[test]
fn every_kind_of_office_in_every_language() {
    let all: Vec<Country> = dataset::all::<Country>().collect();
    for language in dataset::languages() {
        let texts = Texts::new(language);
        let reads = |country: &&Country| country.languages.iter().any(|code| code == language);
        let others = ["US", "UG"].map(|code| dataset::country(code).unwrap());
        let countries: Vec<&Country> =
            all.iter().filter(reads).take(2).chain(others.iter()).collect();
        let mut kinds = BTreeSet::new();
        for country in countries {
            for recipient in offices(country) {
                kinds.insert(recipient.audience);
                every_piece(country, &recipient, &texts);
            }
        }
        assert_eq!(kinds.len(), Audience::ALL.len(), "{language}");
    }
}

fn every_piece(country: &Country, recipient: &Recipient, texts: &Texts) {
    let place = format!("{} {} {}", texts.language(), country.code, recipient.id);
    let mut sender = Sender::default();
    sender.set(Field::City, "Springfield").unwrap();
    let reply = "We are deeply concerned. Thank you.".to_owned();
    for kind in [Kind::Letter, Kind::Note, Kind::Card, Kind::Reply(reply)] {
        for ask in asks_of(recipient, country) {
            for seed in 0..2 {
                let order = Order {
                    kind: kind.clone(),
                    seed: Some(seed),
                    ask: Some(ask.to_owned()),
                    recipient_name: (seed == 1).then(|| "Alex Example".to_owned()),
                    ..Order::default()
                };
                let letter = compose(country, recipient, &sender, &order, today(), texts).unwrap();
                let text = render::text(&letter, texts, 72).unwrap();
                let body = text.replace(render::RULE, "");
                for leftover in ["{", "}", "[", "$", "  "] {
                    let found = letter.paragraphs().join("\n").contains(leftover)
                        || (leftover != "  " && body.contains(leftover));
                    assert!(!found, "{place}: '{leftover}' in\n{text}");
                }
                assert!(text.lines().count() <= PAGE, "{place}: {} lines", text.lines().count());
                let rtl = letter.direction == Direction::Rtl;
                assert_eq!(rtl, letter.language == "ar", "{place}");
                if kind == Kind::Note && !["zh", "ja"].contains(&texts.language()) {
                    assert!(letter.words() <= 60, "{place}: {} words in\n{text}", letter.words());
                }
            }
        }
    }
}

#[test]
fn a_gloss_says_what_the_letter_says() {
    let country = dataset::country("DE").unwrap();
    for recipient in offices(&country) {
        for language in dataset::languages() {
            let texts = Texts::new(language);
            let letter = compose(
                &country,
                &recipient,
                &Sender::default(),
                &Order::default(),
                today(),
                &texts,
            )
            .unwrap();
            let order = Order::default().like(&letter);
            let english = Texts::new("en");
            let gloss =
                compose(&country, &recipient, &Sender::default(), &order, today(), &english)
                    .unwrap();
            let ids = |letter: &Letter| -> Vec<String> {
                letter.facts.iter().chain(&letter.ask).map(|quoted| quoted.id.clone()).collect()
            };
            assert_eq!(ids(&letter), ids(&gloss), "{language}");
            assert_eq!(letter.paragraphs().len(), gloss.paragraphs().len(), "{language}");
        }
    }
}

#[test]
fn every_office_can_be_asked_for_by_its_id() {
    let own = ["representative", "mp", "ministry", "un", "un-geneva", "embassy", "senate"];
    for country in dataset::all::<Country>() {
        let ids = own.into_iter().map(str::to_owned);
        let bodies = dataset::ids::<InternationalBody>().map(str::to_owned);
        let offices = dataset::ids::<Authority>().map(str::to_owned);
        for id in ids.chain(bodies).chain(offices) {
            offer(&country, &id, today()).unwrap();
        }
        for step in ladder(&country, today()) {
            let again = offer(&country, step.id(), today()).unwrap();
            assert_eq!(again.id(), step.id(), "{}", country.code);
        }
    }
}

#[test]
fn what_can_be_said_about_an_office_is_said() {
    let texts = Texts::new("en");
    for country in dataset::all::<Country>() {
        for offer in ladder(&country, today()) {
            let Offer::Open(recipient) = offer else { continue };
            let words = [&recipient.can, &recipient.addressee.salutation];
            let reasons = recipient.channels.iter().map(|channel| &channel.reason);
            for words in words.into_iter().chain(reasons).chain(&recipient.addressee.head) {
                let said = texts.get(&words.id, &words.args);
                assert!(said.is_ok(), "{} {}: {said:?}", country.code, recipient.id);
            }
        }
    }
}

#[test]
fn the_order_is_own_office_first_and_moscow_last() {
    let place = |audience: Audience| match audience {
        Audience::Representative => 0,
        Audience::Ministry => 1,
        Audience::UnMission => 2,
        Audience::Embassy => 3,
        Audience::UnBody | Audience::EuropeanBody => 4,
        Audience::Authority => 5,
        Audience::Company | Audience::Newsroom => panic!("no step of a ladder"),
    };
    for country in dataset::all::<Country>() {
        let places: Vec<_> = ladder(&country, today())
            .iter()
            .filter_map(|offer| match offer {
                Offer::Open(recipient) => Some(place(recipient.audience)),
                Offer::Closed { .. } => None,
            })
            .collect();
        assert!(places.is_sorted(), "{}: {places:?}", country.code);
    }
}

#[test]
fn the_binary_says_the_same_for_every_country() {
    for code in dataset::ids::<Country>() {
        let route = common::run(&["route", "--json", "--country", code]);
        assert_eq!(route.code, 0, "{code}");
        let route: serde_json::Value = serde_json::from_str(&route.stdout).unwrap();
        assert_eq!(route["version"], 1);
        let open = route["content"]["recipients"].as_array().unwrap();
        assert!(open.iter().any(|one| one["takes_letters"] == true), "{code}");
        let letter = common::run(&["letter", "--accept-risk", "--lang", "en", "--country", code]);
        assert_eq!(letter.code, 0, "{code}: {}", letter.stderr);
        assert!(letter.stdout.contains("Dear ") || letter.stdout.contains("Your Excellency"));
    }
}

#[test]
fn no_two_letters_of_different_people_need_be_alike() {
    let country = dataset::country("GB").unwrap();
    let texts = Texts::new("en");
    let Offer::Open(embassy) = offer(&country, "embassy", today()).unwrap() else { panic!() };
    let mut bodies = BTreeSet::new();
    for nth in 0..200 {
        let mut sender = Sender::default();
        sender.set(chechnya_act::letter::Field::Name, &format!("Person {nth}")).unwrap();
        let letter =
            compose(&country, &embassy, &sender, &Order::default(), today(), &texts).unwrap();
        bodies.insert(letter.paragraphs().join("\n"));
    }
    assert!(bodies.len() > 190, "{} of 200 differ", bodies.len());
    let args = Args::none();
    assert!(texts.get("no-such-text", &args).is_err());
}
