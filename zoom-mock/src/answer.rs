//! The way of one request: route, caller, checks, answer.

use std::future::pending;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use zoom_api::EndpointInfo;

use crate::fault::Fault;
use crate::handlers::{self, Call};
use crate::oauth::Page;
use crate::payload::Payload;
use crate::reply::Reply;
use crate::request::SeenRequest;
use crate::rules::{Decision, Occasion};
use crate::state::Shared;
use crate::tokens::Grant;
use crate::wire::Harm;
use crate::{body, check, oauth};

/// Answers a request and keeps it for the test to look at.
pub(crate) async fn answer(shared: &Shared, harm: &Harm, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (head, incoming) = request.into_parts();
    let mut seen = SeenRequest::of(&head);
    let outcome = match body::collect(incoming).await {
        Ok(body) => respond(shared, &mut seen, body).await,
        Err(refusal) => Err(refusal),
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

async fn respond(shared: &Shared, seen: &mut SeenRequest, body: Bytes) -> Result<Reply, Reply> {
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
        None => {
            let grant = admit(shared, seen, &payload)?;
            let decision = shared.state().rules.decide(Occasion::Call(&seen.kept_to), seen);
            Ok(decided(decision, || carry_out(shared, grant, seen, &payload)))
        }
    }
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

/// Finds the declarations that the request keeps to, and who sent it.
fn admit(shared: &Shared, seen: &mut SeenRequest, payload: &Payload) -> Result<Option<Grant>, Reply> {
    let found =
        shared.router.find(&seen.method, &seen.path).inspect_err(|refusal| seen.misuse = refusal.complaint())?;
    let infos = &found.route.infos;
    seen.declared.clone_from(infos);
    seen.endpoint = infos.first().map(|info| info.name);
    seen.places = found.places;
    let grant = check::caller(infos, &shared.state().tokens, seen)?;
    let kept_to = check::choose(infos, grant.as_ref(), seen, payload).map_err(|refusal| {
        seen.misuse = refusal.reply.complaint().filter(|_| refusal.is_misuse);
        refusal.reply
    })?;
    seen.endpoint = kept_to.first().map(|info| info.name);
    seen.kept_to = kept_to;
    Ok(grant)
}

/// Answers by the account, else says what to register.
fn carry_out(shared: &Shared, grant: Option<Grant>, seen: &mut SeenRequest, payload: &Payload) -> Result<Reply, Reply> {
    let mut handled =
        seen.kept_to.iter().chain(&seen.declared).filter_map(|info| Some((*info, handlers::named(info.name)?)));
    let Some((info, handler)) = handled.next() else {
        let refusal = seen.kept_to.first().map_or_else(|| Reply::empty(501), |info| unhandled(info));
        seen.misuse = refusal.complaint();
        return Err(refusal);
    };
    let call = Call {
        info,
        places: &seen.places,
        seen,
        payload,
        user: grant.and_then(|grant| grant.user),
        now: shared.clock.now(),
    };
    handler(&mut shared.state().account, &call)
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

fn keep(shared: &Shared, mut seen: SeenRequest, reply: Reply) -> Reply {
    let mut state = shared.state();
    seen.status = if reply.fault.loses_the_call() { 0 } else { reply.status() };
    seen.complaint = reply.complaint();
    state.keep(seen);
    state.tracked += 1;
    reply.header("x-zm-trackingid", format!("v=2.0;clid=mock;rid=MOCK_{}", state.tracked))
}
