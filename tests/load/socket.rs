//! A client against a server on a real socket that lets 60 calls of any second through. Row 61 in real time.

use std::time::{Duration, Instant};

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::retry::NoRetry;
use zoom_api::{Client, NoContent, zoom_endpoint};

use crate::figures::{beside, runtime, show, times};
use crate::server::Server;

/// Reads what is limited as Light.
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
    let begun = Instant::now();
    let refused = runtime().block_on(async {
        let calls = (0..calls).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(get_limited()).await.is_err() })
        });
        let mut refused = 0;
        for call in calls.collect::<Vec<_>>() {
            refused += u32::from(call.await.expect("a call"));
        }
        refused
    });
    let slots = Duration::from_secs_f64(f64::from(calls) / 57.0);
    let (took, most) = (begun.elapsed(), slots + Duration::from_millis(1_500));
    // A machine that stops for long enough brings calls together that were sent apart.
    show(&format!("{calls} calls at once, on a socket, 60/s: refused"), refused, "0", refused == 0);
    let ratio = format!("{:.3} × the slots", times(took, slots));
    beside("  time", format!("{took:.1?}"), &ratio, &format!("≤ {most:.1?}"), took <= most);
}
