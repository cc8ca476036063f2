//! The guide in a real pseudo-terminal: every branch, back, the reasons, leaving
//! at each question, a window that changes its size.

#![cfg(unix)]
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use rexpect::process::WaitStatus;
use rexpect::session::{PtySession, spawn_command};

/// The program as a person starts it, with nothing but these settings.
fn settings(language: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chechnya-act"));
    command.env_clear().env("CHECHNYA_ACT_TODAY", "2026-11-20").env("TERM", "xterm");
    command.env("LANG", language).env("HOME", "/nonexistent/home").env("TZ", "UTC");
    command
}

fn started(command: Command) -> PtySession {
    spawn_command(command, Some(60_000)).unwrap()
}

fn guide(accessible: bool) -> PtySession {
    let mut command = settings("en_GB.UTF-8");
    if accessible {
        command.env("ACCESSIBLE", "1");
    }
    started(command)
}

/// The guide where plain lines are asked, after the country.
fn guide_from(country: &str) -> PtySession {
    let mut session = guide(true);
    answer(&mut session, "[United Kingdom]", country);
    session
}

/// Waits for a text, then types an answer.
fn answer(session: &mut PtySession, question: &str, answer: &str) {
    session.exp_string(question).unwrap();
    session.send_line(answer).unwrap();
}

/// Presses keys.
fn press(session: &mut PtySession, keys: &str) {
    session.send(keys).unwrap();
    session.flush().unwrap();
}

/// Waits for a list, then takes what begins so.
fn pick(session: &mut PtySession, question: &str, item: &str) {
    session.exp_string(question).unwrap();
    let number = format!(r"(?m)\d+\. {item}");
    let (_, found) = session.exp_regex(&number).unwrap();
    let number = found.split('.').next().unwrap().to_owned();
    session.exp_string("Number (Enter for ").unwrap();
    session.send_line(&number).unwrap();
}

const MENU: &str = "What would you like to do?";
const TIES: &str = "Do you hold a Russian passport";
const WHOM: &str = "Who should get your letter?";
const OUT: &str = "What do you want to do with it?";

fn untied(session: &mut PtySession) {
    pick(session, TIES, "No, none of these");
}

/// The questions on who writes, in their order.
const ON_ONESELF: [&str; 4] = ["Your full name", "Your street", "Your town", "Why it matters"];

/// Answers questions with nothing.
fn skip(session: &mut PtySession, questions: &[&str]) {
    for question in questions {
        answer(session, question, "");
    }
}

/// A letter to the office of this name, up to what is done with it.
fn letter_to(office: &str) -> PtySession {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Write to another office");
    untied(&mut session);
    pick(&mut session, WHOM, office);
    skip(&mut session, &ON_ONESELF);
    session
}

/// Ends the input, again and again as a person would: between two prompts the
/// terminal makes nothing of it.
fn leave(mut session: PtySession) -> String {
    for _ in 0..100 {
        if session.process().status() != Some(WaitStatus::StillAlive) {
            break;
        }
        // It may have ended since.
        let _ = session.send_control('d');
        sleep(Duration::from_millis(50));
    }
    session.exp_eof().unwrap()
}

#[test]
fn from_a_country_to_a_letter_by_plain_questions() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Write to another office");
    untied(&mut session);
    pick(&mut session, WHOM, "Embassy");
    answer(&mut session, "Your full name", "Ada Example");
    answer(&mut session, "Your street", "1 High Street");
    answer(&mut session, "Your town", "Leeds");
    answer(&mut session, "Why it matters", "I am a nurse in Leeds");
    session.exp_string("Your Excellency,").unwrap();
    session.exp_string("I am a nurse in Leeds.").unwrap();
    session.exp_string("To: Embassy of").unwrap();
    session.exp_string("Send paper.").unwrap();
    session.exp_string(OUT).unwrap();
    answer(&mut session, "Number (Enter for 1", "99");
    session.exp_string("from 1 to").unwrap();
    session.send_line("?").unwrap();
    session.exp_string("Nothing is sent from here").unwrap();
    session.send_line("7").unwrap();
    session.exp_string("letter --country gb --to embassy --ask convey-and-answer --seed").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn eight_keys_lead_from_the_start_to_a_letter_in_hand() {
    let mut session = guide(false);
    let mut keys = vec![("The country you write from", "\r"), (MENU, "\r"), (TIES, "1")];
    keys.extend(ON_ONESELF.map(|question| (question, "\r")));
    keys.push((OUT, "1"));
    for (question, key) in &keys {
        session.exp_string(question).unwrap();
        press(&mut session, key);
    }
    session.exp_string("clipboard").unwrap();
    assert_eq!(keys.len(), 8);
    leave(session);
}

