//! Where a line may end: Unicode's rules, and between syllables.

use hypher::Lang;
use unicode_linebreak::{BreakOpportunity, linebreaks};

/// A place where a line may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Break {
    /// Where the line's text ends, before spaces, in bytes.
    pub(crate) end: usize,
    /// Where the next line begins, in bytes.
    pub(crate) next: usize,
    /// A hyphen must be drawn.
    pub(crate) hyphen: bool,
}

/// The shortest word that is worth a hyphen, in characters.
const SHORTEST: usize = 5;

/// All places where a line of this text may end, its end among them.
pub(crate) fn breaks(text: &str, hyphens: Option<Lang>) -> Vec<Break> {
    let mut found: Vec<Break> = linebreaks(text)
        .filter(|(next, kind)| *kind == BreakOpportunity::Allowed || *next == text.len())
        .map(|(next, _)| Break { end: text[..next].trim_end().len(), next, hyphen: false })
        .collect();
    if let Some(language) = hyphens {
        found.extend(syllables(text, language));
        found.sort_by_key(|place| place.next);
        found.dedup_by_key(|place| place.next);
    }
    found
}

/// The patterns of a language, where there are any.
pub(crate) fn patterns(language: &str) -> Option<Lang> {
    let code: [u8; 2] = language.as_bytes().get(..2)?.try_into().ok()?;
    Lang::from_iso(code)
}

fn syllables(text: &str, language: Lang) -> Vec<Break> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        match (c.is_alphabetic(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                start = None;
                let word = &text[from..at];
                // What stands in an address, a number or a link is no word.
                let free = |c: Option<char>| {
                    c.is_none_or(|c| !c.is_numeric() && !matches!(c, '@' | '/' | '.' | '_' | '#'))
                };
                let after = text[at..].chars().next();
                let ended = after == Some('.') && !text[at + 1..].starts_with(char::is_alphabetic);
                if is_word(word) && free(text[..from].chars().next_back()) && (free(after) || ended)
                {
                    let mut place = from;
                    let syllables: Vec<&str> = hypher::hyphenate(word, language).collect();
                    for syllable in syllables.iter().take(syllables.len().saturating_sub(1)) {
                        place += syllable.len();
                        found.push(Break { end: place, next: place, hyphen: true });
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// Long enough, and not an abbreviation in capitals.
fn is_word(word: &str) -> bool {
    let long = word.chars().count() >= SHORTEST;
    long && !word.chars().skip(1).any(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::{breaks, patterns};

    fn shown(text: &str, language: &str) -> String {
        let mut out = String::new();
        let mut from = 0;
        for place in breaks(text, patterns(language)) {
            out += &text[from..place.end];
            out += if place.hyphen { "-" } else { "|" };
            from = place.next;
        }
        out
    }

    #[test]
    fn lines_end_at_spaces_and_between_syllables() {
        assert_eq!(shown("an extensive letter", "en"), "an|ex-ten-sive|let-ter|");
        assert_eq!(shown("Bundesrepublik", "de"), "Bun-des-re-pu-blik|");
    }

    #[test]
    fn no_hyphen_in_abbreviations_links_and_addresses() {
        assert_eq!(shown("OSCEODIHR", "en"), "OSCEODIHR|");
        assert_eq!(shown("example.organisation", "en"), "example.organisation|");
        assert_eq!(shown("someone@example", "en"), "someone@example|");
        assert_eq!(shown("a letter.", "en"), "a|let-ter.|");
    }

    #[test]
    fn chinese_breaks_between_characters_but_not_before_a_stop() {
        assert_eq!(shown("我写信。他们", "zh"), "我|写|信。|他|们|");
    }

    #[test]
    fn a_language_without_patterns_has_no_hyphens() {
        assert!(patterns("ro").is_none() && patterns("ar").is_none() && patterns("zh").is_none());
        assert!(patterns("de").is_some() && patterns("uk").is_some());
        // Too large for what they give, or not to be had: these letters are ragged.
        assert!(["hu", "nb", "ro"].iter().all(|language| patterns(language).is_none()));
    }
}
