//! Multipart boundaries.

use http::HeaderValue;

use crate::foundation::random;

const CONTENT_TYPE: &str = "multipart/form-data; boundary=";
const PREFIX: &str = "zoom-";
const DIGITS: usize = 16;

/// A random boundary, stored as a part of the content type.
#[derive(Debug)]
pub(super) struct Boundary {
    content_type: String,
}

impl Boundary {
    /// Generates a boundary.
    pub(super) fn random() -> Self {
        let number = random::bits();
        let mut content_type = String::with_capacity(CONTENT_TYPE.len() + PREFIX.len() + DIGITS);
        content_type.push_str(CONTENT_TYPE);
        content_type.push_str(PREFIX);
        for digit in 0..DIGITS {
            // From `a` to `p`, since each is one addition away.
            content_type.push(char::from(b'a' + ((number >> (4 * digit)) & 15) as u8));
        }
        Self { content_type }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.content_type.as_bytes().get(CONTENT_TYPE.len()..).unwrap_or_default()
    }

    /// Whether the content contains the boundary.
    pub(super) fn is_in(&self, content: &[u8]) -> bool {
        // `z` is rare in text, so a prepared search would cost more than it saves.
        let starts = memchr::memchr_iter(b'z', content);
        let mut rests = starts.filter_map(|start| content.get(start..));
        rests.any(|rest| rest.starts_with(self.as_bytes()))
    }

    /// Returns the `Content-Type` header.
    pub(super) fn into_content_type(self) -> Option<HeaderValue> {
        HeaderValue::try_from(self.content_type).ok()
    }
}
