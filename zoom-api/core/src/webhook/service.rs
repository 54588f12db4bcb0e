//! A receiver of webhooks.

mod body;
mod failure;
mod inflight;

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body::Body;

use super::{ReplayGuard, Verified, Verifier, WebhookError, validation};
use crate::event::{Handlers, RawEvent};
use crate::foundation::future::BoxFuture;
use crate::foundation::instant::later;
use crate::foundation::runtime;

pub use body::BytesBody;
pub use failure::WebhookFailure;
use inflight::InFlight;

/// Zoom waits three seconds for a response.
const DEADLINE: Duration = Duration::from_millis(2_500);

/// The longest deadline: a response takes time to arrive, too.
const LONGEST_DEADLINE: Duration = Duration::from_millis(2_900);

/// Zoom redelivers an event for about 85 minutes.
const REPLAY_WINDOW: Duration = Duration::from_secs(2 * 60 * 60);

/// The longest body that is read.
const MAX_BODY: usize = 4 * 1024 * 1024;

/// A receiver of webhooks: a `tower` service that verifies requests and calls the [`Handlers`] of their events.
///
/// It responds to Zoom's URL validation, and with status 200 after all handlers of an event succeeded. If one fails, panics, or takes longer than the
/// [`deadline`](Self::deadline), the status is 503 and Zoom delivers the event again, after about 5, 20 and 60 minutes. A slow handler is not
/// canceled; if it succeeds, the next delivery is acknowledged without calling it again. [`respond_before_handling`](Self::respond_before_handling)
/// acknowledges events immediately instead.
///
/// # Examples
/// ```
/// use zoom_api::event::{Event, Handlers};
/// use zoom_api::webhook::{Verifier, WebhookService};
/// # use zoom_api::zoom_event;
/// # /// A meeting started.
/// # #[zoom_event("meeting.started")]
/// # pub struct MeetingStarted {
/// #     /// The account.
/// #     pub account_id: String,
/// # }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let verifier = Verifier::new("secret token");
/// let handlers = Handlers::new().on(|event: Event<MeetingStarted>| async move {
///     println!("a meeting of {} started", event.account_id);
/// });
/// let service = WebhookService::new(verifier.clone(), handlers).on_failure(|failure| eprintln!("{failure}"));
///
/// // A test calls the service with a signed request.
/// let json = r#"{"event":"meeting.started","payload":{"account_id":"a"}}"#;
/// let request = verifier.signed_request("/webhooks", json)?.map(zoom_api::webhook::BytesBody::from);
/// assert_eq!(service.respond(request).await.status(), 200);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct WebhookService(Arc<Settings>);

#[derive(Clone)]
struct Settings {
    verifier: Verifier,
    handlers: Handlers,
    on_failure: Arc<dyn Fn(WebhookFailure) + Send + Sync>,
    deadline: Duration,
    responds_before_handling: bool,
    max_body: usize,
    handled: Arc<ReplayGuard>,
    in_flight: InFlight,
}

impl WebhookService {
    /// Creates a receiver.
    #[must_use]
    pub fn new(verifier: Verifier, handlers: Handlers) -> Self {
        Self(Arc::new(Settings {
            // Replays within this time are recognized.
            verifier: verifier.default_tolerance(REPLAY_WINDOW),
            handlers,
            on_failure: Arc::new(|_| {}),
            deadline: DEADLINE,
            responds_before_handling: false,
            max_body: MAX_BODY,
            handled: Arc::new(ReplayGuard::new(REPLAY_WINDOW)),
            in_flight: InFlight::default(),
        }))
    }

    /// Calls a function with every failure: of a signature, of decoding, and of a handler. It must return immediately.
    #[must_use]
    pub fn on_failure(self, report: impl Fn(WebhookFailure) + Send + Sync + 'static) -> Self {
        self.with(|settings| settings.on_failure = Arc::new(report))
    }

    /// Sets the time after which the service responds while a handler is still running. Default: 2.5 seconds, which is also the time for reading
    /// the body. The longest is 2.9 seconds, since Zoom waits three seconds.
    #[must_use]
    pub fn deadline(self, deadline: Duration) -> Self {
        self.with(|settings| settings.deadline = deadline.min(LONGEST_DEADLINE))
    }

    /// Responds with status 200 as soon as a request is verified. Zoom does not redeliver an event then, even if its handler fails.
    #[must_use]
    pub fn respond_before_handling(self) -> Self {
        self.with(|settings| settings.responds_before_handling = true)
    }

    /// Sets the longest body that is read. Default: 4 MiB.
    #[must_use]
    pub fn max_body(self, bytes: usize) -> Self {
        self.with(|settings| settings.max_body = bytes)
    }

