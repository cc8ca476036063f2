//! Asking: prompts on standard error, by arrow keys or, where the screen is
//! read aloud or cannot be redrawn, by plain numbered lines.

use std::fmt::Write as _;
use std::io::{self, BufRead, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use dialoguer::console::{Term, measure_text_width};

use super::leaflet::aid;
use super::session::write_stderr;
use super::view::{fill, indent};
use super::{Session, keys, whereabouts};
use crate::dataset::record::Country;
use crate::dataset::{Found, country as country_of, find_country};
use crate::deliver::HeldBack;
use crate::letter::{Field, Sender};
use crate::problem::Problem;
use crate::safety::shown;
use crate::texts::{Args, FALLBACK, Texts};

/// What a person types on a plain line to leave at once.
const AT_ONCE: &str = "x";
/// What a person types on a plain line of the guide to go back.
const BACK: &str = "<";

/// A question.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its words.
    pub(super) words: String,
    /// What is said to somebody who wants to know why.
    pub(super) why: Option<String>,
    /// Whether one can go back from it.
    pub(super) back: bool,
    /// The keys that answer it, where it is drawn.
    pub(super) hint: Option<String>,
}

impl Question {
    /// A question of a command.
    pub fn plain(words: impl Into<String>) -> Self {
        Self { words: words.into(), why: None, back: false, hint: None }
    }

    /// A question to somebody who may be in danger, in the words they read.
    pub(super) fn of_aid(session: &Session, texts: &Texts, id: &str) -> Self {
        let none = Args::none();
        let why = Some(texts.say("aid-why", &none));
        let hint = Some(session.say("guide-hint", &none));
        Self { words: texts.say(id, &none), why, back: true, hint }
    }

    /// A question of the guide, from which one can go back. Its reason is the
    /// message of the same id with `-why`.
    pub fn of_guide(session: &Session, id: &str, args: &Args) -> Self {
        Self::because(session, session.say(id, args), id)
    }

    /// A question of the guide in these words, with the reason of `id`.
    pub fn because(session: &Session, words: String, id: &str) -> Self {
        let none = Args::none();
        let why = session.say(&format!("{id}-why"), &none);
        Self { words, why: Some(why), back: true, hint: Some(session.say("guide-hint", &none)) }
    }

    /// The same question for another reason.
    #[must_use]
    pub fn with_reason(self, why: String) -> Self {
        Self { why: Some(why), ..self }
    }

    /// Another question that belongs to this one.
    fn reworded(&self, words: String) -> Self {
        Self { words, ..self.clone() }
    }
}

/// Whether somebody asks for the reason of a question, on any keyboard.
pub(super) fn asks_why(typed: char) -> bool {
    matches!(typed, '?' | '؟' | '？')
}

/// Says once, before anything is asked, how to leave at once.
pub fn announce(session: &Session) {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        session.notes(&[said_by_mode(session, &of_locale(session), "aid-leave")]);
    }
}

/// Waits until the person has read what stands on the screen.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub(super) fn pause(session: &Session, texts: &Texts, id: &str) -> Result<(), Problem> {
    let held = HeldBack::now();
    let prompt = said_by_mode(session, texts, id);
    if session.is_plain() {
        write_stderr(&format!("{prompt} "));
        return read_line(&held).map(|_| ());
    }
    keys::pause(&held, &prompt)
}

/// The words for people in danger, in the language they are likely to read.
pub fn of_locale(session: &Session) -> Texts {
    // Only a language that is asked for can be missing.
    aid(session, "aid", None).unwrap_or_else(|_| Texts::new(FALLBACK))
}

/// A message that names keys, which are others where prompts are plain.
pub fn said_by_mode(session: &Session, texts: &Texts, id: &str) -> String {
    let id = if session.is_plain() { format!("{id}-plain") } else { id.to_owned() };
    texts.say(&id, &Args::none())
}

