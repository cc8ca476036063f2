//! Shaping: from characters to glyphs, font by font and direction by direction.

use std::ops::Range;

use harfrust::{BufferFlags, Direction, Language, ShapePlan, ShaperData, UnicodeBuffer};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};
use unicode_bidi::Level;

use super::fonts::{Face, is_invisible};
use super::script::script_of;

/// A glyph, its measures in parts of the type size.
#[derive(Debug, Clone, PartialEq)]
pub struct Glyph {
    /// Its number in its face.
    pub id: u32,
    /// The part of the run's text it stands for, in bytes.
    pub range: Range<usize>,
    /// How far the pen moves.
    pub advance: f32,
    /// How far it is drawn off the pen's place, to the right.
    pub dx: f32,
    /// The same, upwards.
    pub dy: f32,
}

/// A stretch of text in one face and one direction.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// The bytes of the paragraph it covers.
    pub(crate) range: Range<usize>,
    /// The face's number.
    pub(crate) face: usize,
    /// It runs from right to left.
    pub(crate) rtl: bool,
    /// Its glyphs in the order of the text; ranges in bytes of the paragraph.
    pub(crate) glyphs: Vec<Glyph>,
}

/// A face made ready for shaping.
pub(crate) struct Shaper<'f> {
    font: FontRef<'f>,
    charmap: Charmap<'f>,
    data: ShaperData,
    units: f32,
    plans: Vec<(PlanKey, ShapePlan)>,
}

type PlanKey = (Direction, Option<harfrust::Script>, String);

impl<'f> Shaper<'f> {
    /// Reads a face; none where it is damaged.
    pub(crate) fn new(face: &'f Face) -> Option<Self> {
        let font = FontRef::from_index(face.data.as_ref(), face.index).ok()?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        Some(Self {
            charmap: font.charmap(),
            data: ShaperData::new(&font),
            units: f32::from(metrics.units_per_em.max(1)),
            plans: Vec::new(),
            font,
        })
    }

    /// Whether it has a glyph for this character.
    pub(crate) fn has(&self, c: char) -> bool {
        self.charmap.map(c).is_some()
    }

    /// The glyphs of a part of a text, in the order of the text.
    pub(crate) fn shape(
        &mut self,
        text: &str,
        range: Range<usize>,
        rtl: bool,
        language: &str,
    ) -> Vec<Glyph> {
        let mut buffer = UnicodeBuffer::new();
        for (at, c) in text[range.clone()].char_indices() {
            buffer.add(c, u32::try_from(range.start + at).unwrap_or(u32::MAX));
        }
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        let script = text[range.clone()].chars().find_map(script_of);
        match script {
            Some(script) => buffer.set_script(script),
            None => buffer.guess_segment_properties(),
        }
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        buffer.set_direction(direction);
        if let Some(language) = Language::new(language) {
            buffer.set_language(language);
        }
        let shaper = self.data.shaper(&self.font).build();
        let key = (direction, Some(buffer.script()), language.to_owned());
        let known = self.plans.iter().position(|(known, _)| *known == key);
        let nth = known.unwrap_or_else(|| {
            let language = buffer.language();
            let plan = ShapePlan::new(&shaper, direction, key.1, language.as_ref(), &[]);
            self.plans.push((key, plan));
            self.plans.len() - 1
        });
        let options = harfrust::ShapeOptions::new().plan(Some(&self.plans[nth].1));
        let result = shaper.shape(buffer, options);
        let units = self.units;
        let part = |length: i32| {
            f32::from(i16::try_from(length).unwrap_or(if length < 0 { i16::MIN } else { i16::MAX }))
                / units
        };
        let mut glyphs: Vec<Glyph> = result
            .glyph_infos()
            .iter()
            .zip(result.glyph_positions())
            .map(|(info, place)| {
                let at = usize::try_from(info.cluster).unwrap_or(range.start);
                Glyph {
                    id: info.glyph_id,
                    range: at..at,
                    advance: part(place.x_advance),
                    dx: part(place.x_offset),
                    dy: part(place.y_offset),
                }
            })
            .collect();
        if rtl {
            glyphs.reverse();
        }
        close_ranges(&mut glyphs, range);
        glyphs
    }
}

/// Each cluster reaches up to the next one; glyphs of one cluster share its text.
fn close_ranges(glyphs: &mut [Glyph], range: Range<usize>) {
    let mut end = range.end;
    let mut start = range.end;
    for glyph in glyphs.iter_mut().rev() {
        if glyph.range.start < start {
            end = start;
            start = glyph.range.start;
        }
        glyph.range = start..end;
    }
    // Characters without a shape at the very start belong to the first cluster.
    let first = glyphs.first().map(|glyph| glyph.range.start);
    for glyph in glyphs.iter_mut().take_while(|glyph| Some(glyph.range.start) == first) {
        glyph.range.start = range.start;
    }
}

/// Cuts a text where its face, script or direction changes.
///
/// # Errors
/// The first character that no face has.
pub(crate) fn pieces(
    text: &str,
    levels: &[Level],
    order: &[usize],
    language: &str,
    shapers: &mut [Option<Shaper<'_>>],
) -> Result<Vec<Piece>, char> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut script = None;
    for (at, c) in text.char_indices() {
        let own = script_of(c);
        let has = |id: usize| shapers[id].as_ref().is_some_and(|shaper| shaper.has(c));
        // What belongs to no script stays with the face before it.
        let before = pieces.last().map(|piece| piece.face);
        let stays = before.filter(|id| is_invisible(c) || (own.is_none() && has(*id)));
        let invisible = || is_invisible(c).then(|| order[0]);
        let found = stays.or_else(|| order.iter().copied().find(|id| has(*id)));
        let face = found.or_else(invisible).ok_or(c)?;
        let rtl = levels[at].is_rtl();
        let end = at + c.len_utf8();
        match pieces.last_mut() {
            Some(piece)
                if piece.face == face
                    && piece.rtl == rtl
                    && (own.is_none() || script.is_none() || own == script) =>
            {
                piece.range.end = end;
                script = script.or(own);
            }
            _ => {
                pieces.push(Piece { range: at..end, face, rtl, glyphs: Vec::new() });
                script = own;
            }
        }
    }
    for piece in &mut pieces {
        if let Some(shaper) = &mut shapers[piece.face] {
            piece.glyphs = shaper.shape(text, piece.range.clone(), piece.rtl, language);
        }
        // A sequence the font cannot draw, although it has each character.
        if let Some(glyph) = piece.glyphs.iter().find(|glyph| glyph.id == 0) {
            return Err(text[glyph.range.clone()].chars().next().unwrap_or('\u{FFFD}'));
        }
    }
    Ok(pieces)
}
