//! What holds for any text whatever.

#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use chechnya_act::dataset::record::{PartialDate, fold};
use chechnya_act::dataset::{self, find_country};
use chechnya_act::letter::{Field, Letter, Order, Sender, compose};
use chechnya_act::render::{self, Composer, Mail};
use chechnya_act::route::{Offer, offer};
use chechnya_act::safety::shown;
use chechnya_act::texts::Texts;
use proptest::prelude::*;

fn harmless(text: &str) -> bool {
    text.chars().all(|c| {
        (!c.is_control() || c == '\n') && !('\u{202A}'..='\u{202E}').contains(&c) && c != '\u{2028}'
    })
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC*") {
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
    }

    #[test]
    fn any_name_is_looked_up_without_harm(name in ".*") {
        let _ = find_country(&name);
    }

    #[test]
    fn a_date_that_is_read_is_printed_the_same(text in "[0-9]{4}(-[0-9]{2}){0,2}") {
        if let Ok(date) = text.parse::<PartialDate>() {
            prop_assert_eq!(date.to_string(), text);
        }
    }

    #[test]
    fn what_is_shown_is_harmless(text in ".*") {
        prop_assert!(harmless(&shown(&text)));
    }

    #[test]
    fn whatever_a_sender_is_taken_to_say_leaves_a_page_harmless(
        name in ".{0,90}", city in ".{0,90}", why in "(?s).{0,520}", address in "(?s).{0,220}",
    ) {
        let mut sender = Sender::default();
        for (field, text) in
            [(Field::Name, &name), (Field::City, &city), (Field::Why, &why), (Field::Address, &address)]
        {
            let _ = sender.set(field, text);
        }
        let country = dataset::country("GB").unwrap();
        let today = "2026-11-20".parse().unwrap();
        let texts = Texts::new("en");
        let Offer::Open(to) = offer(&country, "embassy", today).unwrap() else { unreachable!() };
        let letter = compose(&country, &to, &sender, &Order::default(), today, &texts).unwrap();
        prop_assert!(harmless(&render::text(&letter, &texts, 72).unwrap()));
        prop_assert!(harmless(&render::markdown(&letter, &texts).unwrap()));
        prop_assert!(harmless(&render::html(&letter, &texts).unwrap()));
        if let Some(name) = &sender.name {
            prop_assert!(!name.contains('\n') && name.chars().count() <= 80);
        }
    }

    #[test]
    fn whatever_is_said_adds_no_header_and_no_field_of_a_link(
        name in "[\\PC\r\n<>&\"';,?=]{1,80}", body in "(?s).{0,300}", subject in "(?s).{0,120}",
    ) {
        let letter = Letter { subject: subject.clone(), ..Letter::default() };
        let mail = Mail {
            to: Some("office@example.org".to_owned()),
            copies: Vec::new(),
            from: Some((Some(name), "ada@example.org".to_owned())),
            subject,
            body,
        };
        let draft = render::eml(&mail, &letter);
        prop_assert!(draft.is_ascii() && !draft.replace("\r\n", "").contains(['\r', '\n']));
        let (head, _) = draft.split_once("\r\n\r\n").unwrap();
        let mut headers = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        let known =
            ["MIME-Version: ", "X-Unsent: ", "From: ", "To: ", "Subject: ", "Content-Type: "];
        let unknown = |line: &&str| !known.iter().any(|known| line.starts_with(known));
        prop_assert_eq!(headers.find(unknown), None, "{}", head);
        for composer in [Composer::MailProgram, Composer::Gmail, Composer::OutlookWeb] {
            let link = composer.link(&mail);
            let (_, query) = link.split_once('?').unwrap();
            let fields = query.split('&').map(|field| field.split('=').next().unwrap());
            let known = ["view", "fs", "to", "su", "subject", "body"];
            prop_assert!(fields.clone().all(|field| known.contains(&field)), "{}", link);
            prop_assert!(!link.contains(|c: char| c.is_control() || c == ' ' || !c.is_ascii()));
            prop_assert_eq!(link.matches(['#', '?']).count(), 1);
        }
    }

    #[test]
    fn any_sender_file_is_read_or_refused(text in "(?s).{0,400}") {
        let mut sender = Sender::default();
        let _ = sender.read("file", &text);
    }
}
