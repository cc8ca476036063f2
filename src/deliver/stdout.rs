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
    if text.contains('\x1b') {
        return write(anstream::stdout().lock(), text.as_bytes());
    }
    write_stdout_bytes(text.as_bytes())
}

/// A text as standard output would show it: without colours where they are not wanted.
pub fn in_colours(text: &str) -> String {
    match anstream::AutoStream::choice(&io::stdout()) {
        anstream::ColorChoice::Never => anstream::adapter::strip_str(text).to_string(),
        _ => text.to_owned(),
    }
}

/// Writes bytes to standard output as they are.
///
/// # Errors
/// As [`write_stdout`].
pub fn write_stdout_bytes(bytes: &[u8]) -> Result<(), Problem> {
    write(io::stdout().lock(), bytes)
}

fn write(mut out: impl Write, bytes: &[u8]) -> Result<(), Problem> {
    let written = out.write_all(bytes).and_then(|()| out.flush());
    written.map_err(|error| Problem::write(Path::new("standard output"), error))
}