#[test]
fn by_arrow_keys() {
    let mut session = guide(false);
    answer(&mut session, "The country you write from", "");
    session.exp_string(MENU).unwrap();
    press(&mut session, "\x1b[B\r");
    session.exp_string(TIES).unwrap();
    press(&mut session, "\x1b[A\r");
    session.exp_string(WHOM).unwrap();
    press(&mut session, "\x1b[B\r");
    skip(&mut session, &ON_ONESELF);
    session.exp_string("Dear Foreign Secretary,").unwrap();
    session.exp_string(OUT).unwrap();
    press(&mut session, "\x1b[A\r");
    session.exp_string("The same without questions:").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn the_command_at_the_end_makes_the_same_letter() {
    let mut session = letter_to("Foreign, Commonwealth");
    session.exp_string("Dear Foreign Secretary,").unwrap();
    let shown = session.exp_string("To: Foreign").unwrap();
    pick(&mut session, OUT, "Leave");
    session.exp_string("The same without questions:").unwrap();
    let rest = session.exp_eof().unwrap();
    let line = rest.lines().find(|line| line.contains(" letter --country")).unwrap();
    let mut command = settings("en_GB.UTF-8");
    command.args(line.split_whitespace().skip(1)).arg("--no-input");
    let again = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let same = |text: &str| {
        let body = text.split("Yours").next().unwrap();
        body.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    let again = again.split("Dear Foreign Secretary,").nth(1).unwrap().to_owned();
    assert!(!same(&again).is_empty());
    assert_eq!(same(&shown), same(&raw(&again)));
}

#[test]
fn one_goes_back_from_every_question() {
    let mut session = guide_from("");
    // From the list of deeds to the country, and to another one.
    session.exp_string(MENU).unwrap();
    answer(&mut session, "Number (Enter for 1, < for back", "<");
    answer(&mut session, "[United Kingdom]", "germany");
    pick(&mut session, MENU, "Write to another office");
    // From the first question of a letter to the list of deeds.
    session.exp_string(TIES).unwrap();
    answer(&mut session, "Number (Enter for 2", "<");
    pick(&mut session, MENU, "Write to another office");
    untied(&mut session);
    // From whom to the ties, and forward again.
    session.exp_string(WHOM).unwrap();
    answer(&mut session, "Number (Enter for 1", "<");
    untied(&mut session);
    pick(&mut session, WHOM, "Member of the Bundestag");
    answer(&mut session, "Your full name", "Ada Example");
    answer(&mut session, "Your street", "<");
    // What was given stands there, and stays.
    answer(&mut session, "Your full name, as you sign [Ada Example]", "");
    answer(&mut session, "Your street", "");
    answer(&mut session, "Your town", "<");
    answer(&mut session, "Your street", "");
    answer(&mut session, "Your town", "");
    answer(&mut session, "Why it matters", "<");
    answer(&mut session, "Your town", "");
    answer(&mut session, "Why it matters", "");
    session.exp_string("Ada Example").unwrap();
    // From the letter in hand to the last question.
    session.exp_string(OUT).unwrap();
    answer(&mut session, "Number (Enter for 1", "<");
    answer(&mut session, "Why it matters", "");
    session.exp_string(OUT).unwrap();
    leave(session);
}

#[test]
fn escape_goes_back_and_never_out() {
    let mut session = guide(false);
    let escape = |session: &mut PtySession| {
        press(session, "\x1b");
        sleep(Duration::from_millis(300));
    };
    session.exp_string("The country you write from").unwrap();
    escape(&mut session);
    // There is nothing before the country: it is asked again.
    answer(&mut session, "The country you write from", "");
    session.exp_string(MENU).unwrap();
    escape(&mut session);
    answer(&mut session, "The country you write from", "");
    session.exp_string(MENU).unwrap();
    press(&mut session, "1");
    session.exp_string(TIES).unwrap();
    press(&mut session, "1");
    session.exp_string("Your full name").unwrap();
    escape(&mut session);
    session.exp_string(TIES).unwrap();
    press(&mut session, "1");
    session.exp_string("Your full name").unwrap();
    leave(session);
}

#[test]
fn every_question_says_why_it_is_asked() {
    let mut session = guide(true);
    let why = |session: &mut PtySession, question: &str, reason: &str| {
        answer(session, question, "?");
        session.exp_string(reason).unwrap();
    };
    why(&mut session, "[United Kingdom]", "what is dangerous");
    session.send_line("").unwrap();
    session.exp_string(MENU).unwrap();
    why(&mut session, "Number (Enter", "in which they help most");
    session.send_line("1").unwrap();
    session.exp_string(TIES).unwrap();
    why(&mut session, "Number (Enter", "Your answer decides");
    session.send_line("1").unwrap();
    for (question, reason) in [
        ("Your full name", "name stands under the letter"),
        ("Your street", "The answer comes by post"),
        ("Your town", "where you live"),
        ("Why it matters", "Letters in own words"),
    ] {
        why(&mut session, question, reason);
        session.send_line("").unwrap();
    }
    session.exp_string(OUT).unwrap();
    why(&mut session, "Number (Enter", "Nothing is sent from here");
    leave(session);
}

#[test]
fn a_question_mark_asks_why_before_a_word_and_is_a_sign_after_one() {
    let mut session = guide(false);
    session.exp_string("The country you write from").unwrap();
    press(&mut session, "?");
    session.exp_string("Who can act").unwrap();
    answer(&mut session, "The country you write from", "");
    session.exp_string(MENU).unwrap();
    press(&mut session, "?");
    session.exp_string("in which they help most").unwrap();
    session.exp_string(MENU).unwrap();
    press(&mut session, "1");
    session.exp_string(TIES).unwrap();
    press(&mut session, "1");
    skip(&mut session, &ON_ONESELF[..3]);
    answer(&mut session, "Why it matters", "Who else will ask?");
    session.exp_string("Dear Member of Parliament,").unwrap();
    session.exp_string("Who else will ask?").unwrap();
    leave(session);
}

#[test]
fn what_is_changed_stands_in_the_letter_and_the_rest_stays() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Write to your member");
    untied(&mut session);
    skip(&mut session, &ON_ONESELF);
    session.exp_string("Dear Member of Parliament,").unwrap();
    let first = session.exp_string("Would you").unwrap();
    pick(&mut session, OUT, "Change something");
    pick(&mut session, "What do you want to change?", "The name of my member");
    session.exp_string("members.parliament.uk").unwrap();
    answer(&mut session, "Your member", "Sam Sample");
    session.exp_string("Dear Sam Sample,").unwrap();
    let second = session.exp_string("Would you").unwrap();
    assert_eq!(first, second, "the rest of the letter changed with the name");
    pick(&mut session, OUT, "Change something");
    pick(&mut session, "What do you want to change?", "Who I am");
    answer(&mut session, "Who you are", "I am a nurse in Leeds");
    session.exp_string("I am a nurse in Leeds.").unwrap();
    pick(&mut session, OUT, "Change something");
    pick(&mut session, "What do you want to change?", "What it asks for");
    pick(&mut session, "What should this office be asked for?", "Sanctions");
    session.exp_string("sanctions").unwrap();
    // Back from the list of changes is back at the letter.
    pick(&mut session, OUT, "Change something");
    session.exp_string("What do you want to change?").unwrap();
    answer(&mut session, "Number (Enter", "<");
    session.exp_string(OUT).unwrap();
    leave(session);
}

#[test]
fn a_letter_can_be_had_in_ones_own_language() {
    let mut session = guide_from("france");
    pick(&mut session, MENU, "Write to your member");
    untied(&mut session);
    skip(&mut session, &ON_ONESELF);
    pick(&mut session, OUT, "Change something");
    pick(&mut session, "What do you want to change?", "Its language");
    pick(&mut session, "Which language should the letter be in?", "English");
    session.exp_string("Dear Deputy,").unwrap();
    pick(&mut session, OUT, "Leave");
    session.exp_string("--lang en").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_bad_name_is_asked_for_again() {
    let mut session = guide_from("germny");
    answer(&mut session, "is not clear", "1");
    pick(&mut session, MENU, "Write to your member");
    untied(&mut session);
    answer(&mut session, "Your full name", &"x".repeat(100));
    answer(&mut session, "80 fit on one page", "Ada");
    answer(&mut session, "Your street", "");
    session.exp_string("Your town").unwrap();
    leave(session);
}

#[test]
fn a_call_is_scripted_and_its_command_told() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Call an office");
    session.exp_string("Foreign, Commonwealth").unwrap();
    session.exp_string("chechnya-act call --country gb --to ministry").unwrap();
    // The next deed is suggested, and this one marked.
    session.exp_string("Call an office: what to say, and when (5 minutes): done").unwrap();
    leave(session);
}

#[test]
fn petitions_are_shown_and_a_page_opened_only_if_one_is_chosen() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Look at petitions");
    untied(&mut session);
    session.exp_string("No petition is confirmed open").unwrap();
    pick(&mut session, "Which petition", "None of these");
    session.exp_string(MENU).unwrap();
    leave(session);
}

