//! Rules in JSON: from requests to the mock, and from files.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::members::Members;
use crate::http::{Fault, Reply};
use crate::script::{On, Target};
use crate::zoom::state::Shared;

/// Why a rule cannot be added.
#[derive(Debug)]
pub(crate) enum RuleError {
    /// It cannot be read.
    Invalid(String),
    /// No endpoint has its name.
    UnknownEndpoint(String),
}

impl RuleError {
    pub(super) fn into_reply(self) -> Reply {
        match self {
            Self::Invalid(problem) => Reply::error(400, 400, format!("The rule cannot be read: {problem}.")),
            Self::UnknownEndpoint(problem) => Reply::error(404, 404, format!("The rule cannot be added: {problem}.")),
        }
    }

    fn into_text(self) -> String {
        let (Self::Invalid(problem) | Self::UnknownEndpoint(problem)) = self;
        problem
    }
}

/// Adds the rules of a file: a JSON list, or one rule.
pub(crate) fn add_file(shared: &Shared, path: &Path) -> Result<(), String> {
    let failed = |problem: String| format!("cannot read {}: {problem}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    let rules = match serde_json::from_str(&text).map_err(|error| failed(error.to_string()))? {
        Value::Array(rules) => rules,
        rule => vec![rule],
    };
    for (index, rule) in rules.into_iter().enumerate() {
        add(shared, rule).map_err(|error| failed(format!("rule {index}: {}", error.into_text())))?;
    }
    Ok(())
}

/// Adds a rule, and returns the name of its endpoint.
pub(super) fn add(shared: &Shared, rule: Value) -> Result<&'static str, RuleError> {
    let rule = Members::read(rule, "the rule").map_err(RuleError::Invalid)?;
    let (name, when, replies) = read_rule(rule).map_err(RuleError::Invalid)?;
    let info = shared.router.named(&name).map_err(|error| RuleError::UnknownEndpoint(error.to_string()))?;
    let replies: Vec<_> = replies.into_iter().map(|reply| read_reply(reply, info.success)).collect();
    let replies = replies.into_iter().collect::<Result<Vec<_>, String>>().map_err(RuleError::Invalid)?;
    let mut on: On<'_> = On::new(&shared.script, Target::Endpoint(info));
    for (part, name, value) in when {
        on = match part {
            "path" => on.when_path_param(name, text_of(&value)),
            "query" => on.when_query(name, text_of(&value)),
            _ => on.when_field(name, value),
        };
    }
    for ScriptedReply { reply, delay, times } in replies {
        on = match reply {
            Ok(reply) => on.reply_with(reply),
            Err(fault) => on.fault(fault),
        };
        on = on.delay(delay);
        if let Some(times) = times {
            on = on.times(times);
        }
    }
    Ok(info.name)
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

/// A reply, or a fault of the connection while the account or an earlier rule replies.
struct ScriptedReply {
    reply: Result<Reply, Fault>,
    delay: Duration,
    times: Option<usize>,
}

/// Reads `{"status": .., "headers": {..}, "body": .., "text": .., "fault": .., "times": .., "delay_ms": ..}`, all of them optional.
fn read_reply(reply: Value, success: u16) -> Result<ScriptedReply, String> {
    let mut reply = Members::read(reply, "a reply")?;
    let delay = Duration::from_millis(reply.number("delay_ms")?.unwrap_or(0));
    let times = reply.number("times")?.map(|times| usize::try_from(times).unwrap_or(usize::MAX));
    let fault = reply.take("fault").map(read_fault).transpose()?;
    if let Some(fault) = fault
        && ["status", "headers", "body", "text"].iter().all(|name| !reply.0.contains_key(*name))
    {
        reply.finish()?;
        return Ok(ScriptedReply { reply: Err(fault), delay, times });
    }
    let status = reply.number("status")?.map_or(Ok(success), u16::try_from);
    let status = status.ok().filter(|status| (100..=999).contains(status)).ok_or("`status` must be an HTTP status")?;
    let content = match (reply.take("body"), reply.take("text")) {
        (Some(body), _) => Reply::json(status, &body),
        (None, Some(text)) => Reply::body(status, "text/plain; charset=utf-8", text_of(&text)),
        (None, None) => Reply::empty(status),
    };
    let headers = reply.take("headers").map_or_else(|| Ok(Members::default()), |it| Members::read(it, "`headers`"))?;
    reply.finish()?;
    let content = headers.0.iter().fold(content, |reply, (name, value)| reply.replace_header(name, text_of(value)));
    Ok(ScriptedReply { reply: Ok(content.fault(fault.unwrap_or(Fault::None))), delay, times })
}

/// Reads `"reset"`, `"black_hole"`, `{"reset_after": bytes}`, `{"close_after": bytes}` or `{"drip_ms": milliseconds}`.
fn read_fault(fault: Value) -> Result<Fault, String> {
    match fault.as_str() {
        Some("reset") => return Ok(Fault::Reset),
        Some("black_hole") => return Ok(Fault::BlackHole),
        _ => {}
    }
    let known = "`fault` must be `reset`, `black_hole`, or an object with `reset_after`, `close_after` or `drip_ms`";
    let mut members = Members::read(fault, "`fault`").map_err(|_| known)?;
    let bytes = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let reset = members.number("reset_after")?.map(|count| Fault::ResetAfterResponseBytes(bytes(count)));
    let close = members.number("close_after")?.map(|count| Fault::CloseAfterResponseBytes(bytes(count)));
    let drip = members.number("drip_ms")?.map(|pause| Fault::Drip(Duration::from_millis(pause)));
    members.finish()?;
    reset.or(close).or(drip).ok_or_else(|| known.to_owned())
}

fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
