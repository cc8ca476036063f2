//! The person's own editor, on a private file that is gone afterwards.

use std::ffi::OsString;
use std::process::Command;
use std::{fs, io};

use tempfile::TempDir;

use super::HeldBack;
use crate::problem::Problem;

/// Lets the person change a text in `$VISUAL` or `$EDITOR`.
///
/// The text lies in a folder that only its owner can enter, under a neutral
/// name, and is removed on every way out, also by Ctrl-C.
///
/// # Errors
/// [`Problem::Editor`]; where the editor failed after it was given the text,
/// the file stays and the problem says where.
pub fn edit(text: &str) -> Result<String, Problem> {
    let editor = editor();
    let command = editor.to_string_lossy().into_owned();
    let failed = |reason: String| Problem::Editor { command: command.clone(), reason, kept: None };
    let folder = private_folder().map_err(|e| failed(e.to_string()))?;
    let path = folder.path().join("letter.txt");
    fs::write(&path, text).map_err(|e| failed(e.to_string()))?;

    let _until_removed = HeldBack::now();
    let status = command_for(&editor, &path).status();
    match status {
        Ok(status) if status.success() => {
            fs::read_to_string(&path).map_err(|e| failed(e.to_string()))
        }
        Ok(status) => {
            let changed = fs::read_to_string(&path).is_ok_and(|after| after != text);
            let kept = if changed { Some(folder.keep().join("letter.txt")) } else { None };
            Err(Problem::Editor { command, reason: status.to_string(), kept })
        }
        Err(error) => Err(failed(error.to_string())),
    }
}

/// A folder that only its owner can enter.
fn private_folder() -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    builder.tempdir()
}

fn editor() -> OsString {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let usual = if cfg!(windows) { "notepad" } else { "vi" };
    set("VISUAL").or_else(|| set("EDITOR")).unwrap_or_else(|| usual.into())
}

/// The editor may be a command with arguments: the shell takes it apart, as git does.
#[cfg(unix)]
fn command_for(editor: &OsString, path: &std::path::Path) -> Command {
    let mut script = editor.clone();
    script.push(" \"$@\"");
    let mut command = Command::new("sh");
    command.arg("-c").arg(script).arg(editor).arg(path);
    command
}

#[cfg(not(unix))]
fn command_for(editor: &OsString, path: &std::path::Path) -> Command {
    let words = editor.to_string_lossy().into_owned();
    let mut words = words.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or("notepad"));
    command.args(words).arg(path);
    command
}