#[test]
fn a_post_fits_its_network_and_is_copied() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Post a few words");
    untied(&mut session);
    pick(&mut session, "On which network?", "Bluesky");
    session.exp_string("of 300 signs").unwrap();
    pick(&mut session, "What do you want to do with the text?", "Copy it");
    session.exp_string("chechnya-act post --network bluesky --country gb --copy").unwrap();
    session.exp_string(MENU).unwrap();
    leave(session);
}

#[test]
fn gifts_go_to_those_who_are_confirmed() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Give to those");
    untied(&mut session);
    session.exp_string("rainbow-railroad").unwrap();
    pick(&mut session, "Whose page should be opened?", "None of these");
    session.exp_string(MENU).unwrap();
    leave(session);
}

#[test]
fn a_newsroom_gets_a_letter_to_the_editor() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Write to a newsroom");
    untied(&mut session);
    pick(&mut session, "Which newsroom?", "The Guardian");
    skip(&mut session, &ON_ONESELF);
    session.exp_string("To: The Guardian").unwrap();
    session.exp_string(OUT).unwrap();
    leave(session);
}

#[test]
fn what_happened_can_be_read() {
    for (item, shown) in [
        ("The years at a glance", "2017"),
        ("What happened", "facts ID shows one in full"),
        ("What officials say", "The evidence says"),
        ("Films", "resources ID shows one in full"),
    ] {
        let mut session = guide_from("");
        pick(&mut session, MENU, "Learn what happened");
        pick(&mut session, "What would you like to see?", item);
        session.exp_string(shown).unwrap();
        session.exp_string(MENU).unwrap();
        leave(session);
    }
}

