//! Transports that are `tower` services.

mod body;
mod classification;
mod service;

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

use bytes::{Buf as _, Bytes, BytesMut};
use http::Uri;
use http_body::Body as HttpBody;
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout_at};
use tower::{BoxError, Service};

use super::{
    Chunks, Request, Response, StreamingResponse, Transport, TransportError, TransportErrorKind, TransportOptions,
    require_runtime,
};
use crate::foundation::future::BoxFuture;
use crate::foundation::instant::later;
pub use body::{RequestBody, ResponseBody};
use classification::Classifier;
pub use service::TransportService;

/// A transport that is a [`tower::Service`]: another HTTP client, or the default transport with layers of `tower`.
///
/// The service is not cloned: calls wait for its `poll_ready` one after another, and then run at the same time. The options of an exchange are
/// in the request's extensions. With the feature `tower`.
///
/// # Errors and retries
/// A retry depends on whether a failed request can have taken effect, so errors are classified conservatively: a request was not sent if
/// `poll_ready` failed or took too long, if a load-shedding layer rejected it, or if an error of this crate or of `reqwest` in the chain of
/// sources proves it. Every other error has an unknown outcome, also a timeout of a layer. Describe errors of your own service with
/// [`classify`](Self::classify). Layers must not retry or hedge requests: the client does so, and they would hide what earlier attempts did.
///
/// # Examples
/// ```no_run
/// # #[cfg(feature = "tower")]
/// # fn example() -> zoom_api::Result<()> {
/// use std::time::Duration;
///
/// use zoom_api::Client;
/// use zoom_api::transport::{ReqwestTransport, TowerTransport, TransportService};
///
/// let service = tower::ServiceBuilder::new()
///     .concurrency_limit(8)
///     .timeout(Duration::from_secs(10))
///     .service(TransportService::new(ReqwestTransport::builder().build()?));
/// let client = Client::builder().token("token").transport(TowerTransport::new(service)).build()?;
/// # Ok(())
/// # }
/// ```
pub struct TowerTransport<S> {
    service: Mutex<S>,
    classifier: Classifier,
}

impl<S> TowerTransport<S> {
    /// Creates a transport from a service.
    #[must_use]
    pub fn new(service: S) -> Self {
        Self { service: Mutex::new(service), classifier: Classifier::default() }
    }

