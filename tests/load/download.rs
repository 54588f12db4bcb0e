//! A large file, and how much memory it takes.

use std::time::Instant;

use zoom_api::Client;

use crate::figures::{memory, must, note, runtime};
use crate::server::Server;

/// What the memory may grow by.
const MOST: usize = 8 << 20;

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
    // What the first of all downloads needs once.
    fetch(1 << 20);
    let before = memory("VmRSS");
    let begun = Instant::now();
    let received = fetch(length);
    let seconds = begun.elapsed().as_secs_f64();
    let grown = memory("VmHWM").saturating_sub(before);
    let what = format!("download of {} MiB, memory grown", length >> 20);
    must(&what, format!("{:.1} MiB", grown as f64 / 1048576.0), "≤ 8 MiB", received == length && grown <= MOST);
    note("  MiB a second", format!("{:.0}", (length >> 20) as f64 / seconds));
}
