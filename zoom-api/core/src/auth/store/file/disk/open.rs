//! Opening of files that only their owner can read, without waiting.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Opens an existing file for reading.
pub(super) fn read(path: &Path) -> io::Result<File> {
    open(path, OpenOptions::new().read(true))
}

/// Opens a file for reading and writing, and creates it if needed. It must have no other name: others may have linked a file of the user.
pub(super) fn create(path: &Path) -> io::Result<File> {
    let file = open(path, OpenOptions::new().read(true).write(true).create(true).truncate(false))?;
    if platform::has_other_names(&file)? {
        return Err(io::Error::other("a hard link, which is not written"));
    }
    Ok(file)
}

/// Creates a file that must not exist.
pub(super) fn create_new(path: &Path) -> io::Result<File> {
    open(path, OpenOptions::new().write(true).create_new(true))
}

/// Others may have put a symbolic link or a pipe in place of the file: links are not followed, and a pipe is not waited for.
fn open(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    let file = platform::restrict(options).open(path).map_err(platform::describe)?;
    if file.metadata()?.is_file() { Ok(file) } else { Err(io::Error::other("not a regular file")) }
}

/// Makes a renamed file in a folder durable.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    platform::sync_folder(folder)
}

#[cfg(unix)]
mod platform {
    use std::fs::{File, OpenOptions};
    use std::io;
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
    use std::path::Path;

    use rustix::fs::OFlags;

    /// Only the owner can read and write.
    const MODE: u32 = 0o600;

    pub(super) fn restrict(options: &mut OpenOptions) -> &mut OpenOptions {
        options.mode(MODE).custom_flags((OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed())
    }

    /// A file that was removed in the meantime has no name.
    pub(super) fn has_other_names(file: &File) -> io::Result<bool> {
        Ok(file.metadata()?.nlink() > 1)
    }

    pub(super) fn describe(error: io::Error) -> io::Error {
        match rustix::io::Errno::from_io_error(&error) {
            Some(rustix::io::Errno::LOOP) => io::Error::other("a symbolic link, which is not followed"),
            _ => error,
        }
    }

    pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
        File::open(folder)?.sync_all()
    }
}

#[cfg(windows)]
mod platform {
    use std::fs::{File, OpenOptions};
    use std::io;
    use std::os::windows::fs::OpenOptionsExt as _;
    use std::path::Path;

    /// `FILE_FLAG_OPEN_REPARSE_POINT`: opens a link itself, which is not a regular file.
    const OPEN_LINK: u32 = 0x0020_0000;

    /// The folder of the user determines who can read the file.
    pub(super) fn restrict(options: &mut OpenOptions) -> &mut OpenOptions {
        options.custom_flags(OPEN_LINK)
    }

    /// The standard library does not report hard links on Windows.
    pub(super) fn has_other_names(_: &File) -> io::Result<bool> {
        Ok(false)
    }

    pub(super) fn describe(error: io::Error) -> io::Error {
        error
    }

    /// A folder cannot be opened as a file.
    pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
        Ok(())
    }
}
