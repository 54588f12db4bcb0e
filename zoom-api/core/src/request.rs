//! How a call becomes a request: path, query, headers and body, written by generated code.

mod boundary;
mod bytes;
mod file;
mod form;
mod json;
mod multipart;
mod path;

use http::{HeaderMap, HeaderName, HeaderValue, header};

pub use bytes::BytesValue;
pub use file::FilePart;
pub use form::{Files, FormEncoding};
pub use json::JsonValue;

pub use crate::foundation::text::{PathEncoding, TextValues, WireText};

use crate::exchange::Body;
use multipart::Multipart;

/// The parts of one request, before the client adds host, token and its own headers.
///
/// An [`Endpoint`](crate::Endpoint) writes itself into it: the path first, then the query, then the rest. The
/// methods do not return errors, so that generated code stays small; the first argument_error is kept and
/// the client returns it instead of sending anything.
#[derive(Debug)]
pub struct RequestParts {
    target: String,
    in_query: bool,
    headers: HeaderMap,
    body: Content,
    argument_error: Option<String>,
}

/// What was written of the body so far.
#[derive(Debug, Default)]
enum Content {
    #[default]
    None,
    Json(Vec<u8>),
    Multipart(Multipart),
    UrlEncoded(String),
    Whole(Body, HeaderValue),
}

/// A finished request, short of host and token.
#[derive(Debug)]
pub(crate) struct BuiltRequest {
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// Why parts are not a request.
#[derive(Debug)]
pub(crate) enum BuildError {
    /// An argument cannot be sent; the text names it and not its value.
    InvalidArgument(String),
    /// A part's content holds the multipart boundary: write again with another.
    BoundaryInContent,
}

impl RequestParts {
    /// Starts a request whose path begins with that of its base.
    pub(crate) fn new(base_path: &str) -> Self {
        let mut target = String::with_capacity(TARGET);
        target.push_str(base_path);
        Self { target, in_query: false, headers: HeaderMap::new(), body: Content::None, argument_error: None }
    }

    /// Writes literal text of the path.
    pub fn literal(&mut self, text: &str) {
        self.target.push_str(text);
    }

    /// Writes a path parameter as one segment, percent-encoded.
    ///
    /// A value that no segment can hold is refused: an empty one, `.` and `..`, control
    /// characters, and more than 512 bytes.
    pub fn segment<T: WireText + ?Sized>(&mut self, name: &str, value: &T) {
        let start = self.target.len();
        value.write_text(&mut self.target);
        if let Err(reason) = path::encode_segment(&mut self.target, start, value.path_encoding()) {
            self.reject(format!("path parameter `{name}` {reason}"));
        }
    }

    /// Writes a query parameter; the name repeats for a list, and nothing is written for `None`.
    pub fn query<T: TextValues + ?Sized>(&mut self, name: &str, values: &T) {
        values.each(&mut |value| {
            self.target.push(if self.in_query { '&' } else { '?' });
            self.in_query = true;
            push_pair(&mut self.target, name, value);
        });
    }

    /// Writes a list as one query parameter, joined with commas.
    pub fn query_csv<T: TextValues + ?Sized>(&mut self, name: &str, values: &T) {
        let mut first = true;
        values.each(&mut |value| {
            if first {
                self.target.push(if self.in_query { '&' } else { '?' });
                self.in_query = true;
                push_pair(&mut self.target, name, value);
            } else {
                self.target.push(',');
                push_encoded(&mut self.target, value);
            }
            first = false;
        });
    }

    /// Writes a header; nothing is written for `None`.
    pub fn header<T: TextValues + ?Sized>(&mut self, name: &'static str, values: &T) {
        values.each(&mut |value| {
            let mut text = String::new();
            value.write_text(&mut text);
            match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::try_from(text)) {
                (Ok(name), Ok(value)) => {
                    self.headers.append(name, value);
                }
                _ => self.reject(format!("header `{name}` holds a character no header can")),
            }
        });
    }

    /// Starts a JSON object as the body, so that `{}` is sent when no field is set.
    pub fn json_object(&mut self) {
        let mut buffer = Vec::with_capacity(BODY);
        buffer.push(b'{');
        self.body = Content::Json(buffer);
    }

    /// Writes a field of a JSON body; nothing is written for `None`.
    pub fn json_field<T: JsonValue + ?Sized>(&mut self, name: &str, value: &T) {
        if let Content::Json(buffer) = &mut self.body
            && let Err(reason) = form::write_json_field(buffer, name, value)
        {
            self.reject(format!("field `{name}` {reason}"));
        }
    }

