//! The error of an import or a check.

use std::fmt;
use std::io;

/// The error of an import or a check.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// An argument is invalid, or a file that it names cannot be read.
    Usage(String),
    /// The import failed, or the check found differences.
    Failed(String),
    /// The output cannot be written.
    Output(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Failed(message) => f.write_str(message),
            Self::Output(error) => write!(f, "cannot write the output: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Output(error) => Some(error),
            Self::Usage(_) | Self::Failed(_) => None,
        }
    }
}

impl From<String> for Error {
    fn from(message: String) -> Self {
        Self::Failed(message)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}
