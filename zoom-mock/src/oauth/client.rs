//! Which app asks.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::{field, refuse};
use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::state::Shared;

/// Checks an app's Basic credentials.
pub(super) fn check(shared: &Shared, seen: &RecordedRequest) -> Result<(), Reply> {
    let given = seen.header("authorization").and_then(basic);
    let credentials = &shared.credentials;
    let expected = format!("{}:{}", credentials.client_id, credentials.client_secret);
    match given {
        None => Err(refuse(400, "invalid_request", "The app's credentials are missing.", Some(4706))),
        Some(given) if given != expected => {
            Err(refuse(401, "invalid_client", "Invalid client_id or client_secret", Some(4702)))
        }
        Some(_) => Ok(()),
    }
}

/// The same, where an app that can keep no secret only says who it is.
pub(super) fn check_public(shared: &Shared, seen: &RecordedRequest) -> Result<(), Reply> {
    let is_public = seen.header("authorization").is_none();
    if is_public && field(seen, "client_id") == Some(&shared.credentials.client_id) {
        return Ok(());
    }
    check(shared, seen)
}

fn basic(authorization: &str) -> Option<String> {
    let (scheme, encoded) = authorization.split_once(' ')?;
    let decoded = STANDARD.decode(encoded).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    String::from_utf8(decoded).ok()
}
