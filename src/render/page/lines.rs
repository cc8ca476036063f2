//! Line breaking: the best lines for a whole paragraph (after Knuth and
//! Plass), or for Chinese and Japanese simply full ones.

use super::breaks::Break;

/// What the text between two breaks measures, as sums from the text's start.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sums {
    /// Width in points.
    pub(crate) width: f32,
    /// How many gaps can stretch.
    pub(crate) gaps: f32,
}

/// A break with its measures.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// The break.
    pub(crate) at: Break,
    /// Up to where a line that ends here ends.
    pub(crate) end: Sums,
    /// Up to where the next line begins.
    pub(crate) next: Sums,
    /// Only to be used where nothing else helps.
    pub(crate) forced: bool,
}

/// What a column wants of its lines.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Column {
    /// Its width in points.
    pub(crate) width: f32,
    /// Both edges are even.
    pub(crate) justified: bool,
    /// The width of a space, of which a gap may give a third.
    pub(crate) space: f32,
    /// The width of the hyphen.
    pub(crate) hyphen: f32,
}

const HYPHEN: f32 = 60.0;
const TWO_HYPHENS: f32 = 4_000.0;
/// A last line that begins within a word.
const LAST_HYPHEN: f32 = 30_000.0;
/// A last line of one short word.
const SHORT_LAST: f32 = 40_000.0;
const FORCED: f32 = 2_000.0;
/// The last line of a paragraph is wider than this part of the column, if it can be.
const LEAST_LAST: f32 = 0.15;

/// Chooses the breaks at which lines end, the last place included.
pub(crate) fn best(places: &[Place], column: &Column) -> Vec<usize> {
    // cost[n]: of the best lines up to place n - 1; 0 is the start.
    let mut costs: Vec<(f32, usize)> = vec![(0.0, 0); places.len() + 1];
    for end in 1..=places.len() {
        let mut best = (f32::INFINITY, end - 1);
        for start in (0..end).rev() {
            let Some(cost) = line_cost(places, start, end, column) else { break };
            let hyphens = match (start > 0 && places[start - 1].at.hyphen, end == places.len()) {
                (true, true) => LAST_HYPHEN,
                (true, false) if places[end - 1].at.hyphen => TWO_HYPHENS,
                _ => 0.0,
            };
            let total = costs[start].0 + cost + hyphens;
            if total < best.0 {
                best = (total, start);
            }
        }
        if best.0.is_infinite() {
            // A piece wider than the column stands alone, and sticks out.
            best = (costs[end - 1].0 + FORCED * FORCED, end - 1);
        }
        costs[end] = best;
    }
    let mut chosen = Vec::new();
    let mut at = places.len();
    while at > 0 {
        chosen.push(at - 1);
        at = costs[at].1;
    }
    chosen.reverse();
    chosen
}

/// How bad a line is; none where it is too wide.
fn line_cost(places: &[Place], start: usize, end: usize, column: &Column) -> Option<f32> {
    let from = start.checked_sub(1).map_or_else(Sums::default, |n| places[n].next);
    let place = &places[end - 1];
    let gaps = place.end.gaps - from.gaps;
    let hyphen = if place.at.hyphen { column.hyphen } else { 0.0 };
    let width = place.end.width - from.width + hyphen;
    let spare = column.width - width;
    let (stretch, shrink) = if column.justified {
        (gaps * column.space / 2.0, gaps * column.space / 3.0)
    } else {
        (column.width / 6.0, 0.0)
    };
    let last = end == places.len();
    let ratio = match spare {
        spare if spare < 0.0 && -spare > shrink + 0.01 => return None,
        spare if spare < 0.0 => -spare / shrink.max(0.01),
        _ if last => 0.0,
        spare => spare / stretch.max(0.01),
    };
    let mut cost = 1.0 + 100.0 * ratio.min(1_000.0).powi(3);
    if place.at.hyphen {
        cost += HYPHEN;
    }
    if place.forced {
        cost += FORCED;
    }
    cost *= cost;
    if last && start > 0 && width < LEAST_LAST * column.width {
        cost += SHORT_LAST;
    }
    Some(cost)
}

/// Fills each line as far as it goes.
pub(crate) fn full(places: &[Place], column: &Column) -> Vec<usize> {
    let mut chosen = Vec::new();
    let mut from = Sums::default();
    let mut last = None;
    for (nth, place) in places.iter().enumerate() {
        if place.end.width - from.width > column.width + 0.01
            && let Some(before) = last
        {
            let before: usize = before;
            chosen.push(before);
            from = places[before].next;
        }
        last = Some(nth);
    }
    chosen.extend(last);
    chosen
}

#[cfg(test)]
mod tests {
    use super::{Column, Place, Sums, best, full};
    use crate::render::page::breaks::Break;

    /// Words of the given widths with spaces of 1 between them.
    fn words(widths: &[f32]) -> Vec<Place> {
        let mut sums = Sums::default();
        let mut places = Vec::new();
        for (nth, width) in widths.iter().enumerate() {
            sums.width += width;
            let end = sums;
            sums.width += 1.0;
            sums.gaps += 1.0;
            let at = Break { end: nth, next: nth, hyphen: false };
            places.push(Place { at, end, next: sums, forced: false });
        }
        places
    }

    fn column(width: f32, justified: bool) -> Column {
        Column { width, justified, space: 1.0, hyphen: 0.5 }
    }

    #[test]
    fn lines_are_even_rather_than_full() {
        let places = words(&[4.0, 4.0, 2.0, 6.0, 4.0, 3.0]);
        assert_eq!(full(&places, &column(12.0, true)), [2, 4, 5]);
        assert_eq!(best(&places, &column(12.0, true)), [2, 4, 5]);
        let places = words(&[3.0, 3.0, 3.0, 9.0, 3.0, 3.0, 3.0]);
        let lines = best(&places, &column(13.0, true));
        assert_eq!(lines.last(), Some(&6));
        assert!(lines.len() >= 3);
    }

    #[test]
    fn no_line_is_wider_than_its_column() {
        let widths: Vec<f32> = (0..200u16).map(|n| f32::from(n * 7 % 11) + 1.0).collect();
        let places = words(&widths);
        for justified in [true, false] {
            let mut from = Sums::default();
            for line in best(&places, &column(30.0, justified)) {
                let gaps = places[line].end.gaps - from.gaps;
                let least =
                    places[line].end.width - from.width - if justified { gaps / 3.0 } else { 0.0 };
                assert!(least <= 30.1, "{least}");
                from = places[line].next;
            }
        }
    }

    #[test]
    fn a_word_wider_than_the_column_does_not_stop_the_rest() {
        let places = words(&[2.0, 50.0, 2.0]);
        assert_eq!(best(&places, &column(10.0, true)), [0, 1, 2]);
        assert_eq!(full(&places, &column(10.0, true)), [0, 1, 2]);
    }

    #[test]
    fn one_short_word_does_not_end_a_paragraph_alone() {
        let places = words(&[5.0, 5.0, 5.0, 5.0, 5.0, 5.0, 1.0]);
        let lines = best(&places, &column(36.5, false));
        assert!(lines.len() > 1 && lines[lines.len() - 2] < 5, "{lines:?}");
    }
}
