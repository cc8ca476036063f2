//! `donate`: who receives, for what, what it costs to help one person. First
//! the question that matters most: any tie to Russia?

use clap::{Args, ValueEnum};

use super::groups::russian_label;
use super::{Listed, contact, find, labelled};
use crate::cli::act::{ActsFrom, ask_ties, say_ties};
use crate::cli::command::Run;
use crate::cli::view::{bold, indent};
use crate::cli::{Session, ask};
use crate::dataset;
use crate::dataset::record::{Fact, FactKind, Organisation};
use crate::problem::Problem;
use crate::render::json;
use crate::texts;

/// Arguments of `donate`.
#[derive(Debug, Args)]
pub(in crate::cli) struct DonateArgs {
    /// The organisation to give to, by id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Whether you have a Russian passport, or family in Russia or plans to travel there
    #[arg(long, value_enum)]
    ties: Option<Ties>,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Open the page on which one gives
    #[arg(long, requires = "id")]
    open: bool,
    /// Copy the link
    #[arg(long, requires = "id")]
    copy: bool,
    #[command(flatten)]
    from: ActsFrom,
}

/// A tie to Russia.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Ties {
    /// No Russian passport, family in Russia or plans to travel there
    None,
    /// One of these
    Russia,
}

impl Run for DonateArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        self.from.check(session)?;
        let ties = match self.ties {
            Some(ties) => Some(ties),
            None if session.can_ask() && !self.json => Some(asked(session)?),
            None => None,
        };
        if ties == Some(Ties::Russia) {
            return Err(Problem::Ties);
        }
        if let Some(id) = &self.id {
            return self.one(session, &find(id)?, ties);
        }
        let open: Vec<Organisation> = dataset::all().filter(takes_gifts).collect();
        if self.json {
            return session.print(&json("donate", &open));
        }
        let mut page = String::new();
        if ties.is_none() {
            page += &warning(session);
        }
        for one in &open {
            page += &entry(session, one);
        }
        page += &(bold(&session.say("donate-costs", &texts::Args::none())) + "\n");
        for fact in dataset::all::<Fact>().filter(|fact| fact.kind == FactKind::Figure) {
            if fact.id.contains("cost") {
                let text = session.say(&format!("fact-{}", fact.id), &texts::Args::none());
                page += &(indent(&text, "  ") + "\n");
            }
        }
        session.show(&page)
    }
}

impl DonateArgs {
    fn one(
        &self,
        session: &Session,
        one: &Organisation,
        ties: Option<Ties>,
    ) -> Result<(), Problem> {
        let nothing =
            || Problem::Nothing { what: session.say("label-donate", &texts::Args::none()) };
        let link = one.donate.as_ref().filter(|_| one.active).ok_or_else(nothing)?;
        if self.json {
            return session.print(&json(Organisation::ONE, one));
        }
        if self.open || self.copy {
            if ties.is_none() {
                say_ties(session);
            }
            one.warn(session);
            if self.copy {
                session.copy(&format!("{}\n", link.value))?;
            }
            if self.open {
                session.open(&link.value);
            }
            return Ok(());
        }
        let warning = if ties.is_none() { warning(session) } else { String::new() };
        session.show(&(warning + &entry(session, one)))
    }
}

/// Those at work that have a confirmed page on which one gives.
pub(crate) fn takes_gifts(one: &Organisation) -> bool {
    one.active && one.donate.is_some()
}

fn asked(session: &Session) -> Result<Ties, Problem> {
    let question = ask::Question::plain(session.say("donate-question", &texts::Args::none()));
    Ok(if ask_ties(session, &question)? { Ties::Russia } else { Ties::None })
}

fn warning(session: &Session) -> String {
    indent(&session.say("donate-ties", &texts::Args::none()), "") + "\n\n"
}

fn entry(session: &Session, one: &Organisation) -> String {
    let mut page = format!("{}  {}\n", bold(&one.id), one.name);
    page += &labelled(session, "label-does", &one.does);
    page += &contact(session, "label-donate", one.donate.as_ref());
    if let Some(note) = one.donate.as_ref().and_then(|donate| donate.evidence.note.as_ref()) {
        page += &labelled(session, "label-note", note);
    }
    if let Some(cost) = &one.cost_note {
        page += &labelled(session, "label-cost", cost);
    }
    page += &labelled(session, "label-in-russia", &russian_label(session, one));
    page + "\n"
}