#[test]
fn somebody_in_danger_gets_help_and_is_not_led_on() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "I am in danger");
    answer(&mut session, "Who is in danger?", "1");
    answer(&mut session, "Where are you?", "5");
    session.exp_string("Whom to turn to").unwrap();
    loop {
        let (_, end) = session.exp_regex("Enter: more|That is all").unwrap();
        session.send_line("").unwrap();
        if end.contains("That is all") {
            break;
        }
    }
    let rest = session.exp_eof().unwrap();
    assert!(!rest.contains(MENU), "{rest}");
}

#[test]
fn one_can_go_back_and_ask_why_where_somebody_is_in_danger_too() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "I am in danger");
    answer(&mut session, "Who is in danger?", "?");
    session.exp_string("Your answer is kept nowhere").unwrap();
    session.send_line("2").unwrap();
    // For somebody else the most careful answer is suggested.
    session.exp_string("Where is the person in danger?").unwrap();
    answer(&mut session, "Number (Enter for 1", "<");
    session.exp_string("Who is in danger?").unwrap();
    answer(&mut session, "Number (Enter for 1", "<");
    session.exp_string(MENU).unwrap();
    leave(session);
}

#[test]
fn another_language_is_spoken_from_then_on() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Another language");
    pick(&mut session, "Which language?", "Deutsch");
    session.exp_string(&raw("Was möchten Sie tun?")).unwrap();
    leave(session);
}

#[test]
fn whoever_reads_none_of_our_languages_is_asked_which_will_do() {
    let mut session = started(settings("ja_JP.UTF-8"));
    session.exp_string("Which language?").unwrap();
    session.exp_string(&raw("français")).unwrap();
    leave(session);
    // What was named is not asked for.
    let mut command = settings("ja_JP.UTF-8");
    command.args(["--ui-lang", "fr"]);
    let mut session = started(command);
    session.exp_string(&raw("Le pays")).unwrap();
    leave(session);
}

#[test]
fn where_it_is_dangerous_the_guide_does_not_begin_with_a_letter() {
    let mut session = guide_from("russia");
    session.exp_string("DANGER").unwrap();
    session.exp_string(MENU).unwrap();
    let offered = session.exp_string("Number (Enter for 1").unwrap();
    assert!(offered.contains("1. See what is safe where I am"), "{offered}");
    for deed in ["Post", "Sign", "petition", "Give", "Call"] {
        assert!(!offered.contains(deed), "{offered}");
    }
    session.send_line("4").unwrap();
    pick(&mut session, "Do you want to go on?", "No, go back");
    session.exp_string("Safer:").unwrap();
    session.exp_string(MENU).unwrap();
    leave(session);
}

