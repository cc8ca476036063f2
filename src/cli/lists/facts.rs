//! `facts`: what happened, who said so and how sure we are; and what officials
//! deny, with what the evidence says.

use std::fmt::Write as _;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};
use serde::Serialize;

use super::{evidence, find, labelled, more};
use crate::cli::Session;
use crate::cli::command::Run;
use crate::cli::lists::Listed;
use crate::cli::view::{bold, indent};
use crate::dataset;
use crate::dataset::record::{Fact, FactKind, PartialDate, fold};
use crate::problem::Problem;
use crate::render::json;
use crate::texts;

/// Arguments of `facts`.
#[derive(Debug, Args)]
pub(in crate::cli) struct FactsArgs {
    /// The one to show in full, by id
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// Only those with these words in them
    #[arg(long, value_name = "WORDS")]
    search: Option<String>,
    /// Only those since a date: 2024, 2024-06 or 2024-06-30
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Only one kind
    #[arg(long, value_enum, ignore_case = true, value_name = "KIND")]
    kind: Option<FactKind>,
    /// Say where we know it from, and how sure that makes us
    #[arg(long)]
    why: bool,
    /// Print JSON for scripts
    #[arg(long)]
    json: bool,
    /// Copy the sentence of the one named
    #[arg(long, requires = "id")]
    copy: bool,
}

/// A fact with its words.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(in crate::cli) struct FactView {
    #[serde(flatten)]
    fact: Fact,
    text: String,
}

impl Run for FactsArgs {
    fn run(self, session: &Session) -> Result<(), Problem> {
        if let Some(id) = &self.id {
            let fact: Fact = find(id)?;
            let text = words(session, &fact);
            if self.json {
                return session.print(&json(Fact::ONE, &FactView { fact, text }));
            }
            if self.copy {
                return session.copy(&(text + "\n"));
            }
            let mut page = line(session, &fact);
            if self.why {
                page += &evidence(session, &fact.evidence);
            } else {
                let args = texts::Args::of("program", session.program.as_str())
                    .and("id", fact.id.as_str());
                let _ = writeln!(page, "{}", session.say("fact-why", &args));
            }
            return session.show(&page);
        }
        let facts = self.chosen(session)?;
        if self.json {
            let views: Vec<FactView> = facts
                .into_iter()
                .map(|fact| FactView { text: words(session, &fact), fact })
                .collect();
            return session.print(&json(Fact::MANY, &views));
        }
        if facts.is_empty() {
            return session.show(&(session.say("none-found", &texts::Args::none()) + "\n"));
        }
        let mut page = String::new();
        for fact in &facts {
            page += &line(session, fact);
            if self.why {
                page += &evidence(session, &fact.evidence);
            }
        }
        session.show(&(page + &more(session, Fact::MANY)))
    }
}

impl FactsArgs {
    fn chosen(&self, session: &Session) -> Result<Vec<Fact>, Problem> {
        let since = match &self.since {
            Some(given) => Some(given.parse::<PartialDate>().map_err(|_| Problem::BadValue {
                field: "since".to_owned(),
                given: given.clone(),
                form: "2024-06",
            })?),
            None => None,
        };
        let wanted = self.search.as_deref().map(fold);
        let found = |fact: &Fact| {
            wanted.as_ref().is_none_or(|wanted| {
                let text = fold(&format!("{} {}", fact.id, words(session, fact)));
                wanted.split(' ').all(|word| text.contains(word))
            })
        };
        Ok(dataset::all::<Fact>()
            .filter(|fact| since.is_none_or(|since| fact.date >= since))
            .filter(|fact| self.kind.is_none_or(|kind| fact.kind == kind))
            .filter(found)
            .collect())
    }
}

impl ValueEnum for FactKind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.id()))
    }
}

/// A fact in words; a denial as what is said and what the evidence says.
fn words(session: &Session, fact: &Fact) -> String {
    let part = |name: &str| session.say(&format!("fact-{}{name}", fact.id), &texts::Args::none());
    if fact.kind == FactKind::Denial {
        let answer = session.say("denial-answer", &texts::Args::none());
        format!("{} {answer} {}", part(".claim"), part(".answer"))
    } else {
        part("")
    }
}

/// A fact with its date and kind.
pub(super) fn line(session: &Session, fact: &Fact) -> String {
    let mut page = format!("{}  {} ({})\n", bold(&fact.id), fact.date, fact.kind.id());
    if fact.kind == FactKind::Denial {
        for (label, name) in [("label-they-say", ".claim"), ("label-evidence-says", ".answer")] {
            let text = session.say(&format!("fact-{}{name}", fact.id), &texts::Args::none());
            page += &labelled(session, label, &text);
        }
    } else {
        page += &(indent(&words(session, fact), "  ") + "\n");
    }
    page
}

impl Listed for Fact {
    const MANY: &'static str = "facts";
    const ONE: &'static str = "fact";

    fn in_full(&self, session: &Session) -> String {
        line(session, self)
    }
}
