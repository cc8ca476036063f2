//! What can be changed in a letter that is shown.

use super::Visit;
use super::letter::Draft;
use crate::cli::ask::{self, Question};
use crate::cli::{Session, language};
use crate::dataset::asks_for;
use crate::dataset::record::Audience;
use crate::letter::Field;
use crate::problem::Problem;
use crate::route::Recipient;
use crate::texts::Args;

/// A part of the letter that can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Field(Field),
    Member,
    Ask,
    Language,
}

/// Asks what is to be changed, and changes it.
///
/// # Errors
/// [`Problem::Back`] where the person goes back to the letter.
pub(super) fn ask(
    session: &Session,
    visit: &mut Visit,
    to: &Recipient,
    draft: &mut Draft,
) -> Result<(), Problem> {
    let parts = parts(session, visit, to);
    let label = |part: &Part| {
        let id = match part {
            Part::Field(field) => format!("change-{field}"),
            Part::Member => "change-member".to_owned(),
            Part::Ask => "change-ask".to_owned(),
            Part::Language => "change-language".to_owned(),
        };
        session.say(&id, &Args::none())
    };
    let words = session.say("guide-change-what", &Args::none());
    let question = Question::because(session, words, "guide-change");
    let labels: Vec<String> = parts.iter().map(label).collect();
    let nth = ask::choice(session, &question, &labels, 0)?;
    match parts.get(nth).ok_or(Problem::Left)? {
        Part::Field(field) => {
            let question = Question::of_guide(session, &format!("guide-{field}"), &Args::none());
            ask::well_formed(session, &question, &mut visit.sender, *field)?;
        }
        Part::Member => {
            if let Some(page) = to.page() {
                super::tell(session, "guide-member-page", &Args::of("page", page));
            }
            let question = Question::of_guide(session, "guide-member", &Args::none());
            ask::well_formed(session, &question, &mut draft.member, Field::Name)?;
        }
        Part::Ask => draft.ask = Some(what(session, visit, to, draft)?),
        Part::Language => draft.language = Some(in_which(session, to)?),
    }
    Ok(())
}

/// Whether anything can be changed in this letter.
pub(super) fn is_any(session: &Session, visit: &Visit, to: &Recipient) -> bool {
    !parts(session, visit, to).is_empty()
}

/// What can be changed in this letter. A letter without a name bears nothing of the person.
fn parts(session: &Session, visit: &Visit, to: &Recipient) -> Vec<Part> {
    let own = [Field::Why, Field::Who, Field::Tie, Field::Name, Field::Address, Field::City];
    let mut parts: Vec<Part> = Vec::new();
    if visit.is_named() {
        parts.extend((to.audience == Audience::Representative).then_some(Part::Member));
        parts.extend(own.map(Part::Field));
    }
    let asks = asks_for(to.audience, &to.id, &visit.country).count();
    parts.extend((asks > 1).then_some(Part::Ask));
    parts.extend((languages(session, to).len() > 1).then_some(Part::Language));
    parts
}

/// What the office is asked for.
fn what(
    session: &Session,
    visit: &Visit,
    to: &Recipient,
    draft: &Draft,
) -> Result<String, Problem> {
    let asks: Vec<&str> = asks_for(to.audience, &to.id, &visit.country).map(|ask| ask.id).collect();
    let label = |ask: &&str| session.say(&format!("ask-label-{ask}"), &Args::none());
    let labels: Vec<String> = asks.iter().map(label).collect();
    let present = asks.iter().position(|ask| Some(*ask) == draft.ask.as_deref());
    let question = Question::of_guide(session, "guide-ask", &Args::none());
    let nth = ask::choice(session, &question, &labels, present.unwrap_or_default())?;
    asks.get(nth).map(|ask| (*ask).to_owned()).ok_or(Problem::Left)
}

/// The languages that make sense: those the office reads, the person's own, and English.
fn languages(session: &Session, to: &Recipient) -> Vec<&'static str> {
    let mut codes: Vec<&'static str> = Vec::new();
    let reads = to.languages.iter().map(String::as_str);
    for code in reads.chain([session.texts.language(), crate::texts::FALLBACK]) {
        if let Ok(code) = language::wanted(code)
            && !codes.contains(&code)
        {
            codes.push(code);
        }
    }
    codes
}

fn in_which(session: &Session, to: &Recipient) -> Result<&'static str, Problem> {
    let codes = languages(session, to);
    let name = |code: &&str| session.say(&format!("language-{code}"), &Args::none());
    let names: Vec<String> = codes.iter().map(name).collect();
    let question = Question::of_guide(session, "guide-letter-language", &Args::none());
    let nth = ask::choice(session, &question, &names, 0)?;
    codes.get(nth).copied().ok_or(Problem::Left)
}
