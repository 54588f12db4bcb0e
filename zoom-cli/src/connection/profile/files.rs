//! Files of profiles, which only their owner can read.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use etcetera::{AppStrategy as _, AppStrategyArgs, choose_app_strategy};

use crate::terminal::Failure;

/// The configuration folder.
///
/// # Errors
/// Fails if there is no home folder.
pub(super) fn config_folder() -> Result<PathBuf, Failure> {
    if let Some(folder) = std::env::var_os("ZOOM_CONFIG_DIR").filter(|folder| !folder.is_empty()) {
        return Ok(PathBuf::from(folder));
    }
    let app = AppStrategyArgs { app_name: "zoomctl".to_owned(), ..AppStrategyArgs::default() };
    let strategy = choose_app_strategy(app);
    strategy
        .map(|strategy| strategy.config_dir())
        .map_err(|_| Failure::from("cannot find the home folder: set `ZOOM_CONFIG_DIR`".to_owned()))
}

/// Creates a folder and its parents.
pub(super) fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Removes a file, and returns whether it existed.
pub(super) fn remove(path: &Path) -> io::Result<bool> {
    match fs::remove_file(path) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Replaces the contents of a file.
pub(super) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let new = path.with_extension("new");
    remove(&new)?;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&new)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()?;
    fs::rename(&new, path)
}
