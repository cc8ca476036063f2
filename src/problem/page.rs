//! What can go wrong on the way to paper.

use std::path::PathBuf;

use super::Exit;
use crate::texts::Args;

/// What went wrong with a page, with all that its message needs.
#[derive(Debug)]
pub enum PageProblem {
    /// A character that no font at hand has.
    NoGlyph(char),
    /// A file that is no font.
    BadFont(PathBuf),
    /// A letter that is too long for its page, by about so many words.
    PageFull(usize),
    /// An address that does not fit behind the envelope's window or on a
    /// label; the number of its lines.
    WindowFull(usize),
    /// A file that could not be made; what its writer says.
    NotMade(String),
    /// A PDF would have been written to a terminal.
    Terminal,
}

impl PageProblem {
    /// The exit code.
    pub(super) fn exit(&self) -> Exit {
        match self {
            Self::BadFont(_) | Self::Terminal => Exit::Usage,
            Self::NoGlyph(_) | Self::PageFull(_) | Self::WindowFull(_) | Self::NotMade(_) => {
                Exit::Failed
            }
        }
    }

    /// The id of the message in `ui.ftl`, and its values.
    pub(super) fn message(&self) -> (&'static str, Args) {
        match self {
            Self::NoGlyph(character) => (
                "error-no-glyph",
                Args::of("code", format!("U+{:04X}", u32::from(*character)))
                    .and("character", character.to_string()),
            ),
            Self::BadFont(path) => ("error-bad-font", Args::of("path", path.display().to_string())),
            Self::PageFull(words) => ("error-page-full", Args::of("words", words.to_string())),
            Self::WindowFull(lines) => ("error-window-full", Args::of("lines", lines.to_string())),
            Self::NotMade(reason) => ("error-pdf", Args::of("reason", reason.as_str())),
            Self::Terminal => ("error-terminal", Args::none()),
        }
    }
}
