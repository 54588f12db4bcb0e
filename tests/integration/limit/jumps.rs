//! Clock jumps of the Redis server. Row 79.
//!
//! The script compares the server's clock with stored times, so changing the stored times simulates a clock jump. (`libfaketime`, which
//! would move it for the server alone, does not run under the server's `jemalloc`.)

use std::time::Duration;

use zoom_api::endpoint::RateLimit;
use zoom_api::limit::{Limiter, Rejection};

use super::shared::{all_go, go, sixty};
use super::{SECOND, core};
use zoom_tests::redis_server::Server;

/// Changes the stored times as if the server's clock had jumped by this many seconds.
fn shift(server: &Server, seconds: i64) {
    for key in server.keys().into_iter().filter(|key| key.contains(":rate:")) {
        for field in ["next", "since"] {
            if let Some(at) = server.run::<Option<String>>(&["HGET", &key, field]) {
                let at = at.parse::<i64>().unwrap() - seconds * 1_000_000;
                let _: () = server.run(&["HSET", &key, field, &at.to_string()]);
            }
        }
        if let Some(log) = server.run::<Option<String>>(&["HGET", &key, "log"]) {
            let moved = log.split(' ').map(|at| (at.parse::<i64>().unwrap() - seconds * 1_000_000).to_string());
            let _: () = server.run(&["HSET", &key, "log", &moved.collect::<Vec<_>>().join(" ")]);
        }
    }
}

/// The times of the calls in the last minute, as stored by the server.
fn minute(server: &Server) -> String {
    let key = server.keys().into_iter().find(|key| key.contains(":rate:")).unwrap();
    server.run(&["HGET", &key, "log"])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r079_a_clock_jump_of_the_server_neither_blocks_nor_bursts() {
    let Some(server) = Server::start("r079") else { return };
    for jump in [3600, -3600, 86_400, -86_400] {
        let limiter = server.limiter(sixty()).build().unwrap();
        let medium = core(RateLimit::Medium).timeout(10 * SECOND);
        let times = all_go(std::slice::from_ref(&limiter), &medium, 40).await;
        shift(&server, jump);
        // Would be rejected if the jump blocked it for longer than a few windows.
        let after = all_go(std::slice::from_ref(&limiter), &medium, 40).await;
        let both: Vec<_> = times.all().into_iter().chain(after.all()).collect();
        assert!(super::most_in(&both, SECOND) <= 60, "jump of {jump} s");
    }
}

#[tokio::test]
async fn r079_a_clock_jump_keeps_the_minute_window() {
    let Some(server) = Server::start("r079") else { return };
    let limiter = server.limiter(Limiter::builder()).build().unwrap();
    let intensive = core(RateLimit::ResourceIntensive);
    go(&limiter, &intensive, 10).await;
    for jump in [3600, -3600] {
        shift(&server, jump);
        let error = intensive.clone().timeout(50 * SECOND).acquire(&limiter).await.unwrap_err();
        assert_eq!(error.rejection(), Some(Rejection::Deadline));
        let wait = error.retry_after().unwrap();
        assert!(wait <= Duration::from_secs(122), "{wait:?}");
        // The stored times stay unchanged, so that the next slot comes nearer.
        let stored = minute(&server);
        intensive.clone().timeout(50 * SECOND).acquire(&limiter).await.unwrap_err();
        assert_eq!(minute(&server), stored);
    }
}