/// What stands on a line before anything is typed.
#[derive(Debug, Clone, Copy)]
pub enum First<'f> {
    /// What is suggested: gives way to what is typed.
    Suggested(&'f str),
    /// What was given: stands there to be changed.
    Given(&'f str),
}

/// One line of text; nothing where the person skips.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves;
/// [`Problem::Back`] where they go back from a question of the guide.
pub fn line(
    session: &Session,
    question: &Question,
    first: First<'_>,
) -> Result<Option<String>, Problem> {
    announce(session);
    let held = HeldBack::now();
    let text = if session.is_plain() {
        plain_line(&held, question)?
    } else {
        let columns = usize::from(Term::stderr().size().1);
        // An answer needs room beside its question, or little of it is seen.
        if measure_text_width(&question.words) + ROOM > columns {
            write_stderr(&format!("{}\n", fill(&question.words)));
            keys::line(&held, question, "> ", first)?
        } else {
            keys::line(&held, question, &format!("{}: ", question.words), first)?
        }
    };
    let text = text.trim().to_owned();
    Ok(if text.is_empty() { None } else { Some(text) })
}

/// A line that is typed below its question, until it is an answer.
fn plain_line(held: &HeldBack, question: &Question) -> Result<String, Problem> {
    loop {
        write_stderr(&format!("{}: ", fill(&question.words)));
        let text = read_line(held)?;
        match meant(question, &text) {
            Meant::Back => return Err(Problem::Back),
            Meant::Why(why) => write_stderr(&format!("{}\n", fill(why))),
            Meant::Answer => return Ok(text),
        }
    }
}

/// What a plain line means.
enum Meant<'q> {
    Answer,
    Why(&'q str),
    Back,
}

fn meant<'q>(question: &'q Question, text: &str) -> Meant<'q> {
    let mut signs = text.trim().chars();
    match (&question.why, signs.next(), signs.next()) {
        (Some(why), Some(sign), None) if asks_why(sign) => Meant::Why(why),
        _ if question.back && text.trim() == BACK => Meant::Back,
        _ => Meant::Answer,
    }
}

/// Waits for Enter.
///
/// # Errors
/// [`Problem::Left`] where the person leaves.
pub(super) fn enter(prompt: &str) -> Result<(), Problem> {
    let held = HeldBack::now();
    write_stderr(&format!("{} ", shown(prompt)));
    read_line(&held).map(drop)
}

/// The columns that an answer needs beside its question.
const ROOM: usize = 24;

/// One of several; the place of the one chosen.
///
/// # Errors
/// As [`line()`].
pub fn choice(
    session: &Session,
    question: &Question,
    items: &[String],
    default: usize,
) -> Result<usize, Problem> {
    announce(session);
    let held = HeldBack::now();
    if !session.is_plain() {
        return keys::choice(&held, question, items, default);
    }
    let mut list = format!("{}\n", fill(&question.words));
    for (nth, item) in items.iter().enumerate() {
        let _ = writeln!(list, "{}", indent(&format!("{}. {item}", nth + 1), ""));
    }
    write_stderr(&list);
    let number = if question.back { "choose-number-guide" } else { "choose-number" };
    loop {
        let args = Args::of("default", (default + 1).to_string());
        write_stderr(&format!("{} ", session.say(number, &args)));
        let answer = read_line(&held)?;
        match meant(question, &answer) {
            Meant::Back => return Err(Problem::Back),
            Meant::Why(why) => {
                write_stderr(&format!("{}\n", fill(why)));
                continue;
            }
            Meant::Answer => {}
        }
        match answer.trim() {
            "" => return Ok(default),
            number => match number.parse::<usize>() {
                Ok(nth) if (1..=items.len()).contains(&nth) => return Ok(nth - 1),
                _ => session.note("choose-again", &Args::of("count", items.len().to_string())),
            },
        }
    }
}

/// The country a person writes from; the one they seem to be in is suggested.
///
/// # Errors
/// As [`line()`].
pub fn country(session: &Session) -> Result<Country, Problem> {
    country_by(session, &Question::plain(session.say("guide-country", &Args::none())))
}

