//! Words and patterns of words: how texts are taken apart, and how a list of
//! bad words is kept without the program holding a single one of them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::fold;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The word, folded.
    pub folded: String,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

/// The words of a text, folded. In Chinese and Japanese, which put no spaces
/// between words, each character counts as one.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        let inside = (c.is_alphanumeric() || is_combining_mark(c)) && !is_spaceless(c);
        match start {
            None if inside => start = Some(at),
            Some(from) if !inside => {
                words.extend(word(text, from..at));
                start = None;
            }
            _ => {}
        }
        if is_spaceless(c) {
            words.extend(word(text, at..at + c.len_utf8()));
        }
    }
    words
}

fn word(text: &str, at: Range<usize>) -> Option<Word> {
    let word = text.get(at.clone())?;
    // Most words of most letters need no tables of Unicode.
    let folded = if word.is_ascii() { word.to_ascii_lowercase() } else { fold(word) };
    (!folded.is_empty()).then_some(Word { folded, at })
}

/// A character of a script without spaces: Chinese characters, kana.
pub fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

/// A number that stands for a text (`FNV-1a`, 64 bits).
pub fn digest<'t>(parts: impl IntoIterator<Item = &'t str>) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}

/// Words and beginnings of words to look for, as digests.
///
/// Each is known by its shape: for each of its words 0 for a whole word, or
/// how many characters it begins with.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Patterns(BTreeMap<Vec<usize>, BTreeSet<u64>>);

impl Patterns {
    /// Patterns as people write them: words, each of which may end in `*` for
    /// any ending.
    ///
    /// # Errors
    /// A pattern without a word, or with a `*` elsewhere.
    pub fn new<'p>(patterns: impl IntoIterator<Item = &'p str>) -> Result<Self, String> {
        let mut all = Self::default();
        for pattern in patterns {
            let mut shape = Vec::new();
            let mut parts = Vec::new();
            for piece in pattern.split_whitespace() {
                let (stem, open) = match piece.strip_suffix('*') {
                    Some(stem) => (stem, true),
                    None => (piece, false),
                };
                let found = words(stem);
                if found.is_empty() || stem.contains('*') {
                    return Err(format!("'{pattern}' is no pattern"));
                }
                let last = found.len() - 1;
                for (nth, word) in found.into_iter().enumerate() {
                    let length = word.folded.chars().count();
                    shape.push(if open && nth == last { length } else { 0 });
                    parts.push(word.folded);
                }
            }
            if parts.is_empty() {
                return Err(format!("'{pattern}' is no pattern"));
            }
            all.0.entry(shape).or_default().insert(digest(parts.iter().map(String::as_str)));
        }
        Ok(all)
    }

    /// One line for each pattern: its shape and its digest.
    pub fn to_lines(&self) -> String {
        let lines = self.0.iter().flat_map(|(shape, digests)| {
            let shape: Vec<String> = shape.iter().map(usize::to_string).collect();
            digests.iter().map(move |digest| format!("{}:{digest:x}", shape.join(",")))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// What [`Patterns::to_lines`] wrote; lines of another form are left out.
    pub fn from_lines(lines: &str) -> Self {
        let mut all = Self::default();
        for (shape, digest) in lines.lines().filter_map(|line| line.split_once(':')) {
            let shape: Result<Vec<usize>, _> = shape.split(',').map(str::parse).collect();
            if let (Ok(shape), Ok(digest)) = (shape, u64::from_str_radix(digest, 16)) {
                all.0.entry(shape).or_default().insert(digest);
            }
        }
        all
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Where the patterns stand among these words, by the words' numbers; of
    /// those that begin at one word the longest.
    pub fn find(&self, words: &[Word]) -> Vec<Range<usize>> {
        (0..words.len()).filter_map(|at| self.longest(words, at)).collect()
    }

    fn longest(&self, words: &[Word], at: usize) -> Option<Range<usize>> {
        let fits = |shape: &Vec<usize>, digests: &BTreeSet<u64>| {
            let found = words.get(at..at + shape.len())?;
            let parts = found.iter().zip(shape).map(|(word, length)| match length {
                0 => Some(&*word.folded),
                length => beginning(&word.folded, *length),
            });
            let parts: Option<Vec<&str>> = parts.collect();
            digests.contains(&digest(parts?)).then_some(at..at + shape.len())
        };
        let found = self.0.iter().filter_map(|(shape, digests)| fits(shape, digests));
        found.max_by_key(Range::len)
    }
}

/// The first characters of a word; nothing where it is shorter.
fn beginning(word: &str, length: usize) -> Option<&str> {
    let (last, c) = word.char_indices().nth(length.checked_sub(1)?)?;
    word.get(..last + c.len_utf8())
}

#[cfg(test)]
mod tests {
    use super::{Patterns, digest, words};

    fn folded(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.folded).collect()
    }

    #[test]
    fn takes_texts_of_all_scripts_apart() {
        assert_eq!(folded("It’s Élan, 2023."), ["it", "s", "elan", "2023"]);
        assert_eq!(folded("Чеченской Республики"), ["чеченскои", "республики"]);
        assert_eq!(folded("车臣2017年"), ["车", "臣", "2017", "年"]);
        assert_eq!(folded(" … "), [""; 0]);
        assert_eq!(words("a bc")[1].at, 2..4);
    }

    #[test]
    fn finds_words_phrases_and_beginnings() {
        let patterns = Patterns::new(["dolt", "московск* механизм*", "big fool*", "坏人"]).unwrap();
        let found = |text: &str| {
            let words = words(text);
            let ranges = patterns.find(&words);
            ranges.first().map(|range| {
                text[words[range.start].at.start..words[range.end - 1].at.end].to_owned()
            })
        };
        assert_eq!(found("You DOLT!").as_deref(), Some("DOLT"));
        assert_eq!(found("You dolts"), None);
        assert_eq!(found("big  fools here").as_deref(), Some("big  fools"));
        assert_eq!(
            found("в рамках Московского механизма").as_deref(),
            Some("Московского механизма")
        );
        assert_eq!(found("他是坏人。").as_deref(), Some("坏人"));
        assert_eq!(found("московский"), None);
    }

    #[test]
    fn patterns_are_written_and_read_back_without_a_word_of_them() {
        let patterns = Patterns::new(["dolt", "big fool*"]).unwrap();
        let lines = patterns.to_lines();
        assert!(!lines.contains("dolt") && !lines.contains("fool"), "{lines}");
        assert_eq!(Patterns::from_lines(&lines), patterns);
        for bad in ["", "*", "a*b", "!"] {
            assert!(Patterns::new([bad]).is_err(), "{bad}");
        }
    }

    #[test]
    fn digests_keep_words_apart() {
        assert_ne!(digest(["ab", "c"]), digest(["a", "bc"]));
    }
}
