//! The requests, the latest first.

use serde_json::{Value, json};

use crate::clock::Clock;
use crate::oauth;
use crate::request::RecordedRequest;
use crate::state::State;

/// How many are shown.
const MOST: usize = 200;

/// How much of a body is shown.
const LONGEST_BODY: usize = 4096;

pub(super) fn of(state: &State, clock: &Clock) -> Vec<Value> {
    state.seen.iter().rev().take(MOST).map(|seen| request(seen, clock)).collect()
}

fn request(seen: &RecordedRequest, clock: &Clock) -> Value {
    json!({
        "number": seen.number,
        "time": format!("{:.3}", clock.at(seen.received_at)),
        "method": seen.method,
        "path": seen.path,
        "query": seen.raw_query,
        "endpoint": seen.endpoint.or_else(|| oauth::page(&seen.path).map(|_| "tokens")),
        "status": seen.status,
        "problem": problem(seen),
        "notes": seen.notes,
        "content_type": seen.header("content-type"),
        "body": body(seen),
    })
}

fn problem(seen: &RecordedRequest) -> Option<String> {
    let lost = || (seen.status == 0).then(|| "A rule broke the connection before there was an answer.".to_owned());
    seen.complaint.clone().or_else(lost)
}

/// What was sent, as text; what asks for tokens may hold what nobody should read over a shoulder.
fn body(seen: &RecordedRequest) -> Option<String> {
    if seen.body.is_empty() || oauth::page(&seen.path).is_some() {
        return None;
    }
    let shown = seen.body.get(..LONGEST_BODY.min(seen.body.len())).unwrap_or_default();
    let mut text = String::from_utf8_lossy(shown).into_owned();
    if shown.len() < seen.body.len() {
        text += &format!("… ({} bytes in all)", seen.body.len());
    }
    Some(text)
}
