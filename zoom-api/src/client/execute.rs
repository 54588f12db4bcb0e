//! The way of a request, from limit to answer; compiled once for all endpoints.

use http::{StatusCode, header};
use tokio::time::Instant;
use tracing::Instrument as _;

use super::Client;
use crate::auth::AccessToken;
use crate::endpoint::EndpointInfo;
use crate::error::body::ZoomBody;
use crate::error::{Error, Result};
use crate::limit::{Call, Permit};
use crate::retry::Attempt;
use crate::transport::{Limits, Request, Response, TransportError};

/// The most of an answer that is read.
const LARGEST_BODY: usize = 16 * 1024 * 1024;

impl Client {
    /// Sends a request until it is answered, refused or out of time.
    pub(super) async fn execute(&self, info: &'static EndpointInfo, request: Request) -> Result<Response> {
        let span = tracing::debug_span!(
            "zoom",
            method = info.method.as_str(),
            path = info.path,
            label = info.rate_limit.as_str(),
        );
        let deadline = Instant::now() + self.inner.timeout;
        let call = tokio::time::timeout_at(deadline, self.attempts(Call::new(info, &request, deadline)));
        let outcome = call.instrument(span).await.unwrap_or_else(|_| Err(Error::deadline(info)));
        outcome.map_err(|error| error.of(info).sent_to(request.url.path()))
    }

    async fn attempts(&self, call: Call<'_>) -> Result<Response> {
        let info = call.info;
        let mut number = 1;
        let mut refreshed = false;
        loop {
            let permit = self.permit(call).await?;
            let token = self.token().await?;
            let outcome = self.attempt(call.request, &token).await;
            self.observe(call, &outcome);
            drop(permit);
            if !refreshed && outcome.as_ref().is_ok_and(refuses_token) {
                tracing::debug!("token refused, asking for another");
                refreshed = true;
                match self.inner.tokens.refresh(&token).await {
                    Ok(_) => continue,
                    // What Zoom said is kept; why there is no other token comes behind it.
                    Err(error) => return check(info, outcome).map_err(|answer| answer.with_source(error)),
                }
            }
            let Some(delay) = self.delay(Attempt { info, number, outcome: outcome.as_ref() }) else {
                return check(info, outcome);
            };
            tracing::debug!(number, ?delay, "sending again");
            tokio::time::sleep(delay).await;
            number = number.saturating_add(1);
        }
    }

    async fn permit(&self, call: Call<'_>) -> Result<Permit> {
        match &self.inner.limiter {
            Some(limiter) => limiter.acquire(call).await,
            None => Ok(Permit::default()),
        }
    }

    fn observe(&self, call: Call<'_>, outcome: &Result<Response, TransportError>) {
        if let (Some(limiter), Ok(response)) = (&self.inner.limiter, outcome) {
            limiter.observe(call, response);
        }
    }

    async fn token(&self) -> Result<AccessToken> {
        match self.inner.tokens.current() {
            Some(token) => Ok(token),
            None => self.inner.tokens.token().await,
        }
    }

    async fn attempt(&self, request: &Request, token: &AccessToken) -> Result<Response, TransportError> {
        let mut request = request.clone();
        request.headers.insert(header::AUTHORIZATION, token.header());
        let limits = Limits::new(LARGEST_BODY, self.inner.timeout);
        let outcome = self.inner.transport.send(request, limits).await;
        match &outcome {
            Ok(response) => tracing::debug!(status = response.status.as_u16(), "answered"),
            Err(error) => tracing::debug!(%error, "not answered"),
        }
        outcome
    }

    fn delay(&self, attempt: Attempt<'_>) -> Option<std::time::Duration> {
        self.inner.retry.as_ref()?.retry_after(&attempt)
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
fn check(info: &'static EndpointInfo, outcome: Result<Response, TransportError>) -> Result<Response> {
    let response = outcome.map_err(|error| Error::transport(info, error))?;
    if response.status.is_success() { Ok(response) } else { Err(Error::api(info, response)) }
}
