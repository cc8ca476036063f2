//! What is laid out: pages, and on them the blocks of a letter in the order
//! in which they are read. Lengths are points, from the upper left corner.

use std::rc::Rc;

use super::paragraph::TextLine;

/// A letter laid out, ready to be written in any page format.
#[derive(Debug, Clone)]
pub struct Layout {
    /// Width and height of each page.
    pub pages: Vec<(f32, f32)>,
    /// What stands on them, in reading order.
    pub blocks: Vec<Block>,
}

/// A part of the letter: a paragraph, a heading, an address.
#[derive(Debug, Clone)]
pub struct Block {
    /// What it is.
    pub role: Role,
    /// Its lines.
    pub marks: Vec<Mark>,
}

/// What a block is to whoever reads with a screen reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The subject.
    Heading,
    /// Lines that run on.
    Paragraph,
    /// Lines that each stand for themselves.
    Address,
}

/// Something drawn.
#[derive(Debug, Clone)]
pub struct Mark {
    /// The page, from 0.
    pub page: usize,
    /// Left edge.
    pub x: f32,
    /// Base line of a text, place of a rule, upper edge of a frame.
    pub y: f32,
    /// What is drawn.
    pub ink: Ink,
}

/// What can be drawn.
#[derive(Debug, Clone)]
pub enum Ink {
    /// A line of a paragraph, by its number.
    Text(Rc<[TextLine]>, usize),
    /// A line to write on, of this width.
    Rule(f32),
    /// A frame to cut along, of this width and height.
    Frame(f32, f32),
}

impl Ink {
    /// The line of text, where it is one.
    pub fn text(&self) -> Option<&TextLine> {
        match self {
            Self::Text(lines, nth) => lines.get(*nth),
            Self::Rule(_) | Self::Frame(..) => None,
        }
    }
}