    fn with(mut self, change: impl FnOnce(&mut Settings)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    /// Responds to a request, like the `tower` service.
    pub async fn respond<B>(&self, request: Request<B>) -> Response<BytesBody>
    where
        B: Body,
        B::Error: Into<Box<dyn Error + Send + Sync>>,
    {
        if request.method() != Method::POST {
            return status(StatusCode::METHOD_NOT_ALLOWED);
        }
        let settings = &self.0;
        if runtime::with_timers().is_err() {
            return settings.reject(WebhookFailure::NoRuntime);
        }
        let started = tokio::time::Instant::now();
        let (parts, body) = request.into_parts();
        let reading = body::read(body, settings.max_body);
        match tokio::time::timeout(settings.deadline, reading).await {
            Ok(Ok(body)) => self.receive(&parts.headers, body, started).await,
            Ok(Err(failure)) => settings.reject(failure),
            Err(_) => settings.reject(WebhookFailure::body("the body was not received in time")),
        }
    }

    async fn receive(&self, headers: &HeaderMap, body: Bytes, started: tokio::time::Instant) -> Response<BytesBody> {
        let settings = &self.0;
        let verified = match settings.verifier.verify(headers, body) {
            Ok(verified) => verified,
            Err(error) => return settings.reject(WebhookFailure::Rejected(error)),
        };
        let event = match verified.event() {
            Ok(event) if event.name() == validation::EVENT => return settings.validate(&verified),
            Ok(event) => event,
            Err(error) => return settings.reject(WebhookFailure::NotAnEvent(error)),
        };
        let id = verified.id();
        if !settings.in_flight.insert(&id) {
            // An earlier delivery is being handled; its outcome is unknown.
            return settings.acknowledge_early();
        }
        if !settings.handled.insert(&id) {
            settings.in_flight.remove(&id);
            return status(StatusCode::OK);
        }
        let task = tokio::spawn(Arc::clone(settings).handle(event.clone(), id));
        if settings.responds_before_handling {
            return status(StatusCode::OK);
        }
        match tokio::time::timeout_at(later(started, settings.deadline), task).await {
            Ok(Ok(true)) => status(StatusCode::OK),
            Ok(_) => status(StatusCode::SERVICE_UNAVAILABLE),
            Err(_) => {
                settings.report(WebhookFailure::Slow(event));
                status(StatusCode::SERVICE_UNAVAILABLE)
            }
        }
    }
}

impl Settings {
    /// Calls the handlers, and returns whether all succeeded.
    async fn handle(self: Arc<Self>, event: RawEvent, id: String) -> bool {
        let mut handling = Handling { settings: &self, id, succeeded: false };
        let report = |error| self.report(WebhookFailure::Handler { event: event.clone(), error });
        handling.succeeded = self.handlers.handle(&event, &report).await;
        handling.succeeded
    }

    fn validate(&self, verified: &Verified) -> Response<BytesBody> {
        match self.verifier.url_validation_response(verified.body().as_bytes()) {
            Ok(Some(json)) => json_response(json),
            Ok(None) => self.reject(WebhookFailure::Rejected(WebhookError::InvalidUrlValidation)),
            Err(error) => self.reject(WebhookFailure::Rejected(error)),
        }
    }

    fn acknowledge_early(&self) -> Response<BytesBody> {
        let is_enough = self.responds_before_handling;
        status(if is_enough { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE })
    }

    fn reject(&self, failure: WebhookFailure) -> Response<BytesBody> {
        let response = status(failure.status());
        self.report(failure);
        response
    }

    fn report(&self, failure: WebhookFailure) {
        tracing::warn!(failure = %failure, "a webhook was not handled");
        (self.on_failure)(failure);
    }
}

/// An event that is being handled. When it is dropped, also by a panic, the event is accepted again unless it was handled.
struct Handling<'a> {
    settings: &'a Settings,
    id: String,
    succeeded: bool,
}

impl Drop for Handling<'_> {
    fn drop(&mut self) {
        if !self.succeeded {
            self.settings.handled.forget(&self.id);
        }
        self.settings.in_flight.remove(&self.id);
    }
}

/// An empty response.
fn status(status: StatusCode) -> Response<BytesBody> {
    let mut response = Response::new(BytesBody::default());
    *response.status_mut() = status;
    response
}

pub(super) fn json_response(json: String) -> Response<BytesBody> {
    let mut response = Response::new(BytesBody::from(Bytes::from(json)));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

impl<B> tower::Service<Request<B>> for WebhookService
where
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Response = Response<BytesBody>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<B>) -> Self::Future {
        let service = self.clone();
        Box::pin(async move { Ok(service.respond(request).await) })
    }
}

impl fmt::Debug for WebhookService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { verifier, handlers, deadline, .. } = &*self.0;
        f.debug_struct("WebhookService")
            .field("verifier", verifier)
            .field("handlers", handlers)
            .field("deadline", deadline)
            .finish_non_exhaustive()
    }
}
