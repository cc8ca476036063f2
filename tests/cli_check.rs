//! `letter check` from outside: what it finds, what it leaves alone, what it refuses.

#![allow(missing_docs, clippy::unwrap_used)]

mod common;

use common::{Run, fed, words};

fn check(text: &str) -> Run {
    fed(&["letter", "check", "--lang", "en"], text.as_bytes())
}

/// The kinds that were found, with their lines.
fn found(text: &str) -> Vec<(String, i64)> {
    let run = fed(&["letter", "check", "--lang", "en", "--json"], text.as_bytes());
    let value: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let findings = value["content"]["findings"].as_array().unwrap().clone();
    let one = |finding: &serde_json::Value| {
        (finding["kind"].as_str().unwrap().to_owned(), finding["line"].as_i64().unwrap_or(0))
    };
    findings.iter().map(one).collect()
}

const GOOD: &str = "Dear Ms Example,\n\nMy grandmother fled from Grozny in 1995 and still has the \
                    key of her house.\nI ask you to put one question to the government: what does \
                    it do for those\nwho flee today?\n\nYours sincerely,\nAda Example\n";

#[test]
fn a_good_letter_is_left_alone() {
    let run = check(GOOD);
    assert_eq!((run.code, &*run.stderr), (0, ""), "{}", run.stdout);
    assert!(run.stdout.starts_with("Nothing to change."), "{}", run.stdout);
    assert_eq!(found(GOOD), []);
}

#[test]
fn each_fault_is_found_where_it_stands() {
    for (line, kind) in [
        ("I live in [YOUR TOWN].", "leftover"),
        ("You idiots, look at what you have done.", "insult"),
        ("You will pay for this, all of you.", "threat"),
        ("He is a faggot himself, as everybody knows.", "sexuality"),
        ("All Russians are the same to us.", "people"),
        ("The Moscow Mechanism was set in motion by 14 states.", "figure"),
        ("In 2015 the Court held this in Lapunov v. Russia.", "figure"),
    ] {
        let text = GOOD.replace("My grandmother", &format!("{line} My grandmother"));
        assert_eq!(found(&text), [(kind.to_owned(), 3)], "{line}");
        assert_eq!(check(&text).code, 1, "{line}");
    }
    assert_eq!(found(&GOOD.replace("I ask you to put", "They put")), [("no-ask".to_owned(), 0)]);
    let long = GOOD.replace("Yours", &"One more line.\n".repeat(60));
    assert_eq!(found(&long), [("too-long".to_owned(), 0)]);
}

#[test]
fn claims_are_found_by_words_that_the_program_does_not_hold() {
    // Put together here, so that no file holds them.
    let claim = ["geno", "cide"].concat();
    let text = GOOD.replace("Grozny", &format!("a {} in Grozny", claim.to_uppercase()));
    assert_eq!(found(&text), [("claim".to_owned(), 3)]);
    let broken = ["concentration", "camps"].join("\n");
    let text = GOOD.replace("Grozny", &broken);
    assert_eq!(found(&text), [("claim".to_owned(), 3)]);
}

#[test]
fn what_is_right_or_meant_otherwise_is_no_fault() {
    for line in [
        "Sixteen states set the Moscow Mechanism in motion in November 2018.",
        "The 57 participating States know the Moscow Mechanism.",
        "In 2023 the Court held this in Lapunov v. Russia.",
        "The Chechens whom I know are afraid; many Russians are, too.",
        "She was called names that I do not repeat.",
        "He was told [sic] that it would pass [...].",
        "I have killed many hours waiting for an answer.",
        "We will find a way together.",
    ] {
        let text = GOOD.replace("My grandmother", &format!("{line} My grandmother"));
        assert_eq!(found(&text), [], "{line}");
    }
}

#[test]
fn our_own_letter_passes_with_notes() {
    let letter = words("letter --country uk --to representative --no-input");
    let run = check(&letter.stdout);
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(run.stdout.contains("per cent of the wording is the standard text"), "{}", run.stdout);
    insta::assert_snapshot!("check_faults", check("Dear [NAME],\n\nidiots\nTODO\n").shown());
}

#[test]
fn other_languages_are_recognised() {
    let text = "Уважаемые господа!\n\nЯ прошу вас ответить, что делается для того, чтобы эти \
                преступления были расследованы, и кто за них отвечает.\n";
    let run = fed(&["letter", "check"], text.as_bytes());
    assert_eq!(run.code, 0, "{}", run.stdout);
    assert!(run.stdout.contains("Language: ru"), "{}", run.stdout);
    let unknown = fed(&["letter", "check"], "Qapla' batlh je vaj tlhIngan maH.\n".as_bytes());
    assert!(unknown.stdout.contains("no word lists"), "{}", unknown.stdout);
}

#[test]
fn what_is_no_letter_is_refused() {
    assert_eq!(fed(&["letter", "check"], b"").code, 5);
    assert_eq!(fed(&["letter", "check"], b"\xff\xfe\x00").code, 5);
    assert_eq!(fed(&["letter", "check"], &vec![b'a'; 300_000]).code, 5);
    assert_eq!(words("letter check no-such-file").code, 5);
    assert_eq!(fed(&["letter", "check", "--lang", "xx"], b"text").code, 3);
    assert_eq!(words("letter --country uk check").code, 2);
}
