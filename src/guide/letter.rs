//! A letter, question by question: from each one can go back to the one before.

use super::change;
use super::out::{self, Held, Out};
use super::{Turn, Visit, explain, say_command, tell, tied, whom};
use crate::cli::act::from_profile;
use crate::cli::advice::advice;
use crate::cli::ask::{self, Question};
use crate::cli::letter::{copies, typed};
use crate::cli::view::indent;
use crate::cli::{Session, language};
use crate::letter::{Field, Letter, Order, Sender, compose};
use crate::problem::Problem;
use crate::route::Recipient;
use crate::texts::{Args, Texts};

/// Who gets the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whom {
    /// The office that can do most.
    Best,
    /// The office that is chosen.
    Office,
    /// The newsroom that is chosen.
    Newsroom,
}

/// A letter as far as it is decided.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) to: Option<Recipient>,
    /// The name of one's own member of parliament.
    pub(super) member: Sender,
    pub(super) ask: Option<String>,
    pub(super) language: Option<&'static str>,
    /// What the letter was first made with: a change leaves the rest as it was.
    pub(super) seed: Option<u64>,
}

/// A step on the way to a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Danger, and whether one goes on.
    Risk,
    Ties,
    Whom,
    /// What is asked of the one who writes.
    Field(Field),
    /// The letter itself, and what is done with it.
    Letter,
}

const STEPS: [Step; 8] = [
    Step::Risk,
    Step::Ties,
    Step::Whom,
    Step::Field(Field::Name),
    Step::Field(Field::Address),
    Step::Field(Field::City),
    Step::Field(Field::Why),
    Step::Letter,
];

/// Walks through the steps to a letter that the person takes along.
///
/// # Errors
/// [`Problem::Back`] where they go back from the first of them.
pub(super) fn write(session: &Session, visit: &mut Visit, whom: Whom) -> Result<Turn, Problem> {
    let mut draft = Draft::default();
    let mut turn = Turn::Done;
    // What ties an office to the matter belongs to one letter.
    visit.sender.tie = None;
    let mut asked: Vec<usize> = Vec::new();
    let mut at = 0;
    let mut again = false;
    while let Some(step) = STEPS.get(at) {
        let answered = match step {
            Step::Risk => goes_on(session, visit),
            Step::Ties => ties(session, visit, again),
            Step::Whom => to_whom(session, visit, whom, &mut draft, again),
            Step::Field(field) => who_writes(session, visit, *field, again),
            Step::Letter => finished(session, visit, &mut draft).map(|end| {
                turn = end;
                true
            }),
        };
        match answered {
            Ok(was_asked) => {
                if was_asked {
                    asked.push(at);
                }
                (at, again) = (at + 1, false);
            }
            Err(Problem::Back) => (at, again) = (asked.pop().ok_or(Problem::Back)?, true),
            Err(problem) => return Err(problem),
        }
    }
    Ok(turn)
}

/// Where writing is dangerous, goes on only if the person wants to.
fn goes_on(session: &Session, visit: &Visit) -> Result<bool, Problem> {
    if !visit.is_dangerous() {
        return Ok(false);
    }
    let question = Question::of_guide(session, "guide-risk", &Args::none());
    let no_yes = ["guide-no", "guide-yes"].map(|id| session.say(id, &Args::none()));
    if ask::choice(session, &question, &no_yes, 0)? == 0 {
        tell(session, "guide-safer", &session.risk_of(&visit.country));
        return Err(Problem::Back);
    }
    Ok(true)
}

fn ties(session: &Session, visit: &mut Visit, again: bool) -> Result<bool, Problem> {
    if visit.is_dangerous() || (visit.tied.is_some() && !again) {
        return Ok(false);
    }
    if tied(session, visit, again)? {
        tell(session, "guide-ties", &Args::of("program", session.program.as_str()));
    }
    Ok(true)
}

fn to_whom(
    session: &Session,
    visit: &Visit,
    whom: Whom,
    draft: &mut Draft,
    again: bool,
) -> Result<bool, Problem> {
    if whom == Whom::Best && !again {
        draft.to = Some(whom::best(session, visit).ok_or(Problem::Back)?);
        return Ok(false);
    }
    let to = match whom {
        Whom::Best | Whom::Office => whom::office(session, visit)?,
        Whom::Newsroom => whom::newsroom(session, visit)?,
    };
    *draft = Draft { to: Some(to), ..Draft::default() };
    Ok(true)
}

