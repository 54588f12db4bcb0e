//! Sending a call: rate limit, token, transport and retries. Compiled once for all endpoints.

use std::time::Duration;

use bytes::Bytes;
use http::{StatusCode, header};
use tokio::time::Instant;
use tracing::Instrument as _;

use super::Client;
use super::redirect::{is_redirect_with_body, is_upload};
use super::span::record_failure;
use crate::auth::AccessToken;
use crate::error::{CallHistory, Error, Result};
use crate::foundation::future::BoxFuture;
use crate::foundation::instant::later;
use crate::foundation::method::Method;
use crate::limit::{PendingCall, Permit};
use crate::metadata::EndpointInfo;
use crate::response::{Undecoded, ZoomBody};
use crate::retry::{Attempt, Outcome, RetryDecision};
use crate::transport::{Request, Response, TransportError, TransportErrorKind, check_runtime};

/// Decodes a response and stores the output with the caller, so that sending does not depend on the output's type.
pub(crate) type Decoding<'a> = dyn FnMut(&Response) -> std::result::Result<(), Undecoded> + Send + 'a;

/// A call with its attempts.
pub(crate) struct Exchange<'a> {
    client: &'a Client,
    call: PendingCall<'a>,
    span: tracing::Span,
    history: CallHistory,
    /// The permit of the last attempt.
    permit: Option<Permit>,
    refreshed: bool,
    /// The delay before the next attempt.
    retry_delay: Option<Duration>,
}

impl Client {
    /// Sends a request and returns the successful response without decoding it.
    #[cfg(feature = "describe")]
    pub(crate) async fn execute(&self, info: &'static EndpointInfo, request: &Request) -> Result<Response> {
        check_runtime().map_err(|error| error.with_endpoint(info))?;
        let mut exchange = self.exchange(info, request);
        let response = exchange.send().await?;
        exchange.record_success(&response);
        Ok(response)
    }

    /// Sends a request until a response can be decoded.
    ///
    /// The future is boxed, so that it is compiled in this crate and not again in each caller's.
    pub(crate) fn run<'a>(
        &'a self,
        info: &'static EndpointInfo,
        request: Request,
        is_json: bool,
        decode: &'a mut Decoding<'_>,
    ) -> BoxFuture<'a, Result<()>> {
        Box::pin(async move {
            check_runtime().map_err(|error| error.with_endpoint(info))?;
            self.exchange(info, &request).read(is_json, decode).await
        })
    }

    /// Prepares a call; its deadline starts now.
    pub(crate) fn exchange<'a>(&'a self, info: &'static EndpointInfo, request: &'a Request) -> Exchange<'a> {
        let span = self.call_span(info);
        let call = PendingCall::new(info, request, later(Instant::now(), self.settings.timeout));
        let history = CallHistory::default();
        Exchange { client: self, call, span, history, permit: None, refreshed: false, retry_delay: None }
    }
}