#[test]
fn where_it_is_dangerous_no_name_is_asked_for_and_no_command_left() {
    let mut session = guide_from("uganda");
    session.exp_string("DANGER").unwrap();
    pick(&mut session, MENU, "Write a letter all the same");
    pick(&mut session, "Do you want to go on?", "Yes");
    pick(&mut session, WHOM, "Member of Parliament");
    let before = session.exp_string("Dear Member of Parliament,").unwrap();
    for question in ["Your full name", "Your town", "Your member"] {
        assert!(!before.contains(question), "{before}");
    }
    session.exp_string("DANGER: do not put your name").unwrap();
    session.exp_string(OUT).unwrap();
    let offered = session.exp_string("Number (Enter for 1").unwrap();
    assert!(!offered.contains("Open the page"), "{offered}");
    assert!(!offered.contains("Change something"), "{offered}");
    let folder = tempfile::tempdir().unwrap();
    let page = folder.path().join("page");
    session.send_line("2").unwrap();
    answer(&mut session, "File name", page.to_str().unwrap());
    // A name without an ending gets that of its kind, and where it is is said.
    session.exp_string("page.pdf").unwrap();
    pick(&mut session, OUT, "Leave");
    let rest = session.exp_eof().unwrap();
    assert!(page.with_extension("pdf").is_file());
    assert!(!rest.contains("post it"), "{rest}");
    assert!(!rest.contains("letter --country"), "{rest}");
    assert!(!rest.contains("To fill in"), "{rest}");
}

#[test]
fn with_ties_to_russia_no_name_is_asked_for() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Write to another office");
    answer(&mut session, "Number (Enter for 2", "");
    session.exp_string("no name goes under this letter").unwrap();
    let offered = session.exp_string(WHOM).unwrap();
    assert!(!offered.contains("Embassy"), "{offered}");
    pick(&mut session, "", "Foreign, Commonwealth");
    let before = session.exp_string("Dear Foreign Secretary,").unwrap();
    for question in ["Your full name", "Your town", "Why it matters"] {
        assert!(!before.contains(question), "{before}");
    }
    pick(&mut session, OUT, "See what else");
    assert!(!before.contains("To fill in by hand: your name"), "{before}");
    // It is remembered, and stops what others would see.
    for deed in ["Look at petitions", "Post a few", "Give to", "Write to a newsroom"] {
        pick(&mut session, MENU, deed);
        session.exp_string("do not sign, post or give").unwrap();
    }
    session.exp_string(MENU).unwrap();
    let rest = leave(session);
    assert!(!rest.contains("The same without questions"), "{rest}");
}

#[test]
fn a_file_that_exists_is_replaced_only_on_the_persons_word() {
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("taken.txt");
    let free = folder.path().join("free.txt");
    std::fs::write(&taken, "mine").unwrap();
    let mut session = letter_to("Embassy");
    pick(&mut session, OUT, "Save it to a file");
    answer(&mut session, "File name", taken.to_str().unwrap());
    pick(&mut session, "exists already", "Another name");
    answer(&mut session, "File name", free.to_str().unwrap());
    session.exp_string("Written to").unwrap();
    session.exp_string(OUT).unwrap();
    session.send_control('d').unwrap();
    session.exp_string("but what you saved").unwrap();
    session.exp_eof().unwrap();
    assert_eq!(std::fs::read_to_string(&taken).unwrap(), "mine");
    assert!(std::fs::read_to_string(&free).unwrap().contains("Your Excellency"));
}

#[test]
fn a_page_to_print_and_a_draft_are_files() {
    let folder = tempfile::tempdir().unwrap();
    let (page, draft) = (folder.path().join("l.pdf"), folder.path().join("l.eml"));
    let mut session = guide_from("");
    pick(&mut session, MENU, "Write to another office");
    untied(&mut session);
    pick(&mut session, WHOM, "Foreign, Commonwealth");
    answer(&mut session, "Your full name", "Ada Example");
    answer(&mut session, "Your street", "1 High Street");
    answer(&mut session, "Your town", "Leeds");
    answer(&mut session, "Why it matters", &"It matters. ".repeat(30));
    pick(&mut session, OUT, "Save it as a page");
    answer(&mut session, "File name", page.to_str().unwrap());
    session.exp_string("Next: print it").unwrap();
    // The letter is too long for a link, so it becomes a draft.
    pick(&mut session, OUT, "Open it in my mail program");
    answer(&mut session, "File name", draft.to_str().unwrap());
    session.exp_string("Written to").unwrap();
    pick(&mut session, OUT, "Leave");
    session.exp_string("--format eml -o letter.eml --open").unwrap();
    session.exp_eof().unwrap();
    assert!(std::fs::read(&page).unwrap().starts_with(b"%PDF"));
    assert!(std::fs::read_to_string(&draft).unwrap().contains("X-Unsent: 1"));
}

#[test]
fn a_run_that_may_write_nothing_offers_no_file() {
    let mut command = settings("en_GB.UTF-8");
    command.args(["--private", "--accessible"]);
    let mut session = started(command);
    answer(&mut session, "[United Kingdom]", "");
    pick(&mut session, MENU, "Write to your member");
    untied(&mut session);
    skip(&mut session, &ON_ONESELF);
    session.exp_string(OUT).unwrap();
    let offered = session.exp_string("Number (Enter").unwrap();
    for way in ["Save", "editor"] {
        assert!(!offered.contains(way), "{offered}");
    }
    leave(session);
}

