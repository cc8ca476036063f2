//! What an office's reply evades with.

use super::sender::is_harmful;
use crate::texts::{Args, Texts, one_line};

/// The longest sentence of a reply that is quoted, in characters.
const LONGEST_QUOTE: usize = 240;

/// How a reply evades what it was asked.
pub(super) struct Evasion {
    /// The kind, as in the ids `evasion-concern` and `reply-evasion-concern`.
    pub(super) kind: &'static str,
    /// The sentence that does it; none where no words of evasion were found.
    pub(super) quote: Option<String>,
}

/// The kinds; what denies the facts is answered before what is only vague.
const KINDS: [&str; 5] = [
    "evasion-no-evidence",
    "evasion-internal",
    "evasion-not-ours",
    "evasion-forwarded",
    "evasion-concern",
];

impl Evasion {
    /// Looks for the words of each kind in the sentences of a reply.
    pub(super) fn find(reply: &str, texts: &Texts) -> Self {
        // Their text goes into a letter: nothing in it may change a page or a terminal.
        let reply: String =
            reply.chars().map(|c| if c != '\n' && is_harmful(c) { ' ' } else { c }).collect();
        let sentences = sentences(&reply);
        for kind in KINDS {
            let words = texts.get(kind, &Args::none()).unwrap_or_default();
            let words: Vec<String> = words.lines().map(plain).filter(|w| !w.is_empty()).collect();
            let evades = |sentence: &&String| {
                let sentence = plain(sentence);
                words.iter().any(|word| sentence.contains(word))
            };
            if let Some(sentence) = sentences.iter().find(evades) {
                return Self { kind, quote: Some(shortened(sentence)) };
            }
        }
        Self { kind: "evasion-none", quote: None }
    }
}

/// A text as it is compared: whatever the case, the apostrophes and the cedillas.
fn plain(text: &str) -> String {
    let same = |c: char| match c {
        '’' | 'ʼ' => '\'',
        'ş' => 'ș',
        'ţ' => 'ț',
        other => other,
    };
    // A Turkish İ in lower case leaves its dot behind.
    let lower = text.trim().to_lowercase();
    lower.chars().filter(|c| *c != '\u{307}').map(same).collect()
}

/// The sentences of a text, each on one line, without their stop.
fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest
            .char_indices()
            .find(|(at, c)| {
                let after = &rest[at + c.len_utf8()..];
                let gap = after.is_empty() || after.starts_with(char::is_whitespace);
                matches!(c, '。' | '！' | '？')
                    || (matches!(c, '.' | '!' | '?' | '؟') && gap)
                    || (*c == '\n' && after.starts_with('\n'))
            })
            .map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let (sentence, after) = rest.split_at(end);
        let sentence = one_line(sentence);
        let sentence = sentence.trim_end_matches(['.', '。']).trim_start_matches(['>', ' ']);
        if !sentence.is_empty() {
            sentences.push(sentence.to_owned());
        }
        rest = after;
    }
    sentences
}

/// A sentence, cut at a word where it is too long to quote.
fn shortened(sentence: &str) -> String {
    if sentence.chars().count() <= LONGEST_QUOTE {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(LONGEST_QUOTE).collect();
    let cut = cut.rsplit_once(' ').map_or(cut.as_str(), |(before, _)| before);
    format!("{} …", cut.trim_end_matches([',', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::{Evasion, sentences};
    use crate::texts::Texts;

    #[test]
    fn sentences_end_at_stops_and_empty_lines() {
        assert_eq!(sentences("One. Two 3.5 of\nthem! Dear"), ["One", "Two 3.5 of them!", "Dear"]);
        assert_eq!(sentences("我们关注。谢谢。"), ["我们关注", "谢谢"]);
        assert_eq!(sentences("A\n\nB."), ["A", "B"]);
    }

    #[test]
    fn a_denial_is_quoted_before_a_mere_concern() {
        let reply = "We are deeply concerned. There is no evidence of such acts. Yours.";
        let found = Evasion::find(reply, &Texts::new("en"));
        assert_eq!(found.kind, "evasion-no-evidence");
        assert_eq!(found.quote.as_deref(), Some("There is no evidence of such acts"));
        let found = Evasion::find("Thank you for your letter.", &Texts::new("en"));
        assert_eq!((found.kind, found.quote), ("evasion-none", None));
    }

    #[test]
    fn a_long_sentence_is_cut_at_a_word() {
        let long = format!("no evidence {}", "words ".repeat(80));
        let found = Evasion::find(&long, &Texts::new("en"));
        let quote = found.quote.unwrap();
        assert!(quote.ends_with("words …") && quote.chars().count() < 250, "{quote}");
    }
}
