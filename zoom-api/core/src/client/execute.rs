//! The way of a request, from limit to answer; compiled once for all endpoints.

use std::time::Duration;

use bytes::Bytes;
use http::{StatusCode, header};
use tokio::time::Instant;
use tracing::Instrument as _;

use super::Client;
use crate::auth::AccessToken;
use crate::error::{CallHistory, Error, Result};
use crate::foundation::method::Method;
use crate::limit::{PendingCall, Permit};
use crate::metadata::EndpointInfo;
use crate::response::{Undecoded, ZoomBody};
use crate::retry::{Attempt, Outcome, RetryDecision};
use crate::transport::{Request, Response, TransportError, TransportErrorKind, TransportOptions};

/// The most of an answer that is read.
const MAX_BODY_BYTES: usize = 16 * 1024 * 1024;

/// Decodes a response and stores the output with the caller, so that sending does not depend on the output's type.
pub(crate) type Decoding<'a> = dyn FnMut(&Response) -> std::result::Result<(), Undecoded> + Send + 'a;

/// A call on its way, attempt after attempt.
pub(crate) struct Exchange<'a> {
    client: &'a Client,
    call: PendingCall<'a>,
    span: tracing::Span,
    history: CallHistory,
    refreshed: bool,
    /// How long to wait before the next attempt.
    retry_delay: Option<Duration>,
}

impl Client {
    /// Sends a request until it is answered, refused or out of time; the answer of success is not read.
    #[cfg(feature = "describe")]
    pub(crate) async fn execute(&self, info: &'static EndpointInfo, request: &Request) -> Result<Response> {
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
    ) -> crate::BoxFuture<'a, Result<()>> {
        Box::pin(async move { self.exchange(info, &request).read(is_json, decode).await })
    }

    /// Prepares to send a request; the time for the call begins.
    pub(crate) fn exchange<'a>(&'a self, info: &'static EndpointInfo, request: &'a Request) -> Exchange<'a> {
        let span = tracing::debug_span!(
            "zoom",
            method = info.method.as_str(),
            path = info.path,
            label = info.rate_limit.as_str(),
        );
        let call = PendingCall::new(info, request, Instant::now() + self.inner.timeout);
        Exchange { client: self, call, span, history: CallHistory::default(), refreshed: false, retry_delay: None }
    }
}

