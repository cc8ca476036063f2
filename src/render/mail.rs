//! The letter as an e-mail: what stands in its headers, and its text. A draft
//! and every kind of link are made of this.

use std::fmt::Write as _;

use crate::dataset::record::is_email;
use crate::letter::{Letter, Line};
use crate::texts::{Args, BadText, Texts};

/// A gap to fill in: shorter than a line on paper, for a link has little room.
const GAP: &str = "__________";

/// An e-mail that somebody's own program will send.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// The office's address, where one is known.
    pub to: Option<String>,
    /// Who gets a copy: those of the letter's copies that are e-mail addresses.
    pub copies: Vec<String>,
    /// The sender's name and address, where the letter shows an address.
    pub from: Option<(Option<String>, String)>,
    /// The subject, on one line; empty where there is none.
    pub subject: String,
    /// The text: one line a paragraph, an empty line between two.
    pub body: String,
}

impl Mail {
    /// A letter as an e-mail to an address of the data set.
    ///
    /// # Errors
    /// A fault in the language file.
    pub fn of(letter: &Letter, texts: &Texts, to: Option<&str>) -> Result<Self, BadText> {
        let from = letter.sender.iter().rev().find_map(|line| match line {
            Line::Text(text) if is_email(text) => Some((letter.signature.clone(), text.clone())),
            _ => None,
        });
        Ok(Self {
            to: to.filter(|to| is_email(to)).map(str::to_owned),
            copies: letter.copies.iter().filter(|copy| is_email(copy)).cloned().collect(),
            from,
            subject: letter.subject.clone(),
            body: body(letter, texts)?,
        })
    }
}

/// The message from salutation to name, without addresses: what goes into a form's field.
pub fn message(letter: &Letter) -> String {
    let mut parts = vec![letter.salutation.clone()];
    parts.extend(letter.paragraphs());
    parts.push(letter.close.clone());
    parts.push(letter.signature.clone().unwrap_or_else(|| GAP.to_owned()));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

/// The message with the sender's address below the name, as in an e-mail, who gets a copy, and
/// the facts' sources.
fn body(letter: &Letter, texts: &Texts) -> Result<String, BadText> {
    let mut text = message(letter);
    for line in letter.sender.iter().skip(1) {
        text.push_str(match line {
            Line::Text(text) => text,
            Line::Ruled => GAP,
        });
        text.push('\n');
    }
    if !letter.copies.is_empty() {
        let copies = Args::of("recipients", letter.copies.join("; "));
        let _ = writeln!(text, "\n{}", texts.get("copy-line", &copies)?);
    }
    if !letter.sources.is_empty() {
        let heading = texts.get("sources-line", &Args::none())?;
        let _ = writeln!(text, "\n{heading}\n{}", letter.sources.join("\n"));
    }
    Ok(text)
}
