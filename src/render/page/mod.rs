//! The page: a letter laid out in type on paper.
//!
//! From the letter to lines of glyphs with their places: fonts, shaping and
//! direction, line breaking, papers and windows. What writes the result into
//! a file knows nothing of text, and what is here knows nothing of files.

mod address;
mod breaks;
mod envelope;
mod flow;
mod fonts;
mod letter;
mod lines;
mod measure;
mod paragraph;
mod script;
mod setting;
mod shape;
mod sheet;
mod system;
mod typography;

pub(crate) use fonts::FontData;
pub use fonts::Fonts;
pub use letter::{PageOrder, lay_out, words_of};
pub use measure::{Area, Envelope, Paper};
pub use paragraph::{Run, TextLine, Typesetter};
pub use shape::Glyph;
pub use sheet::{Block, Ink, Layout, Mark, Role};
