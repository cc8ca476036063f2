//! Judging a letter, ours or anybody's: what must change before it is sent,
//! and what is worth knowing. No word leaves this machine.
//!
//! Few false alarms matter more than many finds: what only may be wrong is a
//! note, and only what should not be sent as it stands must change.

mod figures;
mod lists;
mod page;
mod personal;
mod text;
mod wording;

pub use wording::Runs;

use serde::Serialize;

use lists::Lists;
use text::Read;

/// What was found in a letter.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Report {
    /// Its language, as given or recognised.
    pub language: Option<String>,
    /// How many words it has; characters in Chinese and Japanese.
    pub words: usize,
    /// How many lines it fills at 72 columns.
    pub lines: usize,
    /// The share of its wording that is the program's own, from 0 to 1.
    pub standard_wording: f64,
    /// What was found, in the order of the text.
    pub findings: Vec<Finding>,
}

/// Something found in a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Finding {
    /// What it is.
    pub kind: Kind,
    /// Whether it must change.
    pub weight: Weight,
    /// The line, counted from one; none where it is about the whole letter.
    pub line: Option<usize>,
    /// The words it is about, on one line; empty for the whole letter.
    pub words: String,
    /// A figure or reason that belongs to it, where it has one.
    pub detail: String,
}

/// Whether something must change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// It must, before the letter is sent.
    Change,
    /// It is worth knowing.
    Note,
}

/// The kinds of finding; their names are those of the texts in `check.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something was left in that should have been filled in.
    Leftover,
    /// A ruled line waits for a pen.
    RuledLine,
    /// It takes more than a page.
    TooLong,
    /// It asks for nothing.
    NoAsk,
    /// It asks for several things.
    ManyAsks,
    /// An insult.
    Insult,
    /// A threat.
    Threat,
    /// A slur or joke on sexuality.
    Sexuality,
    /// A word against a religion or a people.
    People,
    /// A claim that must not be repeated.
    Claim,
    /// A figure that our sources contradict.
    Figure,
    /// A telephone number, e-mail address or house in a sentence: somebody else's?
    PersonalData,
    /// Most of the wording is the program's own.
    ReadyText,
    /// No word lists for its language.
    UnknownLanguage,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::Leftover,
        Self::RuledLine,
        Self::TooLong,
        Self::NoAsk,
        Self::ManyAsks,
        Self::Insult,
        Self::Threat,
        Self::Sexuality,
        Self::People,
        Self::Claim,
        Self::Figure,
        Self::PersonalData,
        Self::ReadyText,
        Self::UnknownLanguage,
    ];

    /// Its name, as in the ids of its texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Leftover => "leftover",
            Self::RuledLine => "ruled-line",
            Self::TooLong => "too-long",
            Self::NoAsk => "no-ask",
            Self::ManyAsks => "many-asks",
            Self::Insult => "insult",
            Self::Threat => "threat",
            Self::Sexuality => "sexuality",
            Self::People => "people",
            Self::Claim => "claim",
            Self::Figure => "figure",
            Self::PersonalData => "personal-data",
            Self::ReadyText => "ready-text",
            Self::UnknownLanguage => "unknown-language",
        }
    }
}

/// From which share of standard wording on a letter is called ready-made.
const READY: f64 = 0.5;
/// A letter may say "please" in its opening and its close too; more
/// sentences that ask than this are several requests.
const ASKS: usize = 3;

/// Judges a letter. The language is recognised where none is given.
pub fn check(text: &str, language: Option<&str>) -> Report {
    let read = Read::new(text);
    let language = language.map(str::to_owned).or_else(|| lists::recognised(&read));
    Judge::new(language).check(&read, text)
}

/// Who judges letters of one language: its lists and its standard wording.
#[derive(Debug)]
pub struct Judge {
    language: Option<String>,
    lists: Option<Lists>,
    standard: Runs,
}

impl Judge {
    /// A judge of one language; of none, where it is not known.
    pub fn new(language: Option<String>) -> Self {
        let lists = language.as_deref().and_then(Lists::of);
        let standard = language.as_deref().map(Runs::standard).unwrap_or_default();
        Self { language, lists, standard }
    }

    /// Judges a letter.
    pub fn judge(&self, text: &str) -> Report {
        self.check(&Read::new(text), text)
    }

    fn check(&self, read: &Read, text: &str) -> Report {
        let mut findings = page::leftovers(read);
        findings.extend(personal::contacts(read));
        findings.extend(lists::claims(read));
        match &self.lists {
            Some(lists) => {
                findings.extend(lists.words(read));
                findings.extend(personal::houses(read, lists));
                findings.extend(asks(read, lists));
            }
            None => {
                findings.push(Finding::whole(Kind::UnknownLanguage, Weight::Note, String::new()));
            }
        }
        findings.extend(figures::wrong(read, self.lists.as_ref()));
        let lines = page::lines(text);
        findings.extend(page::length(lines));
        let standard_wording = Runs::of(&read.joined).share_in(&self.standard);
        if standard_wording >= READY {
            let percent = format!("{:.0}", standard_wording * 100.0);
            findings.push(Finding::whole(Kind::ReadyText, Weight::Note, percent));
        }
        findings.sort_by_key(|finding| (finding.line.unwrap_or(usize::MAX), finding.kind));
        let (language, words) = (self.language.clone(), read.words.len());
        Report { language, words, lines, standard_wording, findings }
    }
}

/// No request, or several.
fn asks(read: &Read, lists: &Lists) -> Option<Finding> {
    let asking: Vec<_> = read
        .sentences
        .iter()
        .filter(|sentence| !lists.asks(read.words_in(sentence)).is_empty())
        .collect();
    match asking.len() {
        0 => Some(Finding::whole(Kind::NoAsk, Weight::Change, String::new())),
        count if count > ASKS => {
            let last = (*asking.last()?).clone();
            Some(Finding {
                detail: count.to_string(),
                ..read.finding(Kind::ManyAsks, Weight::Note, last)
            })
        }
        _ => None,
    }
}

impl Finding {
    /// A finding about the whole letter.
    fn whole(kind: Kind, weight: Weight, detail: String) -> Self {
        Self { kind, weight, line: None, words: String::new(), detail }
    }
}
