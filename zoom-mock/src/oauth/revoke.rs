//! Taking a token back.

use serde_json::json;

use super::{client, field, refuse};
use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::state::Shared;

pub(super) fn answer(shared: &Shared, seen: &RecordedRequest) -> Result<Reply, Reply> {
    client::check_public(shared, seen)?;
    let token = field(seen, "token").unwrap_or_default();
    if shared.state().tokens.revoke(token) {
        Ok(Reply::json(200, &json!({"status": "success"})))
    } else {
        Err(refuse(400, "invalid_request", "Invalid Token!", Some(4700)))
    }
}