impl Exchange<'_> {
    /// Sends the request until there is an answer that can be read, a refusal, or no time.
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

    /// Sends the request until it is answered with success, refused or out of time.
    async fn send(&mut self) -> Result<Response> {
        let (deadline, span) = (self.call.deadline, self.span.clone());
        let outcome = tokio::time::timeout_at(deadline, self.attempts()).instrument(span).await;
        outcome.unwrap_or_else(|_| Err(Error::deadline())).map_err(|error| self.with_call_context(error))
    }

    async fn attempts(&mut self) -> Result<Response> {
        loop {
            if let Some(wait) = self.retry_delay.take() {
                tracing::debug!(attempt = self.history.attempts, ?wait, "sending again");
                tokio::time::sleep(wait).await;
            }
            let (outcome, token) = self.attempt().await?;
            match outcome {
                // What it holds is still to be read.
                Ok(response) if response.status.is_success() => return Ok(response),
                outcome if self.should_refresh_token(&outcome) => match self.client.refresh(&token).await {
                    Ok(()) => {}
                    // What Zoom said is kept; why there is no other token comes behind it.
                    Err(error) => return self.into_result(outcome).map_err(|answer| answer.with_source(error)),
                },
                outcome if self.should_retry(outcome.as_ref()) => {}
                outcome => return self.into_result(outcome),
            }
        }
    }

    /// Sends the request once, when its turn has come.
    async fn attempt(&mut self) -> Result<(Result<Response, TransportError>, AccessToken)> {
        // Before its turn comes: calls that wait for a token when it has come would then go all at once.
        self.client.token().await?;
        let permit = self.client.permit(self.call).await?;
        let token = self.client.token().await?;
        self.history.attempts = self.history.attempts.saturating_add(1);
        let outcome = self.client.attempt(self.call, &token).await;
        self.client.observe(self.call, &outcome);
        drop(permit);
        Ok((outcome, token))
    }

    /// Whether another token is worth a try: once for a call, if its body can be sent again.
    fn should_refresh_token(&mut self, outcome: &Result<Response, TransportError>) -> bool {
        let is_first = !self.refreshed && outcome.as_ref().is_ok_and(refuses_token);
        self.refreshed |= is_first;
        is_first && !self.is_body_consumed()
    }

    /// Asks the policy whether to send it again, and notes when.
    fn should_retry(&mut self, outcome: Result<&Response, &TransportError>) -> bool {
        let attempt = Attempt::new(self.call.info, self.history.attempts, outcome, self.call.deadline);
        match self.client.inner.retry.decide(&attempt) {
            RetryDecision::RetryAfter(wait) if !self.is_body_consumed() => {
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

    /// Tells the policy of a success.
    fn record_success(&mut self, response: &Response) {
        self.should_retry(Ok(response));
    }

    /// Takes an answer that cannot be read for one that was cut short, if it is not even JSON; otherwise it is the call's error.
    fn handle_undecoded(&mut self, response: Response, undecoded: Undecoded, is_json: bool) -> Result<()> {
        let goes_on = if is_json && undecoded.is_malformed(self.call.info, &response) {
            let failure = TransportError::new(TransportErrorKind::Malformed, "not JSON").with_status(response.status);
            self.should_retry(Err(&failure))
        } else {
            self.should_retry(Ok(&response))
        };
        if goes_on {
            Ok(())
        } else {
            Err(self.with_call_context(Error::undecoded(self.call.info, response, undecoded)))
        }
    }

    /// Whether the body was read from where it can be read once; noted for the error.
    fn is_body_consumed(&mut self) -> bool {
        self.history.body_consumed = !self.call.request.body.can_repeat();
        self.history.body_consumed
    }

    /// What becomes of a call that is not sent again.
    fn into_result(&self, outcome: Result<Response, TransportError>) -> Result<Response> {
        let info = self.call.info;
        let response = outcome.map_err(|error| Error::transport(info, error))?;
        if self.is_already_deleted(&response) {
            tracing::info!("not found after an attempt of unknown outcome: taken as deleted");
            return Ok(Response::new(StatusCode::NO_CONTENT, response.headers, Bytes::new()));
        }
        Err(Error::api(info, response))
    }

    /// A DELETE whose first attempt may have worked, and whose next finds nothing, has worked.
    fn is_already_deleted(&self, response: &Response) -> bool {
        let info = self.call.info;
        info.method == Method::Delete
            && info.success == 204
            && self.history.had_unknown_outcome
            && response.status == StatusCode::NOT_FOUND
    }

    /// Adds to an error how the call went, and what was sent.
    fn with_call_context(&self, error: Error) -> Error {
        let error = error.with_endpoint(self.call.info).with_history(self.history);
        self.client.with_granted_scopes(error).with_path(self.call.request.url.path())
    }
}

impl Client {
    /// Adds what the app was granted to an error that says it is not enough.
    fn with_granted_scopes(&self, error: Error) -> Error {
        let token = error.is_missing_scope().then(|| self.inner.tokens.current()).flatten();
        match token {
            Some(token) => error.with_granted_scopes(token.scopes().cloned()),
            None => error,
        }
    }

    pub(super) async fn refresh(&self, refused: &AccessToken) -> Result<()> {
        tracing::debug!("token refused, asking for another");
        self.inner.tokens.refresh(refused).await.map(drop)
    }

    async fn permit(&self, call: PendingCall<'_>) -> Result<Permit> {
        let Some(limiter) = &self.inner.limiter else { return Ok(Permit::default()) };
        match limiter.try_acquire(call) {
            Some(outcome) => outcome,
            None => limiter.acquire(call).await,
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

    async fn attempt(&self, call: PendingCall<'_>, token: &AccessToken) -> Result<Response, TransportError> {
        let mut request = call.request.clone();
        request.headers.insert(header::AUTHORIZATION, token.header());
        self.inner.hosts.route(&mut request.url, token.api_url());
        let left = call.deadline.saturating_duration_since(Instant::now());
        let limits = TransportOptions::new(MAX_BODY_BYTES, left.min(self.inner.attempt_timeout));
        let outcome = self.inner.transport.send(request, limits).await;
        match &outcome {
            Ok(response) => tracing::debug!(status = response.status.as_u16(), "answered"),
            Err(error) => tracing::debug!(%error, "not answered"),
        }
        outcome
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
