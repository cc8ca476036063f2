//! What this program has left on the disk, as far as it can know.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;

use super::folder::{LOCK, is_part};
use super::{Folder, HISTORY, PROFILE, history};
use crate::deliver::{EDITED, FOLDER, may_write};
use crate::problem::Problem;

/// A file that this program has left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Trace {
    /// Where it is.
    pub path: PathBuf,
    /// Its size in bytes.
    pub bytes: u64,
    /// What it is.
    pub kind: TraceKind,
}

/// What a file is that this program has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TraceKind {
    /// The sender's details.
    Profile,
    /// Which letters were written.
    History,
    /// Holds other processes back while a file is changed; always empty.
    Lock,
    /// Half-written by a process that was stopped.
    Part,
    /// A letter that was being changed in an editor.
    Edited,
    /// A letter that the history knows of, or the guide's own file name.
    Letter,
    /// In our folder, though not by us.
    Foreign,
}

impl TraceKind {
    /// The name that text ids are made of.
    pub fn id(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::History => "history",
            Self::Lock => "lock",
            Self::Part => "part",
            Self::Edited => "edited",
            Self::Letter => "letter",
            Self::Foreign => "foreign",
        }
    }
}

/// All that can be found: in our folder, among temporary files, beside the
/// letters that the history knows of and in the folders of `places`; and the
/// letters in `named`, if they exist.
///
/// # Errors
/// As [`Folder::read`].
pub fn traces(
    folder: &Folder,
    places: &[PathBuf],
    named: &[PathBuf],
) -> Result<Vec<Trace>, Problem> {
    let mut found = Vec::new();
    for path in folder.entries() {
        let kind = match path.file_name().and_then(|name| name.to_str()) {
            Some(PROFILE) => TraceKind::Profile,
            Some(HISTORY) => TraceKind::History,
            Some(LOCK) => TraceKind::Lock,
            _ if is_part(&path) => TraceKind::Part,
            _ => TraceKind::Foreign,
        };
        found.extend(trace(path, kind));
    }
    let files = history(folder)?.unwrap_or_default().into_iter().filter_map(|one| one.file);
    let letters: Vec<PathBuf> = files.chain(named.iter().cloned()).collect();
    let beside = letters.iter().filter_map(|path| path.parent().map(Path::to_owned));
    let mut places: Vec<PathBuf> = places.iter().cloned().chain(beside).collect();
    places.sort();
    places.dedup();
    for place in places {
        let entries = fs::read_dir(place).into_iter().flatten().flatten().map(|entry| entry.path());
        let parts = entries.filter(|path| is_part(path));
        found.extend(parts.filter_map(|path| trace(path, TraceKind::Part)));
    }
    found.extend(edited(folder));
    found.extend(letters.into_iter().filter_map(|path| trace(path, TraceKind::Letter)));
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|trace| seen.insert(trace.path.clone()));
    Ok(found)
}

/// Removes files that were found before, and the temporary folders they lie in.
///
/// # Errors
/// [`Problem::Private`], or [`Problem::Write`] for the first that stays.
pub fn remove(traces: &[Trace]) -> Result<(), Problem> {
    may_write()?;
    for trace in traces {
        let removed = match trace.kind {
            TraceKind::Edited => trace.path.parent().map_or(Ok(()), fs::remove_dir_all),
            _ => fs::remove_file(&trace.path),
        };
        match removed {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Problem::write(&trace.path, error));
            }
            _ => {}
        }
    }
    Ok(())
}

/// A file itself; a link is not followed and no file of ours.
fn trace(path: PathBuf, kind: TraceKind) -> Option<Trace> {
    let found = path.symlink_metadata().ok()?;
    found.is_file().then_some(Trace { path, bytes: found.len(), kind })
}

/// Letters left in temporary folders of this user.
fn edited(folder: &Folder) -> Vec<Trace> {
    let entries = fs::read_dir(std::env::temp_dir()).into_iter().flatten().flatten();
    let ours = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(FOLDER));
    let ours = ours.map(|entry| entry.path()).filter(|path| belongs(path, folder.home()));
    ours.filter_map(|path| trace(path.join(EDITED), TraceKind::Edited)).collect()
}

/// Whether a folder is a real one, and of the user whose home this is.
fn belongs(path: &Path, home: &Path) -> bool {
    let Ok(found) = path.symlink_metadata() else { return false };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        if fs::metadata(home).is_ok_and(|home| home.uid() != found.uid()) {
            return false;
        }
    }
    let _ = home;
    found.is_dir()
}
