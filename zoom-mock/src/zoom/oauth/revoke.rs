//! Revokes a token.

use serde_json::json;

use super::{client, error, field};
use crate::http::Reply;
use crate::script::RecordedRequest;
use crate::zoom::state::Shared;

pub(super) fn reply(shared: &Shared, request: &RecordedRequest) -> Result<Reply, Reply> {
    client::authenticate_public(shared, request)?;
    let token = field(request, "token").unwrap_or_default();
    if shared.state().tokens.revoke(token) {
        Ok(Reply::json(200, &json!({"status": "success"})))
    } else {
        Err(error(400, "invalid_request", "Invalid Token!", Some(4700)))
    }
}
