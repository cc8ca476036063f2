//! The one folder in which the program keeps what it was asked to keep, and
//! how a file in it is changed: by one process at a time, whole or not at all.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::deliver::{PART, PART_END, may_write, owner_only, owner_only_folder, write_file};
use crate::problem::Problem;

/// The folder's name, which says nothing of what the letters are about.
const NAME: &str = "letter-desk";
/// The file that a process holds while it changes another.
pub(super) const LOCK: &str = "lock";
/// How often another process may come in between before that is a fault.
const TRIES: usize = 8;
/// The largest file that is read back.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The folder, whether it is there or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder {
    path: PathBuf,
    home: PathBuf,
}

impl Folder {
    /// The platform's folder for local data of this user.
    ///
    /// # Errors
    /// [`Problem::NoHome`] where the user has no home folder.
    pub fn of_user() -> Result<Self, Problem> {
        // Without HOME the system would be asked for the user, perhaps over a network.
        let unknown = cfg!(unix)
            && !std::env::var_os("HOME").is_some_and(|home| Path::new(&home).is_absolute());
        let home = directories::BaseDirs::new().filter(|_| !unknown).ok_or(Problem::NoHome)?;
        Ok(Self { path: home.data_local_dir().join(NAME), home: home.home_dir().to_owned() })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The user's home folder.
    pub fn home(&self) -> &Path {
        &self.home
    }

    /// Whether a file of this name is kept.
    pub fn has(&self, name: &str) -> bool {
        self.path.join(name).symlink_metadata().is_ok()
    }

    /// The text of a kept file, if there is one.
    ///
    /// # Errors
    /// [`Problem::InTheWay`] for a link or anything else that is no file of
    /// ours, [`Problem::Read`] for what the system says.
    pub fn read(&self, name: &str) -> Result<Option<String>, Problem> {
        let path = self.path.join(name);
        if !self.has(name) {
            return Ok(None);
        }
        real_folder(&self.path)?;
        let file = match File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Problem::read(&path, error)),
        };
        same_file(&file, &path)?;
        let mut text = String::new();
        let read = file.take(LARGEST).read_to_string(&mut text);
        read.map_err(|error| Problem::read(&path, error))?;
        Ok(Some(text))
    }

    /// Changes a kept file while no other process does: `change` gets its text,
    /// if there is one, and returns the new one, or nothing to leave it alone.
    /// A process that ends in the middle leaves the old text.
    ///
    /// # Errors
    /// [`Problem::Private`], [`Problem::NoHome`], [`Problem::InTheWay`],
    /// [`Problem::Read`] or [`Problem::Write`].
    pub fn change(
        &self,
        name: &str,
        change: impl FnOnce(Option<String>) -> Option<String>,
    ) -> Result<(), Problem> {
        may_write()?;
        self.make()?;
        self.alone(name, change)
    }

    /// As [`Folder::change`], where there is such a file; makes nothing anew.
    ///
    /// # Errors
    /// As [`Folder::change`].
    pub fn change_kept(
        &self,
        name: &str,
        change: impl FnOnce(String) -> String,
    ) -> Result<(), Problem> {
        if !self.has(name) {
            return Ok(());
        }
        may_write()?;
        real_folder(&self.path)?;
        self.alone(name, |old| old.map(change))
    }

    fn alone(
        &self,
        name: &str,
        change: impl FnOnce(Option<String>) -> Option<String>,
    ) -> Result<(), Problem> {
        let Some(_held) = self.hold()? else { return Ok(()) };
        self.sweep();
        let path = self.path.join(name);
        if let Some(text) = change(self.read(name)?) {
            write_file(&path, text.as_bytes(), true)?;
            sync(&self.path).map_err(|error| Problem::write(&path, error))?;
        }
        Ok(())
    }

    /// Removes a kept file.
    ///
    /// # Errors
    /// As [`Folder::change`].
    pub fn remove(&self, name: &str) -> Result<(), Problem> {
        may_write()?;
        real_folder(&self.path)?;
        let Some(_held) = self.hold()? else { return Ok(()) };
        let path = self.path.join(name);
        fs::remove_file(&path).map_err(|error| Problem::write(&path, error))
    }

    /// Removes the folder and every file in it.
    ///
    /// # Errors
    /// [`Problem::Private`], [`Problem::InTheWay`] for a folder inside it that
    /// we never made, [`Problem::Write`].
    pub fn wipe(&self) -> Result<(), Problem> {
        may_write()?;
        let failed = |error| Problem::write(&self.path, error);
        for _ in 0..TRIES {
            if self.path.symlink_metadata().is_err() {
                return Ok(());
            }
            real_folder(&self.path)?;
            let Some(held) = self.hold()? else { return Ok(()) };
            for path in self.entries() {
                if path.is_dir() && !path.is_symlink() {
                    return Err(Problem::InTheWay { path });
                }
                fs::remove_file(&path).map_err(|error| Problem::write(&path, error))?;
            }
            drop(held);
            match fs::remove_dir(&self.path) {
                // Another process came in between: once more.
                Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {}
                done => return done.map_err(failed),
            }
        }
        Err(failed(io::ErrorKind::DirectoryNotEmpty.into()))
    }

    /// All that lies in it.
    pub(super) fn entries(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.path).into_iter().flatten();
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths
    }

    fn make(&self) -> Result<(), Problem> {
        if self.path.starts_with(&self.home) && !self.home.is_dir() {
            return Err(Problem::NoHome);
        }
        if self.path.symlink_metadata().is_err() {
            let made = make_folders(&self.path);
            made.map_err(|error| Problem::write(&self.path, error))?;
        }
        real_folder(&self.path)?;
        owner_only_folder(&self.path).map_err(|error| Problem::write(&self.path, error))
    }

    /// Waits until no other process changes anything here. The file returned
    /// holds the others back while it lives; none where the folder has gone.
    fn hold(&self) -> Result<Option<File>, Problem> {
        let path = self.path.join(LOCK);
        let failed = |error| Problem::write(&path, error);
        for _ in 0..TRIES {
            if path.is_symlink() {
                return Err(Problem::InTheWay { path });
            }
            let file = File::options().create(true).truncate(false).write(true).open(&path);
            let file = match file {
                Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
                file => file.map_err(failed)?,
            };
            owner_only(&file).map_err(failed)?;
            file.lock().map_err(failed)?;
            // Another process may have wiped the folder while this one waited.
            if same_file(&file, &path).is_ok() {
                return Ok(Some(file));
            }
        }
        Err(Problem::InTheWay { path })
    }

    /// Removes what a process that was killed left half-written. Only for
    /// those who hold the folder: nobody else is writing here then.
    fn sweep(&self) {
        for path in self.entries().iter().filter(|path| is_part(path)) {
            // What cannot be removed now is listed by `privacy`.
            let _ = fs::remove_file(path);
        }
    }
}

