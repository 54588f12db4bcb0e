//! Latency of a call compared with the same call through `reqwest` alone, at a constant rate.
//!
//! Both clients get the same schedule and alternate within one run. Latency counts from the scheduled time, not from the start of the
//! call, so that a client that falls behind cannot hide it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::{Client, zoom_endpoint, zoom_model};

use crate::figures::{must, note, quantile, runtime, show};
use crate::server::Server;

/// Calls per second.
const RATE: u32 = 5_000;

/// Gets a meeting.
#[zoom_endpoint(GET, "/thing", rate_limit = Light)]
fn get_thing() -> Thing;

/// A meeting.
#[zoom_model]
pub struct Thing {
    /// ID.
    pub id: String,
    /// Topic.
    pub topic: String,
    /// Duration in minutes.
    pub duration: u32,
    /// Registrants.
    pub registrants: Vec<String>,
}

#[derive(serde::Deserialize)]
struct ByHand {
    id: String,
    topic: String,
    duration: u32,
    registrants: Vec<String>,
}

/// Makes the call and returns whether it succeeded.
type Call = Box<dyn Fn() -> zoom_api::BoxFuture<'static, bool> + Send + Sync>;

fn ours(url: &str) -> Call {
    let client = Client::builder()
        .token("a-token")
        .base_url(format!("{url}/v2"))
        .dangerous_allow_http_loopback(true)
        .limits(|limits| limits.per_second(Family::Core, RateLimit::Light, u32::MAX).max_in_flight(100_000))
        .build()
        .expect("a client");
    Box::new(move || {
        let client = client.clone();
        Box::pin(async move { client.send(get_thing()).await.is_ok_and(|thing| thing.registrants.len() == 2) })
    })
}

fn by_hand(url: &str) -> Call {
    // Our client sets its own crypto provider; `reqwest` alone uses the default of the process.
    let _ = tokio_rustls::rustls::crypto::ring::default_provider().install_default();
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().referer(false);
    let client = builder.connect_timeout(Duration::from_secs(5)).build().expect("a client");
    let url = format!("{url}/v2/thing");
    Box::new(move || {
        let request = client.get(&url).bearer_auth("a-token").timeout(Duration::from_secs(30));
        Box::pin(async move {
            let Ok(response) = request.send().await else { return false };
            let Ok(body) = response.bytes().await else { return false };
            let thing: Result<ByHand, _> = serde_json::from_slice(&body);
            thing.is_ok_and(|thing| {
                (thing.id.len(), thing.topic.len(), thing.duration, thing.registrants.len()) == (8, 9, 30, 2)
            })
        })
    })
}

/// Alternates rounds of half a second, by hand and through zoom-api.
pub fn overhead(rounds: usize) {
    let server = Server::start("server", &[]);
    let runtime = runtime();
    let calls = [by_hand(&server.url), ours(&server.url)].map(Arc::new);
    let (mut halves, mut tails, mut failed) = ([vec![], vec![]], [vec![], vec![]], 0);
    // The first round of each client opens its connections.
    for round in 0..=rounds {
        // The order alternates, so that neither is always second.
        for side in if round % 2 == 0 { [0, 1] } else { [1, 0] } {
            let (mut latencies, failures) = at_constant_rate(runtime.handle(), &calls[side]);
            failed += failures;
            if round > 0 {
                halves[side].push(quantile(&mut latencies, 0.5));
                tails[side].push(quantile(&mut latencies, 0.99));
            }
        }
    }
    must(&format!("calls at {RATE}/s, by hand and zoom-api: failed"), failed, "0", failed == 0);
    figure("  p50 over by hand", halves, 15);
    figure("  p99 over by hand", tails, 100);
}

/// Compares the lower quartiles, which other processes disturb least.
fn figure(what: &str, [mut by_hand, mut ours]: [Vec<u64>; 2], max: i64) {
    let (by_hand, ours) = (quantile(&mut by_hand, 0.25), quantile(&mut ours, 0.25));
    let over = (ours as i64 - by_hand as i64) / 1_000;
    show(what, format!("{over} µs"), &format!("≤ {max} µs"), over <= max);
    note("    by hand, zoom-api", format!("{} µs, {} µs", by_hand / 1_000, ours / 1_000));
}

/// Makes calls for half a second at their scheduled times; returns latencies in nanoseconds and the number of failures.
fn at_constant_rate(runtime: &Handle, call: &Arc<Call>) -> (Vec<u64>, usize) {
    let (sender, done) = mpsc::channel::<bool>();
    let latencies: Arc<Vec<AtomicU64>> = Arc::new((0..RATE / 2).map(|_| AtomicU64::new(0)).collect());
    let start = Instant::now();
    for number in 0..RATE / 2 {
        let due = start + Duration::from_secs(1) / RATE * number;
        if let Some(early) = due.checked_duration_since(Instant::now()) {
            std::thread::sleep(early);
        }
        let (call, latencies, sender) = (Arc::clone(call), Arc::clone(&latencies), sender.clone());
        runtime.spawn(async move {
            let succeeded = call().await;
            latencies[number as usize].store(due.elapsed().as_nanos() as u64, Ordering::Relaxed);
            let _ = sender.send(succeeded);
        });
    }
    drop(sender);
    let failed = done.iter().filter(|succeeded| !succeeded).count();
    (latencies.iter().map(|nanos| nanos.load(Ordering::Relaxed)).collect(), failed)
}
