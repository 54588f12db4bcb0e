//! A Redis server whose packets are dropped, in a network of this test's own. Row 80.

use std::process::{Command, Stdio};
use std::time::Duration;

use tokio::time::Instant;
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Limiter, LimiterBuilder, Refusal, WhenDown};

use super::core;
use super::server::Server;

const INSIDE: &str = "ZOOM_TEST_INSIDE";

fn nft(command: &str) {
    let status = Command::new("nft").args(command.split(' ')).status().unwrap();
    assert!(status.success(), "{command}");
}

fn fast() -> LimiterBuilder {
    Limiter::builder().per_second(Family::Core, RateLimit::Heavy, 1_000_000)
}

/// Not a test by itself: what the next one does in a network namespace.
#[tokio::test]
async fn inside() {
    if std::env::var(INSIDE).is_err() {
        return;
    }
    let server = Server::start("r080").unwrap();
    let open = server.limiter(fast()).build().unwrap();
    let closed = server.limiter(fast()).when_down(WhenDown::FailClosed).build().unwrap();
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
        assert_eq!(heavy.acquire(&closed).await.unwrap_err().refusal(), Some(Refusal::Unavailable));
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
fn r080_packets_that_are_dropped_are_not_waited_for() {
    if !has_namespaces() {
        println!(
            "SKIPPED r080 behind a firewall: no redis-server, or no leave to make a network with unshare, ip and nft"
        );
        return;
    }
    let script = r#"ip link set lo up && exec "$0" --exact limit::firewall::inside --nocapture"#;
    let this = std::env::current_exe().unwrap();
    let mut unshare = Command::new("unshare");
    unshare.args(["--net", "sh", "-c", script]).arg(this).env(INSIDE, "1");
    let output = unshare.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}{}", String::from_utf8_lossy(&output.stderr));
}
