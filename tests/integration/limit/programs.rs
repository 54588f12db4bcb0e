//! Several processes of one account. Row 74.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::Limiter;

use super::core;
use zoom_tests::redis_server::Server;

const PROGRAMS: usize = 8;

/// The time for which the processes send calls; `LIMIT_SECONDS=60` is a thorough run.
fn seconds() -> u64 {
    std::env::var("LIMIT_SECONDS").map_or(4, |seconds| seconds.parse().unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r074_eight_processes_share_one_rate() {
    let Some(server) = Server::start("r074") else { return };
    let children: Vec<_> = (0..PROGRAMS)
        .map(|_| {
            Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "limit::programs::program", "--nocapture"])
                .env("LIMIT_REDIS", server.url())
                .env("LIMIT_SECONDS", seconds().to_string())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut times = Vec::new();
    for mut child in children {
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        times.extend(lines.filter_map(|line| line.unwrap().strip_prefix("went ")?.parse::<u64>().ok()));
        assert!(child.wait().unwrap().success());
    }
    times.sort_unstable();
    let from = |first: usize| times[first..].iter().take_while(|time| **time < times[first] + 1_000_000).count();
    let most = (0..times.len()).map(from).max().unwrap();
    let took = Duration::from_micros(times.last().unwrap() - times[0]);
    println!("r074: {} calls in {took:?}, at most {most} in a second", times.len());
    assert!(most <= 60, "{most}");
    // In the best two seconds, since a machine that is busy with other tests delays some processes.
    let within = |first: usize| times[first..].iter().take_while(|time| **time < times[first] + 2_000_000).count();
    let rate = (0..times.len()).map(within).max().unwrap() as f64 / 2.0;
    assert!(rate >= 0.9 * 0.95 * 60.0, "{rate} a second");
}

/// Not a test: one of the processes. It sends calls as fast as permitted, and prints their times.
#[tokio::test]
async fn program() {
    let Ok(url) = std::env::var("LIMIT_REDIS") else { return };
    let limiter = Limiter::builder()
        .per_second(Family::Core, RateLimit::Medium, 60)
        .through_redis(&url, "account")
        .programs(PROGRAMS as u32)
        .build()
        .unwrap();
    let end = tokio::time::Instant::now() + Duration::from_secs(seconds());
    let callers = (0..16).map(|_| {
        let limiter = limiter.clone();
        tokio::spawn(async move {
            let medium = core(RateLimit::Medium);
            while tokio::time::Instant::now() < end {
                let permit = medium.acquire(&limiter).await.unwrap();
                println!("\nwent {}", SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_micros());
                drop(permit);
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.unwrap();
    }
}
