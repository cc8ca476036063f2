//! The letter: composed from a sender, a recipient, facts and an ask; never a
//! blob of text. Renderers read it, composers make it, nothing else knows both.
//!
//! Calls the route and the data set, and the texts of the letter's language.

mod compose;
mod pick;
mod sender;

pub use compose::{FACTS, Order, compose};
pub use sender::{Field, Sender};

use serde::Serialize;

/// A letter, ready to be rendered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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
    /// What it is about.
    pub subject: String,
    /// The salutation.
    pub salutation: String,
    /// Why I write.
    pub opening: String,
    /// Who I am, why it matters to me and what ties this office to it, in the
    /// sender's own words.
    pub personal: Vec<String>,
    /// The sentence before the facts.
    pub facts_intro: String,
    /// Facts on the public record, three at the most.
    pub facts: Vec<Quoted>,
    /// What makes the matter this state's own, where the sender has not said it.
    pub local: Option<String>,
    /// The one thing that is asked for.
    pub ask: Quoted,
    /// The last sentence.
    pub closing: String,
    /// The complimentary close.
    pub close: String,
    /// The sender's name; none leaves a line to sign and print one's name on.
    pub signature: Option<String>,
    /// Who receives a copy.
    pub copies: Vec<String>,
    /// The seed that picked variants and facts.
    pub seed: u64,
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A line of an address block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// Printed.
    Text(String),
    /// Ruled, to be filled in by hand.
    Ruled,
}

/// A piece of text that comes from a record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quoted {
    /// The record's id.
    pub id: String,
    /// The text.
    pub text: String,
}

impl Letter {
    /// The body's paragraphs, in order, between salutation and close.
    pub fn paragraphs(&self) -> Vec<String> {
        let mut paragraphs = vec![self.opening.clone()];
        if !self.personal.is_empty() {
            paragraphs.push(self.personal.join(" "));
        }
        let facts: Vec<&str> = self.facts.iter().map(|fact| fact.text.as_str()).collect();
        if !facts.is_empty() {
            paragraphs.push(format!("{} {}", self.facts_intro, facts.join(" ")));
        }
        paragraphs.extend(self.local.clone());
        paragraphs.push(self.ask.text.clone());
        paragraphs.push(self.closing.clone());
        paragraphs
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
