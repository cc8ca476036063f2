//! The guide in a real pseudo-terminal.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

fn guide(accessible: bool) -> PtySession {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("CHECHNYA_ACT_TODAY", "2026-11-20").env("TERM", "xterm");
    command.env("LANG", "en_GB.UTF-8").env("HOME", "/nonexistent/home");
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

/// Says that nothing ties the person to Russia.
fn untied(session: &mut PtySession) {
    session.exp_string("Do you hold a Russian passport").unwrap();
    answer(session, "Number (Enter for 2)", "1");
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
    untied(&mut session);
    answer(&mut session, "Number (Enter for 1)", "4");
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
    session.exp_string("Do you hold a Russian passport").unwrap();
    session.send("\x1b[A").unwrap();
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
    session.exp_string("Do you hold a Russian passport").unwrap();
    session.send("\x1b[A").unwrap();
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
    untied(&mut session);
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
    untied(&mut session);
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
    untied(&mut session);
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
    session.exp_string("Do you hold a Russian passport").unwrap();
    session.send("\x1b[A").unwrap();
    session.send_line("").unwrap();
    session.exp_string("Who should get your letter?").unwrap();
    session.send_control('c').unwrap();
    let rest = session.exp_eof().unwrap();
    assert!(rest.contains("\x1b[?25h"), "{rest:?}");
    assert!(rest.contains("Nothing was stored"), "{rest:?}");
}

/// The codes that wipe the screen and what stands above it.
const WIPED: &str = "\x1b[2J\x1b[3J";

#[test]
fn one_key_leaves_at_once_at_every_prompt_and_was_announced_before() {
    // At a question with an answer typed, at a choice, at a question on oneself.
    for steps in 0..4 {
        let mut session = guide(false);
        session.exp_string("Ctrl-X leaves at once and clears the screen").unwrap();
        session.exp_string("The country you write from").unwrap();
        if steps > 0 {
            session.send_line("").unwrap();
            session.exp_string("Do you hold a Russian passport").unwrap();
        }
        if steps > 1 {
            session.send("\x1b[A").unwrap();
            session.send_line("").unwrap();
            session.exp_string("Who should get your letter?").unwrap();
        }
        if steps > 2 {
            session.send_line("").unwrap();
            session.exp_string("Your full name").unwrap();
            session.send("Ada").unwrap();
            session.flush().unwrap();
            session.exp_string("Ada").unwrap();
        }
        session.send_control('x').unwrap();
        let rest = session.exp_eof().unwrap();
        assert!(rest.contains(WIPED), "step {steps}: {rest:?}");
        let after = rest.rsplit(WIPED).next().unwrap();
        assert_eq!(after.trim(), "", "step {steps}: said after the screen was wiped");
    }
}

#[test]
fn a_word_leaves_at_once_where_prompts_are_plain() {
    let mut session = guide(true);
    session.exp_string("x and Enter leaves at once").unwrap();
    answer(&mut session, "[United Kingdom]", "");
    answer(&mut session, "Number (Enter for 2)", "x");
    let rest = session.exp_eof().unwrap();
    assert!(rest.contains(WIPED), "{rest:?}");
    assert!(!rest.contains("Left"), "{rest:?}");
}

#[test]
fn escape_does_not_leave() {
    let mut session = guide(false);
    session.exp_string("The country you write from").unwrap();
    session.send("\x1b").unwrap();
    session.flush().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(200));
    session.send_line("").unwrap();
    session.exp_string("Do you hold a Russian passport").unwrap();
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn ctrl_c_at_a_plain_prompt_says_that_nothing_was_stored() {
    let mut session = guide(true);
    session.exp_string("[United Kingdom]").unwrap();
    session.send_control('c').unwrap();
    session.exp_string("Nothing was stored").unwrap();
    session.exp_eof().unwrap();
    let status = session.process().wait().unwrap();
    assert!(format!("{status:?}").contains("130"), "{status:?}");
}

#[test]
fn with_ties_to_russia_no_name_is_asked_for() {
    let mut session = guide(true);
    answer(&mut session, "[United Kingdom]", "");
    answer(&mut session, "Number (Enter for 2)", "");
    session.exp_string("no name goes under this letter").unwrap();
    let offered = session.exp_string("Who should get your letter?").unwrap();
    assert!(!offered.contains("Embassy"), "{offered}");
    answer(&mut session, "Number (Enter for 1)", "2");
    answer(&mut session, "Number (Enter for 1)", "1");
    let before = session.exp_string("Dear Foreign Secretary,").unwrap();
    for question in ["Your full name", "Your town", "Who you are"] {
        assert!(!before.contains(question), "{before}");
    }
    session.send_control('d').unwrap();
    session.exp_eof().unwrap();
}

/// A text as the pseudo-terminal is read here: each byte as a character.
fn raw(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

#[test]
fn advice_stands_on_the_screen_while_one_can_still_leave_at_once() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("TERM", "xterm").env("LANG", "ru_RU.UTF-8");
    command.args(["get-help", "--for", "me", "--where", "north-caucasus"]);
    let mut session = spawn_command(command, Some(10_000)).unwrap();
    session.exp_string(&raw("Прежде всего")).unwrap();
    session.exp_string(&raw("Ctrl-X: сразу выйти")).unwrap();
    session.send_line("").unwrap();
    session.exp_string("sksos.org").unwrap();
    session.exp_string(&raw("Ctrl-X: сразу выйти")).unwrap();
    session.send_control('x').unwrap();
    let rest = session.exp_eof().unwrap();
    assert!(rest.contains(WIPED), "{rest:?}");
    assert!(!rest.contains(&raw("Что будет дальше")), "{rest:?}");
}

#[test]
fn the_guide_begins_with_help_in_the_persons_language() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("TERM", "xterm").env("LANG", "ar_SA.UTF-8");
    let mut session = spawn_command(command, Some(10_000)).unwrap();
    session.exp_string("get-help").unwrap();
    session.exp_string(&raw("Ctrl-X يخرج فورًا")).unwrap();
    session.send_control('x').unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_typed_line_can_be_mended() {
    let mut session = guide(false);
    session.exp_string("The country you write from").unwrap();
    // "United Kingdom" stands there: to its beginning, all away, another one with a slip mended.
    for key in ["\x1b[H".to_owned(), "\x1b[3~".repeat(14), "Frnce\x1b[D\x1b[D\x1b[Da".to_owned()] {
        session.send(&key).unwrap();
        session.flush().unwrap();
        std::thread::sleep(std::time::Duration::from_millis(300));
    }
    session.send_line("").unwrap();
    session.exp_string("Do you hold a Russian passport").unwrap();
    session.send("\x1b[A").unwrap();
    session.send_line("").unwrap();
    session.exp_string("from France").unwrap();
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn the_guide_speaks_the_language_of_the_locale() {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("TERM", "xterm").env("LANG", "de_DE.UTF-8");
    let mut guide = rexpect::session::spawn_command(command, Some(10_000)).unwrap();
    // The country of the locale is suggested by its name in that language.
    guide.exp_string("Deutschland").unwrap();
    guide.send_control('c').unwrap();
    guide.exp_eof().unwrap();
}