#[test]
fn who_keeps_a_profile_is_not_asked_again() {
    let home = tempfile::tempdir().unwrap();
    let me = home.path().join("me.txt");
    std::fs::write(
        &me,
        "name: Ada Example\naddress: 1 High Street\ncity: Leeds\nwhy: It is mine.\n",
    )
    .unwrap();
    let mut save = settings("en_GB.UTF-8");
    save.env("HOME", home.path()).args(["profile", "save", "--sender"]).arg(&me);
    assert!(save.output().unwrap().status.success());
    let mut command = settings("en_GB.UTF-8");
    command.env("HOME", home.path()).env("ACCESSIBLE", "1");
    let mut session = started(command);
    answer(&mut session, "[United Kingdom]", "");
    pick(&mut session, MENU, "Write to your member");
    untied(&mut session);
    let before = session.exp_string("Dear Member of Parliament,").unwrap();
    assert!(before.contains("Your details come from your profile"), "{before}");
    for question in ON_ONESELF {
        assert!(!before.contains(question), "{before}");
    }
    assert!(before.contains("1 High Street"), "{before}");
    leave(session);
}

#[test]
fn a_second_letter_asks_nothing_twice() {
    let mut session = guide_from("");
    pick(&mut session, MENU, "Write to your member");
    untied(&mut session);
    answer(&mut session, "Your full name", "Ada Example");
    skip(&mut session, &ON_ONESELF[1..]);
    pick(&mut session, OUT, "See what else");
    session.exp_string("Write to your member of parliament (3 minutes): done").unwrap();
    answer(&mut session, "Number (Enter for 2", "");
    pick(&mut session, WHOM, "Foreign, Commonwealth");
    let letter = session.exp_string("Dear Foreign Secretary,").unwrap();
    assert!(letter.contains("Ada Example"), "{letter}");
    assert!(!letter.contains("Your full name"), "{letter}");
    leave(session);
}

#[test]
fn the_time_zone_suggests_the_country() {
    let mut command = settings("en_US.UTF-8");
    command.env("TZ", "Europe/Berlin").env("ACCESSIBLE", "1");
    let mut session = started(command);
    session.exp_string("[Germany]").unwrap();
    leave(session);
}

/// The codes that wipe the screen and what stands above it.
const WIPED: &str = "\x1b[2J\x1b[3J";

/// A question of the guide, and how one gets to the next from it.
const PATH: [(&str, &str); 10] = [
    ("The country you write from", "\r"),
    (MENU, "2"),
    (TIES, "1"),
    (WHOM, "1"),
    ("Your full name", "\r"),
    ("Your street", "\r"),
    ("Your town", "\r"),
    ("Why it matters", "\r"),
    (OUT, "6"),
    ("What do you want to change?", "\r"),
];

/// The guide up to a question of the path.
fn up_to(steps: usize) -> PtySession {
    let mut session = guide(false);
    for (question, key) in &PATH[..steps] {
        session.exp_string(question).unwrap();
        press(&mut session, key);
    }
    session.exp_string(PATH[steps].0).unwrap();
    session
}

#[test]
fn one_key_leaves_at_once_at_every_question() {
    for (steps, (question, _)) in PATH.iter().enumerate() {
        let mut session = up_to(steps);
        session.send_control('x').unwrap();
        let rest = session.exp_eof().unwrap();
        assert!(rest.contains(WIPED), "{question}: {rest:?}");
        let after = rest.rsplit(WIPED).next().unwrap();
        assert_eq!(after.trim(), "", "{question}: said after the screen was wiped");
    }
}

#[test]
fn ctrl_c_leaves_at_every_question_and_shows_the_cursor() {
    for (steps, (question, _)) in PATH.iter().enumerate() {
        let mut session = up_to(steps);
        session.send_control('c').unwrap();
        let rest = session.exp_eof().unwrap();
        assert!(rest.contains("Nothing was stored"), "{question}: {rest:?}");
        if let Some(hidden) = rest.rfind("\x1b[?25l") {
            assert!(rest.rfind("\x1b[?25h").is_some_and(|shown| shown > hidden), "{question}");
        }
        let status = session.process().wait().unwrap();
        assert!(format!("{status:?}").contains("130"), "{question}: {status:?}");
    }
}

#[test]
fn how_to_leave_is_announced_before_anything_is_asked() {
    let mut session = guide(false);
    let before = session.exp_string("The country you write from").unwrap();
    assert!(before.contains("Ctrl-X leaves at once and clears the screen"), "{before}");
    assert!(before.contains("Esc goes back"), "{before}");
    leave(session);
}

