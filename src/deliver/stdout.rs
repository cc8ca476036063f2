//! Standard output: written once, whole, and flushed.

use std::io::{self, Write};
use std::path::Path;

use crate::problem::Problem;

/// Writes text to standard output; colours survive only where they are wanted.
///
/// # Errors
/// [`Problem::OutputClosed`] where the reader has gone, [`Problem::Write`] for
/// all else, such as a full disk.
pub fn write_stdout(text: &str) -> Result<(), Problem> {
    let written = if text.contains('\x1b') {
        let mut out = anstream::stdout().lock();
        out.write_all(text.as_bytes()).and_then(|()| out.flush())
    } else {
        let mut out = io::stdout().lock();
        out.write_all(text.as_bytes()).and_then(|()| out.flush())
    };
    written.map_err(|error: io::Error| Problem::write(Path::new("standard output"), error))
}
