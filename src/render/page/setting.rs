//! One paragraph being set: its glyphs measured, its lines chosen and each
//! put into the order in which it is drawn.

use std::ops::Range;

use unicode_bidi::BidiInfo;
use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::breaks::{Break, breaks, patterns};
use super::fonts::Fonts;
use super::lines::{Column, Place, Sums, best, full};
use super::paragraph::{Run, Style, TextLine};
use super::shape::{Glyph, Piece};
use crate::texts::is_unspaced;

/// The widest that a gap is stretched, in spaces; beyond it a line stays ragged.
const WIDEST: f32 = 4.0;

/// A paragraph, shaped and measured.
pub(crate) struct Setting<'s> {
    text: &'s str,
    style: &'s Style<'s>,
    bidi: &'s BidiInfo<'s>,
    pieces: &'s [Piece],
    hyphen: Option<(usize, Glyph)>,
    fonts: &'s Fonts,
    /// Up to each byte of the text.
    sums: Vec<Sums>,
    /// Whether a glyph's text ends before this byte.
    edges: Vec<bool>,
    /// Whether what ends before this byte can be stretched.
    gaps: Vec<bool>,
}

impl<'s> Setting<'s> {
    pub(crate) fn new(
        text: &'s str,
        style: &'s Style<'s>,
        bidi: &'s BidiInfo<'s>,
        pieces: &'s [Piece],
        hyphen: Option<(usize, Glyph)>,
        fonts: &'s Fonts,
    ) -> Self {
        let length = text.len() + 1;
        let mut setting = Self {
            text,
            style,
            bidi,
            pieces,
            hyphen,
            fonts,
            sums: vec![Sums::default(); length],
            edges: vec![false; length],
            gaps: vec![false; length],
        };
        setting.find_gaps();
        setting.measure();
        setting
    }

    /// Spaces stretch; in Chinese and Japanese, every place where a line may end.
    fn find_gaps(&mut self) {
        for (at, c) in self.text.char_indices() {
            self.gaps[at + c.len_utf8()] = matches!(c, ' ' | '\u{A0}');
        }
        if is_unspaced(self.style.language) {
            for (at, kind) in linebreaks(self.text) {
                self.gaps[at] |= kind == BreakOpportunity::Allowed;
            }
        }
    }

    fn measure(&mut self) {
        let mut sums = Sums::default();
        let mut at = 0;
        let mut widths = vec![0.0; self.text.len() + 1];
        for piece in self.pieces {
            let size = self.size_in(piece.face);
            for glyph in &piece.glyphs {
                widths[glyph.range.end] += glyph.advance * size;
                self.edges[glyph.range.end] = true;
            }
        }
        for (end, width) in widths.into_iter().enumerate() {
            if self.edges[end] {
                self.sums[at..end].fill(sums);
                sums.width += width;
                sums.gaps += if self.gaps[end] { 1.0 } else { 0.0 };
                at = end;
            }
        }
        self.sums[at..].fill(sums);
        self.edges[0] = true;
    }

    /// The type size in a face: beside the small letters of Naskh, those of
    /// other scripts would look too large.
    fn size_in(&self, face: usize) -> f32 {
        const BESIDE_NASKH: f32 = 0.89;
        let of = self.fonts.faces()[face].first_for();
        let smaller = self.style.language == "ar" && of != "ar";
        self.style.size * if smaller { BESIDE_NASKH } else { 1.0 }
    }

    fn hyphen_width(&self) -> f32 {
        let hyphen = self.hyphen.as_ref();
        hyphen.map_or(0.0, |(face, glyph)| glyph.advance * self.size_in(*face))
    }

    /// The width of a space, by which gaps are judged.
    fn space(&self) -> f32 {
        self.style.size * 0.26
    }

    /// The paragraph's lines.
    pub(crate) fn lines(&self) -> Vec<TextLine> {
        let width = self.style.width;
        let hyphen = self.hyphen_width();
        let column = Column { width, justified: self.style.justified, space: self.space(), hyphen };
        let places = self.places(width);
        let chosen = if is_unspaced(self.style.language) {
            full(&places, &column)
        } else {
            best(&places, &column)
        };
        let mut from = 0;
        let mut lines = Vec::with_capacity(chosen.len());
        for (nth, place) in chosen.iter().enumerate() {
            let place = &places[*place];
            lines.push(self.line(from, place, nth + 1 == chosen.len()));
            from = place.at.next;
        }
        lines
    }

