//! The way of a request, from limit to answer; compiled once for all endpoints.

use bytes::Bytes;
use http::{StatusCode, header};
use tokio::time::Instant;
use tracing::Instrument as _;

use super::Client;
use crate::auth::AccessToken;
use crate::endpoint::{EndpointInfo, Method};
use crate::error::body::ZoomBody;
use crate::error::{Error, Result, Way};
use crate::limit::{Call, Permit};
use crate::retry::{Attempt, Next, Outcome};
use crate::transport::{Limits, Request, Response, TransportError};

/// The most of an answer that is read.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

impl Client {
    /// Sends a request until it is answered, refused or out of time.
    pub(crate) async fn execute(&self, info: &'static EndpointInfo, request: &Request) -> Result<Response> {
        let span = tracing::debug_span!(
            "zoom",
            method = info.method.as_str(),
            path = info.path,
            label = info.rate_limit.as_str(),
        );
        let deadline = Instant::now() + self.inner.timeout;
        let mut way = Way::default();
        let attempts = self.attempts(Call::new(info, request, deadline), &mut way);
        let outcome = tokio::time::timeout_at(deadline, attempts).instrument(span).await;
        let outcome = outcome.unwrap_or_else(|_| Err(Error::deadline()));
        outcome.map_err(|error| self.explained(error.of(info).after(way)).sent_to(request.url.path()))
    }

    async fn attempts(&self, call: Call<'_>, way: &mut Way) -> Result<Response> {
        let mut refreshed = false;
        loop {
            // Before its turn comes: calls that wait for a token when it has come would then go all at once.
            self.token().await?;
            let permit = self.permit(call).await?;
            let token = self.token().await?;
            way.attempts = way.attempts.saturating_add(1);
            let outcome = self.attempt(call, &token).await;
            self.observe(call, &outcome);
            drop(permit);
            if !refreshed && outcome.as_ref().is_ok_and(refuses_token) {
                refreshed = true;
                if way.is_spent(call) {
                    return conclude(call.info, outcome, way);
                }
                match self.refresh(&token).await {
                    Ok(()) => continue,
                    // What Zoom said is kept; why there is no other token comes behind it.
                    Err(error) => return conclude(call.info, outcome, way).map_err(|answer| answer.with_source(error)),
                }
            }
            let attempt = Attempt::new(call.info, way.attempts, outcome.as_ref(), call.deadline);
            match self.inner.retry.after(&attempt) {
                Next::RetryAfter(wait) if !way.is_spent(call) => {
                    way.unknown_before |= matches!(Outcome::of(outcome.as_ref()), Outcome::Unknown | Outcome::CutShort);
                    tracing::debug!(attempt = way.attempts, ?wait, "sending again");
                    tokio::time::sleep(wait).await;
                }
                next => {
                    way.budget_exhausted = next == Next::BudgetExhausted;
                    return conclude(call.info, outcome, way);
                }
            }
        }
    }

    /// Adds what the app was granted to an error that says it is not enough.
    fn explained(&self, error: Error) -> Error {
        let token = error.is_missing_scope().then(|| self.inner.tokens.current()).flatten();
        match token {
            Some(token) => error.granted(&token),
            None => error,
        }
    }

    pub(super) async fn refresh(&self, refused: &AccessToken) -> Result<()> {
        tracing::debug!("token refused, asking for another");
        self.inner.tokens.refresh(refused).await.map(drop)
    }

    async fn permit(&self, call: Call<'_>) -> Result<Permit> {
        let Some(limiter) = &self.inner.limiter else { return Ok(Permit::default()) };
        match limiter.try_acquire(call) {
            Some(outcome) => outcome,
            None => limiter.acquire(call).await,
        }
    }

    fn observe(&self, call: Call<'_>, outcome: &Result<Response, TransportError>) {
        if let (Some(limiter), Ok(response)) = (&self.inner.limiter, outcome) {
            limiter.observe(call, response);
        }
    }

    pub(super) async fn token(&self) -> Result<AccessToken> {
        match self.inner.tokens.current() {
            Some(token) => Ok(token),
            None => self.inner.tokens.token().await,
        }
    }

    async fn attempt(&self, call: Call<'_>, token: &AccessToken) -> Result<Response, TransportError> {
        let mut request = call.request.clone();
        request.headers.insert(header::AUTHORIZATION, token.header());
        self.inner.bases.serve(&mut request.url, token.api_url());
        let left = call.deadline.saturating_duration_since(Instant::now());
        let limits = Limits::new(LARGEST_BODY, left.min(self.inner.attempt_timeout));
        let outcome = self.inner.transport.send(request, limits).await;
        match &outcome {
            Ok(response) => tracing::debug!(status = response.status.as_u16(), "answered"),
            Err(error) => tracing::debug!(%error, "not answered"),
        }
        outcome
    }
}

impl Way {
    /// Whether the body was read from where it can be read once; noted for the error.
    fn is_spent(&mut self, call: Call<'_>) -> bool {
        self.body_spent = !call.request.body.can_repeat();
        self.body_spent
    }
}

/// Whether another token might be accepted: 401, or code 124 under another status, but for missing scopes.
fn refuses_token(response: &Response) -> bool {
    let code = || ZoomBody::parse(&response.body).and_then(|body| body.code);
    match response.status {
        StatusCode::UNAUTHORIZED => code() != Some(4711),
        StatusCode::BAD_REQUEST => code() == Some(124),
        _ => false,
    }
}

/// Any 2xx goes on; everything else is an error.
fn conclude(info: &'static EndpointInfo, outcome: Result<Response, TransportError>, way: &Way) -> Result<Response> {
    let response = outcome.map_err(|error| Error::transport(info, error))?;
    if response.status.is_success() {
        return Ok(response);
    }
    if is_already_deleted(info, &response, way) {
        tracing::info!("not found after an attempt of unknown outcome: taken as deleted");
        return Ok(Response::new(StatusCode::NO_CONTENT, response.headers, Bytes::new()));
    }
    Err(Error::api(info, response))
}

/// A DELETE whose first attempt may have worked, and whose next finds nothing, has worked.
fn is_already_deleted(info: &EndpointInfo, response: &Response, way: &Way) -> bool {
    info.method == Method::Delete
        && info.success == 204
        && way.unknown_before
        && response.status == StatusCode::NOT_FOUND
}
