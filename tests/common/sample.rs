//! Letters in each of the 24 languages, for tests of the page.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

use chechnya_act::letter::{Direction, Letter, Line, Quoted};

/// The languages of the sample letters.
pub fn languages() -> Vec<&'static str> {
    blocks().map(|block| block.lines().next().unwrap()).collect()
}

/// The sample letter in a language.
pub fn letter(language: &str) -> Letter {
    let block = blocks().find(|block| block.starts_with(&format!("{language}\n"))).unwrap();
    let lines: Vec<String> = block.lines().map(str::to_owned).collect();
    let [
        language,
        dateline,
        subject,
        salutation,
        opening,
        personal,
        fact,
        ask,
        closing,
        close,
        name,
        street,
        office,
    ] = <[String; 13]>::try_from(lines).unwrap();
    let text = |line: &str| Line::Text(line.to_owned());
    let mut sender = vec![text(&name)];
    sender.extend(street.split(" | ").map(text));
    Letter {
        direction: if language == "ar" { Direction::Rtl } else { Direction::Ltr },
        language,
        sender,
        recipient: office.split(" | ").map(text).collect(),
        dateline,
        subject,
        salutation,
        opening,
        personal: vec![personal],
        facts_intro: fact.clone(),
        facts: vec![Quoted { id: "sample".to_owned(), text: fact }],
        local: None,
        ask: Some(Quoted { id: "sample".to_owned(), text: ask }),
        closing,
        close,
        signature: Some(name),
        copies: vec!["OSCE/ODIHR".to_owned()],
        seed: 1,
        ..Letter::default()
    }
}

fn blocks() -> impl Iterator<Item = &'static str> {
    include_str!("letters.txt").split("\n\n").map(str::trim)
}
