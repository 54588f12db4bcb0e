//! The way of one request: route, caller, checks, answer.

use std::future::pending;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use zoom_api::EndpointInfo;

use crate::fault::Fault;
use crate::handlers::{self, Call, Handler};
use crate::limits::{Headers, Turn};
use crate::oauth::Page;
use crate::payload::Payload;
use crate::reply::Reply;
use crate::request::RecordedRequest;
use crate::router::Found;
use crate::rules::{Decision, Occasion};
use crate::state::{Shared, State};
use crate::tokens::Grant;
use crate::wire::Harm;
use crate::{body, check, download, oauth, site};

/// Answers a request and keeps it for the test to look at.
pub(crate) async fn answer(shared: &Shared, harm: &Harm, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (head, incoming) = request.into_parts();
    let mut seen = RecordedRequest::of(&head);
    if let Some(reply) = site::answer(shared, &seen.method, &seen.path) {
        return reply.into_response();
    }
    let turn = Turn::take(shared, &seen.method, &seen.path);
    let outcome = match (body::collect(incoming).await, &turn) {
        (Ok(body), Ok(_)) => respond(shared, &mut seen, body).await,
        (Err(refusal), _) => Err(refusal),
        (_, Err(refusal)) => Err(refusal.clone()),
    };
    // A refusal is an answer like any other once it is decided.
    let reply = outcome.unwrap_or_else(|refusal| refusal);
    let reply = keep(shared, seen, reply);
    hold(&reply).await;
    harm.set(reply.fault);
    reply.into_response()
}

/// Waits as long as the reply is to come later.
async fn hold(reply: &Reply) {
    match reply.fault {
        Fault::BlackHole => pending().await,
        Fault::Delay(delay) => tokio::time::sleep(delay + reply.delay).await,
        _ => tokio::time::sleep(reply.delay).await,
    }
}

async fn respond(shared: &Shared, seen: &mut RecordedRequest, body: Bytes) -> Result<Reply, Reply> {
    let payload = Payload::read(seen.header("content-type"), &body).await;
    seen.body = body;
    seen.fields = payload.fields();
    seen.parts.clone_from(&payload.parts);
    match oauth::page(&seen.path) {
        Some(Page::Token) => {
            let decision = shared.state().token_request(seen);
            Ok(decided(decision, || Page::Token.answer(shared, seen, &payload)))
        }
        Some(page) => page.answer(shared, seen, &payload),
        None => match download::answer(shared, seen) {
            Some(file) => file,
            None => respond_to_call(shared, seen, &payload),
        },
    }
}

fn respond_to_call(shared: &Shared, seen: &mut RecordedRequest, payload: &Payload) -> Result<Reply, Reply> {
    let found = find(shared, seen)?;
    let grant = check::caller(&seen.declared, &shared.state().tokens, seen)?;
    let headers = count(shared, &found, seen)?;
    let reply = call(shared, &found, grant, seen, payload).unwrap_or_else(|refusal| refusal);
    Ok(reply.headers(headers))
}

/// Answers as the rules say, else by what is at hand.
fn decided(mut decision: Decision, otherwise: impl FnOnce() -> Result<Reply, Reply>) -> Reply {
    let reply = match decision.reply.take() {
        Some(reply) => reply,
        None if decision.fault.loses_the_call() => Reply::empty(0),
        None => otherwise().unwrap_or_else(|refusal| refusal),
    };
    decision.apply(reply)
}

/// Finds the declarations of a request's method and path.
fn find<'a>(shared: &'a Shared, seen: &mut RecordedRequest) -> Result<Found<'a>, Reply> {
    let found =
        shared.router.find(&seen.method, &seen.path).inspect_err(|refusal| seen.problem = refusal.complaint())?;
    seen.declared.clone_from(&found.route.infos);
    seen.endpoint = seen.declared.first().map(|info| info.name);
    seen.places.clone_from(&found.places);
    Ok(found)
}

