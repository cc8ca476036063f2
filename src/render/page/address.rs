//! Address blocks: printed lines and ruled ones, in a column or behind a window.

use super::measure::{Area, mm};
use super::paragraph::{Style, Typesetter};
use super::sheet::{Block, Ink, Mark, Role};
use super::typography::{SMALLEST, Type};
use crate::letter::Line;
use crate::problem::{PageProblem, Problem};

/// The distance of an address's lines, in type sizes; addresses are set closer than text.
const CLOSE: f32 = 1.24;
/// A ruled line needs room to write: so many printed lines.
const RULED: f32 = 1.7;
/// Behind a window they are set closer still, so that six lines keep a good size.
const CLOSEST: f32 = 1.18;
/// The room left to a window's left edge (so that the address stands in line
/// with the text below it), its right edge, and above and below, in millimetres.
const INSET: (f32, f32, f32) = (5.0, 3.0, 1.0);

/// A column for an address, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// Its left edge.
    pub(crate) x: f32,
    /// Its upper edge.
    pub(crate) y: f32,
    /// Its width.
    pub(crate) width: f32,
}

/// Whose address it is and how it is set.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Manner<'m> {
    /// The language of the letter.
    pub(crate) language: &'m str,
    /// It runs from right to left.
    pub(crate) rtl: bool,
    /// The type.
    pub(crate) kind: Type,
}

/// An address at the top of a column, and its height.
///
/// # Errors
/// [`PageProblem::NoGlyph`].
pub(crate) fn address(
    lines: &[Line],
    place: Place,
    manner: Manner<'_>,
    page: usize,
    setter: &mut Typesetter<'_>,
) -> Result<(Block, f32), Problem> {
    set(lines, place, manner, CLOSE, page, setter)
}

fn set(
    lines: &[Line],
    place: Place,
    manner: Manner<'_>,
    close: f32,
    page: usize,
    setter: &mut Typesetter<'_>,
) -> Result<(Block, f32), Problem> {
    // As close as the script allows: what is tall stays as it is.
    let tall = manner.kind.leading / manner.kind.size > 1.5;
    let leading = manner.kind.size * if tall { close + 0.2 } else { close };
    let kind = Type { leading, ..manner.kind };
    let style = Style {
        language: manner.language,
        rtl: manner.rtl,
        bold: false,
        size: kind.size,
        width: place.width,
        justified: false,
        hyphens: false,
    };
    let mut block = Block { role: Role::Address, marks: Vec::new() };
    let mut y = place.y;
    for line in lines {
        match line {
            Line::Text(text) => {
                let set = setter.set(text, &style)?;
                for (nth, line) in set.iter().enumerate() {
                    let x = place.x + if manner.rtl { place.width - line.width } else { 0.0 };
                    let ink = Ink::Text(std::rc::Rc::clone(&set), nth);
                    block.marks.push(Mark { page, x, y: y + kind.baseline(), ink });
                    y += leading;
                }
            }
            Line::Ruled => {
                y += leading * RULED;
                let ink = Ink::Rule(place.width);
                block.marks.push(Mark { page, x: place.x, y: y - leading * 0.2, ink });
            }
        }
    }
    Ok((block, y - place.y))
}

/// An address behind a window: as large as the letter's type, or smaller until it fits.
///
/// # Errors
/// [`PageProblem::WindowFull`] where it does not fit at the smallest size;
/// [`PageProblem::NoGlyph`].
pub(crate) fn behind_window(
    lines: &[Line],
    window: Area,
    manner: Manner<'_>,
    setter: &mut Typesetter<'_>,
) -> Result<Block, Problem> {
    let (left, right, above) = INSET;
    let x = mm(window.left + left);
    let width = mm(window.width - left - right);
    let room = mm(window.height - 2.0 * above);
    let mut size = manner.kind.size;
    while size >= SMALLEST {
        let manner = Manner { kind: manner.kind.at(size), ..manner };
        let place = Place { x, y: 0.0, width };
        let (mut block, height) = set(lines, place, manner, CLOSEST, 0, setter)?;
        if height <= room {
            // In the middle, so that it is seen however the page slides.
            let y = mm(window.top + above) + (room - height) / 2.0;
            block.marks.iter_mut().for_each(|mark| mark.y += y);
            return Ok(block);
        }
        size -= 0.5;
    }
    Err(PageProblem::WindowFull(lines.len()).into())
}
