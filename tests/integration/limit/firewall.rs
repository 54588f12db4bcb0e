//! An unreachable Redis server: behind a proxy that discards everything, and in a network that drops packets. Row 80.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::Instant;
use zoom_api::endpoint::RateLimit;
use zoom_api::limit::{RedisFallback, Rejection};

use super::shared::{fast, go, is_refused, refusal};
use super::{SECOND, core};
use zoom_tests::redis_server::Server;

const INSIDE: &str = "ZOOM_TEST_INSIDE";

fn nft(command: &str) {
    let status = Command::new("nft").args(command.split(' ')).status().unwrap();
    assert!(status.success(), "{command}");
}

/// Not a test: the next test runs it in a network namespace.
#[tokio::test]
async fn inside() {
    if std::env::var(INSIDE).is_err() {
        return;
    }
    let server = Server::start("r080").unwrap();
    let open = server.limiter(fast()).build().unwrap();
    let closed = server.limiter(fast()).fallback(RedisFallback::FailClosed).build().unwrap();
    let heavy = core(RateLimit::Heavy);
    for limiter in [&open, &closed] {
        drop(heavy.acquire(limiter).await.unwrap());
    }
    nft("add table inet test");
    nft("add chain inet test in { type filter hook input priority 0 ; }");
    nft(&format!("add rule inet test in tcp dport {} drop", server.port()));
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(5) {
        drop(heavy.acquire(&open).await.unwrap());
        assert_eq!(heavy.acquire(&closed).await.unwrap_err().rejection(), Some(Rejection::Unavailable));
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert!(super::state(&open, RateLimit::Heavy).rate < 900_000.0, "it goes by its part of the rate");
    nft("flush chain inet test in");
    while heavy.acquire(&closed).await.is_err() {
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    while super::state(&open, RateLimit::Heavy).rate < 900_000.0 {
        drop(heavy.acquire(&open).await.unwrap());
    }
}

fn has_namespaces() -> bool {
    let script = "ip link set lo up && nft add table inet test";
    let mut unshare = Command::new("unshare");
    let tried = unshare.args(["--net", "sh", "-c", script]).stdout(Stdio::null()).stderr(Stdio::null()).status();
    tried.is_ok_and(|status| status.success()) && Command::new("redis-server").arg("-v").output().is_ok()
}

#[test]
fn r080_dropped_packets_do_not_delay_calls() {
    if !has_namespaces() {
        println!(
            "SKIPPED r080 behind a firewall: no redis-server, or no permission to create a network with unshare, ip and nft"
        );
        return;
    }
    let script = r#"ip link set lo up && exec "$0" --exact limit::firewall::inside --nocapture"#;
    let this = std::env::current_exe().unwrap();
    let mut unshare = Command::new("unshare");
    unshare.args(["--net", "sh", "-c", script]).arg(this).env(INSIDE, "1");
    let output = unshare.output().unwrap();
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && stdout.contains("1 passed"),
        "{stdout}{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// A proxy that discards everything while that is enabled.
async fn lossy(port: u16) -> (u16, Arc<AtomicBool>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (own, lost) = (listener.local_addr().unwrap().port(), Arc::new(AtomicBool::new(false)));
    let loses = Arc::clone(&lost);
    tokio::spawn(async move {
        while let Ok((client, _)) = listener.accept().await {
            let server = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
            let (client, server) = (client.into_split(), server.into_split());
            for (mut from, mut to) in [(client.0, server.1), (server.0, client.1)] {
                let loses = Arc::clone(&loses);
                tokio::spawn(async move {
                    let mut buffer = [0; 4096];
                    while let Ok(read @ 1..) = from.read(&mut buffer).await {
                        if !loses.load(Ordering::SeqCst) && to.write_all(&buffer[..read]).await.is_err() {
                            break;
                        }
                    }
                });
            }
        }
    });
    (own, lost)
}

#[tokio::test]
async fn r080_an_unreachable_server_is_waited_for_once() {
    let Some(server) = Server::start("r080") else { return };
    let (port, lost) = lossy(server.port()).await;
    let url = format!("redis://127.0.0.1:{port}/");
    let open = fast().through_redis(&url, "open").build().unwrap();
    let closed = fast().through_redis(&url, "closed").fallback(RedisFallback::FailClosed).build().unwrap();
    let heavy = core(RateLimit::Heavy);
    go(&open, &heavy, 1).await;
    go(&closed, &heavy, 1).await;
    lost.store(true, Ordering::SeqCst);
    let begun = Instant::now();
    go(&open, &heavy, 20).await;
    assert_eq!(refusal(&closed, &heavy).await, Rejection::Unavailable);
    println!("r080: 20 calls without the server took {:?}", begun.elapsed());
    lost.store(false, Ordering::SeqCst);
    while is_refused(&closed, &heavy).await {
        tokio::time::sleep(SECOND / 10).await;
    }
    while super::state(&open, RateLimit::Heavy).rate < 900_000.0 {
        go(&open, &heavy, 1).await;
    }
}
