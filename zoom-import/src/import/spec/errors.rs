//! An error that a document describes.

/// A documented error response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorText {
    /// The status; `None` when the document gives only Zoom's code.
    pub(crate) status: Option<u16>,
    /// Zoom's own code.
    pub(crate) code: Option<i64>,
    /// The document's description, without markup.
    pub(crate) text: String,
}
