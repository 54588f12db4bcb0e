//! A file in a form.

use std::fmt;

use bytes::Bytes;

/// A file to upload, as a part of a `form` body.
///
/// # Examples
/// ```
/// use zoom_api::FilePart;
///
/// let picture = FilePart::new("me.png", vec![0x89, b'P', b'N', b'G']).content_type("image/png");
/// ```
#[derive(Clone)]
pub struct FilePart {
    pub(super) name: String,
    pub(super) content_type: String,
    pub(super) content: Bytes,
}

impl FilePart {
    /// Makes a file of a name and its content, `application/octet-stream` until told otherwise.
    #[must_use]
    pub fn new(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: file_name.into(), content_type: "application/octet-stream".to_owned(), content: content.into() }
    }

    /// Sets the media type of the content.
    #[must_use]
    pub fn content_type(self, content_type: impl Into<String>) -> Self {
        Self { content_type: content_type.into(), ..self }
    }
}

impl fmt::Debug for FilePart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FilePart")
            .field("content_type", &self.content_type)
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}
