//! The endpoints below `/__mock/`, with which programs in any language script the mock.

mod events;
mod members;

use std::time::Duration;

use bytes::Bytes;
use serde_json::{Value, json};

use members::Members;

use super::inspector;
use super::state::Shared;
use crate::http::Reply;
use crate::script::{On, RecordedRequest, Target};

const REPLIES: &str = "/__mock/replies";
const REQUESTS: &str = "/__mock/requests";
const SUBSCRIPTIONS: &str = "/__mock/subscriptions";
const EVENTS: &str = "/__mock/events";

/// Whether a path belongs to this module.
pub(super) fn is_control(path: &str) -> bool {
    [REPLIES, REQUESTS, SUBSCRIPTIONS, EVENTS].contains(&path)
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
    let rule = Members::read(serde_json::from_slice(body).map_err(invalid)?, "the rule").map_err(invalid)?;
    let (name, when, replies) = read_rule(rule).map_err(invalid)?;
    let info = shared
        .router
        .named(&name)
        .map_err(|error| Reply::error(404, 404, format!("The rule cannot be added: {error}.")))?;
    let replies: Vec<_> = replies.into_iter().map(|reply| read_reply(reply, info.success)).collect();
    let replies = replies.into_iter().collect::<Result<Vec<_>, String>>().map_err(invalid)?;
    let mut on: On<'_> = On::new(&shared.script, Target::Endpoint(info));
    for (part, name, value) in when {
        on = match part {
            "path" => on.when_path_param(name, text_of(&value)),
            "query" => on.when_query(name, text_of(&value)),
            _ => on.when_field(name, value),
        };
    }
    for (reply, times) in replies {
        on = on.reply_with(reply);
        if let Some(times) = times {
            on = on.times(times);
        }
    }
    Ok(Reply::json(201, &json!({"endpoint": info.name})))
}

fn invalid(problem: impl std::fmt::Display) -> Reply {
    Reply::error(400, 400, format!("The rule cannot be read: {problem}."))
}

/// A condition: the part of the request, the name and the value.
type Condition = (&'static str, String, Value);

/// Reads `{"endpoint": .., "when": {"path": {..}, "query": {..}, "body": {..}}, "replies": [..]}`.
fn read_rule(mut rule: Members) -> Result<(String, Vec<Condition>, Vec<Value>), String> {
    let endpoint = rule.take("endpoint").and_then(|name| name.as_str().map(str::to_owned));
    let endpoint = endpoint.ok_or("`endpoint` must be the name of an endpoint, or its method and path")?;
    let mut when = Vec::new();
    if let Some(conditions) = rule.take("when") {
        let mut conditions = Members::read(conditions, "`when`")?;
        for part in ["path", "query", "body"] {
            let Some(values) = conditions.take(part) else { continue };
            let values = Members::read(values, part)?.0;
            when.extend(values.into_iter().map(|(name, value)| (part, name, value)));
        }
        conditions.finish()?;
    }
    let replies = match rule.take("replies") {
        Some(Value::Array(replies)) => replies,
        _ => return Err("`replies` must be a list".to_owned()),
    };
    rule.finish()?;
    Ok((endpoint, when, replies))
}

/// Reads `{"status": .., "headers": {..}, "body": .., "text": .., "times": .., "delay_ms": ..}`, all of them optional.
fn read_reply(reply: Value, success: u16) -> Result<(Reply, Option<usize>), String> {
    let mut reply = Members::read(reply, "a reply")?;
    let status = reply.number("status")?.map_or(Ok(success), u16::try_from);
    let status = status.ok().filter(|status| (100..=999).contains(status)).ok_or("`status` must be an HTTP status")?;
    let delay = Duration::from_millis(reply.number("delay_ms")?.unwrap_or(0));
    let times = reply.number("times")?.map(|times| usize::try_from(times).unwrap_or(usize::MAX));
    let content = match (reply.take("body"), reply.take("text")) {
        (Some(body), _) => Reply::json(status, &body),
        (None, Some(text)) => Reply::body(status, "text/plain; charset=utf-8", text_of(&text)),
        (None, None) => Reply::empty(status),
    };
    let headers = reply.take("headers").map_or_else(|| Ok(Members::default()), |it| Members::read(it, "`headers`"))?;
    reply.finish()?;
    let content = headers.0.iter().fold(content, |reply, (name, value)| reply.replace_header(name, text_of(value)));
    Ok((content.delay(delay), times))
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
