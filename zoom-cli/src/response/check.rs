//! Checks of successful responses.

use serde::de::IgnoredAny;
use zoom_api::describe::{Description, Shape};
use zoom_api::transport::Response;

use crate::terminal::{Failure, note};

/// Checks the body of a successful response. A JSON body that does not match the declaration only causes a warning.
///
/// # Errors
/// Fails if the body is an error despite its status, or is not JSON.
pub(crate) fn check(endpoint: &'static Description, response: &Response) -> Result<(), Failure> {
    match endpoint.response_error(response.clone()) {
        None => Ok(()),
        Some(error) if error.is_decode() && is_readable(endpoint, response) => {
            let cause = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
            note(format_args!("zoomctl: warning: the response does not match the declaration: {cause}"));
            Ok(())
        }
        Some(error) => Err(error.into()),
    }
}

/// Whether a body can be printed although it does not match the declaration: JSON can, but not the HTML page of a proxy.
fn is_readable(endpoint: &'static Description, response: &Response) -> bool {
    let text = response.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&response.body);
    matches!(endpoint.output(), Shape::Bytes) || text.is_empty() || serde_json::from_slice::<IgnoredAny>(text).is_ok()
}
