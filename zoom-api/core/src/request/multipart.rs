//! Multipart bodies.

use http::HeaderValue;
use serde::Serialize;

use super::boundary::Boundary;
use super::form::{NOT_JSON, Outcome};
use super::{BODY, FilePart};
use crate::exchange::{Body, Chain};

/// A `multipart/form-data` body in one buffer, so that it can be resent.
#[derive(Debug)]
pub(super) struct Multipart {
    /// The parts before the buffer, if there are streamed files.
    before: Vec<Body>,
    buffer: Vec<u8>,
    boundary: Boundary,
    clash: bool,
}

impl Multipart {
    pub(super) fn new() -> Self {
        Self { before: Vec::new(), buffer: Vec::with_capacity(BODY), boundary: Boundary::random(), clash: false }
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

    /// Escapes quotes and line breaks as browsers do.
    fn push_quoted(&mut self, text: &str) {
        let mut rest = text;
        while let Some((plain, special, after)) = split_at_special(rest) {
            self.push(plain);
            self.push(special);
            rest = after;
        }
        self.push(rest);
    }

    /// Adds a part: strings as plain text, other values as JSON. `None` adds nothing.
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

    /// Ends a text part whose JSON begins at `start`. A part with `null` is removed.
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
        match file.content.as_bytes() {
            Some(content) => {
                self.buffer.extend_from_slice(content);
                self.end(start);
            }
            None => {
                // Streamed content cannot be searched for the boundary, which is random.
                self.before.push(std::mem::take(&mut self.buffer).into());
                self.before.push(file.content.clone());
                self.push("\r\n");
            }
        }
        Ok(())
    }

    /// Ends a part whose content begins at `start`, and searches it for the boundary.
    fn end(&mut self, start: usize) {
        let content = self.buffer.get(start..).unwrap_or_default();
        self.clash |= self.boundary.is_in(content);
        self.push("\r\n");
    }

    /// Returns the body and its content type, unless a part contains the boundary.
    pub(super) fn finish(mut self) -> Option<(Body, HeaderValue)> {
        if self.clash {
            return None;
        }
        self.push("--");
        self.buffer.extend_from_slice(self.boundary.as_bytes());
        self.push("--\r\n");
        Some((chain(self.before, self.buffer.into()), self.boundary.into_content_type()?))
    }
}

/// The text before the first character that is escaped, its escape, and the text after it.
fn split_at_special(text: &str) -> Option<(&str, &'static str, &str)> {
    let at = memchr::memchr3(b'"', b'\r', b'\n', text.as_bytes())?;
    let (plain, rest) = text.split_at_checked(at)?;
    let mut rest = rest.chars();
    let escape = match rest.next()? {
        '"' => "%22",
        '\r' => "%0D",
        _ => "%0A",
    };
    Some((plain, escape, rest.as_str()))
}

/// Replaces a JSON string that begins at `start` by its plain text; other JSON is unchanged.
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

fn chain(mut before: Vec<Body>, last: Body) -> Body {
    if before.is_empty() {
        return last;
    }
    before.push(last);
    Body::from_source(Chain(before))
}
