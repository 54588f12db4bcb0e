//! The token endpoint: exchanges a grant for tokens.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::consent::Code;
use super::{client, device, error, field, invalid_grant};
use crate::http::Reply;
use crate::script::RecordedRequest;
use crate::zoom::state::Shared;
use crate::zoom::tokens::Issued;

pub(super) fn reply(shared: &Shared, request: &RecordedRequest) -> Result<Reply, Reply> {
    let grant_type = field(request, "grant_type");
    let is_user_grant = !matches!(grant_type, Some("account_credentials" | "client_credentials") | None);
    if is_user_grant {
        client::authenticate_public(shared, request)?;
    } else {
        client::authenticate(shared, request)?;
    }
    exchange(shared, request, grant_type).map(|issued| token_response(shared, &issued))
}

fn exchange(shared: &Shared, request: &RecordedRequest, grant_type: Option<&str>) -> Result<Issued, Reply> {
    match grant_type {
        Some("account_credentials") => {
            check_account(shared, request)?;
            Ok(shared.state().tokens.issue_access_only())
        }
        Some("client_credentials") => Ok(shared.state().tokens.issue_access_only()),
        Some("authorization_code") => {
            redeem_code(shared, request)?;
            Ok(shared.state().tokens.issue_pair())
        }
        Some("urn:ietf:params:oauth:grant-type:device_code") => {
            device::redeem(shared, request)?;
            Ok(shared.state().tokens.issue_pair())
        }
        Some("refresh_token") => refresh(shared, request),
        Some(_) => Err(error(400, "unsupported_grant_type", "Unsupported grant type", Some(4705))),
        None => Err(error(400, "invalid_request", "Missing grant type", Some(4705))),
    }
}

fn check_account(shared: &Shared, request: &RecordedRequest) -> Result<(), Reply> {
    let account = field(request, "account_id");
    if account == Some(shared.state().account.id.as_str()) {
        return Ok(());
    }
    Err(error(400, "invalid_request", "Bad Request: account_id is missing or is not this app's account", None))
}

/// Redeems an authorization code, which works once.
fn redeem_code(shared: &Shared, request: &RecordedRequest) -> Result<(), Reply> {
    let code = shared.state().consents.codes.remove(field(request, "code").unwrap_or_default());
    let code = code.ok_or_else(|| invalid_grant("Invalid authorization code", Some(4734)))?;
    if code.has_expired() {
        return Err(invalid_grant("The authorization code has expired", Some(4733)));
    }
    if field(request, "redirect_uri") != Some(&code.redirect_uri) {
        return Err(error(400, "invalid_request", "Redirect URI mismatch", Some(4709)));
    }
    if is_verified(&code, field(request, "code_verifier")) {
        Ok(())
    } else {
        Err(invalid_grant("The code verifier does not match the challenge", None))
    }
}

fn is_verified(code: &Code, verifier: Option<&str>) -> bool {
    let hash = verifier.map(|verifier| URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
    code.challenge.is_none() || code.challenge == hash
}

/// Redeems a refresh token, which works once.
fn refresh(shared: &Shared, request: &RecordedRequest) -> Result<Issued, Reply> {
    let rotated = shared.state().tokens.rotate(field(request, "refresh_token").unwrap_or_default());
    rotated.ok_or_else(|| invalid_grant("Invalid Token!", None))
}

fn token_response(shared: &Shared, issued: &Issued) -> Reply {
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
