//! Opening a link in the person's own program.

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
    match open::that_detached(link) {
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
