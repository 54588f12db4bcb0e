//! The page at `/`, which shows the account, the events, the rules, and the recorded requests with their errors.

mod requests;
mod tables;

use serde_json::{Value, json};

use super::state::Shared;
use crate::http::Reply;

const PAGE: &str = include_str!("inspector/page.html");

/// The page loads nothing from elsewhere and cannot be framed.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; \
                      img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Answers the requests of a browser, which are not recorded; returns `None` for all others.
pub(crate) fn reply(shared: &Shared, method: &str, path: &str) -> Option<Reply> {
    let reply = match path {
        "/" => Reply::body(200, "text/html; charset=utf-8", PAGE).header("content-security-policy", POLICY),
        "/__mock/state.json" => Reply::json(200, &state(shared)),
        "/favicon.ico" => Reply::empty(204),
        _ => return None,
    };
    matches!(method, "GET" | "HEAD")
        .then(|| reply.header("cache-control", "no-store").header("x-content-type-options", "nosniff"))
}

/// Returns the latest recorded requests as JSON, the latest first.
pub(super) fn latest_requests(shared: &Shared) -> Vec<Value> {
    requests::latest(&shared.script, &shared.clock)
}

fn state(shared: &Shared) -> Value {
    let request_count = shared.script.request_count();
    let requests = latest_requests(shared);
    let script = [tables::events(&shared.events.deliveries()), tables::rules(&shared.script.rules())];
    let state = shared.state();
    let tables: Vec<Value> = tables::of(&state.account).into_iter().chain(script).collect();
    json!({
        "account_id": state.account.id,
        "client_id": shared.credentials.client_id,
        "client_secret": shared.credentials.client_secret,
        "plan": state.limits.plan.map(|plan| format!("{plan:?}")),
        "endpoints": shared.router.infos().count(),
        "tables": tables,
        "request_count": request_count,
        "requests": requests,
    })
}
