//! Opening a link or a file in the person's own program.

use std::ffi::OsStr;
use std::path::Path;
use std::time::Duration;

/// What became of a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// A program was started with it.
    Yes,
    /// No program could be started.
    NoProgram,
    /// Its scheme is none that we open.
    NotAllowed,
}

/// Opens a link from validated data with the desktop's own program, and does
/// not wait for it. Only `https`, `mailto` and `tel` links are opened.
pub fn open_link(link: &str) -> Opened {
    if !["https://", "mailto:", "tel:"].iter().any(|scheme| link.starts_with(scheme)) {
        return Opened::NotAllowed;
    }
    started(link.as_ref())
}

/// Opens a file that this program has just written, as [`open_link`] opens a link.
pub fn open_file(path: &Path) -> Opened {
    // As a whole path it can be taken neither for an option nor for a link.
    match std::path::absolute(path) {
        Ok(path) => started(path.as_os_str()),
        Err(_) => Opened::NoProgram,
    }
}

/// How long a desktop has to say that it knows no program for it.
const PATIENCE: Duration = Duration::from_secs(2);

fn started(target: &OsStr) -> Opened {
    match open::that_detached_with_timeout(target, PATIENCE) {
        Ok(()) => Opened::Yes,
        Err(_) => Opened::NoProgram,
    }
}

#[cfg(test)]
mod tests {
    use super::{Opened, open_link};

    #[test]
    fn opens_no_other_scheme() {
        for link in ["file:///etc/passwd", "http://example.org/", "javascript:alert(1)", "-x", ""] {
            assert_eq!(open_link(link), Opened::NotAllowed, "{link}");
        }
    }
}
