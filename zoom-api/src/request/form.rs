//! Bodies of named fields: `multipart/form-data`, and the JSON object of the same fields.

use std::fmt::Write as _;

use bytes::Bytes;
use http::HeaderValue;
use memchr::memmem;
use serde::Serialize;

use super::FilePart;

/// How the fields of a `form` endpoint are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum FormEncoding {
    /// `multipart/form-data`: text as it is, structures as JSON text.
    #[default]
    Multipart,
    /// One `application/json` object.
    Json,
}

type Outcome = Result<(), &'static str>;

/// No, one or many files, as a field of a form holds them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a file of a form",
    note = "a file is a `zoom_api::FilePart`, an `Option` or a `Vec` of it"
)]
pub trait Files {
    /// Calls `sink` with each file, in order.
    fn each(&self, sink: &mut dyn FnMut(&FilePart));
}

impl Files for FilePart {
    fn each(&self, sink: &mut dyn FnMut(&FilePart)) {
        sink(self);
    }
}

impl<T: Files> Files for Option<T> {
    fn each(&self, sink: &mut dyn FnMut(&FilePart)) {
        self.iter().for_each(|files| files.each(sink));
    }
}

impl<T: Files> Files for Vec<T> {
    fn each(&self, sink: &mut dyn FnMut(&FilePart)) {
        self.iter().for_each(|files| files.each(sink));
    }
}

const NOT_JSON: &str = "cannot be written as JSON";

/// Writes `"name":value`, or nothing where the value is `None`.
pub(super) fn write_json_field<T: Serialize + ?Sized>(object: &mut Vec<u8>, name: &str, value: &T) -> Outcome {
    let before = object.len();
    if before > 1 {
        object.push(b',');
    }
    serde_json::to_writer(&mut *object, name).map_err(|_| NOT_JSON)?;
    object.push(b':');
    let start = object.len();
    serde_json::to_writer(&mut *object, value).map_err(|_| NOT_JSON)?;
    if object.get(start..) == Some(b"null") {
        object.truncate(before);
    }
    Ok(())
}

/// A `multipart/form-data` body in one buffer, so that it can be sent again.
#[derive(Debug)]
pub(super) struct Multipart {
    buffer: Vec<u8>,
    boundary: String,
    clash: bool,
}

impl Multipart {
    pub(super) fn new(boundary: u128) -> Self {
        Self { buffer: Vec::with_capacity(512), boundary: format!("zoom-{boundary:032x}"), clash: false }
    }

    fn push(&mut self, text: &str) {
        self.buffer.extend_from_slice(text.as_bytes());
    }

    fn begin(&mut self, name: &str) {
        self.push("--");
        self.buffer.extend_from_slice(self.boundary.as_bytes());
        self.push("\r\nContent-Disposition: form-data; name=\"");
        self.push_quoted(name);
        self.push("\"");
    }

    /// Escapes as browsers do; a quote or a line break cannot end the parameter.
    fn push_quoted(&mut self, text: &str) {
        for char in text.chars() {
            match char {
                '"' => self.push("%22"),
                '\r' => self.push("%0D"),
                '\n' => self.push("%0A"),
                _ => self.push(char.encode_utf8(&mut [0; 4])),
            }
        }
    }

    /// Adds a value as a part, text as it is and structures as JSON; nothing for `None`.
    pub(super) fn text<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Outcome {
        let before = self.buffer.len();
        self.begin_text(name);
        let start = self.buffer.len();
        serde_json::to_writer(&mut self.buffer, value).map_err(|_| NOT_JSON)?;
        self.end_text(before, start)
    }

    fn begin_text(&mut self, name: &str) {
        self.begin(name);
        self.push("\r\n\r\n");
    }

    /// Ends a text part whose JSON was written from `start` on; one of `null` is taken back.
    fn end_text(&mut self, before: usize, start: usize) -> Outcome {
        if self.buffer.get(start..) == Some(b"null") {
            self.buffer.truncate(before);
            return Ok(());
        }
        unquote(&mut self.buffer, start)?;
        self.end(start);
        Ok(())
    }

    /// Adds a file as a part.
    pub(super) fn file(&mut self, name: &str, file: &FilePart) -> Outcome {
        if file.content_type.chars().any(char::is_control) {
            return Err("has a content type with a control character");
        }
        self.begin(name);
        self.push("; filename=\"");
        self.push_quoted(&file.name);
        self.push("\"\r\nContent-Type: ");
        self.push(&file.content_type);
        self.push("\r\n\r\n");
        let start = self.buffer.len();
        self.buffer.extend_from_slice(&file.content);
        self.end(start);
        Ok(())
    }

    /// Ends a part whose content begins at `start`, and looks for the boundary in it.
    fn end(&mut self, start: usize) {
        let content = self.buffer.get(start..).unwrap_or_default();
        self.clash |= memmem::find(content, self.boundary.as_bytes()).is_some();
        self.push("\r\n");
    }

    /// The body and its content type, unless a part holds the boundary.
    pub(super) fn finish(mut self) -> Option<(Bytes, HeaderValue)> {
        if self.clash {
            return None;
        }
        let _ = write!(Tail(&mut self.buffer), "--{}--\r\n", self.boundary);
        let content_type = format!("multipart/form-data; boundary={}", self.boundary);
        Some((self.buffer.into(), HeaderValue::try_from(content_type).ok()?))
    }
}

/// Lets `write!` append to a buffer.
struct Tail<'a>(&'a mut Vec<u8>);

impl std::fmt::Write for Tail<'_> {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

/// Turns a JSON string from `start` on into its plain text; other JSON stays as it is.
fn unquote(buffer: &mut Vec<u8>, start: usize) -> Outcome {
    let Some([b'"', inner @ .., b'"']) = buffer.get(start..) else {
        return Ok(());
    };
    if memchr::memchr(b'\\', inner).is_none() {
        buffer.pop();
        buffer.remove(start);
        return Ok(());
    }
    let json = buffer.get(start..).unwrap_or_default();
    let text: String = serde_json::from_slice(json).map_err(|_| NOT_JSON)?;
    buffer.truncate(start);
    buffer.extend_from_slice(text.as_bytes());
    Ok(())
}
