//! A text made ready for judging: lines, sentences and words, each with its place.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::{Finding, Kind, Weight};
use crate::dataset::record::{Word, words};

/// A text with its parts.
pub(super) struct Read {
    /// The text with single line breaks turned into spaces, byte for byte: a
    /// sentence goes on over them, and every place stays what it was.
    pub joined: String,
    /// Where the lines end.
    breaks: Vec<usize>,
    /// The sentences, without the spaces around them.
    pub sentences: Vec<Range<usize>>,
    /// The words.
    pub words: Vec<Word>,
}

impl Read {
    pub(super) fn new(text: &str) -> Self {
        let bytes = text.as_bytes();
        let breaks: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
        let blank = |at: usize| bytes.get(at).is_none_or(|b| *b == b'\n' || *b == b'\r');
        let mut joined = text.replace('\r', " ").into_bytes();
        for &at in &breaks {
            let alone = at > 0 && !blank(at - 1) && !blank(at + 1);
            if alone {
                joined[at] = b' ';
            }
        }
        // Only line breaks, each one byte, were replaced, each by one space.
        let joined = String::from_utf8(joined).unwrap_or_default();
        let sentences = joined.split_sentence_bound_indices().filter_map(|(at, sentence)| {
            let trimmed = sentence.trim();
            let start = at + sentence.find(trimmed)?;
            (!trimmed.is_empty()).then(|| start..start + trimmed.len())
        });
        let sentences = sentences.collect();
        let words = words(&joined);
        Self { joined, breaks, sentences, words }
    }

    /// The lines as they stood, each with its place.
    pub(super) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let starts = std::iter::once(0).chain(self.breaks.iter().map(|at| at + 1));
        let ends = self.breaks.iter().copied().chain([self.joined.len()]);
        starts.zip(ends).filter_map(|(start, end)| Some((start, self.joined.get(start..end)?)))
    }

    /// The words within a place.
    pub(super) fn words_in(&self, place: &Range<usize>) -> &[Word] {
        let from = self.words.partition_point(|word| word.at.start < place.start);
        let to = self.words.partition_point(|word| word.at.start < place.end);
        self.words.get(from..to).unwrap_or_default()
    }

    /// A finding about a place of the text.
    pub(super) fn finding(&self, kind: Kind, weight: Weight, place: Range<usize>) -> Finding {
        let line = self.breaks.partition_point(|at| *at < place.start) + 1;
        let words = self.joined.get(place).unwrap_or_default();
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        Finding { kind, weight, line: Some(line), words: shortened(&words), detail: String::new() }
    }
}

/// As much of the words as one needs to find them again.
fn shortened(words: &str) -> String {
    const LONGEST: usize = 80;
    if words.graphemes(true).count() <= LONGEST {
        return words.to_owned();
    }
    words.graphemes(true).take(LONGEST - 1).chain(["…"]).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, Weight};
    use super::Read;

    #[test]
    fn a_sentence_goes_on_over_a_line_break() {
        let read = Read::new("Dear Sir,\n\nOne sentence\ngoes on. Another.\r\nAnd a third");
        let sentences: Vec<_> =
            read.sentences.iter().map(|place| &read.joined[place.clone()]).collect();
        assert_eq!(sentences, ["Dear Sir,", "One sentence goes on.", "Another.", "And a third"]);
        let finding = read.finding(Kind::Insult, Weight::Change, read.sentences[2].clone());
        assert_eq!((finding.line, &*finding.words), (Some(4), "Another."));
        assert_eq!(read.lines().nth(2).unwrap().1, "One sentence");
    }

    #[test]
    fn odd_texts_do_no_harm() {
        for text in ["", "\n", "\n\n\n", "\r\n\r\n", "é\n\u{301}", "a\n"] {
            let read = Read::new(text);
            assert_eq!(read.joined.len(), text.len(), "{text:?}");
        }
    }
}
