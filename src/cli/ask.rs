//! Asking: prompts on standard error, by arrow keys or, where the screen is
//! read aloud or cannot be redrawn, by plain numbered lines.

use std::fmt::Write as _;
use std::io::{self, BufRead, Write as _};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use dialoguer::console::{Term, measure_text_width, truncate_str};

use super::leaflet::aid;
use super::session::write_stderr;
use super::view::fill;
use super::{Session, keys};
use crate::dataset::record::Country;
use crate::dataset::{Found, country as country_of, country_of_locale, find_country};
use crate::deliver::HeldBack;
use crate::letter::{Field, Sender};
use crate::problem::Problem;
use crate::safety::shown;
use crate::texts::{Args, FALLBACK, Texts};

/// What a person types on a plain line to leave at once.
const AT_ONCE: &str = "x";

/// Says once, before anything is asked, how to leave at once.
pub fn announce(session: &Session) {
    static SAID: AtomicBool = AtomicBool::new(false);
    if !SAID.swap(true, Ordering::Relaxed) {
        session.notes(&[said_by_mode(&of_locale(session), "aid-leave")]);
    }
}

/// Waits until the person has read what stands on the screen.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub(super) fn pause(texts: &Texts, id: &str) -> Result<(), Problem> {
    let held = HeldBack::now();
    let prompt = said_by_mode(texts, id);
    if plain() {
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
fn said_by_mode(texts: &Texts, id: &str) -> String {
    let id = if plain() { format!("{id}-plain") } else { id.to_owned() };
    texts.say(&id, &Args::none())
}

/// One line of text; nothing where the person skips. `first` stands there to be changed.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub fn line(session: &Session, question: &str, first: &str) -> Result<Option<String>, Problem> {
    announce(session);
    let held = HeldBack::now();
    let text = if plain() {
        write_stderr(&format!("{question}: "));
        read_line(&held)?
    } else {
        let columns = usize::from(Term::stderr().size().1);
        // An answer needs room beside its question, or little of it is seen.
        if measure_text_width(question) + ROOM > columns {
            write_stderr(&format!("{}\n", fill(question)));
            keys::line(&held, "> ", first)?
        } else {
            keys::line(&held, &format!("{question}: "), first)?
        }
    };
    let text = text.trim().to_owned();
    Ok(if text.is_empty() { None } else { Some(text) })
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
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub fn choice(
    session: &Session,
    question: &str,
    items: &[String],
    default: usize,
) -> Result<usize, Problem> {
    announce(session);
    let held = HeldBack::now();
    if !plain() {
        let (rows, columns) = Term::stderr().size();
        let room = usize::from(columns).saturating_sub(4);
        let items: Vec<String> = items.iter().map(|item| cut(item, room)).collect();
        return keys::choice(&held, question, &items, default, usize::from(rows / 2).max(4));
    }
    let mut list = format!("{question}\n");
    for (nth, item) in items.iter().enumerate() {
        let _ = writeln!(list, "{}. {item}", nth + 1);
    }
    write_stderr(&list);
    loop {
        let args = Args::of("default", (default + 1).to_string());
        write_stderr(&format!("{} ", session.say("choose-number", &args)));
        let answer = read_line(&held)?;
        match answer.trim() {
            "" => return Ok(default),
            number => match number.parse::<usize>() {
                Ok(nth) if (1..=items.len()).contains(&nth) => return Ok(nth - 1),
                _ => session.note("choose-again", &Args::of("count", items.len().to_string())),
            },
        }
    }
}

/// The country a person writes from; the locale's is suggested.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub fn country(session: &Session) -> Result<Country, Problem> {
    country_by(session, &session.say("guide-country", &Args::none()))
}

/// A country, asked for by this question; the locale's is suggested.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub(super) fn country_by(session: &Session, question: &str) -> Result<Country, Problem> {
    let locale = sys_locale::get_locale().unwrap_or_default();
    let mut suggested = country_of_locale(&locale)
        .and_then(country_of)
        .map(|country| session.name_of(&country).to_owned());
    loop {
        let asked = match (&suggested, plain()) {
            (Some(name), true) => format!("{question} [{name}]"),
            _ => question.to_owned(),
        };
        let given = line(session, &asked, suggested.as_deref().unwrap_or_default())?;
        let Some(given) = given.or_else(|| suggested.take()) else {
            continue;
        };
        suggested = None;
        let codes = match find_country(&given) {
            Found::One(code) => vec![code],
            Found::Several(codes) | Found::Nearest(codes) => {
                one_of(session, &given, codes)?.into_iter().collect()
            }
        };
        if let Some(country) = codes.first().and_then(|code| country_of(code)) {
            return Ok(country);
        }
    }
}

/// Which of these codes is meant; none where it is another one.
fn one_of(session: &Session, given: &str, codes: Vec<String>) -> Result<Option<String>, Problem> {
    let given = Args::of("given", shown(given));
    if codes.is_empty() {
        session.note("guide-country-none", &given);
        return Ok(None);
    }
    let question = session.say("guide-country-unclear", &given);
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
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub fn missing(session: &Session, sender: &mut Sender) -> Result<(), Problem> {
    if sender.name.is_none() {
        field(session, sender, Field::Name)?;
    }
    if sender.city.is_none() {
        field(session, sender, Field::City)?;
    }
    Ok(())
}

/// Asks for one field until it is well-formed or skipped; what was typed stays to be mended.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub fn field(session: &Session, sender: &mut Sender, field: Field) -> Result<(), Problem> {
    let question = session.say(&format!("guide-{field}"), &Args::none());
    well_formed(session, &question, sender, field)
}

/// Asks for the name of the member whom the letter goes to; it can be skipped.
///
/// # Errors
/// [`Problem::Left`] or [`Problem::LeftAtOnce`] where the person leaves.
pub fn member(session: &Session) -> Result<Option<String>, Problem> {
    let mut member = Sender::default();
    let question = session.say("guide-member", &Args::none());
    well_formed(session, &question, &mut member, Field::Name)?;
    Ok(member.name)
}

fn well_formed(
    session: &Session,
    question: &str,
    sender: &mut Sender,
    field: Field,
) -> Result<(), Problem> {
    let mut typed = String::new();
    loop {
        match line(session, question, &typed)? {
            None => return Ok(()),
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

/// An item of a list that can be redrawn must stay on one line of the screen.
fn cut(item: &str, columns: usize) -> String {
    if measure_text_width(item) <= columns {
        return item.to_owned();
    }
    truncate_str(item, columns, "…").into_owned()
}

/// Whether prompts are plain lines: for a screen reader, or a terminal that cannot redraw.
pub(super) fn plain() -> bool {
    let set = |name: &str| std::env::var(name).is_ok_and(|v| !v.is_empty() && v != "0");
    set("ACCESSIBLE") || std::env::var("TERM").is_ok_and(|term| term == "dumb")
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

/// The person left in the middle of a prompt: the cursor may be hidden, so it is shown again.
pub(super) fn left() -> Problem {
    if !plain() {
        let _ = Term::stderr().show_cursor();
    }
    write_stderr("\n");
    Problem::Left
}
