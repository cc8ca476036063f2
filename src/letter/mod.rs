//! The letter: composed from a sender, a recipient, facts and an ask; never a
//! blob of text. Renderers read it, composers make it, nothing else knows both.
//!
//! Calls the route and the data set, and the texts of the letter's language.

pub mod check;
mod compose;
mod facts;
mod pick;
mod reply;
mod sender;
mod wording;

pub use compose::{Gender, Kind, Order, compose};
pub use facts::FACTS;
pub(crate) use pick::seed_of;
pub use sender::{Field, Sender};
pub(crate) use wording::institution;

use serde::Serialize;

use crate::texts::gap;

/// A letter, ready to be rendered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Letter {
    /// Language of the text.
    pub language: String,
    /// Which way it runs.
    pub direction: Direction,
    /// The sender's block; lines to fill in by hand where something is missing.
    pub sender: Vec<Line>,
    /// The envelope's block.
    pub recipient: Vec<Line>,
    /// Place and date; the date alone where no place was given.
    pub dateline: String,
    /// What it is about; empty on a note or a card.
    pub subject: String,
    /// The salutation.
    pub salutation: String,
    /// Why I write; the whole of a note or a card.
    pub opening: String,
    /// Who I am, why it matters to me and what ties this office to it, in the
    /// sender's own words.
    pub personal: Vec<String>,
    /// The sentence before the facts; in an answer to a reply, the one before the ask.
    pub facts_intro: String,
    /// Facts on the public record, three at the most.
    pub facts: Vec<Quoted>,
    /// What makes the matter this state's own, where the sender has not said
    /// it; in an answer to a reply, what it evades with and what stands against that.
    pub local: Option<String>,
    /// The one thing that is asked for; a note says it in its one text.
    pub ask: Option<Quoted>,
    /// The last sentence; empty on a note or a card.
    pub closing: String,
    /// The complimentary close.
    pub close: String,
    /// The sender's name; none leaves a line to sign and print one's name on.
    pub signature: Option<String>,
    /// Who receives a copy.
    pub copies: Vec<String>,
    /// The pages that the facts rest on, where they are to be listed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// The seed that picked variants and facts.
    pub seed: u64,
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The direction of a language's script.
    pub fn of(language: &str) -> Self {
        if language == "ar" { Self::Rtl } else { Self::Ltr }
    }

    /// Its name in HTML.
    pub fn id(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A line of an address block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// Printed.
    Text(String),
    /// Ruled, to be filled in by hand.
    Ruled,
}

/// A piece of text that comes from a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Quoted {
    /// The record's id.
    pub id: String,
    /// The text.
    pub text: String,
}

impl Letter {
    /// The body's paragraphs, in order, between salutation and close.
    pub fn paragraphs(&self) -> Vec<String> {
        let gap = gap(&self.language);
        let mut paragraphs = vec![self.opening.clone(), self.personal.join(gap)];
        let facts = self.facts.iter().map(|fact| fact.text.as_str());
        let ask = self.ask.as_ref().map(|ask| ask.text.clone()).unwrap_or_default();
        if self.facts.is_empty() {
            paragraphs.extend(self.local.clone());
            paragraphs
                .push([&self.facts_intro, &ask].map(String::as_str).join(gap).trim().to_owned());
        } else {
            let told: Vec<&str> = [self.facts_intro.as_str()].into_iter().chain(facts).collect();
            paragraphs.push(told.join(gap));
            paragraphs.extend(self.local.clone());
            paragraphs.push(ask);
        }
        paragraphs.push(self.closing.clone());
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    }

    /// How many words a newspaper would count: those from salutation to signature.
    pub fn words(&self) -> usize {
        let paragraphs = self.paragraphs().join(" ");
        [&self.salutation, &paragraphs, &self.close]
            .into_iter()
            .map(|text| text.split_whitespace().count())
            .sum()
    }

    /// How many lines wait to be filled in by hand.
    pub fn ruled_lines(&self) -> usize {
        let ruled = |lines: &[Line]| lines.iter().filter(|line| **line == Line::Ruled).count();
        ruled(&self.sender) + ruled(&self.recipient) + usize::from(self.signature.is_none())
    }
}

/// A text that begins with a capital, where its script has them.
fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
