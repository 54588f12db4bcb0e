//! Decoding and encoding errors.

use std::fmt;

use super::lenient::Skipped;
use super::path::ABSENT;

/// The error of decoding a value from JSON.
///
/// It contains the path of the field, but never its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    message: Box<str>,
    line: usize,
    column: usize,
}

impl DecodeError {
    /// Returns the path of the field, such as `meetings[3].duration`; `None` if the error concerns the whole value.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.split().map(|(path, _)| path)
    }

    /// Returns the message without the path: the expected and the actual kind of value.
    #[must_use]
    pub fn reason(&self) -> &str {
        self.split().map_or(&self.message, |(_, reason)| reason)
    }

    /// Returns the line in the JSON text, from 1; 0 if it is unknown.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// Returns the column in the line, in bytes.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    fn split(&self) -> Option<(&str, &str)> {
        self.message.strip_prefix('`')?.split_once("`: ")
    }

    /// A required value is absent.
    pub(crate) fn absent() -> Self {
        Self { message: ABSENT.into(), line: 0, column: 0 }
    }

    /// A value was skipped that the caller cannot do without.
    pub(crate) fn skipped(skipped: &Skipped) -> Self {
        Self { message: format!("`{}`: {}", skipped.path(), skipped.reason()).into(), line: 0, column: 0 }
    }

    /// The response is a page of HTML.
    pub(crate) fn page() -> Self {
        Self { message: "a page of HTML, probably of a proxy, instead of Zoom's response".into(), line: 0, column: 0 }
    }

    pub(crate) fn compressed() -> Self {
        Self { message: "a compressed body, which was not requested".into(), line: 0, column: 0 }
    }

    pub(crate) fn not_text(error: std::str::Utf8Error) -> Self {
        let message = format!("not UTF-8 after {} bytes", error.valid_up_to());
        Self { message: message.into(), line: 0, column: 0 }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for DecodeError {}

impl From<serde_json::Error> for DecodeError {
    fn from(error: serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let mut message = error.to_string();
        let position = format!(" at line {line} column {column}");
        if message.ends_with(&position) {
            message.truncate(message.len() - position.len());
        }
        Self { message: message.into(), line, column }
    }
}

/// The error of encoding a value as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EncodeError {
    message: Box<str>,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for EncodeError {}

impl From<serde_json::Error> for EncodeError {
    fn from(error: serde_json::Error) -> Self {
        Self { message: error.to_string().into() }
    }
}
