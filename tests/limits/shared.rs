//! The limiter through Redis.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Limiter, RateLimiter, RedisLimiter};

use crate::probe::{Asked, most_in_a_second, runtime, show};
use crate::server::Server;

const PROGRAMS: u32 = 8;

fn limiter(url: &str, calls: u32) -> RedisLimiter {
    let settings = Limiter::builder().per_second(Family::Core, RateLimit::Light, calls);
    settings.through_redis(url, "account").programs(PROGRAMS).build().expect("a limiter")
}

/// As many as the server takes, of many accounts over one connection.
pub fn acquisitions() {
    const ACCOUNTS: usize = 32;
    const EACH: usize = 2_000;
    let Some(server) = Server::start("acquisitions through Redis") else { return };
    let first = limiter(&server.url(), 1_000_000);
    let asked = Asked::get(Family::Core, RateLimit::Light);
    let begun = Instant::now();
    let mut waits = runtime().block_on(async {
        let waits = Arc::new(Mutex::new(Vec::with_capacity(ACCOUNTS * EACH)));
        let callers = (0..ACCOUNTS).map(|account| {
            let limiter = first.for_account(&format!("account {account}"));
            let (asked, waits) = (asked.clone(), Arc::clone(&waits));
            tokio::spawn(async move {
                for _ in 0..EACH {
                    let begun = Instant::now();
                    drop(limiter.acquire(asked.call()).await.expect("a permit"));
                    waits.lock().expect("waits").push(begun.elapsed());
                }
            })
        });
        for caller in callers.collect::<Vec<_>>() {
            caller.await.expect("a caller");
        }
        Arc::into_inner(waits).expect("the last").into_inner().expect("waits")
    });
    let rate = (waits.len() as f64 / begun.elapsed().as_secs_f64()) as u64;
    waits.sort_unstable();
    let p99 = waits[waits.len() * 99 / 100];
    show("acquisitions through Redis", format!("{rate}/s"), "≥ 20,000/s", rate >= 20_000);
    show("  p99", format!("{p99:.2?}"), "≤ 5 ms", p99 <= Duration::from_millis(5));
}

/// Eight programs at 60 a second together.
pub fn programs(seconds: u64) {
    let Some(server) = Server::start("programs on one Redis") else { return };
    let children: Vec<_> = (0..PROGRAMS)
        .map(|_| {
            Command::new(std::env::current_exe().expect("this program"))
                .args(["program", &server.url(), &seconds.to_string()])
                .stdout(Stdio::piped())
                .spawn()
                .expect("a program")
        })
        .collect();
    let mut times = Vec::new();
    for mut child in children {
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        times.extend(lines.filter_map(|line| line.ok()?.parse::<u64>().ok()));
        child.wait().expect("its end");
    }
    times.sort_unstable();
    let most = most_in_a_second(&times);
    let took = Duration::from_micros(times.last().unwrap_or(&0) - times.first().unwrap_or(&0));
    let rate = times.len() as f64 / took.as_secs_f64();
    show(&format!("8 programs at 60/s, {seconds} s: most in any second"), most, "≤ 60", most <= 60);
    show("  calls a second", format!("{rate:.1}"), "≥ 54", rate >= 54.0);
}

/// One of the programs.
pub fn program(url: &str, seconds: u64) {
    let limiter = limiter(url, 60);
    let end = Instant::now() + Duration::from_secs(seconds);
    runtime().block_on(async {
        let callers = (0..16).map(|_| {
            let limiter = limiter.clone();
            tokio::spawn(async move {
                let asked = Asked::get(Family::Core, RateLimit::Light);
                while Instant::now() < end {
                    let permit = limiter.acquire(asked.call()).await.expect("a permit");
                    println!("{}", SystemTime::now().duration_since(UNIX_EPOCH).expect("a time").as_micros());
                    drop(permit);
                }
            })
        });
        for caller in callers.collect::<Vec<_>>() {
            caller.await.expect("a caller");
        }
    });
}
