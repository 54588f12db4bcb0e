//! Memory use of downloading and uploading a file of 1 GiB.

use std::time::Instant;

use zoom_api::{FilePart, NoContent, zoom_endpoint};

use crate::Outcome;
use crate::job::runtime;
use crate::send::client;
use crate::server::{FILE, FILE_LENGTH, Server};

/// Uploads a file.
#[zoom_endpoint(PUT, "/files", form)]
fn upload_file(file: FilePart) -> NoContent;

/// Allowed memory growth in MiB.
const GOAL: f64 = 8.0;

pub fn section() -> Outcome {
    let server = Server::start()?;
    let client = client(server.base());
    let runtime = runtime();
    println!("\nA file of 1 GiB over loopback\n");
    row("download", || {
        let url = format!("{}{FILE}", server.base());
        let written = runtime.block_on(client.download(url).to_writer(tokio::io::sink()))?;
        assert_eq!(written, FILE_LENGTH);
        Ok(())
    })?;
    row("upload from a reader", || {
        let reader = tokio::io::AsyncReadExt::take(tokio::io::repeat(b'x'), FILE_LENGTH);
        let file = FilePart::from_reader("gib.bin", reader, Some(FILE_LENGTH));
        runtime.block_on(client.send(upload_file(file)))?;
        Ok(())
    })
}

fn row(label: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    // Resets the peak memory; on platforms without this file, the growth is reported as unknown.
    let _ = std::fs::write("/proc/self/clear_refs", "5");
    let before = memory("VmRSS:");
    let start = Instant::now();
    work()?;
    let seconds = start.elapsed().as_secs_f64();
    let growth = memory("VmHWM:").zip(before).map(|(peak, before)| (peak - before) / 1024.0);
    let (growth, verdict) = match growth {
        Some(growth) => (format!("{growth:.1} MiB"), if growth <= GOAL { "met" } else { "missed" }),
        None => ("unknown".to_owned(), "not measured"),
    };
    println!("{label:<22} {growth:>10} memory growth, ≤ {GOAL} MiB: {verdict}; {:.0} MiB/s", 1024.0 / seconds);
    Ok(())
}

/// Returns a memory figure of this process in KiB.
fn memory(name: &str) -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    line.split_whitespace().next()?.parse().ok()
}
