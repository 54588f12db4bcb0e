//! Why a document was not imported, or a comparison did not succeed.

use std::fmt;

/// Why a document was not imported, or a comparison did not succeed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// An argument is invalid, or a file that it names cannot be read.
    Usage(String),
    /// The import failed, or the comparison found differences.
    Failed(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Failed(message) => f.write_str(message),
        }
    }
}

impl std::error::Error for Error {}

impl From<String> for Error {
    fn from(message: String) -> Self {
        Self::Failed(message)
    }
}
