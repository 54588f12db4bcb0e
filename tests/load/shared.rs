//! The limiter with a shared state in Redis.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Limiter, RateLimiter, RedisLimiter};

use crate::figures::{compare, max_per_second, must, quantile, runtime, show};
use crate::pending::Pending;
use zoom_tests::redis_server::Server;

const PROGRAMS: u32 = 8;

fn limiter(url: &str, calls: u32) -> RedisLimiter {
    let settings = Limiter::builder().per_second(Family::Core, RateLimit::Light, calls);
    settings.through_redis(url, "account").programs(PROGRAMS).build().expect("a limiter")
}

const ACCOUNTS: usize = 32;
const EACH: usize = 2_000;

/// Maximum rate of acquisitions of many accounts over one connection, compared with that of minimal scripts.
pub fn acquisitions() {
    let Some(server) = Server::start("acquisitions through Redis") else { return };
    let simple = rate(&runtime().block_on(scripts(&server.url())));
    let first = limiter(&server.url(), 1_000_000);
    let pending = Pending::get(Family::Core, RateLimit::Light);
    let mut waits = runtime().block_on(each(|account| {
        let limiter = first.for_account(&format!("account {account}"));
        let pending = pending.clone();
        move || {
            let (limiter, pending) = (limiter.clone(), pending.clone());
            async move { drop(limiter.acquire(pending.call()).await.expect("a permit")) }
        }
    }));
    let rate = rate(&waits);
    let comparison = format!("{:.2} × bare scripts", rate / simple);
    compare("acquisitions through Redis", format!("{rate:.0}/s"), &comparison, "≥ 20,000/s", rate >= 20_000.0);
    let p99 = quantile(&mut waits.0, 0.99);
    show("  p99", format!("{p99:.2?}"), "≤ 5 ms", p99 <= Duration::from_millis(5));
}

/// Time of each operation, and of all together.
type Waits = (Vec<Duration>, Duration);

fn rate((waits, took): &Waits) -> f64 {
    waits.len() as f64 / took.as_secs_f64()
}

/// Repeats an operation for each account, all accounts concurrently.
async fn each<W, F>(make: impl Fn(usize) -> W) -> Waits
where
    W: Fn() -> F + Send + 'static,
    F: Future<Output = ()> + Send,
{
    let start = Instant::now();
    let waits = Arc::new(Mutex::new(Vec::with_capacity(ACCOUNTS * EACH)));
    let callers = (0..ACCOUNTS).map(|account| {
        let (work, waits) = (make(account), Arc::clone(&waits));
        tokio::spawn(async move {
            for _ in 0..EACH {
                let start = Instant::now();
                work().await;
                waits.lock().expect("waits").push(start.elapsed());
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.expect("a caller");
    }
    let waits = Arc::into_inner(waits).expect("the last").into_inner().expect("waits");
    (waits, start.elapsed())
}

async fn scripts(url: &str) -> Waits {
    let client = redis::Client::open(url).expect("an address");
    let connection = client.get_connection_manager().await.expect("a connection");
    let script = Arc::new(redis::Script::new("return 1"));
    each(|_| {
        let (connection, script) = (connection.clone(), Arc::clone(&script));
        move || {
            let (mut connection, script) = (connection.clone(), Arc::clone(&script));
            async move {
                let result: i64 = script.prepare_invoke().invoke_async(&mut connection).await.expect("a result");
                assert_eq!(result, 1);
            }
        }
    })
    .await
}

/// Eight programs share 60 calls per second; row 74 of `tests/FAULTS.md` at full length.
pub fn programs(seconds: u64) {
    let Some(server) = Server::start("programs on one Redis") else { return };
    let children: Vec<_> = (0..PROGRAMS)
        .map(|_| {
            let mut program = crate::role("limited", &[&server.url(), &seconds.to_string()]);
            program.stdout(Stdio::piped()).spawn().expect("a program")
        })
        .collect();
    let mut times = Vec::new();
    for mut child in children {
        let lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let before = times.len();
        times.extend(lines.filter_map(|line| line.ok()?.parse::<u64>().ok()));
        let succeeded = child.wait().expect("its end").success() && times.len() > before;
        if !succeeded {
            must("  programs that failed", "at least 1", "none", false);
        }
    }
    times.sort_unstable();
    let max = max_per_second(&times);
    let took = Duration::from_micros(times.last().unwrap_or(&0) - times.first().unwrap_or(&0));
    let rate = times.len() as f64 / took.as_secs_f64();
    show(&format!("8 programs at 60/s, {seconds} s: maximum in any second"), max, "≤ 60", max <= 60);
    show("  calls per second", format!("{rate:.1}"), "≥ 54", rate >= 54.0);
}

/// Runs the role `limited`: one of the programs.
pub fn program(url: &str, seconds: u64) {
    let limiter = limiter(url, 60);
    let end = Instant::now() + Duration::from_secs(seconds);
    runtime().block_on(async {
        let callers = (0..16).map(|_| {
            let limiter = limiter.clone();
            tokio::spawn(async move {
                let pending = Pending::get(Family::Core, RateLimit::Light);
                while Instant::now() < end {
                    let permit = limiter.acquire(pending.call()).await.expect("a permit");
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
