//! Every office of every country, through the library: a letter without
//! leftovers, or a refusal that names the next way. No country ends with
//! nobody to write to.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

mod common;

use chechnya_act::dataset;
use chechnya_act::dataset::record::{Audience, Authority, Country, InternationalBody, PartialDate};
use chechnya_act::letter::{Line, Order, Sender, compose};
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
        assert!(markdown.contains(&letter.ask.text), "{place}:\n{markdown}");
        let abroad = recipient.addressee.country != country.code;
        let host = dataset::country(&recipient.addressee.country).unwrap();
        let last = letter.recipient.last().unwrap();
        let names_country = *last == Line::Text(host.names["en"].to_uppercase());
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
        let letter = common::run(&["letter", "--accept-risk", "--country", code]);
        assert_eq!(letter.code, 0, "{code}: {}", letter.stderr);
        assert!(letter.stdout.contains("Dear ") || letter.stdout.contains("Your Excellency"));
    }
}

#[test]
fn no_two_letters_of_different_people_need_be_alike() {
    let country = dataset::country("GB").unwrap();
    let texts = Texts::new("en");
    let Offer::Open(embassy) = offer(&country, "embassy", today()).unwrap() else { panic!() };
    let mut bodies = std::collections::BTreeSet::new();
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
