//! The number of calls that are sent at the same time.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use serde_json::Value;
use tokio::time::Instant;
use zoom_api::auth::{AccessToken, TokenSource};
use zoom_api::client::CallOptions;
use zoom_api::endpoint::Method;
use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::model::Json;
use zoom_api::transport::{Request, Response, Transport, TransportError, TransportOptions};
use zoom_api::{BoxFuture, Client};

use super::{REGISTRANT, get};

/// Responds after a second, and counts the open exchanges.
#[derive(Clone)]
struct Busy {
    open: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
    body: &'static str,
}

impl Busy {
    fn of(body: &'static str) -> Self {
        Self { open: Arc::default(), most: Arc::default(), body }
    }
}

impl Transport for Busy {
    fn send(&self, _: Request, _: TransportOptions) -> BoxFuture<'_, Result<Response, TransportError>> {
        Box::pin(async {
            let open = self.open.fetch_add(1, Ordering::SeqCst) + 1;
            self.most.fetch_max(open, Ordering::SeqCst);
            tokio::time::sleep(Duration::from_secs(1)).await;
            self.open.fetch_sub(1, Ordering::SeqCst);
            Ok(Response::new(StatusCode::OK, HeaderMap::new(), self.body))
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
    let zoom = Busy::of(REGISTRANT);
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

/// The token of a tenant.
struct OneToken(String);

impl TokenSource for OneToken {
    fn token(&self) -> BoxFuture<'_, zoom_api::Result<AccessToken>> {
        Box::pin(async { AccessToken::new(&self.0) })
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, zoom_api::Result<AccessToken>> {
        self.token()
    }
}

/// Calls of every kind, which differ in how they are sent.
async fn kinds(client: Client, number: usize) -> zoom_api::Result<()> {
    let call = || list_registrants(7);
    match number % 8 {
        0 => client.send(call()).await.map(drop),
        1 => client.send_full(call()).await.map(drop),
        2 => client.send_lenient(call()).await.map(drop),
        3 => client.request(Method::Get, "/users").send::<Json<Value>>().await.map(drop),
        4 => client.items(call()).collect_all().await.map(drop),
        5 => client.for_account("sub").send(call()).await.map(drop),
        6 => client.with_options(CallOptions::new().timeout(Duration::from_secs(600))).send(call()).await.map(drop),
        _ => client.pages(call()).next().await.unwrap().map(drop),
    }
}

#[tokio::test(start_paused = true)]
async fn r134_calls_of_every_kind_and_tenant_share_the_connections() {
    let zoom = Busy::of(r#"{"registrants":[],"next_page_token":""}"#);
    let client = Client::builder().token("t").transport(zoom.clone()).unlimited().max_connections(20).build().unwrap();
    let tenants: Vec<Client> =
        (0..5).map(|number| client.with_tokens(OneToken(format!("t-{number}"))).unwrap()).collect();
    let calls: Vec<_> =
        (0..800).map(|number| tokio::spawn(kinds(tenants[number % tenants.len()].clone(), number))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((zoom.most.load(Ordering::SeqCst), zoom.open.load(Ordering::SeqCst)), (20, 0));

    // Calls that are dropped, or that fail, give their connections back.
    for _ in 0..3 {
        let calls: Vec<_> = (0..100).map(|number| tokio::spawn(kinds(client.clone(), number))).collect();
        tokio::time::sleep(Duration::from_millis(1500)).await;
        calls.iter().for_each(tokio::task::JoinHandle::abort);
        for call in calls {
            let _ = call.await;
        }
        zoom.open.store(0, Ordering::SeqCst);
        let start = Instant::now();
        kinds(client.clone(), 0).await.unwrap();
        assert_eq!(start.elapsed().as_secs(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn r134_a_custom_limiter_does_not_open_more_connections() {
    let zoom = Busy::of(REGISTRANT);
    let limiter = zoom_api::limit::Limiter::builder().max_in_flight(10_000);
    let limiter =
        limiter.per_second(zoom_api::endpoint::Family::Core, zoom_api::endpoint::RateLimit::Medium, 1_000_000);
    let limiter = limiter.per_second(zoom_api::endpoint::Family::Core, zoom_api::endpoint::RateLimit::Light, 1_000_000);
    let client = Client::builder().token("t").transport(zoom.clone()).rate_limiter(limiter.build().unwrap());
    send(&client.build().unwrap(), 1_000).await;
    assert!(zoom.most.load(Ordering::SeqCst) <= 256);
}
