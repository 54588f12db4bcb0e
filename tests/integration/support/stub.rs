//! A transport that answers in memory.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use http::{HeaderMap, StatusCode};
use zoom_api::BoxFuture;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};

type Answer = dyn Fn(&Request, usize) -> (u16, String) + Send + Sync;

/// Answers token requests with `token-1`, `token-2`, … and everything else as it is told.
#[derive(Clone)]
pub struct StubTransport {
    answer: Arc<Answer>,
    expires_in: u64,
    tokens: Arc<AtomicUsize>,
    calls: Arc<AtomicUsize>,
}

impl StubTransport {
    /// Answers calls with what `answer` says of the request and its number, from 0.
    pub fn new(answer: impl Fn(&Request, usize) -> (u16, String) + Send + Sync + 'static) -> Self {
        Self { answer: Arc::new(answer), expires_in: 3600, tokens: Arc::default(), calls: Arc::default() }
    }

    /// Gives tokens another lifetime than an hour.
    pub fn expires_in(self, expires_in: u64) -> Self {
        Self { expires_in, ..self }
    }

    /// How often a token was asked for.
    pub fn token_requests(&self) -> usize {
        self.tokens.load(Ordering::SeqCst)
    }

    /// How many calls were made.
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
        (self.answer)(request, self.calls.fetch_add(1, Ordering::SeqCst))
    }
}

impl Transport for StubTransport {
    fn send(&self, request: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async move {
            // A real transport waits for the network.
            tokio::task::yield_now().await;
            let (status, body) = self.respond(&request);
            Ok(Response::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body))
        })
    }
}
