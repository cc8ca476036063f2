//! A further page: the envelope itself, or labels to cut out where none was named.

use super::address::{Manner, Place, address};
use super::letter::PageOrder;
use super::measure::mm;
use super::paragraph::Typesetter;
use super::sheet::{Block, Ink, Layout, Mark, Role};
use super::typography::{SMALLEST, Type, ladder};
use crate::letter::{Direction, Letter};
use crate::problem::{PageProblem, Problem};

/// Width and height of a label and the room inside its frame, in millimetres.
const LABEL: (f32, f32) = (105.0, 57.0);
const PADDING: f32 = 7.0;
/// Where postal services look for the recipient: right of and below the middle,
/// in parts of the envelope's width and height.
const RECIPIENT: (f32, f32) = (0.42, 0.42);

/// Adds the page to a letter.
///
/// # Errors
/// [`PageProblem::WindowFull`], [`PageProblem::NoGlyph`].
pub(crate) fn add(
    layout: &mut Layout,
    letter: &Letter,
    order: PageOrder,
    setter: &mut Typesetter<'_>,
) -> Result<(), Problem> {
    let page = layout.pages.len();
    let mut press = Press { letter, page, setter };
    let (width, height) = match order.envelope {
        Some(envelope) => envelope.size(),
        None => order.paper.size(),
    };
    if order.envelope.is_some() {
        let rtl = letter.direction == Direction::Rtl;
        let (across, down) = RECIPIENT;
        let part = width * (1.0 - across) - 10.0;
        let recipient = if rtl { 10.0 } else { width * across };
        let sender = if rtl { width - 10.0 - 80.0 } else { 10.0 };
        let room = height * down - 10.0;
        layout.blocks.push(press.fitted(Whose::Sender, (sender, 10.0), (80.0, room))?);
        let room = height * (1.0 - down) - 16.0;
        let at = (recipient, height * down);
        layout.blocks.push(press.fitted(Whose::Recipient, at, (part, room))?);
    } else {
        for (whose, top) in [(Whose::Recipient, 20.0), (Whose::Sender, 20.0 + LABEL.1 + 10.0)] {
            let left = (width - LABEL.0) / 2.0;
            let frame = Ink::Frame(mm(LABEL.0), mm(LABEL.1));
            let mark = Mark { page, x: mm(left), y: mm(top), ink: frame };
            layout.blocks.push(Block { role: Role::Address, marks: vec![mark] });
            let at = (left + PADDING, top + PADDING);
            let room = (LABEL.0 - 2.0 * PADDING, LABEL.1 - 2.0 * PADDING);
            layout.blocks.push(press.fitted(whose, at, room)?);
        }
    }
    layout.pages.push((mm(width), mm(height)));
    Ok(())
}

#[derive(Clone, Copy)]
enum Whose {
    Sender,
    Recipient,
}

struct Press<'p, 'f> {
    letter: &'p Letter,
    page: usize,
    setter: &'p mut Typesetter<'f>,
}

impl Press<'_, '_> {
    /// An address in an area in millimetres, in the largest type that fits.
    fn fitted(
        &mut self,
        whose: Whose,
        (left, top): (f32, f32),
        (width, height): (f32, f32),
    ) -> Result<Block, Problem> {
        let letter = self.letter;
        let (lines, size) = match whose {
            Whose::Sender => (&letter.sender, 10.0),
            Whose::Recipient => (&letter.recipient, 13.0),
        };
        let kind = ladder(&letter.language, false).first().copied();
        let kind = kind.unwrap_or(Type { size: 11.0, leading: 15.0, air: 1.0 });
        let mut size: f32 = size;
        let rtl = letter.direction == Direction::Rtl;
        while size >= SMALLEST {
            let manner = Manner { language: &letter.language, rtl, kind: kind.at(size) };
            let place = Place { x: mm(left), y: mm(top), width: mm(width) };
            let (block, used) = address(lines, place, manner, self.page, self.setter)?;
            if used <= mm(height) {
                return Ok(block);
            }
            size -= 0.5;
        }
        Err(PageProblem::WindowFull(lines.len()).into())
    }
}
