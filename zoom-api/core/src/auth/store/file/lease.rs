//! The lease of the file store.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::time::{Duration, SystemTime};

use rustix::fs::{FlockOperation, flock};

use super::disk::{self, Disk};
use crate::auth::{Lease, StoreError};

/// Takes the lease if its owner has ended or the lease has expired.
///
/// The owner holds a lock on the file, so a killed process releases it; the file contains the expiry, so a stopped process loses it.
pub(super) fn take(disk: &Disk, lease: Duration) -> Result<Option<Lease>, StoreError> {
    let _guard = disk.guard()?;
    try_take(disk, lease).map_err(StoreError::new)
}

fn try_take(disk: &Disk, lease: Duration) -> io::Result<Option<Lease>> {
    let mut file = disk::open(&disk.lease)?;
    if is_held(&file)? {
        if !has_lapsed(&mut file) {
            return Ok(None);
        }
        // The owner keeps the lock on the removed file.
        fs::remove_file(&disk.lease)?;
        file = disk::open(&disk.lease)?;
        flock(&file, FlockOperation::NonBlockingLockExclusive)?;
    }
    write_end(&mut file, lease)?;
    Ok(Some(Lease::with_guard(file)))
}

/// Locks the file, unless its owner is running.
fn is_held(file: &File) -> io::Result<bool> {
    match flock(file, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(false),
        Err(rustix::io::Errno::WOULDBLOCK) => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// An expiry that cannot be read is being written.
fn has_lapsed(file: &mut File) -> bool {
    let mut text = String::new();
    let end = file.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
    end.is_some_and(|end: u128| end < since_epoch(SystemTime::now()))
}

fn write_end(file: &mut File, lease: Duration) -> io::Result<()> {
    file.set_len(0)?;
    writeln!(file, "{}", since_epoch(SystemTime::now()) + lease.as_millis())
}

fn since_epoch(time: SystemTime) -> u128 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis()
}
