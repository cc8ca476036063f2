//! What keeps a letter from a way out: a flag without its fellow, a link that
//! is too long, a postcode that is none.

use super::Exit;
use crate::texts::Args;

/// What is in the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Obstacle {
    /// A flag that works only with another one.
    Needs {
        /// The flag.
        flag: &'static str,
        /// What it works with.
        with: &'static str,
    },
    /// Something that only a person at a terminal can do.
    NeedsTerminal {
        /// The flag.
        flag: &'static str,
    },
    /// A postcode that is none of that country.
    BadPostcode {
        /// What was given.
        given: String,
        /// The country.
        country: String,
    },
    /// An office that no look-up finds by postcode.
    NoPostcode {
        /// The office.
        office: String,
    },
    /// A link that would lose text on its way.
    LongLink {
        /// Its length in characters.
        length: usize,
        /// The length that arrives whole.
        limit: usize,
        /// What takes no more: `mail`, `gmail` or `outlook`.
        composer: &'static str,
    },
    /// A QR code that is wider than the terminal.
    WideCode {
        /// The columns it takes.
        columns: usize,
        /// The columns there are.
        width: usize,
    },
}

impl Obstacle {
    /// The exit code.
    pub(super) fn exit(&self) -> Exit {
        match self {
            Self::Needs { .. } | Self::NeedsTerminal { .. } | Self::BadPostcode { .. } => {
                Exit::Usage
            }
            Self::NoPostcode { .. } | Self::LongLink { .. } | Self::WideCode { .. } => Exit::Failed,
        }
    }

    /// The id of the message in `ui.ftl`, and its values.
    pub(super) fn message(&self) -> (&'static str, Args) {
        match self {
            Self::Needs { flag, with } => {
                ("error-needs", Args::of("flag", *flag).and("with", *with))
            }
            Self::NeedsTerminal { flag } => ("error-needs-terminal", Args::of("flag", *flag)),
            Self::BadPostcode { given, country } => (
                "error-bad-postcode",
                Args::of("given", given.as_str()).and("country", country.as_str()),
            ),
            Self::NoPostcode { office } => {
                ("error-no-postcode", Args::of("office", office.as_str()))
            }
            Self::LongLink { length, limit, composer } => (
                "error-long-link",
                Args::of("length", length.to_string())
                    .and("limit", limit.to_string())
                    .and("composer", *composer),
            ),
            Self::WideCode { columns, width } => (
                "error-wide-code",
                Args::of("columns", columns.to_string()).and("width", width.to_string()),
            ),
        }
    }
}
