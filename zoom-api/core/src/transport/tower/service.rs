//! A transport as a service, for layers.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use tower::Service;
use url::Url;

use super::{RequestBody, ResponseBody};
use crate::exchange::{Request, TransportError, TransportErrorKind};
use crate::foundation::future::BoxFuture;
use crate::foundation::method::Method;
use crate::transport::{Transport, TransportOptions};

/// A [`Transport`] as a [`tower::Service`], to put layers of `tower` around it; see [`TowerTransport`](super::TowerTransport).
#[derive(Clone)]
pub struct TransportService {
    transport: Arc<dyn Transport>,
}

impl TransportService {
    /// Creates a service from a transport.
    #[must_use]
    pub fn new(transport: impl Transport + 'static) -> Self {
        Self { transport: Arc::new(transport) }
    }
}

impl Service<http::Request<RequestBody>> for TransportService {
    type Response = http::Response<ResponseBody>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<RequestBody>) -> Self::Future {
        let transport = Arc::clone(&self.transport);
        Box::pin(async move {
            let (request, options) = from_http(request)?;
            let opened = transport.open(request, options).await?;
            let mut response = http::Response::new(ResponseBody::new(opened.body));
            *response.status_mut() = opened.status;
            *response.headers_mut() = opened.headers;
            Ok(response)
        })
    }
}

fn from_http(request: http::Request<RequestBody>) -> Result<(Request, TransportOptions), TransportError> {
    let (head, body) = request.into_parts();
    let invalid = |why: &'static str| TransportError::new(TransportErrorKind::NotSent, why);
    let method = Method::from_http(&head.method).ok_or_else(|| invalid("the method is not one of Zoom's API"))?;
    let url = Url::parse(&head.uri.to_string()).map_err(|_| invalid("the URI is not an absolute URL"))?;
    let mut converted = Request::new(method, url);
    converted.headers = head.headers;
    converted.body = body.into_body().ok_or_else(|| invalid("the body was already read"))?;
    let unlimited = TransportOptions::new(usize::MAX, Duration::MAX);
    Ok((converted, head.extensions.get().copied().unwrap_or(unlimited)))
}

impl std::fmt::Debug for TransportService {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TransportService").finish_non_exhaustive()
    }
}
