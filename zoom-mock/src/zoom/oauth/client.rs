//! Authenticates the app that sends a token request.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{error, field};
use crate::http::Reply;
use crate::script::RecordedRequest;
use crate::zoom::state::Shared;

/// Checks the app's Basic credentials.
pub(super) fn authenticate(shared: &Shared, request: &RecordedRequest) -> Result<(), Reply> {
    let given = request.header("authorization").and_then(basic);
    let credentials = &shared.credentials;
    let expected = format!("{}:{}", credentials.client_id, credentials.client_secret);
    match given {
        None => Err(error(400, "invalid_request", "The app's credentials are missing.", Some(4706))),
        Some(given) if given != expected => {
            Err(error(401, "invalid_client", "Invalid client_id or client_secret", Some(4702)))
        }
        Some(_) => Ok(()),
    }
}

/// Checks Basic credentials, or the client ID of a public app, which has no secret.
pub(super) fn authenticate_public(shared: &Shared, request: &RecordedRequest) -> Result<(), Reply> {
    let is_public = request.header("authorization").is_none();
    if is_public && field(request, "client_id") == Some(&shared.credentials.client_id) {
        return Ok(());
    }
    authenticate(shared, request)
}

fn basic(authorization: &str) -> Option<String> {
    let (scheme, encoded) = authorization.split_once(' ')?;
    let decoded = STANDARD.decode(encoded).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    String::from_utf8(decoded).ok()
}
