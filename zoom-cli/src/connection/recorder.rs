//! A transport that keeps the request, and sends nothing.

use std::sync::{Arc, Mutex, PoisonError};

use zoom_api::BoxFuture;
use zoom_api::http::{HeaderMap, StatusCode};
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};

/// A transport that keeps the request, and responds without content.
#[derive(Clone, Default)]
pub(crate) struct RequestRecorder {
    request: Arc<Mutex<Option<Request>>>,
}

impl RequestRecorder {
    /// The request of the last call.
    pub(crate) fn take(&self) -> Option<Request> {
        self.request.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Transport for RequestRecorder {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        *self.request.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Box::pin(async { Ok(Response::new(StatusCode::NO_CONTENT, HeaderMap::new(), "")) })
    }
}
