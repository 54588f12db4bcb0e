//! Memory use of a large download.

use std::time::Instant;

use zoom_api::Client;

use crate::figures::{memory, must, note, runtime};
use crate::server::Server;

/// Allowed memory growth, in bytes.
const MAX_GROWTH: usize = 8 << 20;

pub fn growth(length: u64) {
    let server = Server::start("server", &[]);
    let client = Client::builder()
        .token("t")
        .base_url(format!("{}/v2", server.url))
        .dangerous_allow_http_loopback(true)
        .build()
        .expect("a client");
    let fetch = |length: u64| {
        let download = client.download(format!("{}/rec/download/{length}", server.url));
        runtime().block_on(download.to_writer(tokio::io::sink())).expect("a file")
    };
    // The first download includes one-time allocations.
    fetch(1 << 20);
    let before = memory("VmRSS");
    let start = Instant::now();
    let received = fetch(length);
    let seconds = start.elapsed().as_secs_f64();
    let grown = memory("VmHWM").saturating_sub(before);
    let what = format!("download of {} MiB, memory growth", length >> 20);
    must(&what, format!("{:.1} MiB", grown as f64 / 1048576.0), "≤ 8 MiB", received == length && grown <= MAX_GROWTH);
    note("  MiB/s", format!("{:.0}", (length >> 20) as f64 / seconds));
}
