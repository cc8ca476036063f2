//! Reading a text that a person names: a file, or standard input.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use crate::problem::{Problem, Unfit};

/// The text of a file, or of standard input for `-`. One that is larger than
/// any true one could be, `largest` kilobytes, is refused unread.
///
/// # Errors
/// [`Problem::Read`]; [`Problem::UnfitFile`] where it is too large or no text.
pub(super) fn text(path: &Path, largest: u32) -> Result<String, Problem> {
    let limit = u64::from(largest) * 1024;
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().take(limit + 1).read_to_end(&mut bytes)
    } else {
        File::open(path).and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| Problem::read(path, error))?;
    let unfit = |why| Problem::UnfitFile { path: path.to_owned(), why };
    if bytes.len() as u64 > limit {
        return Err(unfit(Unfit::LargerThan(largest)));
    }
    String::from_utf8(bytes).map_err(|_| unfit(Unfit::NoText))
}
