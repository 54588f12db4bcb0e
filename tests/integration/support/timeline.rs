//! A transport without a network that sends scripted replies and records the times of requests.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tokio::time::Instant;
use zoom_api::retry::StandardRetry;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportErrorKind, TransportOptions};
use zoom_api::{BoxFuture, Client, client::ClientBuilder};

/// One response or failure of a [`Timeline`].
#[derive(Clone)]
pub enum Say {
    Answer(Response),
    Fail(TransportErrorKind),
    /// The response ended after its head.
    CutShort(u16),
}

/// A response without headers.
pub fn status(status: u16, body: &str) -> Say {
    Say::Answer(Response::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body.to_owned()))
}

impl Say {
    /// Adds a header.
    pub fn header(mut self, name: &'static str, value: &[u8]) -> Self {
        if let Self::Answer(response) = &mut self {
            response.headers.append(HeaderName::from_static(name), HeaderValue::from_bytes(value).unwrap());
        }
        self
    }

    fn outcome(self) -> Result<Response, TransportError> {
        match self {
            Self::Answer(response) => Ok(response),
            Self::Fail(kind) => Err(TransportError::new(kind, "scripted failure")),
            Self::CutShort(status) => Err(TransportError::new(TransportErrorKind::Broken, "scripted failure")
                .with_status(StatusCode::from_u16(status).unwrap())),
        }
    }
}

type Tell = dyn Fn(usize) -> Say + Send + Sync;

/// Replies to the n-th call, from 0, with the result of `tell`.
#[derive(Clone)]
pub struct Timeline {
    tell: Arc<Tell>,
    hits: Arc<Mutex<Vec<Instant>>>,
}

impl Timeline {
    /// Sends the replies in order; the last one repeats.
    pub fn of(says: Vec<Say>) -> Self {
        Self::new(move |number| says[number.min(says.len() - 1)].clone())
    }

    pub fn new(tell: impl Fn(usize) -> Say + Send + Sync + 'static) -> Self {
        Self { tell: Arc::new(tell), hits: Arc::default() }
    }

    /// A client of this transport, with `random` as its only random value.
    pub fn client(&self, random: f64) -> Client {
        self.builder(random).build().unwrap()
    }

    pub fn builder(&self, random: f64) -> ClientBuilder {
        let retry = StandardRetry::new().random(move || random);
        Client::builder().token("a-token").transport(self.clone()).retry_policy(retry).unlimited()
    }

    pub fn hits(&self) -> usize {
        self.hits.lock().unwrap().len()
    }

    /// The time between one call and the next.
    pub fn gaps(&self) -> Vec<Duration> {
        let hits = self.hits.lock().unwrap();
        hits.windows(2).map(|pair| pair[1] - pair[0]).collect()
    }
}

impl Transport for Timeline {
    fn send(&self, _: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            let number = {
                let mut hits = self.hits.lock().unwrap();
                hits.push(Instant::now());
                hits.len() - 1
            };
            tokio::task::yield_now().await;
            (self.tell)(number).outcome()
        })
    }
}
