//! The endpoints below `/__mock/`, with which programs in any language script the mock.

mod events;
mod members;
mod rules;

use bytes::Bytes;
use serde_json::json;

use rules::RuleError;
pub(crate) use rules::add_file;

use super::inspector;
use super::state::Shared;
use crate::http::Reply;
use crate::script::RecordedRequest;

const REPLIES: &str = "/__mock/replies";
const REQUESTS: &str = "/__mock/requests";
const SUBSCRIPTIONS: &str = "/__mock/subscriptions";
const EVENTS: &str = "/__mock/events";
const RESET: &str = "/__mock/reset";

/// Whether a path belongs to this module.
pub(super) fn is_control(path: &str) -> bool {
    [REPLIES, REQUESTS, SUBSCRIPTIONS, EVENTS, RESET].contains(&path)
}

/// Executes a request, which is not recorded.
pub(super) async fn reply(shared: &Shared, request: &RecordedRequest, body: &Bytes) -> Reply {
    execute(shared, request, body).await.unwrap_or_else(|rejection| rejection)
}

async fn execute(shared: &Shared, request: &RecordedRequest, body: &Bytes) -> Result<Reply, Reply> {
    if request.method == "POST" {
        check_content_type(request)?;
    }
    match (request.method.as_str(), request.path.as_str()) {
        ("POST", REPLIES) => return add_rule(shared, body),
        ("DELETE", REPLIES) => shared.script.clear_rules(),
        ("GET", REQUESTS) => return Ok(Reply::json(200, &json!({"requests": inspector::latest_requests(shared)}))),
        ("DELETE", REQUESTS) => shared.script.clear_requests(),
        ("POST", SUBSCRIPTIONS) => return events::subscribe(shared, body).await,
        ("GET", SUBSCRIPTIONS) => return Ok(Reply::json(200, &json!({"subscriptions": shared.events.to_json()}))),
        ("DELETE", SUBSCRIPTIONS) => shared.events.clear(),
        ("POST", RESET) => shared.reset(),
        ("POST", EVENTS) => return events::emit(shared, body),
        ("GET", EVENTS) => return Ok(events::deliveries(shared)),
        _ => return Err(Reply::error(405, 405, "Use GET, POST or DELETE, as the documentation shows.")),
    }
    Ok(Reply::empty(204))
}

/// Rejects other content types: a page of another site cannot send JSON without permission.
fn check_content_type(request: &RecordedRequest) -> Result<(), Reply> {
    let is_json = request.header("content-type").is_some_and(|kind| kind.starts_with("application/json"));
    if is_json { Ok(()) } else { Err(Reply::error(415, 415, "The content type must be application/json.")) }
}

fn add_rule(shared: &Shared, body: &Bytes) -> Result<Reply, Reply> {
    let rule = serde_json::from_slice(body).map_err(|error| RuleError::Invalid(error.to_string()).into_reply())?;
    let endpoint = rules::add(shared, rule).map_err(RuleError::into_reply)?;
    Ok(Reply::json(201, &json!({"endpoint": endpoint})))
}
