//! A client and a server on a real socket that admits 60 calls per second; row 61 of `tests/FAULTS.md` in real time.

use std::time::{Duration, Instant};

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::retry::NoRetry;
use zoom_api::{Client, NoContent, zoom_endpoint};

use crate::figures::{compare, ratio, runtime, show};
use crate::server::Server;

/// Reads a resource with the label Light.
#[zoom_endpoint(GET, "/limited", rate_limit = Light)]
fn get_limited() -> NoContent;

pub fn sixty(calls: u32) {
    let server = Server::start("server", &[]);
    let client = Client::builder()
        .token("t")
        .base_url(format!("{}/v2", server.url))
        .dangerous_allow_http_loopback(true)
        .timeout(Duration::from_secs(600))
        .attempt_timeout(Duration::from_secs(600))
        .retry_policy(NoRetry)
        .limits(|limits| limits.per_second(Family::Core, RateLimit::Light, 60))
        .build()
        .expect("a client");
    let start = Instant::now();
    let rejected = runtime().block_on(async {
        let calls = (0..calls).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(get_limited()).await.is_err() })
        });
        let mut rejected = 0;
        for call in calls.collect::<Vec<_>>() {
            rejected += u32::from(call.await.expect("a call"));
        }
        rejected
    });
    let slots = Duration::from_secs_f64(f64::from(calls) / 57.0);
    let (took, max) = (start.elapsed(), slots + Duration::from_millis(1_500));
    // A machine that pauses long enough delivers calls together that were sent apart.
    show(&format!("{calls} concurrent calls on a socket, 60/s: rejected"), rejected, "0", rejected == 0);
    let comparison = format!("{:.3} × the slots", ratio(took, slots));
    compare("  time", format!("{took:.1?}"), &comparison, &format!("≤ {max:.1?}"), took <= max);
}