#[test]
fn a_word_leaves_at_once_where_prompts_are_plain() {
    let mut session = guide(true);
    session.exp_string("x and Enter leaves at once").unwrap();
    answer(&mut session, "[United Kingdom]", "");
    session.exp_string(MENU).unwrap();
    answer(&mut session, "Number (Enter for 1", "x");
    let rest = session.exp_eof().unwrap();
    assert!(rest.contains(WIPED), "{rest:?}");
    assert!(!rest.contains("Left"), "{rest:?}");
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
fn plain_lines_are_asked_wherever_the_screen_cannot_be_redrawn() {
    let plain = "[United Kingdom]";
    for set in [&["--accessible"][..], &[]] {
        let mut command = settings("en_GB.UTF-8");
        command.args(set);
        if set.is_empty() {
            command.env("TERM", "dumb");
        }
        let mut session = started(command);
        session.exp_string(plain).unwrap();
        leave(session);
    }
    // What is printed goes into a file: prompts are no part of it.
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new("/bin/sh");
    let program = env!("CARGO_BIN_EXE_chechnya-act");
    command.args(["-c", "exec \"$0\" > out.txt", program]).current_dir(folder.path());
    command.env_clear().env("TERM", "xterm").env("LANG", "en_GB.UTF-8").env("TZ", "UTC");
    let mut session = started(command);
    answer(&mut session, plain, "");
    session.exp_string("1. Write to your member").unwrap();
    leave(session);
    assert_eq!(std::fs::read_to_string(folder.path().join("out.txt")).unwrap(), "");
}

/// The guide in a window of this size, with the path of its terminal.
fn in_window(columns: u16, rows: u16) -> (PtySession, String) {
    let mut command = Command::new("/bin/sh");
    let program = env!("CARGO_BIN_EXE_chechnya-act");
    let script = format!("stty cols {columns} rows {rows}; tty; exec \"$0\"");
    command.args(["-c", &script, program]);
    command.env_clear().env("TERM", "xterm").env("LANG", "en_GB.UTF-8").env("TZ", "UTC");
    command.env("PATH", "/usr/bin:/bin");
    let mut session = started(command);
    let (_, terminal) = session.exp_regex(r"/dev/\S+").unwrap();
    (session, terminal)
}

/// What a terminal shows of it: the text without the codes that move or colour.
fn without_codes(text: &str) -> String {
    let mut shown = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\x1b') {
        shown += before;
        let end = after.find(|c: char| c.is_ascii_alphabetic()).map_or(after.len(), |at| at + 1);
        rest = &after[end..];
    }
    shown + rest
}

