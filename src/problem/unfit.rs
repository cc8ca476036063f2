//! Why a file cannot be the text it should be.

use crate::texts::Args;

/// Why a file cannot be the text it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing in it.
    Empty,
    /// It is larger than so many kilobytes.
    LargerThan(u32),
    /// It is not UTF-8.
    NoText,
}

impl Unfit {
    /// The values of its message.
    pub(super) fn args(self) -> Args {
        let (why, limit) = match self {
            Self::Empty => ("empty", 0),
            Self::LargerThan(kilobytes) => ("large", kilobytes),
            Self::NoText => ("no-text", 0),
        };
        Args::of("why", why).and("limit", limit.to_string())
    }
}
