//! The guide: asks, then does what the commands do, and says at the end which
//! command would have done the same. It adds no logic of its own.

mod change;
mod deed;
mod letter;
mod out;
mod whom;

use deed::Deed;

use crate::cli::act::{ask_ties, risk_line};
use crate::cli::view::fill;
use crate::cli::{Session, ask, language};
use crate::dataset::record::Country;
use crate::letter::Sender;
use crate::problem::Problem;
use crate::texts::{Args, one_line};

use ask::Question;

/// Walks a person from a country to a letter, or to something else that helps.
///
/// # Errors
/// [`Problem::Left`] where the person leaves; the problems of the commands.
pub fn run(session: &Session) -> Result<(), Problem> {
    let chosen = session.is_in_foreign_language().then(|| other_language(session)).transpose()?;
    let session = chosen.as_ref().unwrap_or(session);
    welcome(session);
    loop {
        let question = Question::of_guide(session, "guide-country", &Args::none());
        let visited = ask::country_by(session, &question).and_then(|country| {
            if let Some(risk) = risk_line(session, &country) {
                tell_text(session, &risk);
            }
            visit(session, country)
        });
        match visited {
            // Before the country there is nothing to go back to.
            Err(Problem::Back) => {}
            ended => return ended,
        }
    }
}

/// What the person has told so far, in memory only.
struct Visit {
    country: Country,
    /// Whether something ties them to Russia, once they were asked.
    tied: Option<bool>,
    sender: Sender,
    /// Who writes was asked, so that it is not asked again.
    known: bool,
    /// What they have done.
    done: Vec<Deed>,
}

impl Visit {
    /// Where a name on a letter is a danger, none is asked for.
    fn is_dangerous(&self) -> bool {
        self.country.is_dangerous()
    }

    /// Whether a letter may bear the person's name.
    fn is_named(&self) -> bool {
        !self.is_dangerous() && self.tied != Some(true)
    }

    /// The country as commands take it.
    fn code(&self) -> String {
        self.country.code.to_lowercase()
    }
}

/// How a deed ended.
enum Turn {
    /// Done: on to the next.
    Done,
    /// Not done, but something else may be.
    Menu,
    /// The person leaves.
    Leave,
}

/// From the country on: one deed after the other, until the person leaves.
fn visit(session: &Session, country: Country) -> Result<(), Problem> {
    let mut visit =
        Visit { country, tied: None, sender: Sender::default(), known: false, done: Vec::new() };
    let mut other = None;
    loop {
        let session = other.as_ref().unwrap_or(session);
        let deed = deed::ask(session, &visit)?;
        let turn = match deed {
            Deed::Leave => return Ok(()),
            Deed::Language => match other_language(session) {
                Ok(chosen) => {
                    other = Some(chosen);
                    continue;
                }
                Err(problem) => Err(problem),
            },
            deed => deed::act(session, &mut visit, deed),
        };
        match turn {
            Ok(Turn::Leave) => return Ok(()),
            Ok(Turn::Done) => visit.done.push(deed),
            Ok(Turn::Menu) | Err(Problem::Back) => {}
            Err(problem) => explain(session, problem)?,
        }
    }
}

/// What went wrong is said, and the guide goes on: only those who leave, leave.
fn explain(session: &Session, problem: Problem) -> Result<(), Problem> {
    if matches!(problem, Problem::Left | Problem::LeftAtOnce | Problem::OutputClosed) {
        return Err(problem);
    }
    session.explain(&problem);
    Ok(())
}

fn welcome(session: &Session) {
    let none = Args::none();
    if session.texts.language() == "ar" && !draws_arabic() {
        tell(session, "guide-arabic", &none);
    }
    tell(session, "guide-welcome", &none);
    let program = Args::of("program", session.program.as_str());
    session.notes(&[fill(&ask::of_locale(session).say("aid-pointer", &program))]);
    ask::announce(session);
    session.notes(&[fill(&ask::said_by_mode(session, &session.texts, "guide-keys"))]);
}

/// Whether the terminal is one that is known to join Arabic letters and to
/// order them from right to left.
fn draws_arabic() -> bool {
    let var = |name: &str| std::env::var(name).unwrap_or_default();
    // VTE, of GNOME Terminal and its kin, does it since 0.58.
    let vte = var("VTE_VERSION").parse::<u32>().is_ok_and(|version| version >= 5800);
    let known = ["mlterm", "Apple_Terminal"];
    vte || !var("KONSOLE_VERSION").is_empty()
        || known.iter().any(|name| var("TERM").starts_with(name) || var("TERM_PROGRAM") == *name)
}

/// Asks for one of the languages that the program speaks, each by its own name.
fn other_language(session: &Session) -> Result<Session, Problem> {
    let languages = language::interfaces();
    let names: Vec<String> = languages.iter().map(|(_, name)| name.clone()).collect();
    let present = session.texts.language();
    let default = languages.iter().position(|(code, _)| *code == present).unwrap_or_default();
    let question = Question::of_guide(session, "guide-language", &Args::none());
    let nth = ask::choice(session, &question, &names, default)?;
    languages.get(nth).map(|(code, _)| session.in_language(code)).ok_or(Problem::Left)
}

/// A text of the guide, wrapped to the screen.
fn tell(session: &Session, id: &str, args: &Args) {
    tell_text(session, &session.say(id, args));
}

fn tell_text(session: &Session, text: &str) {
    let paragraphs = text.split("\n\n").map(|paragraph| fill(&one_line(paragraph)) + "\n");
    session.notes(&paragraphs.collect::<Vec<_>>());
}

/// Asks once for ties to Russia; `again` where the person went back to it.
fn tied(session: &Session, visit: &mut Visit, again: bool) -> Result<bool, Problem> {
    if let Some(tied) = visit.tied.filter(|_| !again) {
        return Ok(tied);
    }
    let question =
        Question::because(session, session.say("donate-question", &Args::none()), "guide-ties");
    let tied = ask_ties(session, &question)?;
    visit.tied = Some(tied);
    Ok(tied)
}

/// Says which command does the same; to nobody whom it could give away.
fn say_command(session: &Session, visit: &Visit, words: &[String]) {
    if visit.is_named() {
        session.note("guide-command", &Args::none());
        session.notes(&[format!("{} {}", session.program, words.join(" "))]);
    }
}
