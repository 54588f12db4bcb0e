//! What a call costs beside the same call by `reqwest` alone, when calls come at a steady pace whoever is slow.
//!
//! Both get the same schedule, in turns within one run. A call's time runs from the moment it was to be made, not from the
//! moment somebody got to it: a client that falls behind cannot hide it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use tokio::runtime::Handle;
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::{Client, zoom_endpoint, zoom_model};

use crate::figures::{must, note, quantile, runtime, show};
use crate::server::Server;

/// Calls a second.
const RATE: u32 = 5_000;

/// Gets a meeting.
#[zoom_endpoint(GET, "/thing", rate_limit = Light)]
fn get_thing() -> Thing;

/// A meeting, in short.
#[zoom_model]
pub struct Thing {
    /// Its id.
    pub id: String,
    /// What it is about.
    pub topic: String,
    /// Minutes.
    pub duration: u32,
    /// Who comes.
    pub registrants: Vec<String>,
}

#[derive(serde::Deserialize)]
struct ByHand {
    id: String,
    topic: String,
    duration: u32,
    registrants: Vec<String>,
}

/// A way to make the call, that says whether it went well.
type Way = Box<dyn Fn() -> zoom_api::BoxFuture<'static, bool> + Send + Sync>;

fn ours(url: &str) -> Way {
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

fn by_hand(url: &str) -> Way {
    // Our client sets up its own, and `reqwest` alone takes the program's.
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

/// Turns of half a second each, by hand and ours.
pub fn overhead(turns: usize) {
    let server = Server::start("server", &[]);
    let runtime = runtime();
    let ways = [by_hand(&server.url), ours(&server.url)].map(Arc::new);
    let (mut halves, mut tails, mut failed) = ([vec![], vec![]], [vec![], vec![]], 0);
    // The first turn of each makes the connections.
    for turn in 0..=turns {
        // To and fro, so that neither is always the second.
        for side in if turn % 2 == 0 { [0, 1] } else { [1, 0] } {
            let (mut taken, failures) = steadily(runtime.handle(), &ways[side]);
            failed += failures;
            if turn > 0 {
                halves[side].push(quantile(&mut taken, 0.5));
                tails[side].push(quantile(&mut taken, 0.99));
            }
        }
    }
    must(&format!("calls at {RATE}/s, by hand and ours: failed"), failed, "0", failed == 0);
    figure("  p50 over by hand", halves, 15);
    figure("  p99 over by hand", tails, 100);
}

/// By those turns of each that the machine disturbed least.
fn figure(what: &str, [mut by_hand, mut ours]: [Vec<u64>; 2], most: i64) {
    let (by_hand, ours) = (quantile(&mut by_hand, 0.25), quantile(&mut ours, 0.25));
    let over = (ours as i64 - by_hand as i64) / 1_000;
    show(what, format!("{over} µs"), &format!("≤ {most} µs"), over <= most);
    note("    by hand, ours", format!("{} µs, {} µs", by_hand / 1_000, ours / 1_000));
}

/// Makes calls for half a second, each when it is to be made; gives what each took in nanoseconds, and how many failed.
fn steadily(runtime: &Handle, way: &Arc<Way>) -> (Vec<u64>, usize) {
    let (sender, done) = mpsc::channel::<bool>();
    let taken: Arc<Vec<AtomicU64>> = Arc::new((0..RATE / 2).map(|_| AtomicU64::new(0)).collect());
    let begun = Instant::now();
    for number in 0..RATE / 2 {
        let due = begun + Duration::from_secs(1) / RATE * number;
        if let Some(early) = due.checked_duration_since(Instant::now()) {
            std::thread::sleep(early);
        }
        let (way, taken, sender) = (Arc::clone(way), Arc::clone(&taken), sender.clone());
        runtime.spawn(async move {
            let is_good = way().await;
            taken[number as usize].store(due.elapsed().as_nanos() as u64, Ordering::Relaxed);
            let _ = sender.send(is_good);
        });
    }
    drop(sender);
    let failed = done.iter().filter(|is_good| !is_good).count();
    (taken.iter().map(|nanos| nanos.load(Ordering::Relaxed)).collect(), failed)
}
