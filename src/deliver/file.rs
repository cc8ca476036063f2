//! Files: whole or not at all, and nothing overwritten by accident.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

use tempfile::NamedTempFile;

use super::may_write;
use crate::problem::Problem;

/// How the name of a file begins that is not whole yet.
pub const PART: &str = ".letter-";
/// How it ends.
pub const PART_END: &str = ".part";

/// Writes a file beside its place and moves it there, so that no half of it is
/// ever seen. An existing file stays unless `replace` is set. The file can be
/// read by its owner only, whatever the umask is.
///
/// # Errors
/// [`Problem::Private`] where nothing may be written, [`Problem::InTheWay`]
/// where something else than a file stands there; [`Problem::Exists`], or
/// [`Problem::Write`] with the system's reason. Nothing is left behind.
pub fn write_file(path: &Path, contents: &[u8], replace: bool) -> Result<(), Problem> {
    may_write()?;
    // A folder, or a device such as /dev/null, must not give way to a file.
    if path.metadata().is_ok_and(|found| !found.is_file()) {
        return Err(Problem::InTheWay { path: path.to_owned() });
    }
    let failed = |error| Problem::write(path, error);
    let exists = || Problem::Exists { path: path.to_owned() };
    if !replace && path.symlink_metadata().is_ok() {
        return Err(exists());
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut part = tempfile::Builder::new()
        .prefix(PART)
        .suffix(PART_END)
        .tempfile_in(folder)
        .map_err(failed)?;
    owner_only(part.as_file()).map_err(failed)?;
    part.write_all(contents).map_err(failed)?;
    part.as_file().sync_all().map_err(failed)?;
    if replace {
        put_in_place(part, path).map_err(failed)?;
    } else {
        part.persist_noclobber(path).map_err(|e| match e.error.kind() {
            std::io::ErrorKind::AlreadyExists => exists(),
            _ => failed(e.error),
        })?;
    }
    Ok(())
}

/// Moves a whole file to where the old one is. Windows refuses that for the
/// moment in which another process looks at the old one: then again, for a fifth
/// of a second at the most.
fn put_in_place(mut part: NamedTempFile, path: &Path) -> io::Result<()> {
    const MOMENT: Duration = Duration::from_millis(10);
    let mut tries = if cfg!(windows) { 20 } else { 1 };
    loop {
        tries -= 1;
        match part.persist(path) {
            Ok(_) => return Ok(()),
            Err(held) if held.error.kind() == io::ErrorKind::PermissionDenied && tries > 0 => {
                part = held.file;
                sleep(MOMENT);
            }
            Err(held) => return Err(held.error),
        }
    }
}

/// Lets nobody but its owner read or write an open file, whatever the umask
/// has made of it. Elsewhere than on Unix that is so from the beginning.
///
/// # Errors
/// The system's own.
pub fn owner_only(file: &File) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    let _ = file;
    Ok(())
}

/// As [`owner_only`], for a folder, which nobody else may enter.
///
/// # Errors
/// The system's own.
pub fn owner_only_folder(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))?;
    }
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::write_file;
    use crate::problem::Problem;

    #[test]
    fn writes_whole_files_and_leaves_nothing_beside_them() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter.txt");
        write_file(&path, b"one", false).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"one");
        assert!(matches!(write_file(&path, b"two", false), Err(Problem::Exists { .. })));
        assert_eq!(fs::read(&path).unwrap(), b"one");
        write_file(&path, b"two", true).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_no_file_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let device = std::path::Path::new("/dev/null");
        for path in [folder.path()].into_iter().chain(cfg!(unix).then_some(device)) {
            for replace in [false, true] {
                let written = write_file(path, b"x", replace);
                assert!(matches!(written, Err(Problem::InTheWay { .. })), "{written:?}");
            }
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_missing_folder_is_an_error_and_stays_missing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("no/such/letter.txt");
        assert!(matches!(write_file(&path, b"x", false), Err(Problem::Write { .. })));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_can_read_it_and_links_are_not_followed() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        fs::write(&target, "kept").unwrap();
        symlink(&target, &link).unwrap();
        assert!(matches!(write_file(&link, b"x", false), Err(Problem::Exists { .. })));
        write_file(&link, b"x", true).unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"kept");
        assert_eq!(fs::metadata(&link).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
