//! Atomic file operations.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};
use secrecy::SecretString;

use crate::auth::StoreError;

/// Only the owner can read and write.
const MODE: u32 = 0o600;

/// The files of one grant.
#[derive(Debug)]
pub(super) struct Disk {
    path: PathBuf,
    folder: PathBuf,
    guard: PathBuf,
    pub(super) lease: PathBuf,
}

impl Disk {
    pub(super) fn new(path: PathBuf) -> Self {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Self { folder: folder.to_owned(), guard: beside(&path, ".guard"), lease: beside(&path, ".lease"), path }
    }

    /// Reads the file, if it exists.
    pub(super) fn read(&self) -> Result<Option<SecretString>, StoreError> {
        match fs::read_to_string(&self.path) {
            Ok(text) => Ok(Some(text.into())),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(StoreError::new(error)),
        }
    }

    /// Replaces the file atomically and durably. Requires the guard.
    pub(super) fn replace(&self, text: &str) -> Result<(), StoreError> {
        let new = beside(&self.path, ".new");
        let outcome = write_through(&new, text).and_then(|()| fs::rename(&new, &self.path));
        if outcome.is_err() {
            // Remove a partial file, since the disk may be full.
            let _ = fs::remove_file(&new);
        }
        outcome.and_then(|()| File::open(&self.folder)?.sync_all()).map_err(StoreError::new)
    }

    /// Locks the files until it is dropped or the process ends.
    pub(super) fn guard(&self) -> Result<File, StoreError> {
        let file = open(&self.guard).map_err(StoreError::new)?;
        retried(|| flock(&file, FlockOperation::LockExclusive)).map_err(StoreError::new)?;
        Ok(file)
    }
}

/// Opens a file for writing, and creates it if needed.
pub(super) fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(MODE).open(path)
}

/// Retries an operation that a signal interrupts.
fn retried(mut work: impl FnMut() -> rustix::io::Result<()>) -> io::Result<()> {
    loop {
        match work() {
            Err(rustix::io::Errno::INTR) => {}
            outcome => return outcome.map_err(io::Error::from),
        }
    }
}

fn write_through(path: &Path, text: &str) -> io::Result<()> {
    let mut file = open(path)?;
    // An existing file may have other permissions.
    file.set_permissions(fs::Permissions::from_mode(MODE))?;
    file.set_len(0)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
