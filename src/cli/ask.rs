//! Asking: prompts on standard error, by arrow keys or, where the screen is
//! read aloud or cannot be redrawn, by plain numbered lines.

use std::fmt::{self, Write as _};
use std::io::{self, BufRead, Write as _};

use dialoguer::console::{Term, measure_text_width, truncate_str};
use dialoguer::theme::Theme;
use dialoguer::{Input, Select};

use super::Session;
use super::session::write_stderr;
use super::view::fill;
use crate::dataset::record::Country;
use crate::dataset::{Found, country as country_of, country_of_locale, find_country};
use crate::deliver::HeldBack;
use crate::letter::{Field, Sender};
use crate::problem::Problem;
use crate::safety::shown;
use crate::texts::Args;

/// One line of text; nothing where the person skips. `first` stands there to be changed.
///
/// # Errors
/// [`Problem::Left`] where the person leaves.
pub fn line(question: &str, first: &str) -> Result<Option<String>, Problem> {
    let text = if plain() {
        write_stderr(&format!("{question}: "));
        read_line()?
    } else {
        let _until_answered = HeldBack::now();
        let columns = usize::from(Term::stderr().size().1);
        // An answer needs room beside its question, or it is drawn twice.
        let question = if measure_text_width(question) + ROOM > columns {
            write_stderr(&format!("{}\n", fill(question)));
            BARE
        } else {
            question
        };
        let input: dialoguer::Result<String> = Input::with_theme(&AsAsked)
            .with_prompt(question)
            .with_initial_text(first)
            .allow_empty(true)
            .interact_text_on(&Term::stderr());
        input.map_err(|_| left())?
    };
    let text = text.trim().to_owned();
    Ok(if text.is_empty() { None } else { Some(text) })
}

/// Waits for Enter.
///
/// # Errors
/// [`Problem::Left`] where the person leaves.
pub(super) fn enter(prompt: &str) -> Result<(), Problem> {
    write_stderr(&format!("{} ", shown(prompt)));
    read_line().map(drop)
}

/// The columns that an answer needs beside its question.
const ROOM: usize = 24;
/// The prompt below a question that fills the line.
const BARE: &str = ">";

/// One of several; the place of the one chosen.
///
/// # Errors
/// [`Problem::Left`] where the person leaves.
pub fn choice(
    session: &Session,
    question: &str,
    items: &[String],
    default: usize,
) -> Result<usize, Problem> {
    if !plain() {
        let _until_answered = HeldBack::now();
        let (rows, columns) = Term::stderr().size();
        let items = items.iter().map(|item| cut(item, usize::from(columns).saturating_sub(4)));
        let select = Select::with_theme(&AsAsked)
            .with_prompt(question)
            .items(items)
            .max_length(usize::from(rows / 2).max(4))
            .default(default);
        return select.interact_on(&Term::stderr()).map_err(|_| left());
    }
    let mut list = format!("{question}\n");
    for (nth, item) in items.iter().enumerate() {
        let _ = writeln!(list, "{}. {item}", nth + 1);
    }
    write_stderr(&list);
    loop {
        let args = Args::of("default", (default + 1).to_string());
        write_stderr(&format!("{} ", session.say("choose-number", &args)));
        let answer = read_line()?;
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
/// [`Problem::Left`] where the person leaves.
pub fn country(session: &Session) -> Result<Country, Problem> {
    let question = session.say("guide-country", &Args::none());
    let locale = sys_locale::get_locale().unwrap_or_default();
    let mut suggested = country_of_locale(&locale).and_then(country_of).map(|c| c.name);
    loop {
        let asked = match (&suggested, plain()) {
            (Some(name), true) => format!("{question} [{name}]"),
            _ => question.clone(),
        };
        let given = line(&asked, suggested.as_deref().unwrap_or_default())?;
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
    let names = codes.iter().filter_map(|code| country_of(code)).map(|country| country.name);
    let items: Vec<String> = names.chain([session.say("guide-other", &Args::none())]).collect();
    let nth = choice(session, &question, &items, 0)?;
    Ok(codes.into_iter().nth(nth))
}

/// Asks for a name and a town where they are missing; both can be skipped.
///
/// # Errors
/// [`Problem::Left`] where the person leaves.
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
/// [`Problem::Left`] where the person leaves.
pub fn field(session: &Session, sender: &mut Sender, field: Field) -> Result<(), Problem> {
    let question = session.say(&format!("guide-{field}"), &Args::none());
    well_formed(session, &question, sender, field)
}

/// Asks for the name of the member whom the letter goes to; it can be skipped.
///
/// # Errors
/// [`Problem::Left`] where the person leaves.
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
        match line(question, &typed)? {
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

/// Questions as they are written, without a colon behind their question mark.
struct AsAsked;

impl Theme for AsAsked {
    fn format_prompt(&self, f: &mut dyn fmt::Write, prompt: &str) -> fmt::Result {
        write!(f, "{prompt}")
    }

    fn format_input_prompt(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        _default: Option<&str>,
    ) -> fmt::Result {
        if prompt == BARE { write!(f, "{prompt} ") } else { write!(f, "{prompt}: ") }
    }

    fn format_input_prompt_selection(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        given: &str,
    ) -> fmt::Result {
        self.format_input_prompt(f, prompt, None)?;
        f.write_str(given)
    }

    fn format_select_prompt_selection(
        &self,
        f: &mut dyn fmt::Write,
        prompt: &str,
        chosen: &str,
    ) -> fmt::Result {
        write!(f, "{}", fill(&format!("{prompt} {chosen}")))
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

fn read_line() -> Result<String, Problem> {
    let mut text = String::new();
    let _ = io::stderr().flush();
    match io::stdin().lock().read_line(&mut text) {
        Ok(0) | Err(_) => Err(left()),
        Ok(_) => Ok(text),
    }
}

/// The person left in the middle of a prompt: the cursor may be hidden, so it is shown again.
fn left() -> Problem {
    let _ = Term::stderr().show_cursor();
    write_stderr("\n");
    Problem::Left
}
