//! Figures and years that our facts contradict. A sentence is judged only
//! where it speaks of the matter and counts the very thing.

use super::lists::Lists;
use super::text::Read;
use super::{Finding, Kind, Weight};
use crate::dataset;
use crate::dataset::record::{Patterns, Word};

/// Years that letters speak of.
const YEARS: std::ops::RangeInclusive<u32> = 2009..=2035;

/// Every figure that is told wrong; the detail names the fact that has it right.
pub(super) fn wrong(read: &Read, lists: Option<&Lists>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for line in dataset::check_figures().lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let [fact, about, unit, right] = columns[..] else { continue };
        let patterns = |column: &str| Patterns::from_lines(&column.replace(' ', "\n"));
        let (about, unit) = (patterns(about), patterns(unit));
        let right: Vec<u32> = right.split(' ').filter_map(|number| number.parse().ok()).collect();
        for sentence in &read.sentences {
            let words = read.words_in(sentence);
            if about.find(words).is_empty() {
                continue;
            }
            let told = if unit.is_empty() { years(words) } else { counted(words, &unit, lists) };
            // Where the right figure stands too, the other one means something else.
            if told.is_empty() || told.iter().any(|(_, number)| right.contains(number)) {
                continue;
            }
            for (word, _) in told {
                let finding = read.finding(Kind::Figure, Weight::Change, word.at.clone());
                findings.push(Finding { detail: fact.to_owned(), ..finding });
            }
        }
    }
    findings
}

fn years(words: &[Word]) -> Vec<(&Word, u32)> {
    let year = |word: &Word| word.folded.parse().ok().filter(|year| YEARS.contains(year));
    words.iter().filter_map(|word| Some((word, year(word)?))).collect()
}

/// Numbers before what is counted, with at most one word between.
fn counted<'w>(words: &'w [Word], unit: &Patterns, lists: Option<&Lists>) -> Vec<(&'w Word, u32)> {
    let value = |word: &Word| -> Option<u32> {
        let spelled = || lists.and_then(|lists| lists.numbers.get(&word.folded).copied());
        // The same digits as a year are one.
        let digits = word.folded.parse().ok().filter(|number| !YEARS.contains(number));
        digits.or_else(spelled)
    };
    let mut told = Vec::new();
    for place in unit.find(words) {
        let before = words.get(place.start.saturating_sub(2)..place.start).unwrap_or_default();
        told.extend(before.iter().rev().find_map(|word| Some((word, value(word)?))));
    }
    told
}
