//! How an answer becomes a value, or an error.

mod retry_after;

use bytes::Bytes;

use crate::endpoint::EndpointInfo;
use crate::error::{Error, Result};
use crate::model::{self, Value};
use crate::transport::Response;
pub(crate) use retry_after::RetryAfter;

/// What an endpoint returns.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be what an endpoint returns",
    label = "cannot be read from a response",
    note = "mark it with `#[zoom_model]`, wrap it in `zoom_api::model::Json<_>`, or return `NoContent` or `bytes::Bytes`"
)]
pub trait Output: Sized + Send {
    /// Reads the body of a successful answer.
    ///
    /// # Errors
    /// Names the field that could not be read, and never its value.
    fn read(body: Bytes) -> Result<Self, model::DecodeError>;

    /// What the body is.
    #[cfg(feature = "describe")]
    #[doc(hidden)]
    #[must_use]
    fn shape() -> crate::describe::Shape {
        crate::describe::Shape::Any
    }

    /// Writes it as JSON again; `None` where it is none.
    #[cfg(feature = "describe")]
    #[doc(hidden)]
    fn write(&self) -> Result<Option<Vec<u8>>, model::EncodeError> {
        Ok(None)
    }

    /// Whether a JSON object with `code` and `message` is this output and not one of Zoom's errors.
    #[doc(hidden)]
    fn has_code() -> bool {
        false
    }
}

/// What an endpoint returns that answers 204, with nothing in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NoContent;

impl Output for NoContent {
    fn read(_: Bytes) -> Result<Self, model::DecodeError> {
        Ok(Self)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::describe::Shape {
        crate::describe::Shape::Nothing
    }
}

/// A file: the body as it came.
impl Output for Bytes {
    fn read(body: Bytes) -> Result<Self, model::DecodeError> {
        Ok(body)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::describe::Shape {
        crate::describe::Shape::Bytes
    }

    fn has_code() -> bool {
        true
    }
}

#[diagnostic::do_not_recommend]
impl<T: Value + Send> Output for T {
    fn read(body: Bytes) -> Result<Self, model::DecodeError> {
        model::decode(&body)
    }

    #[cfg(feature = "describe")]
    fn shape() -> crate::describe::Shape {
        T::shape()
    }

    #[cfg(feature = "describe")]
    fn write(&self) -> Result<Option<Vec<u8>>, model::EncodeError> {
        model::encode(self).map(Some)
    }

    fn has_code() -> bool {
        T::has_field("code")
    }
}

/// Longer bodies are not looked at for an error under a status of success.
const LONGEST_ERROR_BODY: usize = 64 * 1024;

/// Turns an answer into the output, or into the error that it is.
pub(crate) fn decode<T: Output>(info: &'static EndpointInfo, response: Response) -> Result<T> {
    if !T::has_code() && is_error_in_disguise(&response.body) {
        return Err(Error::api(info, response));
    }
    T::read(response.body.clone()).map_err(|error| Error::decode(info, response, error))
}

/// Whether a body of success is Zoom's error object with a code other than 0.
fn is_error_in_disguise(body: &[u8]) -> bool {
    body.len() <= LONGEST_ERROR_BODY
        && memchr::memmem::find(body, b"\"code\"").is_some()
        && crate::error::body::ZoomBody::parse(body).is_some_and(|error| error.is_failure())
}
