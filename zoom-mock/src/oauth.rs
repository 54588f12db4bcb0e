//! The endpoint that gives tokens.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::payload::{Media, Payload};
use crate::reply::Reply;
use crate::request::SeenRequest;
use crate::state::Shared;

const PATH: &str = "/oauth/token";

pub(crate) fn is_token_path(path: &str) -> bool {
    path == PATH
}

/// Exchanges an app's credentials for a token.
pub(crate) fn token(shared: &Shared, seen: &SeenRequest, payload: &Payload) -> Result<Reply, Reply> {
    shared.state().token_requests += 1;
    if seen.method != "POST" {
        return Err(refuse(405, "invalid_request", "Tokens are asked for with POST.", None));
    }
    client(shared, seen.header("authorization"))?;
    form(payload)?;
    grant_type(seen)?;
    account(shared, seen)?;
    Ok(give(shared))
}

fn client(shared: &Shared, authorization: Option<&str>) -> Result<(), Reply> {
    let given = authorization.and_then(basic);
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

fn basic(authorization: &str) -> Option<String> {
    let (scheme, encoded) = authorization.split_once(' ')?;
    let decoded = STANDARD.decode(encoded).ok().filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    String::from_utf8(decoded).ok()
}

fn form(payload: &Payload) -> Result<(), Reply> {
    match payload.media {
        Media::UrlEncoded => Ok(()),
        _ => {
            Err(refuse(400, "invalid_request", "The parameters go in an application/x-www-form-urlencoded body.", None))
        }
    }
}

fn grant_type(seen: &SeenRequest) -> Result<(), Reply> {
    match field(seen, "grant_type") {
        Some("account_credentials") => Ok(()),
        Some(_) => Err(refuse(400, "unsupported_grant_type", "Unsupported grant type", Some(4705))),
        None => Err(refuse(400, "invalid_request", "Missing grant type", Some(4705))),
    }
}

fn account(shared: &Shared, seen: &SeenRequest) -> Result<(), Reply> {
    let account = field(seen, "account_id");
    if account == Some(shared.state().account.id.as_str()) {
        return Ok(());
    }
    Err(refuse(400, "invalid_request", "Bad Request: account_id is missing or is not this app's account", None))
}

fn give(shared: &Shared) -> Reply {
    let mut state = shared.state();
    let scope = match &state.tokens.scopes {
        Some(scopes) => scopes.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
        None => shared.router.scopes().into_iter().collect::<Vec<_>>().join(" "),
    };
    let expires_in = state.tokens.lifetime.as_secs();
    let access_token = state.tokens.issue(None);
    let token = json!({
        "access_token": access_token,
        "token_type": "bearer",
        "expires_in": expires_in,
        "scope": scope,
        "api_url": shared.url(),
    });
    Reply::json(200, &token).header("cache-control", "no-store")
}

fn field<'a>(seen: &'a SeenRequest, name: &str) -> Option<&'a str> {
    seen.fields.get(name).and_then(Value::as_str)
}

fn refuse(status: u16, error: &str, reason: &str, code: Option<i64>) -> Reply {
    let mut body = json!({"error": error, "reason": reason});
    if let (Some(code), Some(object)) = (code, body.as_object_mut()) {
        object.insert("code".to_owned(), code.into());
    }
    Reply::json(status, &body)
}
