//! Why a command did not do what it was asked, and the exit status that says so to programs.

use std::process::ExitCode;

/// What kept a command from being done, in words for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    status: u8,
}

impl Failure {
    /// Says it on the error stream, and returns the exit status.
    pub(crate) fn report(&self) -> ExitCode {
        eprintln!("zoomctl: {}", self.message);
        ExitCode::from(self.status)
    }
}

impl Failure {
    /// Exit status 2: there is nothing to begin with.
    #[cfg(feature = "products")]
    pub(crate) fn unreadable(message: String) -> Self {
        Self { message, status: 2 }
    }
}

/// Exit status 1: it was not done.
impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self { message, status: 1 }
    }
}
