//! Atomic file operations.

mod open;

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};

use secrecy::SecretString;

use crate::auth::StoreError;
use crate::foundation::random;

/// Longer than any grant.
const LONGEST: u64 = 1024 * 1024;

/// The maximum number of symbolic links to follow.
const MAX_LINKS: usize = 40;

/// The ending of a file that is being written.
const NEW: &str = ".new";

/// The number of hexadecimal digits in its name.
const DIGITS: usize = 16;

/// The files of one grant.
#[derive(Debug)]
pub(super) struct Files {
    path: PathBuf,
    folder: PathBuf,
    guard: PathBuf,
    lease: PathBuf,
}

impl Files {
    /// Finds the files. A symbolic link is followed, so that the file behind it is replaced, and not the link.
    pub(super) fn of(path: &Path) -> Result<Self, StoreError> {
        let path = resolve(path).map_err(|error| failed(path, &error))?;
        let (guard, lease) = (beside(&path, ".guard"), beside(&path, ".lease"));
        Ok(Self { folder: folder(&path).to_owned(), guard, lease, path })
    }

    /// Reads the grant's file, if it exists.
    pub(super) fn read(&self) -> Result<Option<SecretString>, StoreError> {
        match read(&self.path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed(&self.path, &error)),
        }
    }

    /// Replaces the grant's file atomically and durably. Requires the guard.
    pub(super) fn replace(&self, text: &str) -> Result<(), StoreError> {
        self.remove_leftovers();
        let new = beside(&self.path, &format!(".{:0DIGITS$x}{NEW}", random::bits()));
        let outcome = write_new(&new, text).and_then(|()| fs::rename(&new, &self.path));
        if outcome.as_ref().is_err_and(|error| error.kind() != ErrorKind::AlreadyExists) {
            // Remove a partial file, since the disk may be full.
            let _ = fs::remove_file(&new);
        }
        outcome.and_then(|()| open::sync_folder(&self.folder)).map_err(|error| failed(&self.path, &error))
    }

    /// Locks the files until the result is dropped or the process ends; `None` if another process has locked them.
    pub(super) fn try_guard(&self) -> Result<Option<File>, StoreError> {
        let file = open::create(&self.guard).map_err(|error| failed(&self.guard, &error))?;
        let is_locked = try_lock(&file).map_err(|error| failed(&self.guard, &error))?;
        Ok(is_locked.then_some(file))
    }

    /// The error of waiting too long for the guard.
    pub(super) fn guard_timeout(&self) -> StoreError {
        StoreError::new(format!(
            "another process keeps {} locked: resume that process, or end it",
            self.guard.display()
        ))
    }

    /// Opens the file of the lease.
    pub(super) fn open_lease(&self) -> Result<File, StoreError> {
        open::create(&self.lease).map_err(|error| failed(&self.lease, &error))
    }

    /// Removes the file of the lease; its owner keeps the lock on the removed file.
    pub(super) fn remove_lease(&self) -> Result<(), StoreError> {
        fs::remove_file(&self.lease).map_err(|error| failed(&self.lease, &error))
    }

    /// Removes the files of processes that were killed while they wrote one.
    fn remove_leftovers(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        for entry in entries.flatten().filter(|entry| self.is_leftover(&entry.path())) {
            // A file that cannot be removed does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }

    fn is_leftover(&self, path: &Path) -> bool {
        let names = || Some((self.path.file_name()?.to_str()?, path.file_name()?.to_str()?));
        let digits = names().and_then(|(own, name)| name.strip_prefix(own)?.strip_prefix('.')?.strip_suffix(NEW));
        digits.is_some_and(|digits| digits.len() == DIGITS && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
    }
}

/// Locks a file without waiting; `false` if another process has locked it.
pub(super) fn try_lock(file: &File) -> io::Result<bool> {
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::WouldBlock) => return Ok(false),
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
}

fn read(path: &Path) -> io::Result<SecretString> {
    let mut text = String::new();
    open::read(path)?.take(LONGEST).read_to_string(&mut text)?;
    Ok(text.into())
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = open::create_new(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MAX_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = folder(&path).join(target),
            // The error for a file that is not a link.
            Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::NotFound) => return Ok(path),
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("too many symbolic links"))
}

fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Names the file of an error.
fn failed(path: &Path, error: &io::Error) -> StoreError {
    StoreError::new(format!("{}: {error}", path.display()))
}