    /// Writes the whole body as JSON.
    pub fn json_body<T: JsonValue + ?Sized>(&mut self, value: &T) {
        match serde_json::to_vec(value) {
            Ok(text) => self.body = Content::Whole(text.into(), JSON),
            Err(_) => self.reject("the body cannot be written as JSON".to_owned()),
        }
    }

    /// Starts a form as the body: multipart, or the JSON object that newer pages of Zoom ask for.
    pub fn form(&mut self, encoding: FormEncoding) {
        match encoding {
            FormEncoding::Multipart => self.body = Content::Multipart(Multipart::new()),
            FormEncoding::Json => self.json_object(),
        }
    }

    /// Writes a field of a form; nothing is written for `None`.
    pub fn form_field<T: JsonValue + ?Sized>(&mut self, name: &str, value: &T) {
        let result = match &mut self.body {
            Content::Multipart(multipart) => multipart.text(name, value),
            Content::Json(buffer) => form::write_json_field(buffer, name, value),
            _ => Ok(()),
        };
        if let Err(reason) = result {
            self.reject(format!("field `{name}` {reason}"));
        }
    }

    /// Writes the files of a multipart form.
    pub fn form_file<T: Files + ?Sized>(&mut self, name: &str, files: &T) {
        let mut result = Ok(());
        if let Content::Multipart(multipart) = &mut self.body {
            files.each(&mut |file| result = result.and_then(|()| multipart.file(name, file)));
        }
        if let Err(reason) = result {
            self.reject(format!("field `{name}` {reason}"));
        }
    }

    /// Starts an `application/x-www-form-urlencoded` body.
    pub fn urlencoded(&mut self) {
        self.body = Content::UrlEncoded(String::with_capacity(BODY));
    }

    /// Writes a field of a urlencoded body; the name repeats for a list, and nothing is written for `None`.
    pub fn urlencoded_field<T: TextValues + ?Sized>(&mut self, name: &str, values: &T) {
        if let Content::UrlEncoded(buffer) = &mut self.body {
            values.each(&mut |value| {
                if !buffer.is_empty() {
                    buffer.push('&');
                }
                push_pair(buffer, name, value);
            });
        }
    }

    /// Sends bytes as they are, as `application/octet-stream`.
    pub fn bytes<T: BytesValue + ?Sized>(&mut self, content: &T) {
        self.body = Content::Whole(content.to_body(), HeaderValue::from_static("application/octet-stream"));
    }

    /// Keeps the first argument_error.
    fn reject(&mut self, reason: String) {
        self.argument_error.get_or_insert(reason);
    }

    /// Closes the body and hands the parts over.
    pub(crate) fn finish(self) -> Result<BuiltRequest, BuildError> {
        if let Some(argument_error) = self.argument_error {
            return Err(BuildError::InvalidArgument(argument_error));
        }
        let mut headers = self.headers;
        headers.reserve(HEADERS);
        let (body, content_type) = self.body.finish()?;
        if let Some(content_type) = content_type {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        Ok(BuiltRequest { target: self.target, headers, body })
    }
}

/// Longer than most targets, so that they are written without a move.
const TARGET: usize = 128;

/// Longer than two of three bodies: 427 of Zoom's 628 have at most four fields.
const BODY: usize = 512;

/// Content type and length, what is accepted, the user agent, the token and the host.
const HEADERS: usize = 6;

const JSON: HeaderValue = HeaderValue::from_static("application/json");

impl Content {
    fn finish(self) -> Result<(Body, Option<HeaderValue>), BuildError> {
        match self {
            Self::None => Ok((Body::default(), None)),
            Self::Json(mut buffer) => {
                buffer.push(b'}');
                Ok((buffer.into(), Some(JSON)))
            }
            Self::Multipart(multipart) => {
                let (body, content_type) = multipart.finish().ok_or(BuildError::BoundaryInContent)?;
                Ok((body, Some(content_type)))
            }
            Self::UrlEncoded(text) => {
                Ok((text.into(), Some(HeaderValue::from_static("application/x-www-form-urlencoded"))))
            }
            Self::Whole(content, content_type) => Ok((content, Some(content_type))),
        }
    }
}

fn push_pair(out: &mut String, name: &str, value: &dyn WireText) {
    path::push_encoded(out, name);
    out.push('=');
    push_encoded(out, value);
}

fn push_encoded(out: &mut String, value: &dyn WireText) {
    let start = out.len();
    value.write_text(out);
    path::encode_tail(out, start);
}
