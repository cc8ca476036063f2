//! The page: what was left to fill in, and whether it is one page.

use std::ops::Range;

use super::text::Read;
use super::{Finding, Kind, Weight};

/// The lines of a typed page, and their width in columns.
const PAGE: usize = 56;
const WIDTH: usize = 72;
/// The longest placeholder that forms use.
const LONGEST: usize = 60;
/// The shortest run of `_` or `.` that is a line to write on.
const RULE: usize = 5;
/// Marks that people leave for themselves.
const REMINDERS: [&str; 6] = ["TODO", "FIXME", "XXX", "TBD", "TBC", "lorem ipsum"];

/// How many lines a text fills on a typed page.
pub(super) fn lines(text: &str) -> usize {
    text.trim().lines().map(|line| textwrap::wrap(line, WIDTH).len().max(1)).sum()
}

/// More than one page.
pub(super) fn length(lines: usize) -> Option<Finding> {
    (lines > PAGE).then(|| Finding::whole(Kind::TooLong, Weight::Change, lines.to_string()))
}

/// Placeholders, reminders, and lines that wait for a pen.
pub(super) fn leftovers(read: &Read) -> Vec<Finding> {
    let text = &read.joined;
    let mut findings = Vec::new();
    for (open, close) in [('[', ']'), ('{', '}'), ('<', '>')] {
        let places =
            bracketed(text, open, close).filter(|place| is_placeholder(&text[place.clone()], open));
        findings.extend(places.map(|place| read.finding(Kind::Leftover, Weight::Change, place)));
    }
    for reminder in REMINDERS {
        let places = text.match_indices(reminder).map(|(at, found)| at..at + found.len());
        let places = places.filter(|place| stands_alone(text, place));
        findings.extend(places.map(|place| read.finding(Kind::Leftover, Weight::Change, place)));
    }
    let ruled: Vec<_> = rules(text).collect();
    // One word about all of them is enough.
    findings.extend(ruled.first().map(|first| Finding {
        detail: ruled.len().to_string(),
        ..read.finding(Kind::RuledLine, Weight::Note, first.clone())
    }));
    findings
}

/// What stands between brackets, with them; none within none, none too long for a placeholder.
fn bracketed(text: &str, open: char, close: char) -> impl Iterator<Item = Range<usize>> {
    text.match_indices(open).filter_map(move |(at, _)| {
        let inside = text.get(at + 1..)?;
        let end = inside.find([close, open, '\n'])?;
        let fits = inside[end..].starts_with(close) && inside[..end].chars().count() <= LONGEST;
        fits.then(|| at..at + 1 + end + 1)
    })
}

/// Whether a bracket waits to be filled in. Square ones also hold notes of
/// whoever quotes (`[sic]`, `[…]`, `[1]`, `[t]he`), pointed ones links.
fn is_placeholder(bracket: &str, open: char) -> bool {
    let inside = &bracket[1..bracket.len() - 1];
    let letters = inside.chars().filter(|c| c.is_alphabetic()).count();
    match open {
        '{' => letters > 0,
        '<' => letters > 1 && inside.chars().all(|c| c.is_uppercase() || " _-/".contains(c)),
        _ => letters > 1 && !["sic", "sic!"].contains(&inside.to_lowercase().trim()),
    }
}

fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let before = text[..place.start].chars().next_back();
    let after = text[place.end..].chars().next();
    ![before, after].into_iter().flatten().any(char::is_alphanumeric)
}

/// Runs of `_` or `.` to write on.
fn rules(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let is_rule = |b: u8| b == b'_' || b == b'.';
    let starts = (0..bytes.len())
        .filter(move |at| is_rule(bytes[*at]) && (*at == 0 || bytes[at - 1] != bytes[*at]));
    let runs = starts.map(move |at| {
        let length = bytes[at..].iter().take_while(|b| **b == bytes[at]).count();
        at..at + length
    });
    runs.filter(|run| run.len() >= RULE)
}

#[cfg(test)]
mod tests {
    use super::super::text::Read;
    use super::super::{Kind, Weight};
    use super::{leftovers, lines};

    fn found(text: &str) -> Vec<(Kind, String)> {
        let findings = leftovers(&Read::new(text));
        findings.into_iter().map(|finding| (finding.kind, finding.words)).collect()
    }

    #[test]
    fn finds_what_was_left_to_fill_in() {
        for (text, left) in [
            ("Dear [NAME],", "[NAME]"),
            ("I live in [your town,\nZIP].", "[your town, ZIP]"),
            ("Dear {{ member }}", "{ member }"),
            ("in { $place }", "{ $place }"),
            ("Dear <FIRST NAME>", "<FIRST NAME>"),
            ("TODO: say why", "TODO"),
            ("lorem ipsum dolor", "lorem ipsum"),
        ] {
            assert_eq!(found(text), [(Kind::Leftover, left.to_owned())], "{text}");
        }
        let rule = leftovers(&Read::new("Name: ________"));
        assert_eq!((rule[0].kind, rule[0].weight), (Kind::RuledLine, Weight::Note));
    }

    #[test]
    fn leaves_other_brackets_alone() {
        for text in [
            "he wrote “[t]hey” […] and [sic]",
            "as reported [1], [2017]",
            "see <https://example.org/page>",
            "a < b and c > d",
            "And so on...",
            "XXXL, Todor",
            "(please)",
            "[",
            "]{",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn counts_lines_as_a_typed_page_has_them() {
        assert_eq!(lines("one\n\ntwo\n"), 3);
        assert_eq!(lines(&"word ".repeat(30)), 3);
        assert_eq!(lines(&"车".repeat(72)), 2);
        assert_eq!(lines(""), 0);
    }
}
