//! The OAuth endpoints: authorization, tokens, device codes, revocation.

mod authorize;
mod client;
mod consent;
mod device;
mod revoke;
mod token;

pub(crate) use authorize::redirect;
pub(crate) use consent::Consents;

use serde_json::{Value, json};

use super::state::Shared;
use crate::http::{MediaType, Payload, Reply};
use crate::script::RecordedRequest;

/// A path of the OAuth host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OAuthPath {
    Token,
    Authorize,
    DeviceCode,
    Revoke,
}

impl OAuthPath {
    pub(crate) fn of(path: &str) -> Option<Self> {
        match path {
            "/oauth/token" => Some(Self::Token),
            "/oauth/authorize" => Some(Self::Authorize),
            "/oauth/devicecode" => Some(Self::DeviceCode),
            "/oauth/revoke" => Some(Self::Revoke),
            _ => None,
        }
    }
}

pub(crate) fn reply(
    path: OAuthPath,
    shared: &Shared,
    request: &RecordedRequest,
    payload: &Payload,
) -> Result<Reply, Reply> {
    if path == OAuthPath::Authorize {
        return authorize::reply(shared, request);
    }
    require_form(request, payload)?;
    match path {
        OAuthPath::DeviceCode => device::reply(shared, request),
        OAuthPath::Revoke => revoke::reply(shared, request),
        _ => token::reply(shared, request),
    }
}

fn require_form(request: &RecordedRequest, payload: &Payload) -> Result<(), Reply> {
    if request.method != "POST" {
        return Err(error(405, "invalid_request", "The method must be POST.", None));
    }
    match payload.media_type {
        // Many programs send the parameters in the query.
        MediaType::UrlEncoded | MediaType::Empty => Ok(()),
        _ => Err(error(400, "invalid_request", "The body must be application/x-www-form-urlencoded.", None)),
    }
}

/// Returns a parameter of the body, or else of the query.
fn field<'a>(request: &'a RecordedRequest, name: &str) -> Option<&'a str> {
    request.fields.get(name).and_then(Value::as_str).or_else(|| request.query(name))
}

/// Creates an OAuth error, with Zoom's code if there is one.
fn error(status: u16, error: &str, reason: &str, code: Option<i64>) -> Reply {
    let mut body = json!({"error": error, "reason": reason});
    if let (Some(code), Some(object)) = (code, body.as_object_mut()) {
        object.insert("code".to_owned(), code.into());
    }
    Reply::json(status, &body)
}

/// Rejects an authorization code or a refresh token.
fn invalid_grant(reason: &str, code: Option<i64>) -> Reply {
    error(400, "invalid_grant", reason, code)
}
