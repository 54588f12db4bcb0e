//! Exchanging a grant for tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::consent::Code;
use super::{client, device, field, invalid_grant, posted, refuse};
use crate::payload::Payload;
use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::state::Shared;
use crate::tokens::Issued;

/// Exchanges what a request brings for tokens.
pub(super) fn answer(shared: &Shared, seen: &RecordedRequest, payload: &Payload) -> Result<Reply, Reply> {
    posted(seen, payload)?;
    let grant_type = field(seen, "grant_type");
    let is_of_a_user = !matches!(grant_type, Some("account_credentials" | "client_credentials") | None);
    if is_of_a_user { client::check_public(shared, seen) } else { client::check(shared, seen) }?;
    let issued = match grant_type {
        Some("account_credentials") => {
            account(shared, seen)?;
            shared.state().tokens.issue_alone()
        }
        Some("client_credentials") => shared.state().tokens.issue_alone(),
        Some("authorization_code") => {
            code(shared, seen)?;
            shared.state().tokens.issue_pair()
        }
        Some("urn:ietf:params:oauth:grant-type:device_code") => {
            device::redeem(shared, seen)?;
            shared.state().tokens.issue_pair()
        }
        Some("refresh_token") => refresh(shared, seen)?,
        Some(_) => return Err(refuse(400, "unsupported_grant_type", "Unsupported grant type", Some(4705))),
        None => return Err(refuse(400, "invalid_request", "Missing grant type", Some(4705))),
    };
    Ok(give(shared, &issued))
}

fn account(shared: &Shared, seen: &RecordedRequest) -> Result<(), Reply> {
    let account = field(seen, "account_id");
    if account == Some(shared.state().account.id.as_str()) {
        return Ok(());
    }
    Err(refuse(400, "invalid_request", "Bad Request: account_id is missing or is not this app's account", None))
}

/// Uses up an authorization code.
fn code(shared: &Shared, seen: &RecordedRequest) -> Result<(), Reply> {
    let code = shared.state().consents.codes.remove(field(seen, "code").unwrap_or_default());
    let code = code.ok_or_else(|| invalid_grant("Invalid authorization code", Some(4734)))?;
    if code.has_expired() {
        return Err(invalid_grant("The authorization code has expired", Some(4733)));
    }
    if field(seen, "redirect_uri") != Some(&code.redirect_uri) {
        return Err(refuse(400, "invalid_request", "Redirect URI mismatch", Some(4709)));
    }
    if is_verified(&code, field(seen, "code_verifier")) {
        Ok(())
    } else {
        Err(invalid_grant("The code verifier is not the one of the challenge", None))
    }
}

fn is_verified(code: &Code, verifier: Option<&str>) -> bool {
    let hash = verifier.map(|verifier| URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
    code.challenge.is_none() || code.challenge == hash
}

/// Uses up a refresh token, and with it the access token it came with.
fn refresh(shared: &Shared, seen: &RecordedRequest) -> Result<Issued, Reply> {
    let rotated = shared.state().tokens.rotate(field(seen, "refresh_token").unwrap_or_default());
    rotated.ok_or_else(|| invalid_grant("Invalid Token!", None))
}

fn give(shared: &Shared, issued: &Issued) -> Reply {
    let state = shared.state();
    let scope = match &state.tokens.scopes {
        Some(scopes) => scopes.iter().map(String::as_str).collect::<Vec<_>>().join(" "),
        None => shared.router.scopes().into_iter().collect::<Vec<_>>().join(" "),
    };
    let mut token = json!({
        "access_token": issued.access,
        "token_type": "bearer",
        "expires_in": state.tokens.lifetime.as_secs(),
        "scope": scope,
        "api_url": shared.api_url.clone().unwrap_or_else(|| shared.url()),
    });
    if let (Some(refresh), Some(object)) = (&issued.refresh, token.as_object_mut()) {
        object.insert("refresh_token".to_owned(), refresh.as_str().into());
    }
    Reply::json(200, &token).header("cache-control", "no-store")
}
