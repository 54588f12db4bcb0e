//! An error that a document describes.

/// A text about an answer that is no success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorText {
    /// The status; `None` when the document gives only Zoom's code.
    pub(crate) status: Option<u16>,
    /// Zoom's own code.
    pub(crate) code: Option<i64>,
    /// The document's words, without markup.
    pub(crate) text: String,
}
