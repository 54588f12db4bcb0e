//! The way of one request: route, caller, checks, answer.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use zoom_api::EndpointInfo;

use crate::handlers::{self, Call};
use crate::payload::Payload;
use crate::reply::Reply;
use crate::request::SeenRequest;
use crate::router::Found;
use crate::state::Shared;
use crate::tokens::Grant;
use crate::{body, check, oauth};

/// Answers a request and keeps it for the test to look at.
pub(crate) async fn answer(shared: &Shared, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (head, incoming) = request.into_parts();
    let mut seen = SeenRequest::of(&head);
    let outcome = match body::collect(incoming).await {
        Ok(body) => respond(shared, &mut seen, body).await,
        Err(refusal) => Err(refusal),
    };
    // A refusal is an answer like any other once it is decided.
    let reply = outcome.unwrap_or_else(|refusal| refusal);
    keep(shared, seen, reply).into_response()
}

async fn respond(shared: &Shared, seen: &mut SeenRequest, body: Bytes) -> Result<Reply, Reply> {
    let payload = Payload::read(seen.header("content-type"), &body).await;
    seen.body = body;
    seen.fields = payload.fields();
    if let Some(page) = oauth::page(&seen.path) {
        return page.answer(shared, seen, &payload);
    }
    let found = shared.router.find(&seen.method, &seen.path)?;
    let infos = &found.route.infos;
    seen.declared = infos.iter().map(|info| info.name).collect();
    seen.endpoint = seen.declared.first().copied();
    let grant = check::caller(infos, &shared.state().tokens, seen)?;
    let info = check::choose(infos, grant.as_ref(), seen, &payload)?;
    seen.endpoint = Some(info.name);
    perform(shared, info, &found, grant, seen, &payload)
}

/// Answers as the test said to, else by the account, else says what to register.
fn perform(
    shared: &Shared,
    info: &'static EndpointInfo,
    found: &Found<'_>,
    grant: Option<Grant>,
    seen: &SeenRequest,
    payload: &Payload,
) -> Result<Reply, Reply> {
    let declared = || std::iter::once(info).chain(found.route.infos.iter().copied());
    let mut state = shared.state();
    if let Some(reply) = state.scripted(declared().map(|info| info.name)) {
        return Ok(reply);
    }
    let mut handled = declared().filter_map(|info| Some((info, handlers::named(info.name)?)));
    let Some((info, handler)) = handled.next() else {
        return Err(unhandled(info));
    };
    let call = Call {
        info,
        places: &found.places,
        seen,
        payload,
        user: grant.and_then(|grant| grant.user),
        now: shared.clock.now(),
    };
    handler(&mut state.account, &call)
}

fn unhandled(info: &EndpointInfo) -> Reply {
    let name = info.name;
    let message = format!(
        "The mock has no answer for `{name}`: register one with `mock.reply(\"{name}\", {}, json)`.",
        info.success
    );
    Reply::error(501, 501, message)
}

fn keep(shared: &Shared, mut seen: SeenRequest, reply: Reply) -> Reply {
    let mut state = shared.state();
    seen.status = reply.status();
    state.keep(seen);
    state.tracked += 1;
    reply.header("x-zm-trackingid", format!("v=2.0;clid=mock;rid=MOCK_{}", state.tracked))
}
