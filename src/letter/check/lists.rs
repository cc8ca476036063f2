//! Word lists: insults, threats, slurs, requests; claims not to be repeated;
//! and by which small words a language is known.

use std::collections::BTreeMap;
use std::ops::Range;

use super::text::Read;
use super::{Finding, Kind, Weight};
use crate::dataset;
use crate::dataset::record::{Patterns, Word, digest, is_spaceless};

/// The lists of one language.
#[derive(Debug)]
pub(super) struct Lists {
    bad: Vec<(Kind, Patterns)>,
    ask: Patterns,
    street: Patterns,
    /// The number words.
    pub numbers: BTreeMap<String, u32>,
}

/// The lists whose words must change, and what each is called.
const BAD: [(&str, Kind); 5] = [
    ("leftover", Kind::Leftover),
    ("insult", Kind::Insult),
    ("threat", Kind::Threat),
    ("sexuality", Kind::Sexuality),
    ("people", Kind::People),
];

impl Lists {
    /// The lists of a language; none where there are none.
    pub(super) fn of(language: &str) -> Option<Self> {
        dataset::check_list(language, "ask")?;
        let numbers = dataset::check_list(language, "numbers").unwrap_or_default();
        let numbers = numbers.lines().filter_map(|line| {
            let (word, value) = line.split_once('\t')?;
            Some((word.to_owned(), value.parse().ok()?))
        });
        Some(Self {
            bad: BAD.into_iter().map(|(name, kind)| (kind, list(language, name))).collect(),
            ask: list(language, "ask"),
            street: list(language, "street"),
            numbers: numbers.collect(),
        })
    }

    /// Words that must not be sent.
    pub(super) fn words(&self, read: &Read) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (kind, patterns) in &self.bad {
            for found in patterns.find(&read.words) {
                let words = read.words.get(found).unwrap_or_default();
                if let (Some(first), Some(last)) = (words.first(), words.last()) {
                    let place = first.at.start..last.at.end;
                    findings.push(read.finding(*kind, Weight::Change, place));
                }
            }
        }
        findings
    }

    /// Where the words of a sentence ask for something.
    pub(super) fn asks(&self, words: &[Word]) -> Vec<Range<usize>> {
        self.ask.find(words)
    }

    /// Where a word stands beside which a house number would stand.
    pub(super) fn streets(&self, words: &[Word]) -> Vec<Range<usize>> {
        self.street.find(words)
    }
}

fn list(language: &str, name: &str) -> Patterns {
    Patterns::from_lines(dataset::check_list(language, name).unwrap_or_default())
}

/// How many small words it takes to know a language by.
const FEWEST: usize = 3;

/// The language whose small words are most in the text.
pub(super) fn recognised(read: &Read) -> Option<String> {
    let characters = |test: fn(char) -> bool| read.joined.chars().filter(|c| test(*c)).count();
    let kana = characters(|c| matches!(c, '\u{3040}'..='\u{30FF}'));
    let spaceless = characters(is_spaceless);
    if spaceless * 2 > read.words.len() {
        // Japanese is never without kana; Chinese has none.
        return Some(if kana * 10 > spaceless { "ja" } else { "zh" }.to_owned());
    }
    let counted = dataset::check_languages()
        .map(|language| (list(language, "common").find(&read.words).len(), language));
    let (count, language) = counted.max_by_key(|(count, _)| *count)?;
    // More than a tenth of any text are small words; few of them are no evidence.
    (count >= FEWEST && count * 12 >= read.words.len()).then(|| language.to_owned())
}

/// Claims that must not be repeated, in any language.
pub(super) fn claims(read: &Read) -> Vec<Finding> {
    let text = read.joined.to_lowercase();
    // Lower case can change the length of letters: then places would be wrong.
    let text = if text.len() == read.joined.len() { text } else { read.joined.clone() };
    // Words of the list begin where words begin, accounts with their sign.
    let words = read.words.iter().map(|word| word.at.start);
    let starts: Vec<usize> = words.chain(text.match_indices('@').map(|(at, _)| at)).collect();
    let mut findings = Vec::new();
    for (length, hash, reason) in dataset::claims().lines().filter_map(claim) {
        for &at in &starts {
            let window = text.get(at..at + length);
            if window.is_some_and(|window| digest([window]) == hash) {
                let found = read.finding(Kind::Claim, Weight::Change, at..at + length);
                findings.push(Finding { detail: reason.to_owned(), ..found });
            }
        }
    }
    findings
}

/// A line of the list of claims: length in bytes, digest and reason.
fn claim(line: &str) -> Option<(usize, u64, &str)> {
    let mut columns = line.split('\t');
    let (length, hash, reason) = (columns.next()?, columns.next()?, columns.next()?);
    Some((length.parse().ok()?, u64::from_str_radix(hash, 16).ok()?, reason))
}
