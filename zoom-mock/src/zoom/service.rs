//! Handles one request: router, token, limits, validation, rules, account.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use zoom_api::EndpointInfo;

use super::account::Account;
use super::events::Cause;
use super::handlers::{self, Call, Operation};
use super::limits::{ConcurrencyPermit, Headers};
use super::oauth::{self, OAuthPath};
use super::router::Route;
use super::state::{Shared, State};
use super::tokens::Grant;
use super::{control, declaration, downloads, inspector, validation};
use crate::http::{MAX_BODY, MAX_UNAUTHENTICATED_BODY, Payload, Reply, ResponseFault, Service, deliver, read_body};
use crate::script::{RecordedRequest, Trigger};

impl Service for Shared {
    async fn handle(&self, request: Request<Incoming>, fault: &ResponseFault) -> Response<Full<Bytes>> {
        let (head, body) = request.into_parts();
        let mut request = RecordedRequest::new(&head);
        if let Some(reply) = inspector::reply(self, &request.method, &request.path) {
            return reply.into_response();
        }
        let mut lease = self.bodies.lease();
        if control::is_control(&request.path) {
            let body = read_body(body, MAX_BODY, &mut lease).await;
            return match body {
                Ok(body) => control::reply(self, &request, &body).await.into_response(),
                Err(rejection) => rejection.into_response(),
            };
        }
        // Held until the response is delivered, so that a delay keeps the resource busy.
        let permit = ConcurrencyPermit::acquire(self, &request.method, &request.path);
        let is_authenticated = self.state().tokens.authenticate(request.header("authorization")).is_ok();
        let limit = if is_authenticated { MAX_BODY } else { MAX_UNAUTHENTICATED_BODY };
        let reply = match (read_body(body, limit, &mut lease).await, &permit) {
            (Ok(body), Ok(_)) => respond(self, &mut request, body).await,
            // Its missing token is the first reason to reject it.
            (Err(rejection), Ok(_))
                if !is_authenticated && rejection.status() == 413 && OAuthPath::of(&request.path).is_none() =>
            {
                respond(self, &mut request, Bytes::new()).await
            }
            (Err(rejection), _) => rejection,
            (_, Err(rejection)) => rejection.clone(),
        };
        let reply = record(self, request, reply);
        deliver(reply, fault).await
    }
}

async fn respond(shared: &Shared, request: &mut RecordedRequest, body: Bytes) -> Reply {
    let payload = Payload::read(request.header("content-type"), &body).await;
    request.body = body;
    request.fields = payload.fields();
    request.parts.clone_from(&payload.parts);
    if let Some(path) = OAuthPath::of(&request.path) {
        return respond_to_oauth(shared, path, request, &payload);
    }
    let result = downloads::reply(shared, request).unwrap_or_else(|| respond_to_call(shared, request, &payload));
    either(result)
}

fn respond_to_oauth(shared: &Shared, path: OAuthPath, request: &RecordedRequest, payload: &Payload) -> Reply {
    let reply = || either(oauth::reply(path, shared, request, payload));
    if path != OAuthPath::Token {
        return reply();
    }
    shared.state().token_requests += 1;
    shared.script.decide(Trigger::Token, request).resolve(reply)
}

/// Returns the reply, whether it is a success or a rejection.
fn either(result: Result<Reply, Reply>) -> Reply {
    result.unwrap_or_else(|rejection| rejection)
}

fn respond_to_call(shared: &Shared, request: &mut RecordedRequest, payload: &Payload) -> Result<Reply, Reply> {
    let route = route(shared, request)?;
    let grant = validation::authenticate(&request.declared, &shared.state().tokens, request)?;
    let headers = count(shared, &route, request)?;
    let reply = either(call(shared, &route, grant, request, payload));
    Ok(reply.headers(headers))
}

/// Finds the declarations with the request's method and path.
fn route(shared: &Shared, request: &mut RecordedRequest) -> Result<Route, Reply> {
    let found = shared.router.route(&request.method, &request.path);
    let mut route = found.inspect_err(|rejection| request.problem = rejection.error_message())?;
    request.endpoint = route.infos.first().map(|info| info.name);
    request.path_params = std::mem::take(&mut route.path_params);
    request.declared.clone_from(&route.infos);
    Ok(route)
}

