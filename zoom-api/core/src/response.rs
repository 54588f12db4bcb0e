//! Responses: decoding of successful ones.

pub(crate) mod page;
mod retry_after;
pub(crate) mod zoom_body;

use bytes::Bytes;
use http::{HeaderValue, StatusCode};
use serde::de::IgnoredAny;

use crate::exchange::Response;
use crate::foundation::method::Method;
use crate::metadata::EndpointInfo;
use crate::model::{self, Lenient, Value};
pub(crate) use retry_after::{RetryAfter, http_date};
pub(crate) use zoom_body::ZoomBody;

/// The output of an endpoint.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the return type of an endpoint",
    label = "cannot be decoded from a response",
    note = "add `#[zoom_model]` to the type, wrap it in `zoom_api::model::Json<_>`, or return `NoContent` or `bytes::Bytes`"
)]
pub trait Output: Sized + Send {
    /// Decodes the body of a successful response.
    ///
    /// # Errors
    /// Fails if the body cannot be decoded. The error names the field and does not contain its value.
    fn read(body: Bytes) -> Result<Self, model::DecodeError>;

    /// Decodes the body of a successful response leniently.
    ///
    /// # Errors
    /// Fails if the body cannot be decoded even then.
    #[doc(hidden)]
    fn read_lenient(body: Bytes) -> Result<Lenient<Self>, model::DecodeError> {
        Self::read(body).map(Lenient::complete)
    }

    /// The `Accept` header, if it is not that of JSON.
    #[doc(hidden)]
    #[must_use]
    fn accept() -> Option<HeaderValue> {
        None
    }

    /// Whether the body must be JSON: a GET with another body is retried.
    #[doc(hidden)]
    #[must_use]
    fn is_json() -> bool {
        false
    }

    /// Whether the endpoint has no response body.
    #[doc(hidden)]
    #[must_use]
    fn has_no_body() -> bool {
        false
    }

    /// Returns the shape of the body.
    #[cfg(feature = "describe")]
    #[doc(hidden)]
    const SHAPE: fn() -> crate::shape::Shape = || crate::shape::Shape::Any;

    /// Whether the output has its own field for an error code, so that it is not taken for a Zoom error.
    #[doc(hidden)]
    fn has_code() -> bool {
        false
    }
}

/// The output of an endpoint without a response body. A body that was sent anyway is ignored, except for a page of HTML after a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoContent;

impl Output for NoContent {
    fn read(_: Bytes) -> Result<Self, model::DecodeError> {
        Ok(Self)
    }

    fn has_no_body() -> bool {
        true
    }

    #[cfg(feature = "describe")]
    const SHAPE: fn() -> crate::shape::Shape = || crate::shape::Shape::Nothing;
}

/// The raw body of a file. A page of HTML, a compressed body and an error of Zoom are errors.
impl Output for Bytes {
    fn read(body: Bytes) -> Result<Self, model::DecodeError> {
        Ok(body)
    }

    fn accept() -> Option<HeaderValue> {
        Some(HeaderValue::from_static("*/*"))
    }

    #[cfg(feature = "describe")]
    const SHAPE: fn() -> crate::shape::Shape = || crate::shape::Shape::Bytes;

    fn has_code() -> bool {
        true
    }
}

#[diagnostic::do_not_recommend]
impl<T: Value + Send> Output for T {
    fn read(body: Bytes) -> Result<Self, model::DecodeError> {
        model::decode(&body)
    }

    fn read_lenient(body: Bytes) -> Result<Lenient<Self>, model::DecodeError> {
        model::decode_lenient(&body)
    }

    fn is_json() -> bool {
        true
    }

    #[cfg(feature = "describe")]
    const SHAPE: fn() -> crate::shape::Shape = T::shape;

    fn has_code() -> bool {
        CODES.into_iter().any(T::has_field)
    }
}

/// Longer successful bodies are not searched for an error.
const LONGEST_ERROR_BODY: usize = 64 * 1024;

