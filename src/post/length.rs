//! How long a text is, as each network counts.

use unicode_normalization::UnicodeNormalization;
use unicode_properties::UnicodeEmoji;
use unicode_segmentation::UnicodeSegmentation;

/// What a link counts on X and on Mastodon, whatever its length.
const LINK: usize = 23;

/// Characters that X counts as one; all others count as two (configuration 3
/// of its library twitter-text, in force since 2018).
const LIGHT: [(char, char); 4] = [
    ('\u{0}', '\u{10FF}'),
    ('\u{2000}', '\u{200D}'),
    ('\u{2010}', '\u{201F}'),
    ('\u{2032}', '\u{2037}'),
];

/// The weighted length by which X counts: composed characters (NFC), 23 for a
/// link, 2 for an emoji however it is put together, 1 or 2 for the rest.
///
/// Only words that begin with `http` are taken for links; X also takes bare
/// names such as `example.org`, which our texts never hold.
pub(super) fn weighted(text: &str) -> usize {
    let text: String = text.nfc().collect();
    words(&text, |word| word.graphemes(true).map(weight).sum())
}

/// The length by which Mastodon counts: what a reader takes for a character,
/// and 23 for a link.
pub(super) fn with_short_links(text: &str) -> usize {
    words(text, graphemes)
}

/// What a reader takes for characters (grapheme clusters).
pub(super) fn graphemes(text: &str) -> usize {
    text.graphemes(true).count()
}

/// Units of UTF-16: what most networks count, and never less than they count.
pub(super) fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Sums up a text word by word and space by space; a link has a length of its own.
fn words(text: &str, length: impl Fn(&str) -> usize) -> usize {
    text.split_inclusive(char::is_whitespace)
        .map(|word| {
            let bare = word.trim_end();
            if bare.starts_with("https://") || bare.starts_with("http://") {
                LINK + length(&word[bare.len()..])
            } else {
                length(word)
            }
        })
        .sum()
}

fn weight(cluster: &str) -> usize {
    if is_emoji(cluster) {
        return 2;
    }
    let light = |c: char| LIGHT.iter().any(|(first, last)| (*first..=*last).contains(&c));
    cluster.chars().map(|c| if light(c) { 1 } else { 2 }).sum()
}

/// Whether a cluster is shown as one picture. Signs that are text by
/// themselves (`#`, `©`) become pictures only by what follows them.
fn is_emoji(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    let Some(first) = chars.next() else {
        return false;
    };
    if !first.is_emoji_char() {
        return false;
    }
    let rest = chars.as_str();
    if u32::from(first) < 0x2000 {
        rest.contains(['\u{FE0F}', '\u{20E3}'])
    } else {
        // Without its other half a flag's letter is no flag, but it weighs the same.
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{graphemes, units, weighted, with_short_links};

    /// Figures of twitter-text's published conformance tests, some texts shortened.
    #[test]
    fn counts_as_x_does() {
        let line = "xxxxxxxxxx-".repeat(25);
        let cjk = "故人西辞黄鹤楼，烟花三月下扬州。".repeat(10);
        let family = "👨\u{200D}👩\u{200D}👧\u{200D}👦";
        let punctuation = "This is a tweet with general punctuation characters: \u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}\u{200B} ‐ ‑ ‒ – — ― ‖  ‗ ‘ ’ ‚ ‛ “ ” „ ‟ ′ ″ ‴ ‵ ‶ ‷";
        let vectors = [
            ("Hi http://test.co".to_owned(), 26),
            ("http://test.co".to_owned(), 23),
            (format!("285 chars-{line}"), 285),
            (format!("285 chars- http://www.twitter.com/jack {}", &line[..11 * 24]), 299),
            ("https://www.twitter.com/aloha ".repeat(10), 240),
            (cjk.clone(), 320),
            (format!("the{cjk}"), 323),
            ("😷".repeat(160), 320),
            ("A\u{301}B".to_owned(), 2),
            ("A\u{FB2C}".to_owned(), 4),
            (format!("H🐱☺{family}"), 7),
            ("😷👾😡🔥💩".to_owned(), 10),
            ("🙋🏽👨\u{200D}🎤".to_owned(), 4),
            (punctuation.to_owned(), 110),
            (format!("{}s.com", "randomurl".repeat(7)), 68),
            (family.repeat(140), 280),
            ("1\u{20E3}".to_owned(), 2),
            (
                "Unicode 10.0 emoji: 🤪; 🧕; 🧕🏾; 🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"
                    .to_owned(),
                34,
            ),
            ("Unicode 9.0 emoji: 🤠; 💃; 💃🏾".to_owned(), 29),
            ("ABC\u{202A}\u{FFFF}ABC\u{FFFE}".to_owned(), 12),
            ("#1 © ®".to_owned(), 6),
            ("Чечня, العدالة, Ελλάδα".to_owned(), 22),
        ];
        for (text, length) in vectors {
            assert_eq!(weighted(&text), length, "{text}");
        }
    }

    #[test]
    fn counts_as_the_others_do() {
        let family = "👨\u{200D}👩\u{200D}👧\u{200D}👦";
        assert_eq!(graphemes(family), 1);
        assert_eq!(graphemes("e\u{301}a"), 2);
        assert_eq!(units("a😷"), 3);
        let link = format!("a https://example.org/{} b", "x".repeat(60));
        assert_eq!(with_short_links(&link), 1 + 1 + 23 + 1 + 1);
        assert_eq!(with_short_links(&format!("{family}\nhttp://a.de")), 1 + 1 + 23);
    }
}
