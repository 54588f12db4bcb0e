//! An in-memory transport.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::{HeaderMap, StatusCode};
use zoom_api::BoxFuture;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};

type Answer = dyn Fn(&Request, usize) -> (u16, String) + Send + Sync;

/// Replies to token requests with `token-1`, `token-2`, …, and to other requests with scripted replies.
#[derive(Clone)]
pub struct StubTransport {
    reply: Arc<Answer>,
    expires_in: u64,
    tokens: Arc<AtomicUsize>,
    calls: Arc<AtomicUsize>,
}

impl StubTransport {
    /// Replies to calls with the result of `reply` for the request and its number, from 0.
    pub fn new(reply: impl Fn(&Request, usize) -> (u16, String) + Send + Sync + 'static) -> Self {
        Self { reply: Arc::new(reply), expires_in: 3600, tokens: Arc::default(), calls: Arc::default() }
    }

    /// Sets the lifetime of tokens, an hour by default.
    pub fn expires_in(self, expires_in: u64) -> Self {
        Self { expires_in, ..self }
    }

    /// The number of token requests.
    pub fn token_requests(&self) -> usize {
        self.tokens.load(Ordering::SeqCst)
    }

    /// The number of calls.
    pub fn calls(&self) -> usize {
        self.calls.load(Ordering::SeqCst)
    }

    fn respond(&self, request: &Request) -> (u16, String) {
        if request.url.path() == "/oauth/token" {
            let number = self.tokens.fetch_add(1, Ordering::SeqCst) + 1;
            let expires_in = self.expires_in;
            return (
                200,
                format!(r#"{{"access_token":"token-{number}","token_type":"bearer","expires_in":{expires_in}}}"#),
            );
        }
        (self.reply)(request, self.calls.fetch_add(1, Ordering::SeqCst))
    }
}

impl Transport for StubTransport {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            // Like a real transport, wait once.
            tokio::task::yield_now().await;
            let (status, body) = self.respond(&request);
            Ok(Response::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body))
        })
    }
}