#[test]
fn a_list_in_a_small_window_is_folded_and_scrolled() {
    let (mut session, _) = in_window(40, 12);
    answer(&mut session, "The country you write from", "");
    session.exp_string(MENU).unwrap();
    let drawn = without_codes(&session.exp_string("why").unwrap());
    assert!(drawn.lines().all(|line| line.chars().count() <= 40), "{drawn}");
    assert!(drawn.lines().count() <= 12, "{drawn}");
    assert!(drawn.contains("(3 minutes)"), "{drawn}");
    // The end of the list is reached by one key, and scrolled to.
    press(&mut session, "\x1b[A");
    session.exp_string("Leave").unwrap();
    session.send_line("").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_window_may_change_its_size_at_any_time() {
    let (mut session, terminal) = in_window(100, 40);
    answer(&mut session, "The country you write from", "");
    session.exp_string(MENU).unwrap();
    session.exp_string("Leave").unwrap();
    let resized = Command::new("stty").args(["-F", &terminal, "cols", "44", "rows", "14"]).status();
    assert!(resized.unwrap().success());
    press(&mut session, "\x1b[B");
    session.exp_string(MENU).unwrap();
    let drawn = without_codes(&session.exp_string("> 2.").unwrap());
    assert!(drawn.lines().all(|line| line.chars().count() <= 44), "{drawn}");
    press(&mut session, "1");
    session.exp_string(TIES).unwrap();
    let resized =
        Command::new("stty").args(["-F", &terminal, "cols", "100", "rows", "40"]).status();
    assert!(resized.unwrap().success());
    press(&mut session, "1");
    session.exp_string("Your full name").unwrap();
    leave(session);
}

#[test]
fn a_question_that_fills_a_narrow_line_is_drawn_once() {
    let (mut session, _) = in_window(60, 40);
    answer(&mut session, "The country you write from", "");
    session.exp_string(MENU).unwrap();
    press(&mut session, "1");
    session.exp_string(TIES).unwrap();
    press(&mut session, "1");
    skip(&mut session, &ON_ONESELF[..3]);
    session.exp_string("Why it matters").unwrap();
    session.send_line("You met us").unwrap();
    let between = session.exp_string("Dear Member").unwrap();
    assert!(!between.contains("Why it matters"), "{between:?}");
}

/// A text as the pseudo-terminal is read here: each byte as a character.
fn raw(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

#[test]
fn advice_stands_on_the_screen_while_one_can_still_leave_at_once() {
    let mut command = settings("ru_RU.UTF-8");
    command.args(["get-help", "--for", "me", "--where", "north-caucasus"]);
    let mut session = started(command);
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
    let mut session = started(settings("ar_SA.UTF-8"));
    // A terminal that is not known to draw Arabic is warned of first.
    session.exp_string("GNOME Terminal").unwrap();
    session.exp_string("get-help").unwrap();
    session.exp_string(&raw("Ctrl-X يخرج فورًا")).unwrap();
    session.send_control('x').unwrap();
    session.exp_eof().unwrap();
    let mut command = settings("ar_SA.UTF-8");
    command.env("VTE_VERSION", "7600");
    let mut session = started(command);
    let before = session.exp_string("get-help").unwrap();
    assert!(!before.contains("GNOME Terminal"), "{before}");
    leave(session);
}

#[test]
fn a_typed_line_can_be_mended() {
    let mut session = guide(false);
    session.exp_string("The country you write from").unwrap();
    // "United Kingdom" stands there: to its beginning, all away, another one with a slip mended.
    for key in ["\x1b[H".to_owned(), "\x1b[3~".repeat(14), "Frnce\x1b[D\x1b[D\x1b[Da".to_owned()] {
        press(&mut session, &key);
        sleep(Duration::from_millis(300));
    }
    session.send_line("").unwrap();
    session.exp_string(MENU).unwrap();
    press(&mut session, "2");
    session.exp_string(TIES).unwrap();
    press(&mut session, "1");
    session.exp_string("from France").unwrap();
    leave(session);
}

#[test]
fn what_is_typed_takes_the_place_of_what_is_suggested() {
    let mut session = guide(false);
    answer(&mut session, "The country you write from", "france");
    session.exp_string(MENU).unwrap();
    session.send_control('c').unwrap();
    let mut session = guide(false);
    session.exp_string("The country you write from").unwrap();
    // Ctrl-U empties the line, also where something was typed.
    press(&mut session, "\x1b[D x\x15italy\r");
    session.exp_string(MENU).unwrap();
    leave(session);
}

#[test]
fn every_detail_of_a_profile_is_asked_for_in_words() {
    let home = tempfile::tempdir().unwrap();
    let mut command = settings("en_GB.UTF-8");
    command.env("HOME", home.path()).args(["profile", "save", "--accessible"]);
    let mut session = started(command);
    for (question, given) in [
        ("Your full name", "Ada Example"),
        ("Your street", ""),
        ("Your town", "Leeds"),
        ("Your e-mail address", "ada@example.org"),
        ("Who you are", "?"),
        // A question mark alone asks why here, too.
        ("Who you are", "I am a nurse."),
        ("Why it matters", ""),
    ] {
        answer(&mut session, question, given);
    }
    let rest = session.exp_eof().unwrap();
    assert!(!rest.contains("missing"), "{rest}");
}

#[test]
fn the_guide_speaks_the_language_of_the_locale() {
    let mut session = started(settings("de_DE.UTF-8"));
    // The country of the locale is suggested by its name in that language.
    session.exp_string("Deutschland").unwrap();
    leave(session);
}

/// The languages that the guide speaks.
const LANGUAGES: [&str; 11] = ["en", "fr", "de", "es", "pt", "it", "pl", "uk", "ru", "tr", "ar"];

#[test]
fn in_every_language_a_letter_is_reached_and_no_line_is_too_wide() {
    for language in LANGUAGES {
        let mut command = settings("en_GB.UTF-8");
        command.args(["--ui-lang", language, "--accessible"]).env("VTE_VERSION", "7600");
        let mut session = started(command);
        let mut seen = String::new();
        // The country, the first deed, no ties, four questions; then the letter.
        for line in ["", "1", "1", "", "", "", ""] {
            let (before, found) = session.exp_regex(r"[^\n/]:  ?$").unwrap();
            seen += &(before + &found + "\n");
            session.send_line(line).unwrap();
        }
        seen += &session.exp_string("members.parliament.uk").unwrap();
        seen += &leave(session);
        // The terminal is read as one sign a byte.
        let bytes: Option<Vec<u8>> =
            seen.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect();
        let text = String::from_utf8(bytes.unwrap()).unwrap();
        for line in text.lines() {
            let wide = dialoguer::console::measure_text_width(line);
            assert!(wide <= 80 || line.contains("://"), "{language}: {wide}: {line}");
        }
        if language != "en" {
            for word in ["Enter for", "Your ", "What "] {
                assert!(!text.contains(word), "{language}: {word}: {text}");
            }
        }
    }
}
