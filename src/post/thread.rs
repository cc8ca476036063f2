//! Splitting: a text too long for one post becomes a thread, cut between
//! sentences, where a sentence is too long between its parts, else between words.

use unicode_segmentation::UnicodeSegmentation;

use super::Network;

/// Marks after which a sentence may be cut.
const PARTS: [char; 9] = [',', ';', ':', '—', '–', '،', '؛', '、', '，'];
/// The longest counter that a post of a thread ends with.
const COUNTER: &str = " (99/99)";

/// The posts that a text takes. `tail` (link and hashtags) ends the first one,
/// which is the one that gets shared.
pub(super) fn split(network: Network, text: &str, tail: &str) -> Vec<String> {
    let Some(limit) = network.limit() else {
        return vec![join(text, tail)];
    };
    if network.length(&join(text, tail)) <= limit {
        return vec![join(text, tail)];
    }
    let room = limit.saturating_sub(network.length(COUNTER));
    let first = room.saturating_sub(network.length(&join("", tail)));
    let mut posts: Vec<String> = Vec::new();
    let mut post = String::new();
    for sentence in text.split_sentence_bounds() {
        let mut rest = sentence;
        while !rest.trim().is_empty() {
            let room = if posts.is_empty() { first } else { room };
            let longer = format!("{post}{rest}");
            if network.length(longer.trim()) <= room {
                post = longer;
                break;
            }
            if post.trim().is_empty() {
                let (head, tail) = rest.split_at(cut(network, rest, room));
                posts.push(head.trim().to_owned());
                rest = tail;
            } else {
                posts.push(post.trim().to_owned());
                post.clear();
            }
        }
    }
    if !post.trim().is_empty() {
        posts.push(post.trim().to_owned());
    }
    numbered(&posts, tail)
}

/// Where a sentence longer than the room is best cut, in bytes; never at its beginning.
fn cut(network: Network, sentence: &str, room: usize) -> usize {
    let fits = |end: usize| network.length(sentence[..end].trim()) <= room;
    let ends = |bounds: Vec<usize>| bounds.into_iter().skip(1).filter(|end| fits(*end)).max();
    let words: Vec<usize> = sentence.split_word_bound_indices().map(|(at, _)| at).collect();
    let parts: Vec<usize> = words
        .iter()
        .copied()
        .filter(|at| *at == 0 || sentence[..*at].trim_end().ends_with(PARTS))
        .collect();
    let part = ends(parts).filter(|end| network.length(&sentence[..*end]) * 2 > room);
    let signs = || sentence.grapheme_indices(true).map(|(at, _)| at).collect();
    let first_sign = || sentence.graphemes(true).next().map_or(sentence.len(), str::len);
    part.or_else(|| ends(words)).or_else(|| ends(signs())).unwrap_or_else(first_sign)
}

/// A thread's posts with their counters, the tail under the first.
fn numbered(posts: &[String], tail: &str) -> Vec<String> {
    let count = posts.len();
    let number = |(nth, post): (usize, &String)| {
        let post = format!("{post} ({}/{count})", nth + 1);
        if nth == 0 { join(&post, tail) } else { post }
    };
    posts.iter().enumerate().map(number).collect()
}

fn join(text: &str, tail: &str) -> String {
    if tail.is_empty() { text.to_owned() } else { format!("{text}\n{tail}") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::Network;
    use super::split;

    const TAIL: &str = "https://example.org/page #WhereIsSeda";

    #[test]
    fn what_fits_is_one_post() {
        let posts = split(Network::X, "One. Two.", TAIL);
        assert_eq!(posts, [format!("One. Two.\n{TAIL}")]);
    }

    #[test]
    fn a_long_text_is_cut_between_sentences() {
        let text =
            "This sentence is here to fill the room of a post up to its end, or nearly. ".repeat(6);
        let posts = split(Network::X, text.trim(), TAIL);
        assert_eq!(posts.len(), 2);
        assert!(posts[0].ends_with(&format!("nearly. (1/2)\n{TAIL}")), "{posts:?}");
        assert!(posts[1].starts_with("This") && posts[1].ends_with("nearly. (2/2)"), "{posts:?}");
    }

    #[test]
    fn a_long_sentence_is_cut_between_its_parts_or_words() {
        let parts = format!("{}, {}.", "word ".repeat(40).trim(), "word ".repeat(40).trim());
        let posts = split(Network::Bluesky, &parts, "");
        assert!(posts[0].ends_with("word, (1/2)"), "{posts:?}");
        let posts = split(Network::Bluesky, &"word ".repeat(90), "");
        assert!(posts.iter().all(|post| post.contains("word (")), "{posts:?}");
        let chinese = "车臣当局绑架并折磨人们".repeat(30);
        assert!(split(Network::X, &chinese, TAIL).len() > 2);
    }

    proptest! {
        #[test]
        fn no_post_is_too_long_and_nothing_is_lost(
            text in "(\\PC{0,30}[.,;! ]{0,2}){0,40}",
            nth in 0..Network::ALL.len(),
        ) {
            let network = Network::ALL[nth];
            let posts = split(network, &text, TAIL);
            for post in &posts {
                prop_assert!(network.limit().is_none_or(|limit| network.length(post) <= limit));
            }
            let count = posts.len();
            let told: String = posts
                .iter()
                .enumerate()
                .map(|(nth, post)| {
                    let post = post.strip_suffix(&format!("\n{TAIL}")).unwrap_or(post);
                    let counter = format!(" ({}/{count})", nth + 1);
                    post.strip_suffix(&counter).unwrap_or(post).to_owned()
                })
                .collect();
            let bare = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(bare(&told), bare(&text));
        }
    }
}