/// Counts the request against the limits of its account.
fn count(shared: &Shared, route: &Route, request: &RecordedRequest) -> Result<Headers, Reply> {
    let (mut state, now) = (shared.state(), shared.clock.now());
    let Some(info) = route.infos.first() else {
        return Ok(Headers::new());
    };
    let headers = state.limits.admit(info, now)?;
    let State { limits, account, sub_accounts, .. } = &mut *state;
    let named = sub_accounts.iter().find(|sub_account| route.account.as_ref() == Some(&sub_account.id));
    limits.admit_host(info, &request.path_params, named.unwrap_or(account), now)?;
    Ok(headers)
}

/// Answers an authenticated call: validates it, then applies the rules, then the account.
fn call(
    shared: &Shared,
    route: &Route,
    grant: Option<Grant>,
    request: &mut RecordedRequest,
    payload: &Payload,
) -> Result<Reply, Reply> {
    let conforming =
        validation::validate(shared.is_lenient, grant.as_ref(), request, payload).map_err(|rejection| {
            request.problem = rejection.reply.error_message().filter(|_| rejection.is_invalid_request);
            rejection.reply
        })?;
    request.endpoint = conforming.infos.first().map(|info| info.name);
    (request.conforming, request.notes) = (conforming.infos, conforming.notes);
    let decision = shared.script.decide(Trigger::Call(&request.conforming), request);
    Ok(decision.resolve(|| either(execute(shared, route, grant, request, payload))))
}

/// Executes the call on the account. If no operation is bound to its endpoint, replies with an example of the declared response.
fn execute(
    shared: &Shared,
    route: &Route,
    grant: Option<Grant>,
    request: &mut RecordedRequest,
    payload: &Payload,
) -> Result<Reply, Reply> {
    let Some((info, operation)) = operation(request) else {
        let Some(description) = request.conforming.iter().find_map(|info| declaration::of(info)) else {
            let rejection = Reply::error(501, 501, "The mock knows neither the operation nor its response.");
            request.problem = rejection.error_message();
            return Err(rejection);
        };
        return Ok(declaration::reply(description, request));
    };
    let mut state = shared.state();
    let user = grant.and_then(|grant| grant.user);
    let download_token = requests_download_token(request).then(|| state.tokens.issue(user.clone()));
    let (url, now) = (shared.url(), shared.clock.now());
    let call = Call { info, operation, request, payload, user, download_token, url, now };
    let id = route.account.as_deref();
    let (account, tokens) = state.account_named(id).ok_or_else(|| no_account(id.unwrap_or_default()))?;
    let cause = cause(account, &call);
    shared.change(account, tokens, cause, |account| operation.run(account, &call))
}

/// Returns the cause of the changes by a call.
fn cause(account: &Account, call: &Call<'_>) -> Cause {
    Cause {
        operator: call.user.clone().or_else(|| account.acting_user.clone()),
        // Zoom disassociates users unless the call requests a deletion.
        disassociates: call.request.query("action") != Some("delete"),
        url: call.url.clone(),
        now: call.now,
    }
}

fn requests_download_token(request: &RecordedRequest) -> bool {
    let includes = |fields: &str| fields.split(',').any(|field| field == "download_access_token");
    request.query("include_fields").is_some_and(includes)
}

/// Finds the operation of a call, and the declaration for which it was found.
fn operation(request: &RecordedRequest) -> Option<(&'static EndpointInfo, &'static Operation)> {
    let mut infos = request.conforming.iter().chain(&request.declared);
    infos.find_map(|info| Some((*info, handlers::operation(info)?)))
}

fn no_account(id: &str) -> Reply {
    Reply::error(404, 2001, format!("Account does not exist: {id}."))
}

/// Records the request with the outcome, and adds the tracking ID to the reply.
fn record(shared: &Shared, mut request: RecordedRequest, reply: Reply) -> Reply {
    request.status = if reply.fault.loses_call() { 0 } else { reply.status() };
    request.error_message = reply.error_message();
    let number = shared.script.record(request);
    reply.header("x-zm-trackingid", format!("v=2.0;clid=mock;rid=MOCK_{number}"))
}
