//! A transport without a network that counts calls in windows, as Zoom does.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::Instant;
use zoom_api::BoxFuture;
use zoom_api::client::ClientBuilder;
use zoom_api::retry::NoRetry;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};
use zoom_api::{Client, limit::RateLimiter};

use super::{TOO_FAST, reply};

/// How calls are counted.
#[derive(Clone, Copy)]
pub enum Window {
    /// A sliding window.
    Sliding(Duration),
    /// A fixed window with this offset.
    Fixed(Duration, Instant),
}

/// Permits this many calls per window.
#[derive(Clone)]
pub struct Zoom {
    window: Window,
    limit: usize,
    latency: Duration,
    seen: Arc<Mutex<Seen>>,
}

#[derive(Default)]
struct Seen {
    let_through: Vec<Instant>,
    refused: Vec<Instant>,
}

impl Zoom {
    pub fn new(limit: usize, window: Window) -> Self {
        Self { window, limit, latency: Duration::ZERO, seen: Arc::default() }
    }

    pub fn latency(self, latency: Duration) -> Self {
        Self { latency, ..self }
    }

    /// A client that does not retry, with a timeout of an hour.
    pub fn client(&self, limiter: impl RateLimiter + 'static) -> Client {
        self.builder().rate_limiter(limiter).build().unwrap()
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder()
            .token("t")
            .transport(self.clone())
            .retry_policy(NoRetry)
            .timeout(Duration::from_secs(3600))
            .attempt_timeout(Duration::from_secs(3600))
    }

    /// Counts a call from any app.
    pub fn hit(&self) -> bool {
        let now = Instant::now();
        let mut seen = self.seen.lock().unwrap();
        let is_recent = |time: &&Instant| match self.window {
            Window::Sliding(window) => **time + window > now,
            Window::Fixed(window, start) => {
                let number = |time: Instant| (time - start).as_nanos() / window.as_nanos();
                number(**time) == number(now)
            }
        };
        let fits = seen.let_through.iter().rev().take_while(is_recent).count() < self.limit;
        if fits {
            seen.let_through.push(now)
        } else {
            seen.refused.push(now)
        }
        fits
    }

    pub fn let_through(&self) -> Vec<Instant> {
        self.seen.lock().unwrap().let_through.clone()
    }

    pub fn refused(&self) -> Vec<Instant> {
        self.seen.lock().unwrap().refused.clone()
    }
}

impl Transport for Zoom {
    fn send(&self, _: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            tokio::time::sleep(self.latency / 2).await;
            let fits = self.hit();
            tokio::time::sleep(self.latency / 2).await;
            let mut reply = reply(if fits { 204 } else { 429 }, &[("x-ratelimit-type", "QPS")], TOO_FAST);
            if fits {
                reply.body = Bytes::new();
            }
            Ok(reply)
        })
    }
}
