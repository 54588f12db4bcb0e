//! The recorded requests, the latest first.

use serde_json::{Value, json};

use crate::script::{RecordedRequest, Script};
use crate::zoom::clock::Clock;
use crate::zoom::oauth::OAuthPath;

/// Number of requests that the page shows.
const SHOWN: usize = 200;

/// Number of bytes of a body that the page shows.
const SHOWN_BODY: usize = 4096;

pub(super) fn latest(script: &Script, clock: &Clock) -> Vec<Value> {
    script.latest_requests(SHOWN).iter().map(|request| to_json(request, clock)).collect()
}

fn to_json(request: &RecordedRequest, clock: &Clock) -> Value {
    json!({
        "number": request.number,
        "time": format!("{:.3}", clock.at(request.received_at)),
        "method": request.method,
        "path": request.path,
        "query": request.raw_query,
        "endpoint": request.endpoint.or_else(|| OAuthPath::of(&request.path).map(|_| "oauth")),
        "status": request.status,
        "problem": problem(request),
        "notes": request.notes,
        "content_type": request.header("content-type"),
        "body": body(request),
    })
}

fn problem(request: &RecordedRequest) -> Option<String> {
    let lost = || (request.status == 0).then(|| "A fault broke the connection before there was a response.".to_owned());
    request.error_message.clone().or_else(lost)
}

/// Returns the body as text, except for OAuth requests, which can contain secrets.
fn body(request: &RecordedRequest) -> Option<String> {
    if request.body.is_empty() || OAuthPath::of(&request.path).is_some() {
        return None;
    }
    let shown = request.body.get(..SHOWN_BODY.min(request.body.len())).unwrap_or_default();
    let mut text = String::from_utf8_lossy(shown).into_owned();
    if shown.len() < request.body.len() {
        text += &format!("… ({} bytes in total)", request.body.len());
    }
    Some(text)
}