/// Whether a file is one of ours that is not whole.
pub(super) fn is_part(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with(PART) && name.ends_with(PART_END)
}

/// Refuses a link, or anything else that is no folder.
fn real_folder(path: &Path) -> Result<(), Problem> {
    match path.symlink_metadata() {
        Ok(found) if found.is_dir() => Ok(()),
        Ok(_) => Err(Problem::InTheWay { path: path.to_owned() }),
        Err(error) => Err(Problem::write(path, error)),
    }
}

/// Refuses an opened file that the path does not itself name: a link was in the way.
fn same_file(file: &File, path: &Path) -> Result<(), Problem> {
    let wrong = || Problem::InTheWay { path: path.to_owned() };
    let named = path.symlink_metadata().map_err(|_| wrong())?;
    let opened = file.metadata().map_err(|_| wrong())?;
    let same = named.is_file() && opened.is_file() && identity(&named) == identity(&opened);
    if same { Ok(()) } else { Err(wrong()) }
}

#[cfg(unix)]
fn identity(found: &fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (found.dev(), found.ino())
}

#[cfg(not(unix))]
fn identity(found: &fs::Metadata) -> u64 {
    found.len()
}

/// Makes a folder and those above it, each for its owner alone.
fn make_folders(path: &Path) -> io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    if let Some(above) = path.parent() {
        make_folders(above)?;
    }
    match fs::create_dir(path) {
        Ok(()) => owner_only_folder(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

/// Makes sure that a change of names in a folder outlives a crash.
fn sync(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{Folder, LOCK};
    use crate::problem::Problem;

    fn folder() -> (tempfile::TempDir, Folder) {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("share/letter-desk");
        let folder = Folder { path, home: home.path().to_owned() };
        (home, folder)
    }

    #[test]
    fn keeps_changes_and_wipes() {
        let (home, folder) = folder();
        assert_eq!(folder.read("a").unwrap(), None);
        folder.change("a", |old| old.is_none().then(|| "one".to_owned())).unwrap();
        folder.change("a", |old| old.map(|old| old + " two")).unwrap();
        folder.change("a", |_| None).unwrap();
        assert_eq!(folder.read("a").unwrap().as_deref(), Some("one two"));
        folder.remove("a").unwrap();
        assert_eq!(folder.read("a").unwrap(), None);
        folder.wipe().unwrap();
        folder.wipe().unwrap();
        assert_eq!(fs::read_dir(home.path().join("share")).unwrap().count(), 0);
    }

    #[test]
    fn sweeps_up_what_was_left_half_written() {
        let (_home, folder) = folder();
        folder.change("a", |_| Some("one".to_owned())).unwrap();
        fs::write(folder.path().join(".letter-x1.part"), "Ada").unwrap();
        folder.change("a", |_| Some("two".to_owned())).unwrap();
        let names: Vec<_> = folder.entries();
        assert_eq!(names, [folder.path().join("a"), folder.path().join(LOCK)]);
    }

    #[test]
    fn a_home_that_is_not_there_is_not_made() {
        let (home, folder) = folder();
        fs::remove_dir(home.path()).unwrap();
        assert!(matches!(folder.change("a", |_| None), Err(Problem::NoHome)));
        assert!(!home.path().exists());
    }

    #[cfg(unix)]
    #[test]
    fn links_in_the_way_are_refused() {
        use std::os::unix::fs::symlink;
        let (home, folder) = folder();
        folder.change("a", |_| Some("one".to_owned())).unwrap();
        let target = home.path().join("target");
        fs::write(&target, "kept").unwrap();
        for name in ["b", LOCK] {
            let _ = fs::remove_file(folder.path().join(name));
            symlink(&target, folder.path().join(name)).unwrap();
            let refused = folder.change("b", |_| Some("x".to_owned()));
            assert!(matches!(refused, Err(Problem::InTheWay { .. })), "{name}: {refused:?}");
            fs::remove_file(folder.path().join(name)).unwrap();
        }
        let elsewhere = home.path().join("elsewhere");
        fs::rename(folder.path(), &elsewhere).unwrap();
        symlink(&elsewhere, folder.path()).unwrap();
        assert!(matches!(folder.read("a"), Err(Problem::InTheWay { .. })));
        assert!(matches!(folder.wipe(), Err(Problem::InTheWay { .. })));
        assert_eq!(fs::read_to_string(target).unwrap(), "kept");
        assert!(elsewhere.join("a").exists());
    }
}
