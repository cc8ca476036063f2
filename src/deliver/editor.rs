//! The person's own editor, on a private file that is gone afterwards.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::{HeldBack, may_write, owner_only, owner_only_folder};
use crate::problem::Problem;

/// How the names of the folders begin in which a text is changed.
pub const FOLDER: &str = "letter-";
/// The name of the text in such a folder, which says nothing of what is in it.
pub const EDITED: &str = "letter.txt";

/// Lets the person change a text in `$VISUAL` or `$EDITOR`.
///
/// The text lies in a folder that only its owner can enter, under a neutral
/// name. It is removed on every way out, also when this program is told to end
/// meanwhile: it waits for the editor first.
///
/// # Errors
/// [`Problem::Private`] where nothing may be written; [`Problem::Editor`],
/// where the text was changed and cannot be taken over,
/// its file stays and the problem says where.
pub fn edit(text: &str) -> Result<String, Problem> {
    may_write()?;
    let editor = editor();
    let command = editor.to_string_lossy().into_owned();
    let failed = |reason: String, kept| Problem::Editor { command: command.clone(), reason, kept };
    let _until_removed = HeldBack::for_another();
    let folder = private_folder().map_err(|e| failed(e.to_string(), None))?;
    let path = folder.path().join(EDITED);
    private_file(&path, text).map_err(|e| failed(e.to_string(), None))?;

    let status = command_for(&editor, &path).status();
    let (reason, changed) = match (status, fs::read(&path)) {
        (Ok(status), Ok(bytes)) if status.success() => match String::from_utf8(bytes) {
            Ok(text) => return Ok(text),
            Err(error) => (error.utf8_error().to_string(), true),
        },
        (Ok(status), Ok(bytes)) => (status.to_string(), bytes != text.as_bytes()),
        (Err(error), _) | (_, Err(error)) => (error.to_string(), false),
    };
    Err(failed(reason, changed.then(|| folder.keep().join(EDITED))))
}

/// A folder that only its owner can enter, whatever the umask is.
fn private_folder() -> io::Result<TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(FOLDER);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o700));
    }
    let folder = builder.tempdir()?;
    owner_only_folder(folder.path())?;
    Ok(folder)
}

fn private_file(path: &Path, text: &str) -> io::Result<()> {
    let mut file = File::create_new(path)?;
    owner_only(&file)?;
    file.write_all(text.as_bytes())
}

/// The editor that the person has named, if they have.
pub fn named_editor() -> Option<OsString> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    set("VISUAL").or_else(|| set("EDITOR"))
}

fn editor() -> OsString {
    let usual = if cfg!(windows) { "notepad" } else { "vi" };
    named_editor().unwrap_or_else(|| usual.into())
}

/// The editor may be a command with arguments: the shell takes it apart, as git does.
#[cfg(unix)]
fn command_for(editor: &OsString, path: &Path) -> Command {
    let mut script = editor.clone();
    script.push(" \"$@\"");
    let mut command = Command::new("sh");
    command.arg("-c").arg(script).arg(editor).arg(path);
    command
}

#[cfg(not(unix))]
fn command_for(editor: &OsString, path: &Path) -> Command {
    let words = editor.to_string_lossy().into_owned();
    let mut words = words.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or("notepad"));
    command.args(words).arg(path);
    command
}