/// Asks one thing of the person who writes, unless it is known or must not be.
fn who_writes(
    session: &Session,
    visit: &mut Visit,
    field: Field,
    again: bool,
) -> Result<bool, Problem> {
    if !visit.is_named() {
        return Ok(false);
    }
    if field == Field::Name && !visit.known && !again {
        visit.sender = from_profile(session)?;
        tell(session, "guide-personal", &Args::none());
    }
    if !again && (visit.known || visit.sender.get(field).is_some()) {
        return Ok(false);
    }
    let question = Question::of_guide(session, &format!("guide-{field}"), &Args::none());
    ask::well_formed(session, &question, &mut visit.sender, field)?;
    Ok(true)
}

/// Shows the letter, and again after each change, until the person takes it along.
fn finished(session: &Session, visit: &mut Visit, draft: &mut Draft) -> Result<Turn, Problem> {
    visit.known = true;
    let Some(to) = draft.to.clone() else { return Err(Problem::Back) };
    loop {
        let language::Choice { texts, notes } = language::choose(session, draft.language, &to)?;
        let sender = if visit.is_named() { visit.sender.clone() } else { Sender::default() };
        let letter = composed(session, visit, &to, &sender, draft, &texts)?;
        draft.seed = Some(letter.seed);
        draft.ask = letter.ask.as_ref().map(|ask| ask.id.clone());
        let text = typed(&letter, &texts)?;
        session.print(&format!("\n{text}\n"))?;
        for line in
            notes.into_iter().chain(advice(session, &visit.country, &to, &letter, visit.is_named()))
        {
            session.notes(&[indent(&line, "")]);
        }
        if visit.tied == Some(true) {
            tell(session, "guide-unsigned", &Args::none());
        }
        session.notes(&[String::new()]);
        let can_change = change::is_any(session, visit, &to);
        let held = Held { to: &to, sender: &sender, letter: &letter, texts: &texts, can_change };
        let mut taken = out::Taken::of(text);
        loop {
            match out::ask(session, visit, &held, &mut taken)? {
                Out::Change => match change::ask(session, visit, &to, draft) {
                    Ok(()) => break,
                    Err(Problem::Back) => {}
                    Err(problem) => explain(session, problem)?,
                },
                end @ (Out::Next | Out::Leave) => {
                    say_how(session, visit, &to, draft, &taken);
                    return Ok(if end == Out::Next { Turn::Done } else { Turn::Leave });
                }
            }
        }
    }
}

fn composed(
    session: &Session,
    visit: &Visit,
    to: &Recipient,
    sender: &Sender,
    draft: &Draft,
    texts: &Texts,
) -> Result<Letter, Problem> {
    let order = Order {
        ask: draft.ask.clone(),
        recipient_name: draft.member.name.clone(),
        copies: copies(&visit.country, to, session.today, texts),
        seed: draft.seed,
        ..Order::default()
    };
    compose(&visit.country, to, sender, &order, session.today, texts)
}

/// Says which command makes the same letter; what the person told is not in it.
fn say_how(session: &Session, visit: &Visit, to: &Recipient, draft: &Draft, taken: &out::Taken) {
    if !visit.is_named() {
        return;
    }
    let seed = draft.seed.map(|seed| seed.to_string());
    let code = visit.code();
    let flags = [
        ("--country", Some(code.as_str())),
        ("--to", Some(to.id.as_str())),
        ("--ask", draft.ask.as_deref()),
        ("--lang", draft.language),
        ("--seed", seed.as_deref()),
    ];
    let given = flags.iter().filter_map(|(flag, value)| Some([*flag, (*value)?])).flatten();
    let words = ["letter"].into_iter().chain(given).chain(taken.flags().iter().copied());
    say_command(session, visit, &words.map(str::to_owned).collect::<Vec<_>>());
    if visit.sender != Sender::default() || draft.member.name.is_some() {
        session.note("guide-command-sender", &Args::none());
    }
}
