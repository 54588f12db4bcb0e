//! The line between the parts of a multipart body.

use http::HeaderValue;

use crate::foundation::random;

const CONTENT_TYPE: &str = "multipart/form-data; boundary=";
const PREFIX: &str = "zoom-";
const DIGITS: usize = 16;

/// A text that nobody can foresee, kept as the content type that names it.
#[derive(Debug)]
pub(super) struct Boundary {
    content_type: String,
}

impl Boundary {
    /// Draws one.
    pub(super) fn random() -> Self {
        let number = random::bits();
        let mut content_type = String::with_capacity(CONTENT_TYPE.len() + PREFIX.len() + DIGITS);
        content_type.push_str(CONTENT_TYPE);
        content_type.push_str(PREFIX);
        let digits = (0..DIGITS).filter_map(|place| char::from_digit((number >> (4 * place)) as u32 & 15, 16));
        content_type.extend(digits);
        Self { content_type }
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.content_type.as_bytes().get(CONTENT_TYPE.len()..).unwrap_or_default()
    }

    /// Whether a content holds it.
    pub(super) fn is_in(&self, content: &[u8]) -> bool {
        // Rare in text: a prepared search would cost more than it saves.
        let starts = memchr::memchr_iter(b'z', content);
        let mut rests = starts.filter_map(|start| content.get(start..));
        rests.any(|rest| rest.starts_with(self.as_bytes()))
    }

    /// The header that tells the other side.
    pub(super) fn into_content_type(self) -> Option<HeaderValue> {
        HeaderValue::try_from(self.content_type).ok()
    }
}
