//! `call` from outside: script, number and time, and what it refuses.

#![allow(missing_docs, clippy::unwrap_used)]

mod common;

use common::words;

#[test]
fn a_call_has_a_number_a_time_and_a_script() {
    insta::assert_snapshot!("call_gb", words("call --country uk").shown());
    insta::assert_snapshot!("call_gb_embassy", words("call --country uk --to embassy").shown());
}

#[test]
fn an_office_without_a_number_still_has_a_script_and_names_the_next() {
    let run = words("call --country de --to representative");
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.stdout.contains("No telephone number"), "{}", run.stdout);
    assert!(run.stdout.contains("call --country de --to ministry"), "{}", run.stdout);
    assert!(run.stdout.contains("What you say"), "{}", run.stdout);
    // What is said of its language fits a call, which has no second text.
    assert!(run.stderr.contains("What to say is in German"), "{}", run.stderr);
    assert!(!run.stderr.contains("--gloss"), "{}", run.stderr);
    let own = words("call --country de --lang en");
    assert!(!own.stderr.contains("What to say is in"), "{}", own.stderr);
    let open = words("call --country de --to representative --open");
    assert_eq!(open.code, 1, "{}", open.stderr);
}

#[test]
fn json_tells_all_of_it() {
    let run = words("call --country de --json");
    let value: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let content = &value["content"];
    assert_eq!(content["to"], "ministry");
    assert_eq!(content["time_there"], "13:00");
    assert_eq!(content["weekday_there"], 5);
    assert_eq!(content["likely_open"], true);
    // The ministry reads German, so that is what is spoken there.
    assert_eq!(content["language"], "de");
    assert!(content["script"]["voicemail"].as_str().unwrap().contains("Tschetschenien"));
}

#[test]
fn danger_and_offices_that_take_nothing_are_refused() {
    assert_eq!(words("call --country ru").code, 4);
    assert_eq!(words("call --country ua --to embassy").code, 1);
    assert_eq!(words("call --country uk --to nobody").code, 3);
    assert_eq!(words("call --country uk --lang xx").code, 3);
    assert_eq!(words("call").code, 2);
}
