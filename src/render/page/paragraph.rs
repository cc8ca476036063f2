//! Paragraphs: from a text and a column to lines of placed glyphs, kept for
//! the next letter that has the same paragraph.

use std::collections::HashMap;
use std::rc::Rc;

use unicode_bidi::{BidiClass, BidiInfo, Level, bidi_class};
use unicode_normalization::UnicodeNormalization;

use super::fonts::Fonts;
use super::setting::Setting;
use super::shape::{Glyph, Shaper, pieces};
use crate::problem::{PageProblem, Problem};

/// How a text is to be set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style<'s> {
    /// The language of the words.
    pub(crate) language: &'s str,
    /// The letter runs from right to left.
    pub(crate) rtl: bool,
    /// Bold.
    pub(crate) bold: bool,
    /// The type size in points.
    pub(crate) size: f32,
    /// The width of the column in points.
    pub(crate) width: f32,
    /// Both edges are even.
    pub(crate) justified: bool,
    /// Words may be divided.
    pub(crate) hyphens: bool,
}

/// A line of placed glyphs.
#[derive(Debug, Clone, Default)]
pub struct TextLine {
    /// Its stretches, from left to right.
    pub runs: Vec<Run>,
    /// Its width in points, without the spaces at its end.
    pub width: f32,
    /// How many words begin in it.
    pub words: usize,
    /// Its text runs from right to left.
    pub rtl: bool,
}

/// A stretch of a line in one face.
#[derive(Debug, Clone)]
pub struct Run {
    /// The face's number among the fonts.
    pub face: usize,
    /// Bold is wanted of a face that has none: its strokes are drawn thicker.
    pub thicker: bool,
    /// The type size in points.
    pub size: f32,
    /// From the line's left edge, in points.
    pub x: f32,
    /// The text that the glyphs stand for.
    pub text: String,
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
}

/// How many paragraphs are kept at most.
const KEPT: usize = 400;

/// Sets paragraphs with some fonts.
pub struct Typesetter<'f> {
    fonts: &'f Fonts,
    shapers: Vec<Option<Shaper<'f>>>,
    kept: HashMap<String, Rc<[TextLine]>>,
}

impl<'f> Typesetter<'f> {
    /// A typesetter that has set nothing yet.
    pub fn new(fonts: &'f Fonts) -> Self {
        let shapers = fonts.faces().iter().map(|_| None).collect();
        Self { fonts, shapers, kept: HashMap::new() }
    }

    /// The fonts it sets with.
    pub fn fonts(&self) -> &'f Fonts {
        self.fonts
    }

    /// The lines of a text.
    ///
    /// # Errors
    /// [`PageProblem::NoGlyph`] with a character that no font has.
    pub(crate) fn set(&mut self, text: &str, style: &Style<'_>) -> Result<Rc<[TextLine]>, Problem> {
        let key = format!("{style:?}{text}");
        if let Some(lines) = self.kept.get(&key) {
            return Ok(Rc::clone(lines));
        }
        let lines: Rc<[TextLine]> = self.lines(text, style)?.into();
        if self.kept.len() >= KEPT {
            self.kept.clear();
        }
        self.kept.insert(key, Rc::clone(&lines));
        Ok(lines)
    }

    fn lines(&mut self, text: &str, style: &Style<'_>) -> Result<Vec<TextLine>, Problem> {
        // One paragraph: what would end it, or hide in it, does not get in.
        let ends = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
        let whole = text.nfc().filter(|c| *c != '\u{AD}').map(|c| if ends(c) { ' ' } else { c });
        let text: String = whole.collect();
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let rtl = base_is_rtl(&text, style.rtl);
        let style = &Style { rtl, ..*style };
        let base = if rtl { Level::rtl() } else { Level::ltr() };
        let bidi = BidiInfo::new(&text, Some(base));
        let order = self.fonts.order(style.language, style.bold);
        self.wake(&text, &order);
        let pieces = pieces(&text, &bidi.levels, &order, style.language, &mut self.shapers)
            .map_err(PageProblem::NoGlyph)?;
        let hyphen = self.hyphen(&order, style);
        Ok(Setting::new(&text, style, &bidi, &pieces, hyphen, self.fonts).lines())
    }

    /// Reads the faces up to the first that has all of the text, in their order.
    fn wake(&mut self, text: &str, order: &[usize]) {
        let mut left: Vec<char> = text.chars().collect();
        for id in order {
            if self.shapers[*id].is_none() {
                self.shapers[*id] = Shaper::new(&self.fonts.faces()[*id]);
            }
            left.retain(|c| !self.shapers[*id].as_ref().is_some_and(|shaper| shaper.has(*c)));
            if left.is_empty() {
                return;
            }
        }
    }

    /// The hyphen's face, glyph and width.
    fn hyphen(&mut self, order: &[usize], style: &Style<'_>) -> Option<(usize, Glyph)> {
        let has = |id: &usize| self.shapers[*id].as_ref().is_some_and(|s| s.has('\u{2010}'));
        let id = order.iter().copied().find(has)?;
        let glyph = self.shapers[id].as_mut()?.shape("\u{2010}", 0..3, false, style.language).pop();
        Some((id, glyph?))
    }
}

/// Which way a text runs: as the letter does, unless it is wholly of the other
/// direction, as a foreign address is, whose numbers would change their places.
fn base_is_rtl(text: &str, letter: bool) -> bool {
    let is = |wanted: &[BidiClass]| text.chars().any(|c| wanted.contains(&bidi_class(c)));
    let (right, left) = (is(&[BidiClass::R, BidiClass::AL]), is(&[BidiClass::L]));
    if letter { right || !left } else { right && !left }
}

#[cfg(test)]
mod tests {
    use super::base_is_rtl;

    #[test]
    fn a_foreign_address_keeps_its_own_direction() {
        assert!(!base_is_rtl("10117 Berlin", true));
        assert!(base_is_rtl("Leeds، في 20 نوفمبر", true));
        assert!(base_is_rtl("2026", true) && !base_is_rtl("2026", false));
        assert!(base_is_rtl("12 שרה", false) && !base_is_rtl("12 שרה a", false));
    }
}
