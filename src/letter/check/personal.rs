//! Personal data: telephone numbers, e-mail addresses and houses inside
//! sentences. In a block of its own such a line is the writer's or the office's.

use std::ops::Range;

use super::lists::Lists;
use super::text::Read;
use super::{Finding, Kind, Weight};
use crate::dataset::record::words;

/// From how many words on a line is a sentence, and no contact line.
const SENTENCE: usize = 4;

/// Numbers and addresses in sentences. A single one may be the writer's own.
pub(super) fn contacts(read: &Read) -> Vec<Finding> {
    let mut own: Vec<&str> = Vec::new();
    let mut told: Vec<Range<usize>> = Vec::new();
    for (start, line) in read.lines() {
        let found = contacts_in(line);
        let bare: usize = found.iter().map(|place| words(&line[place.clone()]).len()).sum();
        let in_sentence = words(line).len() >= bare + SENTENCE;
        for place in found {
            if in_sentence {
                told.push(start + place.start..start + place.end);
            } else {
                own.push(&line[place]);
            }
        }
    }
    let text = |place: &Range<usize>| read.joined.get(place.clone()).unwrap_or_default();
    told.retain(|place| !own.contains(&text(place)));
    let weight = if told.len() > 1 { Weight::Change } else { Weight::Note };
    told.into_iter().map(|place| read.finding(Kind::PersonalData, weight, place)).collect()
}

/// Houses in sentences: a word such as "street", and a number next to it.
pub(super) fn houses(read: &Read, lists: &Lists) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (start, line) in read.lines() {
        let words = read.words_in(&(start..start + line.len()));
        if words.len() < SENTENCE * 2 {
            continue;
        }
        for street in lists.streets(words) {
            let from = street.start.saturating_sub(3);
            let near = words.get(from..(street.end + 3).min(words.len())).unwrap_or_default();
            // A year is no house.
            let number = |word: &str| word.len() <= 3 && word.bytes().all(|b| b.is_ascii_digit());
            if let (Some(first), Some(last)) = (near.first(), near.last())
                && near.iter().any(|word| number(&word.folded))
            {
                let place = first.at.start..last.at.end;
                findings.push(read.finding(Kind::PersonalData, Weight::Note, place));
            }
        }
    }
    findings
}

fn contacts_in(line: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = emails(line).chain(phones(line)).collect();
    found.sort_by_key(|place| place.start);
    found
}

fn emails(line: &str) -> impl Iterator<Item = Range<usize>> {
    let inside = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    line.match_indices('@').filter_map(move |(at, _)| {
        let local =
            line[..at].chars().rev().take_while(|c| inside(*c)).map(char::len_utf8).sum::<usize>();
        let domain =
            line[at + 1..].chars().take_while(|c| inside(*c)).map(char::len_utf8).sum::<usize>();
        let domain = line[at + 1..][..domain].trim_end_matches('.');
        let sound = local > 0 && domain.contains('.');
        sound.then(|| at - local..at + 1 + domain.len())
    })
}

/// Runs of digits and the signs that group them, as telephone numbers are written.
fn phones(line: &str) -> impl Iterator<Item = Range<usize>> {
    let inside = |b: u8| b.is_ascii_digit() || b" ()-./+".contains(&b);
    let begins = |b: u8| b.is_ascii_digit() || b"+(".contains(&b);
    let bytes = line.as_bytes();
    let starts = (0..bytes.len())
        .filter(move |at| inside(bytes[*at]) && (*at == 0 || !inside(bytes[at - 1])));
    let runs = starts.filter_map(move |at| {
        let run = bytes[at..].split(|b| !inside(*b)).next()?;
        let first = run.iter().position(|b| begins(*b))?;
        let last = run.iter().rposition(u8::is_ascii_digit)?;
        Some(at + first..at + last + 1)
    });
    runs.filter(move |run| line.get(run.clone()).is_some_and(is_phone))
}

fn is_phone(run: &str) -> bool {
    let groups: Vec<&str> =
        run.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
    let digits: usize = groups.iter().map(|group| group.len()).sum();
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let american = lengths == [3, 3, 4] && !run.contains('/');
    let national = run.starts_with('0') || run.starts_with("(0");
    let date = run.contains('.') && lengths.len() == 3 && lengths[2] == 4;
    (run.starts_with('+') && (8..=15).contains(&digits))
        || american
        || (national && !date && (9..=12).contains(&digits))
}

#[cfg(test)]
mod tests {
    use super::super::Weight;
    use super::super::text::Read;
    use super::{contacts, contacts_in};

    #[test]
    fn knows_numbers_and_addresses() {
        for (line, found) in [
            ("Call +7 495 123-45-67 now", "+7 495 123-45-67"),
            ("(202) 555-0123", "(202) 555-0123"),
            ("Tel. 020 7946 0018.", "020 7946 0018"),
            ("write to ada.b@example.org.", "ada.b@example.org"),
            ("почта: имя@пример.рф", "имя@пример.рф"),
        ] {
            let places = contacts_in(line);
            assert_eq!(places.len(), 1, "{line}");
            assert_eq!(&line[places[0].clone()], found);
        }
    }

    #[test]
    fn takes_no_date_or_file_number_for_a_telephone() {
        for line in [
            "on 12.09.2023 and 2023-09-12",
            "01.02.2017",
            "Lapunov v. Russia (no. 28834/19)",
            "CAT/C/RUS/CO/6, 547-FZ, 2017–2019",
            "373 people, 317 of them; 10 000 000 euros",
            "SW1A 0AA, 10117 Berlin, 119019 Moscow",
            "@ home, a@b",
        ] {
            assert!(contacts_in(line).is_empty(), "{line}");
        }
    }

    #[test]
    fn what_stands_in_a_block_is_the_writers_own() {
        let block = "Ada Example\nada@example.org\nTel. +44 20 7946 0018\n\n";
        let weights = |text: &str| -> Vec<Weight> {
            contacts(&Read::new(text)).into_iter().map(|finding| finding.weight).collect()
        };
        assert_eq!(weights(block), []);
        let reach = "You can reach me by e-mail at ada@example.org if you like.";
        assert_eq!(weights(reach), [Weight::Note]);
        assert_eq!(weights(&format!("{block}{reach}")), []);
        let others = "Her brother has the number +7 928 123 45 67 or +7 928 123 45 68 at home.";
        assert_eq!(weights(others), [Weight::Change, Weight::Change]);
    }
}