impl Exchange<'_> {
    /// Sends the request, with retries, and decodes the response.
    pub(crate) async fn read(mut self, is_json: bool, decode: &mut Decoding<'_>) -> Result<()> {
        loop {
            let response = self.send().await?;
            match decode(&response) {
                Ok(()) => {
                    self.record_success(&response);
                    return Ok(());
                }
                Err(undecoded) => self.handle_undecoded(response, undecoded, is_json)?,
            }
        }
    }

    /// Sends the request, with retries, until it succeeds, fails or times out.
    async fn send(&mut self) -> Result<Response> {
        let (deadline, span) = (self.call.deadline, self.span.clone());
        let outcome = tokio::time::timeout_at(deadline, self.attempts()).instrument(span).await;
        // A response that was received is not lost if the release takes longer than the call may.
        self.release_permit().await;
        outcome.unwrap_or_else(|_| Err(Error::deadline())).map_err(|error| self.with_call_context(error))
    }

    async fn attempts(&mut self) -> Result<Response> {
        loop {
            if let Some(wait) = self.retry_delay.take() {
                tracing::debug!(resend_count = i64::from(self.history.attempts), delay_ms = millis(wait), "retrying");
                tokio::time::sleep(wait).await;
            }
            let (outcome, token) = self.attempt().await?;
            match outcome {
                // Its body is decoded by the caller.
                Ok(response) if response.status.is_success() => return Ok(response),
                outcome if self.should_refresh_token(&outcome) => {
                    self.release_permit().await;
                    // If the refresh fails, the response is the error; the failed refresh is its source.
                    if let Err(failure) = self.client.refresh(&token).await {
                        return self.finish_attempt(outcome).map_err(|error| error.with_source(failure));
                    }
                }
                outcome if self.should_retry(outcome.as_ref()) => self.release_permit().await,
                outcome => {
                    if outcome.as_ref().is_ok_and(is_redirect_with_body) && is_upload(self.call) {
                        self.record_consumed_body();
                    }
                    return self.finish_attempt(outcome);
                }
            }
        }
    }

    /// Reports to the limiter that the attempt has ended.
    async fn release_permit(&mut self) {
        if let Some(permit) = self.permit.take() {
            permit.release().await;
        }
    }

    /// Sends the request once, after the rate limiter has admitted it.
    async fn attempt(&mut self) -> Result<(Result<Response, TransportError>, AccessToken)> {
        // Wait for a token before the permit: calls that wait afterwards would all be sent at the same time.
        self.client.token().await?;
        self.permit = Some(self.client.permit(self.call).await?);
        let connections = &self.client.inner.connections;
        let _connection = match connections.try_acquire() {
            Ok(connection) => Ok(connection),
            Err(_) => {
                tracing::debug!("waiting for one of the client's connections");
                connections.acquire().await
            }
        };
        let token = self.client.token().await?;
        if Instant::now() >= self.call.deadline {
            return Err(Error::deadline());
        }
        self.history.attempts = self.history.attempts.saturating_add(1);
        let outcome = self.client.attempt(self.call, &token, self.history.attempts.saturating_sub(1)).await;
        self.client.observe(self.call, &outcome);
        Ok((outcome, token))
    }

    /// Whether to refresh the token: once per call, if the body can be resent.
    fn should_refresh_token(&mut self, outcome: &Result<Response, TransportError>) -> bool {
        let is_first = !self.refreshed && outcome.as_ref().is_ok_and(rejects_token);
        self.refreshed |= is_first;
        is_first && !self.record_consumed_body()
    }

    /// Asks the retry policy whether to retry, and records the delay.
    fn should_retry(&mut self, outcome: Result<&Response, &TransportError>) -> bool {
        let attempt = Attempt::new(self.call.info, self.history.attempts, outcome, self.call.deadline);
        match self.client.settings.retry.decide(&attempt) {
            RetryDecision::RetryAfter(wait) if !self.record_consumed_body() => {
                self.history.had_unknown_outcome |=
                    matches!(Outcome::of(outcome), Outcome::Unknown | Outcome::CutShort);
                self.retry_delay = Some(wait);
                true
            }
            next => {
                self.history.budget_exhausted = next == RetryDecision::BudgetExhausted;
                false
            }
        }
    }

    /// Reports a success to the retry policy.
    fn record_success(&mut self, response: &Response) {
        self.should_retry(Ok(response));
    }

    /// Treats a body that is not JSON as cut short, which may be retried. Any other decoding failure is the error of the call.
    fn handle_undecoded(&mut self, response: Response, undecoded: Undecoded, is_json: bool) -> Result<()> {
        let is_retried = if is_json && undecoded.is_malformed(self.call.info, &response) {
            let failure = TransportError::new(TransportErrorKind::Malformed, "not JSON").with_status(response.status);
            self.should_retry(Err(&failure))
        } else {
            self.should_retry(Ok(&response))
        };
        if is_retried {
            Ok(())
        } else {
            Err(self.with_call_context(Error::undecoded(self.call.info, response, undecoded)))
        }
    }

    /// Records for the error that the body came from a reader and is consumed, and returns whether it did.
    fn record_consumed_body(&mut self) -> bool {
        self.history.body_consumed = !self.call.request.body.can_repeat();
        self.history.body_consumed
    }

    /// The result of a call that is not retried.
    fn finish_attempt(&self, outcome: Result<Response, TransportError>) -> Result<Response> {
        let info = self.call.info;
        let response = outcome.map_err(|error| Error::transport(info, error))?;
        if self.is_already_deleted(&response) {
            tracing::info!("not found after an attempt with an unknown outcome: treated as deleted");
            return Ok(Response::new(StatusCode::NO_CONTENT, response.headers, Bytes::new()));
        }
        Err(Error::api(info, response))
    }

    /// A DELETE that returns 404 after an attempt with an unknown outcome has succeeded.
    fn is_already_deleted(&self, response: &Response) -> bool {
        let info = self.call.info;
        info.method == Method::Delete
            && info.success == 204
            && self.history.had_unknown_outcome
            && response.status == StatusCode::NOT_FOUND
    }

    /// Adds the endpoint, the history of the call, its host and its path to an error.
    fn with_call_context(&self, error: Error) -> Error {
        let error = error.with_endpoint(self.call.info).with_history(self.history);
        let token = self.client.inner.tokens.current();
        let mut url = self.call.request.url.clone();
        self.client.inner.hosts.route(&mut url, token.as_ref().and_then(AccessToken::api_url));
        let exposed = token.as_ref().and_then(AccessToken::exposed);
        let error = self.client.with_granted_scopes(error).with_host(&url).with_sent(url.path(), exposed);
        record_failure(&self.span, &error);
        error
    }
}

