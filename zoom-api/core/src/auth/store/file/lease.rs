//! The lease of the file store.

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::time::{Duration, SystemTime};

use super::disk::{Files, try_lock};
use crate::auth::{Lease, StoreError};

/// Takes the lease if its owner has ended or the lease has expired. Requires the guard.
///
/// The owner holds a lock on the file, so a killed process releases it; the file contains the expiry, so a stopped process loses it.
pub(super) fn take(files: &Files, lease: Duration) -> Result<Option<Lease>, StoreError> {
    let mut file = files.open_lease()?;
    if !lock(&file)? {
        if !has_lapsed(&mut file) {
            return Ok(None);
        }
        files.remove_lease()?;
        file = files.open_lease()?;
        if !lock(&file)? {
            return Ok(None);
        }
    }
    write_end(&mut file, lease).map_err(StoreError::new)?;
    Ok(Some(Lease::with_guard(file)))
}

/// Locks the file, unless its owner is running.
fn lock(file: &File) -> Result<bool, StoreError> {
    try_lock(file).map_err(StoreError::new)
}

/// An expiry that cannot be read is being written.
fn has_lapsed(file: &mut File) -> bool {
    let mut text = String::new();
    let end = file.read_to_string(&mut text).ok().and_then(|_| text.trim().parse().ok());
    end.is_some_and(|end: u128| end < since_epoch(SystemTime::now()))
}

fn write_end(file: &mut File, lease: Duration) -> io::Result<()> {
    file.set_len(0)?;
    writeln!(file, "{}", since_epoch(SystemTime::now()).saturating_add(lease.as_millis()))
}

fn since_epoch(time: SystemTime) -> u128 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis()
}