/// Counts the request where its account's are counted.
fn count(shared: &Shared, found: &Found<'_>, seen: &RecordedRequest) -> Result<Headers, Reply> {
    let (mut state, now) = (shared.state(), shared.clock.now());
    let Some(info) = found.route.infos.first() else {
        return Ok(Headers::new());
    };
    let headers = state.limits.admit(info, now)?;
    let State { limits, account, sub_accounts, .. } = &mut *state;
    let named = sub_accounts.iter().find(|sub| found.account.as_ref() == Some(&sub.id));
    limits.admit_host(info, &seen.places, named.unwrap_or(account), now)?;
    Ok(headers)
}

/// Answers a call of a caller who is known: by its declaration, the rules and the account.
fn call(
    shared: &Shared,
    found: &Found<'_>,
    grant: Option<Grant>,
    seen: &mut RecordedRequest,
    payload: &Payload,
) -> Result<Reply, Reply> {
    let kept = check::choose(shared.is_lenient, grant.as_ref(), seen, payload).map_err(|refusal| {
        seen.problem = refusal.reply.complaint().filter(|_| refusal.is_misuse);
        refusal.reply
    })?;
    seen.endpoint = kept.infos.first().map(|info| info.name);
    (seen.kept_to, seen.notes) = (kept.infos, kept.notes);
    let decision = shared.state().rules.decide(Occasion::Call(&seen.kept_to), seen);
    Ok(decided(decision, || carry_out(shared, found, grant, seen, payload)))
}

/// Answers by the account, else says what to register.
fn carry_out(
    shared: &Shared,
    found: &Found<'_>,
    grant: Option<Grant>,
    seen: &mut RecordedRequest,
    payload: &Payload,
) -> Result<Reply, Reply> {
    let Some((info, handler)) = handler(seen) else {
        let refusal = seen.kept_to.first().map_or_else(|| Reply::empty(501), |info| unhandled(info));
        seen.problem = refusal.complaint();
        return Err(refusal);
    };
    let mut state = shared.state();
    let user = grant.and_then(|grant| grant.user);
    let download_token = wants_download_token(seen).then(|| state.tokens.issue(user.clone()));
    let (url, now) = (shared.url(), shared.clock.now());
    let call = Call { info, seen, payload, user, download_token, url, now };
    match &found.account {
        None => handler(&mut state.account, &call),
        Some(id) => handler(state.account_named(id).ok_or_else(|| no_account(id))?, &call),
    }
}

fn wants_download_token(seen: &RecordedRequest) -> bool {
    seen.query("include_fields").is_some_and(|fields| fields.split(',').any(|field| field == "download_access_token"))
}

/// What carries a call out, and the declaration that it belongs to.
fn handler(seen: &RecordedRequest) -> Option<(&'static EndpointInfo, Handler)> {
    seen.kept_to.iter().chain(&seen.declared).find_map(|info| Some((*info, handlers::of(info)?)))
}

fn no_account(id: &str) -> Reply {
    Reply::error(404, 2001, format!("Account does not exist: {id}."))
}

fn unhandled(info: &EndpointInfo) -> Reply {
    let name = info.name;
    let message =
        format!("The mock has no answer for `{name}`: give one with `mock.on::<{}>().reply(..)`.", type_name(name));
    Reply::error(501, 501, message)
}

/// `ListUsers` for `list_users`.
fn type_name(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>()).unwrap_or_default()
    };
    name.split('_').map(capital).collect()
}

fn keep(shared: &Shared, mut seen: RecordedRequest, reply: Reply) -> Reply {
    let mut state = shared.state();
    state.tracked += 1;
    seen.number = state.tracked;
    seen.status = if reply.fault.loses_the_call() { 0 } else { reply.status() };
    seen.complaint = reply.complaint();
    state.keep(seen);
    reply.header("x-zm-trackingid", format!("v=2.0;clid=mock;rid=MOCK_{}", state.tracked))
}
