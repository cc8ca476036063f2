//! What the program keeps where it was asked to: the sender's details, and
//! which letters were written to whom and when. Never a letter's text.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Folder;
use crate::problem::Problem;

/// The sender's details, in the form of a sender's file.
pub const PROFILE: &str = "profile.txt";
/// One line of JSON a letter.
pub const HISTORY: &str = "history.jsonl";

/// That a letter was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Written {
    /// The day.
    pub date: String,
    /// The code of the country it was written from.
    pub country: String,
    /// The office, as `--to` names it.
    pub to: String,
    /// The file it was written to, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<PathBuf>,
}

/// Begins a history, or leaves the one there is as it is.
///
/// # Errors
/// As [`Folder::change`].
pub fn begin_history(folder: &Folder) -> Result<(), Problem> {
    folder.change(HISTORY, |old| old.is_none().then(String::new))
}

/// Adds a letter to the history, if one is kept.
///
/// # Errors
/// As [`Folder::change`].
pub fn remember(folder: &Folder, written: &Written) -> Result<(), Problem> {
    // A struct of texts always has a form in JSON.
    let line = serde_json::to_string(written).unwrap_or_default() + "\n";
    folder.change_kept(HISTORY, |old| old + &line)
}

/// The history, oldest first; none where none is kept. A line that is no
/// record, from a hand that was not ours, is left out.
///
/// # Errors
/// As [`Folder::read`].
pub fn history(folder: &Folder) -> Result<Option<Vec<Written>>, Problem> {
    let text = folder.read(HISTORY)?;
    Ok(text.map(|text| text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()))
}
