//! The number of calls that are sent at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::time::Instant;
use zoom_api::error::Delivery;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};
use zoom_api::{BoxFuture, Client};

use super::{REGISTRANT, get};

/// Responds after a second, and counts the open exchanges.
#[derive(Clone, Default)]
struct Busy {
    open: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
}

impl Transport for Busy {
    fn send(&self, _: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            let open = self.open.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(open, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_secs(1)).await;
            self.open.fetch_sub(1, Ordering::SeqCst);
            Ok(Response::new(StatusCode::OK, HeaderMap::new(), REGISTRANT))
        })
    }
}

/// Sends concurrent calls, and returns how many succeeded, and the errors.
async fn send(client: &Client, calls: usize) -> (usize, Vec<zoom_api::Error>) {
    let calls: Vec<_> = (0..calls)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { get(&client).await })
        })
        .collect();
    let mut errors = Vec::new();
    let mut good = 0;
    for call in calls {
        match call.await.unwrap() {
            Ok(()) => good += 1,
            Err(error) => errors.push(error),
        }
    }
    (good, errors)
}

#[tokio::test(start_paused = true)]
async fn r134_ten_thousand_unlimited_calls_use_a_bounded_number_of_connections() {
    let zoom = Busy::default();
    let client = || Client::builder().token("t").transport(zoom.clone()).unlimited();
    let start = Instant::now();
    assert_eq!(send(&client().build().unwrap(), 10_000).await.0, 10_000);
    assert_eq!(zoom.most.load(Ordering::SeqCst), 256);
    assert_eq!(start.elapsed().as_secs(), 10_000_u64.div_ceil(256));

    // A call that waits past its deadline was not sent.
    let short = client().max_connections(10).timeout(Duration::from_millis(2500)).build().unwrap();
    let (good, errors) = send(&short, 100).await;
    assert_eq!((good, errors.len()), (20, 80));
    let waited = errors.iter().filter(|error| error.delivery() == Delivery::NotSent && error.attempts() == 0);
    assert_eq!((errors.iter().all(zoom_api::Error::is_timeout), waited.count()), (true, 70));
    let error = client().max_connections(0).build().unwrap_err();
    assert!(error.to_string().contains("max_connections"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn r134_a_custom_limiter_does_not_open_more_connections() {
    let zoom = Busy::default();
    let limiter = zoom_api::limit::Limiter::builder().max_in_flight(10_000);
    let limiter =
        limiter.per_second(zoom_api::endpoint::Family::Core, zoom_api::endpoint::RateLimit::Medium, 1_000_000);
    let limiter = limiter.per_second(zoom_api::endpoint::Family::Core, zoom_api::endpoint::RateLimit::Light, 1_000_000);
    let client = Client::builder().token("t").transport(zoom.clone()).rate_limiter(limiter.build().unwrap());
    send(&client.build().unwrap(), 1_000).await;
    assert!(zoom.most.load(Ordering::SeqCst) <= 256);
}
