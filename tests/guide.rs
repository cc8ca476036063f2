//! The guide in a real pseudo-terminal.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

fn guide(accessible: bool) -> PtySession {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("CHECHNYA_ACT_TODAY", "2026-11-20").env("TERM", "xterm");
    command.env("LANG", "en_GB.UTF-8");
    if accessible {
        command.env("ACCESSIBLE", "1");
    }
    spawn_command(command, Some(10_000)).unwrap()
}

/// Waits for a text, then types an answer.
fn answer(session: &mut PtySession, question: &str, answer: &str) {
    session.exp_string(question).unwrap();
    session.send_line(answer).unwrap();
}

/// The questions on who writes, in their order.
const ON_ONESELF: [&str; 6] =
    ["Your full name", "Your street", "Your town", "Who you are", "Why it", "What ties"];

/// Answers questions with nothing.
fn skip(session: &mut PtySession, questions: &[&str]) {
    for question in questions {
        answer(session, question, "");
    }
}

#[test]
fn from_a_country_to_a_letter_by_plain_questions() {
    let mut session = guide(true);
    answer(&mut session, "[United Kingdom]", "");
    answer(&mut session, "Number (Enter for 1)", "4");
    session.exp_string("If you hold a Russian passport").unwrap();
    answer(&mut session, "Your full name", "Ada Example");
    answer(&mut session, "Your street", "1 High Street");
    answer(&mut session, "Your town", "Leeds");
    answer(&mut session, "Who you are", "I am a nurse in Leeds");
    answer(&mut session, "Why it matters", "");
    answer(&mut session, "What ties", "");
    session.exp_string("Your Excellency,").unwrap();
    session.exp_string("I am a nurse in Leeds.").unwrap();
    session.exp_string("To: Embassy of").unwrap();
    session.exp_string("Send paper.").unwrap();
    answer(&mut session, "Number (Enter for 1)", "9");
    answer(&mut session, "from 1 to 6", "6");
    session.exp_string("letter --country gb --to embassy --ask convey-and-answer --seed").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn by_arrow_keys() {
    let mut session = guide(false);
    session.exp_string("The country you write from").unwrap();
    session.send_line("").unwrap();
    session.exp_string("Who should get your letter?").unwrap();
    session.send("\x1b[B").unwrap();
    session.send_line("").unwrap();
    skip(&mut session, &ON_ONESELF);
    session.exp_string("What should this office be asked for?").unwrap();
    session.send_line("").unwrap();
    session.exp_string("Dear Foreign Secretary,").unwrap();
    session.exp_string("What do you want to do with it?").unwrap();
    session.send("\x1b[A").unwrap();
    session.send_line("").unwrap();
    session.exp_string("The same letter without questions:").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_question_that_fills_a_narrow_line_is_drawn_once() {
    let mut command = Command::new("/bin/sh");
    let program = env!("CARGO_BIN_EXE_chechnya-act");
    command.args(["-c", "stty cols 60 rows 40; exec \"$0\"", program]);
    command.env_clear().env("TERM", "xterm").env("LANG", "en_GB.UTF-8");
    command.env("PATH", "/usr/bin:/bin");
    let mut session = spawn_command(command, Some(10_000)).unwrap();
    session.exp_string("The country you write from").unwrap();
    session.send_line("").unwrap();
    session.exp_string("Who should get your letter?").unwrap();
    session.send_line("").unwrap();
    skip(&mut session, &ON_ONESELF[..5]);
    session.exp_string("What ties").unwrap();
    session.send_line("You met us").unwrap();
    let between = session.exp_string("Your own member").unwrap();
    assert!(!between.contains("What ties"), "{between:?}");
}

#[test]
fn a_bad_name_is_asked_for_again() {
    let mut session = guide(true);
    answer(&mut session, "[United Kingdom]", "germny");
    answer(&mut session, "is not clear", "1");
    answer(&mut session, "Number (Enter for 1)", "2");
    answer(&mut session, "Your full name", &"x".repeat(100));
    answer(&mut session, "80 fit on one page", "Ada");
    answer(&mut session, "Your street", "");
    answer(&mut session, "Your town", "");
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn where_it_is_dangerous_the_guide_stops_by_default() {
    let mut session = guide(true);
    answer(&mut session, "[United Kingdom]", "russia");
    session.exp_string("DANGER").unwrap();
    answer(&mut session, "Number (Enter for 1)", "");
    session.exp_string("Safer:").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn where_it_is_dangerous_no_name_is_asked_for_and_no_command_left() {
    let mut session = guide(true);
    answer(&mut session, "[United Kingdom]", "uganda");
    session.exp_string("DANGER").unwrap();
    answer(&mut session, "Number (Enter for 1)", "2");
    answer(&mut session, "Number (Enter for 1)", "1");
    let before = session.exp_string("Dear Member of Parliament,").unwrap();
    for question in ["Your full name", "Your town", "Your member"] {
        assert!(!before.contains(question), "{before}");
    }
    session.exp_string("DANGER: do not put your name").unwrap();
    answer(&mut session, "Number (Enter for 1)", "6");
    let rest = session.exp_eof().unwrap();
    assert!(!rest.contains("letter --country"), "{rest}");
    assert!(!rest.contains("To fill in"), "{rest}");
}

#[test]
fn a_member_is_asked_for_by_name_with_the_page_to_find_it() {
    let mut session = guide(true);
    answer(&mut session, "[United Kingdom]", "");
    answer(&mut session, "Number (Enter for 1)", "1");
    skip(&mut session, &ON_ONESELF);
    session.exp_string("members.parliament.uk").unwrap();
    answer(&mut session, "Your member", "Sam Sample");
    answer(&mut session, "Number (Enter for 1)", "");
    session.exp_string("Dear Sam Sample,").unwrap();
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_file_that_exists_is_replaced_only_on_the_persons_word() {
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("taken.txt");
    let free = folder.path().join("free.txt");
    std::fs::write(&taken, "mine").unwrap();
    let mut session = guide(true);
    answer(&mut session, "[United Kingdom]", "");
    answer(&mut session, "Number (Enter for 1)", "4");
    skip(&mut session, &ON_ONESELF);
    answer(&mut session, "Number (Enter for 1)", "2");
    answer(&mut session, "File name", taken.to_str().unwrap());
    session.exp_string("exists already").unwrap();
    answer(&mut session, "Number (Enter for 1)", "1");
    answer(&mut session, "File name", free.to_str().unwrap());
    session.exp_string("Written to").unwrap();
    session.send_control('d').unwrap();
    session.exp_string("but what you saved").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(std::fs::read_to_string(&taken).unwrap(), "mine");
    assert!(std::fs::read_to_string(&free).unwrap().contains("Your Excellency"));
}

#[test]
fn ctrl_c_leaves_at_once_and_shows_the_cursor() {
    let mut session = guide(false);
    session.exp_string("The country you write from").unwrap();
    session.send_line("").unwrap();
    session.exp_string("Who should get your letter?").unwrap();
    session.send_control('c').unwrap();
    let rest = session.exp_eof().unwrap();
    assert!(rest.contains("\x1b[?25h"), "{rest:?}");
    assert!(rest.contains("Nothing was stored"), "{rest:?}");
}