/// Why a successful response has no output.
#[doc(hidden)]
#[derive(Debug)]
pub enum Undecoded {
    /// The body is a Zoom error.
    ZoomError,
    /// The body cannot be decoded.
    Decode(model::DecodeError),
}

/// Decodes the output of a successful response.
///
/// # Errors
/// Fails if the body is a Zoom error or cannot be decoded.
pub(crate) fn decode<T: Output>(info: &EndpointInfo, response: &Response) -> Result<T, Undecoded> {
    check(info, response, T::has_code(), Content::of::<T>())?;
    T::read(response.body.clone()).map_err(Undecoded::Decode)
}

/// Decodes the output of a successful response leniently.
///
/// # Errors
/// Fails if the body is a Zoom error or cannot be decoded.
pub(crate) fn decode_lenient<T: Output>(info: &EndpointInfo, response: &Response) -> Result<Lenient<T>, Undecoded> {
    check(info, response, T::has_code(), Content::of::<T>())?;
    T::read_lenient(response.body.clone()).map_err(Undecoded::Decode)
}

/// The expected body of a successful response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    Json,
    Nothing,
    File,
}

impl Content {
    fn of<T: Output>() -> Self {
        match (T::has_no_body(), T::accept()) {
            (true, _) => Self::Nothing,
            (false, None) => Self::Json,
            (false, Some(_)) => Self::File,
        }
    }
}

/// Checks that the body of a successful response is neither a Zoom error nor, if it should be a file or absent, something else that a proxy
/// sent.
pub(crate) fn check(
    info: &EndpointInfo,
    response: &Response,
    has_code: bool,
    content: Content,
) -> Result<(), Undecoded> {
    let is_file = content == Content::File;
    if (!has_code || is_file) && is_zoom_error(&response.body) {
        return Err(Undecoded::ZoomError);
    }
    let (headers, body) = (&response.headers, &response.body);
    let is_page = match content {
        Content::Json => false,
        Content::Nothing => may_have_page(info, response) && page::is_page_instead_of_nothing(headers, body),
        Content::File => page::is_page_instead_of_file(headers, body.get(..page::START_BYTES).unwrap_or(body)),
    };
    match (is_page, is_file && page::is_compressed(headers)) {
        (true, _) => Err(Undecoded::Decode(model::DecodeError::page())),
        (false, true) => Err(Undecoded::Decode(model::DecodeError::compressed())),
        (false, false) => Ok(()),
    }
}

impl Undecoded {
    /// Whether the body is not JSON, so that a retry may help. Checked only after decoding failed.
    pub(crate) fn is_malformed(&self, info: &EndpointInfo, response: &Response) -> bool {
        let has_body = info.method != Method::Head && response.status != StatusCode::NO_CONTENT;
        matches!(self, Self::Decode(_)) && has_body && !is_json(&response.body)
    }
}

/// Whether a response without an expected body is checked for a web page: a proxy or captive portal may have answered a change, which
/// Zoom then did not receive.
fn may_have_page(info: &EndpointInfo, response: &Response) -> bool {
    !info.method.is_safe() && response.status != StatusCode::NO_CONTENT
}

/// Whether a body is JSON of any shape.
fn is_json(body: &[u8]) -> bool {
    let text = std::str::from_utf8(body).ok();
    text.is_some_and(|text| serde_json::from_str::<IgnoredAny>(text.trim_start_matches('\u{feff}')).is_ok())
}

/// The fields of an output that look like those of a Zoom error.
pub(crate) const CODES: [&str; 4] = ["code", "errorCode", "error_code", "error"];

/// The names of an error code.
const QUOTED_CODES: [&[u8]; 3] = [b"\"code\"", b"\"errorCode\"", b"\"error_code\""];

/// Whether a successful body is a Zoom error with a code other than 0.
fn is_zoom_error(body: &[u8]) -> bool {
    body.len() <= LONGEST_ERROR_BODY
        && !body.starts_with(b"[")
        && QUOTED_CODES.iter().any(|name| memchr::memmem::find(body, name).is_some())
        && ZoomBody::parse(body).is_some_and(|error| error.is_failure())
}