    /// Where lines may end, with measures; places inside a piece of text that
    /// is wider than the column are added.
    fn places(&self, width: f32) -> Vec<Place> {
        let hyphens = self.style.hyphens.then(|| patterns(self.style.language)).flatten();
        let hyphens = hyphens.filter(|_| self.hyphen.is_some());
        let mut places = Vec::new();
        let mut from = 0;
        for at in breaks(self.text, hyphens).into_iter().filter(|at| self.edges[at.next]) {
            if self.sums[at.end].width - self.sums[from].width > width {
                let inside = (from + 1..at.end).filter(|place| self.edges[*place]);
                places.extend(inside.map(|place| {
                    self.place(Break { end: place, next: place, hyphen: false }, true)
                }));
            }
            places.push(self.place(at, false));
            from = at.next;
        }
        places
    }

    fn place(&self, at: Break, forced: bool) -> Place {
        let mut end = self.sums[at.end];
        // A gap at the very end of a line is none.
        if self.gaps[at.end] {
            end.gaps -= 1.0;
        }
        Place { at, end, next: self.sums[at.next], forced }
    }

    fn line(&self, from: usize, place: &Place, last: bool) -> TextLine {
        let Break { end, next, hyphen } = place.at;
        let start = self.sums[from];
        let hyphen = self.hyphen.as_ref().filter(|_| hyphen);
        let own = place.end.width - start.width + hyphen.map_or(0.0, |_| self.hyphen_width());
        let gaps = place.end.gaps - start.gaps;
        let spare = self.style.width - own;
        let stretch = match spare / gaps.max(1.0) {
            _ if gaps < 0.5 || !self.style.justified => 0.0,
            // The last line is as wide as it is, unless it must shrink.
            extra if last => extra.min(0.0),
            extra if extra > WIDEST * self.space() => 0.0,
            extra => extra,
        };
        let trailing = self.sums[next].width - self.sums[end].width;
        let mut pen = Pen {
            x: if self.style.rtl { -trailing } else { 0.0 },
            stretch,
            end,
            line: TextLine {
                runs: Vec::new(),
                width: own + stretch * gaps,
                words: self.text[from..end].split_whitespace().count(),
                rtl: self.style.rtl,
            },
        };
        if let Some(paragraph) = self.bidi.paragraphs.first()
            && from < next
        {
            let (levels, runs) = self.bidi.visual_runs(paragraph, from..next);
            for run in runs {
                let rtl = levels[run.start].is_rtl();
                self.draw(&run, rtl, &mut pen);
            }
        }
        if let Some((face, glyph)) = hyphen {
            // For whoever extracts the text, the hyphen is a soft one.
            let glyph = Glyph { range: 0..2, ..glyph.clone() };
            pen.line.runs.push(self.run(*face, pen.x, "\u{AD}".to_owned(), vec![glyph]));
        }
        pen.line
    }

    /// Draws the pieces that lie in a stretch of one direction.
    fn draw(&self, range: &Range<usize>, rtl: bool, pen: &mut Pen) {
        let inside =
            |piece: &&Piece| piece.range.start < range.end && range.start < piece.range.end;
        let mut pieces: Vec<&Piece> = self.pieces.iter().filter(inside).collect();
        if rtl {
            pieces.reverse();
        }
        for piece in pieces {
            let from = piece.range.start.max(range.start);
            let to = piece.range.end.min(range.end);
            let first = piece.glyphs.partition_point(|glyph| glyph.range.start < from);
            let after = piece.glyphs.partition_point(|glyph| glyph.range.start < to);
            let mut glyphs = piece.glyphs[first..after].to_vec();
            if glyphs.is_empty() {
                continue;
            }
            let x = pen.x;
            let size = self.size_in(piece.face);
            let mut before = usize::MAX;
            // Counted from behind, the first glyph of a cluster is the last that is drawn.
            for glyph in glyphs.iter_mut().rev() {
                let end = glyph.range.end;
                if end != before && self.gaps[end] && end < pen.end {
                    glyph.advance += pen.stretch / size;
                }
                before = end;
                pen.x += glyph.advance * size;
                glyph.range = glyph.range.start - from..end.min(to) - from;
            }
            if piece.rtl {
                glyphs.reverse();
            }
            let text = self.text[from..to].to_owned();
            pen.line.runs.push(self.run(piece.face, x, text, glyphs));
        }
    }

    fn run(&self, face: usize, x: f32, text: String, glyphs: Vec<Glyph>) -> Run {
        let thicker = self.style.bold && !self.fonts.faces()[face].bold;
        Run { face, thicker, size: self.size_in(face), x, text, glyphs }
    }
}

/// A line while it is drawn.
struct Pen {
    x: f32,
    /// How much each gap grows.
    stretch: f32,
    /// Where the line's text ends, before the spaces at its end.
    end: usize,
    line: TextLine,
}
