//! Requests: path, query, headers and body, written by generated code.

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

/// A request under construction, without host and token.
///
/// An [`Endpoint`](crate::Endpoint) writes the path first, then the query, then the rest. The methods return no errors, which keeps
/// generated code small: the first error is recorded, and the client returns it instead of sending the request.
#[derive(Debug)]
pub struct RequestParts {
    target: String,
    /// The position of the query in the target.
    query: Option<usize>,
    /// Whether a URL parser would not change the target: encoded values never do, literals may.
    is_normalized: bool,
    headers: HeaderMap,
    body: Content,
    argument_error: Option<String>,
}

/// The body written so far.
#[derive(Debug, Default)]
enum Content {
    #[default]
    None,
    Json(Vec<u8>),
    Multipart(Multipart),
    UrlEncoded(String),
    Whole(Body, HeaderValue),
}

/// A complete request without host and token.
#[derive(Debug)]
pub(crate) struct BuiltRequest {
    pub(crate) target: String,
    pub(crate) query: Option<usize>,
    pub(crate) is_normalized: bool,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Body,
}

/// Why a request cannot be built.
#[derive(Debug)]
pub(crate) enum BuildError {
    /// An argument is invalid. The message does not contain its value.
    InvalidArgument(String),
    /// The content contains the multipart boundary: write the request again with another one.
    BoundaryInContent,
}

impl RequestParts {
    /// Creates a request with the path of a base URL.
    pub(crate) fn new(base_path: &str) -> Self {
        let mut target = String::with_capacity(TARGET);
        target.push_str(base_path);
        let (headers, body) = (HeaderMap::new(), Content::None);
        Self { target, query: None, is_normalized: true, headers, body, argument_error: None }
    }

    /// Writes literal path text.
    pub fn literal(&mut self, text: &str) {
        self.is_normalized &= path::is_plain(text);
        self.target.push_str(text);
    }

    /// Writes a path parameter as one segment, percent-encoded.
    ///
    /// Empty values, `.` and `..`, control characters and values longer than 512 bytes are errors.
    pub fn segment<T: WireText + ?Sized>(&mut self, name: &str, value: &T) {
        let start = self.target.len();
        value.write_text(&mut self.target);
        if let Err(reason) = path::encode_segment(&mut self.target, start, value.path_encoding()) {
            self.reject(format!("path parameter `{name}` {reason}"));
        }
    }

    /// Writes a query parameter. Lists repeat the name, and `None` writes nothing.
    pub fn query<T: TextValues + ?Sized>(&mut self, name: &str, values: &T) {
        values.each(&mut |value| {
            self.start_pair();
            push_pair(&mut self.target, name, value);
        });
    }

    /// Writes a list as one comma-separated query parameter.
    pub fn query_csv<T: TextValues + ?Sized>(&mut self, name: &str, values: &T) {
        let mut first = true;
        values.each(&mut |value| {
            if first {
                self.start_pair();
                push_pair(&mut self.target, name, value);
            } else {
                self.target.push(',');
                push_encoded(&mut self.target, value);
            }
            first = false;
        });
    }

    /// Rejects a request without an item of a required list.
    pub fn require_items<T: TextValues + ?Sized>(&mut self, name: &str, values: &T) {
        let mut is_empty = true;
        values.each(&mut |_| is_empty = false);
        if is_empty {
            self.reject(format!("query parameter `{name}` is an empty list, and requires at least one item"));
        }
    }

    fn start_pair(&mut self) {
        let is_first = self.query.is_none();
        self.query.get_or_insert(self.target.len());
        self.target.push(if is_first { '?' } else { '&' });
    }

    /// Writes a header. `None` writes nothing.
    pub fn header<T: TextValues + ?Sized>(&mut self, name: &str, values: &T) {
        values.each(&mut |value| {
            let mut text = String::new();
            value.write_text(&mut text);
            match (HeaderName::from_bytes(name.as_bytes()), HeaderValue::try_from(text)) {
                (Ok(name), Ok(value)) => {
                    self.headers.append(name, value);
                }
                _ => self.reject(format!("header `{name}` contains a character that is not allowed in a header")),
            }
        });
    }

    /// Starts a JSON object as the body. It is sent as `{}` if no field is set.
    pub fn json_object(&mut self) {
        let mut buffer = Vec::with_capacity(BODY);
        buffer.push(b'{');
        self.body = Content::Json(buffer);
    }

    /// Writes a field of a JSON body. `None` writes nothing.
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
            Err(_) => self.reject("the body cannot be encoded as JSON".to_owned()),
        }
    }

    /// Starts a form as the body: multipart, or a JSON object as in Zoom's newer documentation.
    pub fn form(&mut self, encoding: FormEncoding) {
        match encoding {
            FormEncoding::Multipart => self.body = Content::Multipart(Multipart::new()),
            FormEncoding::Json => self.json_object(),
        }
    }

    /// Writes a field of a form. `None` writes nothing.
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

    /// Writes a field of a URL-encoded body. Lists repeat the name, and `None` writes nothing.
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

    /// Writes raw bytes as the body, with content type `application/octet-stream`.
    pub fn bytes<T: BytesValue + ?Sized>(&mut self, content: &T) {
        self.body = Content::Whole(content.to_body(), HeaderValue::from_static("application/octet-stream"));
    }

    /// Records the first error.
    fn reject(&mut self, reason: String) {
        self.argument_error.get_or_insert(reason);
    }

    /// Completes the request.
    pub(crate) fn finish(self) -> Result<BuiltRequest, BuildError> {
        if let Some(argument_error) = self.argument_error {
            return Err(BuildError::InvalidArgument(argument_error));
        }
        let mut headers = self.headers;
        headers.reserve(HEADERS);
        let (body, content_type) = self.body.finish()?;
        if let Some(content_type) = content_type {
            headers.entry(header::CONTENT_TYPE).or_insert(content_type);
        }
        Ok(BuiltRequest { target: self.target, query: self.query, is_normalized: self.is_normalized, headers, body })
    }
}

/// Longer than most targets, to avoid reallocation.
const TARGET: usize = 128;

/// Longer than two of three bodies: 427 of Zoom's 628 bodies have at most four fields.
const BODY: usize = 512;

/// Content-Type, Content-Length, Accept, User-Agent, Authorization and Host.
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