    /// Sets a function that classifies errors of the service. It is called with each error of the chain, from the outside in; with `None`, the
    /// error is classified as without this function.
    ///
    /// Return [`NotSent`](TransportErrorKind::NotSent) or [`Connect`](TransportErrorKind::Connect) only if the request cannot have reached Zoom.
    ///
    /// # Examples
    /// ```
    /// # #[cfg(feature = "tower")]
    /// # fn example<S>(service: S) {
    /// use zoom_api::transport::{TowerTransport, TransportErrorKind};
    ///
    /// let transport = TowerTransport::new(service).classify(|error| {
    ///     let error = error.downcast_ref::<std::io::Error>()?;
    ///     (error.kind() == std::io::ErrorKind::ConnectionRefused).then_some(TransportErrorKind::Connect)
    /// });
    /// # }
    /// ```
    #[must_use]
    pub fn classify(
        self,
        classify: impl Fn(&(dyn StdError + 'static)) -> Option<TransportErrorKind> + Send + Sync + 'static,
    ) -> Self {
        Self { classifier: Classifier::new(classify), ..self }
    }

    /// Passes a request to the service when it is ready, and returns the head of the response.
    async fn call<B>(
        &self,
        request: Request,
        options: TransportOptions,
        deadline: Instant,
    ) -> Result<http::Response<B>, TransportError>
    where
        S: Service<http::Request<RequestBody>, Response = http::Response<B>, Error: Into<BoxError>>,
    {
        require_runtime()?;
        let request = into_http(request, options)?;
        let started = async {
            let mut service = self.service.lock().await;
            poll_fn(|context| service.poll_ready(context)).await?;
            Ok::<_, S::Error>(service.call(request))
        };
        let response = match timeout_at(deadline, started).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => return Err(self.classifier.not_ready(error)),
            Err(elapsed) => return Err(TransportError::new(TransportErrorKind::NotSent, elapsed)),
        };
        match timeout_at(deadline, response).await {
            Ok(outcome) => outcome.map_err(|error: S::Error| self.classifier.failure(error.into())),
            Err(elapsed) => Err(TransportError::new(TransportErrorKind::Timeout, elapsed)),
        }
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<http::Request<RequestBody>, Response = http::Response<B>, Error: Into<BoxError>, Future: Send> + Send,
    B: HttpBody<Data: Send, Error: Into<BoxError>> + Send + 'static,
{
    fn send(&self, request: Request, options: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            let deadline = later(Instant::now(), options.timeout);
            let (head, body) = self.call(request, options, deadline).await?.into_parts();
            let body = UnreadBody { body: Box::pin(body), classifier: self.classifier.clone() };
            let body = match timeout_at(deadline, read(body, options.max_body_bytes)).await {
                Ok(body) => body,
                Err(elapsed) => Err(TransportError::new(TransportErrorKind::Timeout, elapsed)),
            };
            let body = body.map_err(|error| error.with_status(head.status))?;
            Ok(Response::new(head.status, head.headers, body))
        })
    }

    fn open(
        &self,
        request: Request,
        options: TransportOptions,
    ) -> BoxFuture<'_, Result<StreamingResponse, TransportError>> {
        Box::pin(async move {
            let deadline = later(Instant::now(), options.timeout);
            let (head, body) = self.call(request, options, deadline).await?.into_parts();
            let body = UnreadBody { body: Box::pin(body), classifier: self.classifier.clone() };
            Ok(StreamingResponse::new(head.status, head.headers, body))
        })
    }
}

/// Converts a request. The URL is not shown by errors, since it may contain secrets.
fn into_http(request: Request, options: TransportOptions) -> Result<http::Request<RequestBody>, TransportError> {
    let uri = request.url.as_str().parse::<Uri>();
    let uri = uri.map_err(|_| TransportError::new(TransportErrorKind::NotSent, "the URL is not a valid URI"))?;
    let mut converted = http::Request::new(RequestBody::new(request.body));
    *converted.method_mut() = request.method.into();
    *converted.uri_mut() = uri;
    *converted.headers_mut() = request.headers;
    converted.extensions_mut().insert(options);
    Ok(converted)
}

async fn read<B>(mut body: UnreadBody<B>, limit: usize) -> Result<Bytes, TransportError>
where
    B: HttpBody<Data: Send, Error: Into<BoxError>> + Send,
{
    let mut whole = BytesMut::new();
    while let Some(chunk) = body.next().await? {
        if whole.len().saturating_add(chunk.len()) > limit {
            return Err(TransportError::new(TransportErrorKind::TooLarge, format!("more than {limit} bytes")));
        }
        whole.extend_from_slice(&chunk);
    }
    Ok(whole.freeze())
}

/// The unread body of a response.
struct UnreadBody<B> {
    body: Pin<Box<B>>,
    classifier: Classifier,
}

impl<B> Chunks for UnreadBody<B>
where
    B: HttpBody<Data: Send, Error: Into<BoxError>> + Send,
{
    fn next(&mut self) -> BoxFuture<'_, Result<Option<Bytes>, TransportError>> {
        Box::pin(async {
            while let Some(frame) = poll_fn(|context| self.body.as_mut().poll_frame(context)).await {
                let frame = frame.map_err(|error| self.classifier.failure(error.into()))?;
                if let Ok(mut data) = frame.into_data() {
                    return Ok(Some(data.copy_to_bytes(data.remaining())));
                }
            }
            Ok(None)
        })
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}