impl Client {
    /// Adds the granted scopes to an error about missing scopes.
    fn with_granted_scopes(&self, error: Error) -> Error {
        let token = error.is_missing_scope().then(|| self.inner.tokens.current()).flatten();
        match token {
            Some(token) => error.with_granted_scopes(token.scopes().cloned()),
            None => error,
        }
    }

    pub(super) async fn refresh(&self, rejected: &AccessToken) -> Result<()> {
        tracing::debug!("token rejected, refreshing it");
        self.inner.tokens.refresh(rejected).await.map(drop)
    }

    async fn permit(&self, call: PendingCall<'_>) -> Result<Permit> {
        let Some(limiter) = &self.inner.limiter else { return Ok(Permit::default()) };
        match limiter.try_acquire(call) {
            Some(outcome) => outcome,
            None => {
                let start = Instant::now();
                tracing::debug!("waiting for the rate limiter");
                let permit = limiter.acquire(call).await?;
                tracing::debug!(waited_ms = millis(start.elapsed()), "admitted by the rate limiter");
                Ok(permit)
            }
        }
    }

    fn observe(&self, call: PendingCall<'_>, outcome: &Result<Response, TransportError>) {
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

    async fn attempt(
        &self,
        call: PendingCall<'_>,
        token: &AccessToken,
        resend_count: u32,
    ) -> Result<Response, TransportError> {
        let mut request = call.request.clone();
        request.headers.insert(header::AUTHORIZATION, token.header());
        self.inner.hosts.route(&mut request.url, token.api_url());
        self.transmit(call, request, resend_count).await
    }
}

/// The milliseconds of a duration, as tracing records them.
fn millis(duration: Duration) -> i64 {
    i64::try_from(duration.as_millis()).unwrap_or(i64::MAX)
}

/// Whether the token was rejected: status 401, or 400 with code 124. Code 4711, missing scopes, is excluded.
fn rejects_token(response: &Response) -> bool {
    let code = || ZoomBody::parse(&response.body).and_then(|body| body.code);
    match response.status {
        StatusCode::UNAUTHORIZED => code() != Some(4711),
        StatusCode::BAD_REQUEST => code() == Some(124),
        _ => false,
    }
}
