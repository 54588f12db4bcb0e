//! The page at `/`: the account, the requests, and what was wrong with them.

mod requests;
mod tables;

use serde_json::{Value, json};

use crate::reply::Reply;
use crate::state::Shared;

const PAGE: &str = include_str!("site/page.html");

/// Nothing is loaded from anywhere else, and nobody frames it.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; \
                      img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Answers what a browser asks for; such requests are not kept.
pub(crate) fn answer(shared: &Shared, method: &str, path: &str) -> Option<Reply> {
    let reply = match path {
        "/" => Reply::body(200, "text/html; charset=utf-8", PAGE).header("content-security-policy", POLICY),
        "/__mock/state.json" => Reply::json(200, &state(shared)),
        "/favicon.ico" => Reply::empty(204),
        _ => return None,
    };
    matches!(method, "GET" | "HEAD")
        .then(|| reply.header("cache-control", "no-store").header("x-content-type-options", "nosniff"))
}

fn state(shared: &Shared) -> Value {
    let state = shared.state();
    json!({
        "account_id": state.account.id,
        "client_id": shared.credentials.client_id,
        "client_secret": shared.credentials.client_secret,
        "plan": state.limits.plan.map(|plan| format!("{plan:?}")),
        "endpoints": shared.router.infos().count(),
        "tables": tables::of(&state.account),
        "seen": state.tracked,
        "requests": requests::of(&state, &shared.clock),
    })
}