/// A country, asked for by this question; the one they seem to be in is suggested.
///
/// # Errors
/// As [`line()`].
pub fn country_by(session: &Session, question: &Question) -> Result<Country, Problem> {
    let mut suggested = whereabouts::country()
        .and_then(|code| country_of(&code))
        .map(|country| session.name_of(&country).to_owned());
    loop {
        let asked = match (&suggested, session.is_plain()) {
            (Some(name), true) => question.reworded(format!("{} [{name}]", question.words)),
            _ => question.clone(),
        };
        let first = First::Suggested(suggested.as_deref().unwrap_or_default());
        let given = line(session, &asked, first)?;
        let Some(given) = given.or_else(|| suggested.take()) else {
            continue;
        };
        suggested = None;
        let code = match find_country(&given) {
            Found::One(code) => Some(code),
            Found::Several(codes) | Found::Nearest(codes) => {
                match one_of(session, question, &given, codes) {
                    Err(Problem::Back) => None,
                    chosen => chosen?,
                }
            }
        };
        if let Some(country) = code.and_then(|code| country_of(&code)) {
            return Ok(country);
        }
    }
}

/// Which of these codes is meant; none where it is another one.
fn one_of(
    session: &Session,
    question: &Question,
    given: &str,
    codes: Vec<String>,
) -> Result<Option<String>, Problem> {
    let given = Args::of("given", shown(given));
    if codes.is_empty() {
        session.note("guide-country-none", &given);
        return Ok(None);
    }
    let question = question.reworded(session.say("guide-country-unclear", &given));
    let names = codes
        .iter()
        .filter_map(|code| country_of(code))
        .map(|country| session.name_of(&country).to_owned());
    let items: Vec<String> = names.chain([session.say("guide-other", &Args::none())]).collect();
    let nth = choice(session, &question, &items, 0)?;
    Ok(codes.into_iter().nth(nth))
}

/// Asks for a name and a town where they are missing; both can be skipped.
///
/// # Errors
/// As [`line()`].
pub fn missing(session: &Session, sender: &mut Sender) -> Result<(), Problem> {
    if sender.name.is_none() {
        field(session, sender, Field::Name)?;
    }
    if sender.city.is_none() {
        field(session, sender, Field::City)?;
    }
    Ok(())
}

/// Asks for one field, as a command does.
///
/// # Errors
/// As [`line()`].
pub fn field(session: &Session, sender: &mut Sender, field: Field) -> Result<(), Problem> {
    let why = session.say(&format!("guide-{field}-why"), &Args::none());
    let question = Question::plain(session.say(&format!("guide-{field}"), &Args::none()));
    well_formed(session, &question.with_reason(why), sender, field)
}

/// Asks for one field until it is well-formed or skipped; what is there already,
/// or was typed, stays to be changed.
///
/// # Errors
/// As [`line()`].
pub fn well_formed(
    session: &Session,
    question: &Question,
    sender: &mut Sender,
    field: Field,
) -> Result<(), Problem> {
    let given = sender.get(field);
    let mut typed = given.clone().unwrap_or_default();
    let question = match given {
        // What cannot be changed on a plain line is shown, and stays.
        Some(given) if session.is_plain() => {
            &question.reworded(format!("{} [{given}]", question.words))
        }
        _ => question,
    };
    loop {
        match line(session, question, First::Given(&typed))? {
            None if session.is_plain() => return Ok(()),
            None => {
                sender.clear(field);
                return Ok(());
            }
            Some(text) => match sender.set(field, &text) {
                Ok(()) => return Ok(()),
                Err(problem) => {
                    session.explain(&problem);
                    typed = shown(&text);
                }
            },
        }
    }
}

/// A line that the terminal itself edits. It is read beside, so that Ctrl-C is
/// heard while nothing comes.
fn read_line(held: &HeldBack) -> Result<String, Problem> {
    const LISTEN: Duration = Duration::from_millis(50);
    let _ = io::stderr().flush();
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut text = String::new();
        let read = io::stdin().lock().read_line(&mut text);
        // Nobody receives it where the person has left meanwhile.
        let _ = send.send(read.is_ok_and(|bytes| bytes > 0).then_some(text));
    });
    loop {
        match receive.recv_timeout(LISTEN) {
            Ok(Some(text)) if text.trim() == AT_ONCE => return Err(Problem::LeftAtOnce),
            Ok(Some(text)) => return Ok(text),
            Err(RecvTimeoutError::Timeout) if !held.heard() => {}
            Ok(None) | Err(_) => return Err(left()),
        }
    }
}

/// The person left in the middle of a prompt.
pub(super) fn left() -> Problem {
    write_stderr("\n");
    Problem::Left
}
