//! The limiter through Redis.

use std::io::{BufRead as _, BufReader};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Limiter, RateLimiter, RedisLimiter};

use crate::asked::Asked;
use crate::figures::{beside, most_in_a_second, must, quantile, runtime, show};
use zoom_tests::redis_server::Server;

const PROGRAMS: u32 = 8;

fn limiter(url: &str, calls: u32) -> RedisLimiter {
    let settings = Limiter::builder().per_second(Family::Core, RateLimit::Light, calls);
    settings.through_redis(url, "account").programs(PROGRAMS).build().expect("a limiter")
}

const ACCOUNTS: usize = 32;
const EACH: usize = 2_000;

/// As many as the server takes, of many accounts over one connection, beside as many of the smallest scripts.
pub fn acquisitions() {
    let Some(server) = Server::start("acquisitions through Redis") else { return };
    let simple = rate(&runtime().block_on(scripts(&server.url())));
    let first = limiter(&server.url(), 1_000_000);
    let asked = Asked::get(Family::Core, RateLimit::Light);
    let mut waits = runtime().block_on(each(|account| {
        let limiter = first.for_account(&format!("account {account}"));
        let asked = asked.clone();
        move || {
            let (limiter, asked) = (limiter.clone(), asked.clone());
            async move { drop(limiter.acquire(asked.call()).await.expect("a permit")) }
        }
    }));
    let rate = rate(&waits);
    let ratio = format!("{:.2} × bare scripts", rate / simple);
    beside("acquisitions through Redis", format!("{rate:.0}/s"), &ratio, "≥ 20,000/s", rate >= 20_000.0);
    let p99 = quantile(&mut waits.0, 0.99);
    show("  p99", format!("{p99:.2?}"), "≤ 5 ms", p99 <= Duration::from_millis(5));
}

/// What each took, and all together.
type Waits = (Vec<Duration>, Duration);

fn rate((waits, took): &Waits) -> f64 {
    waits.len() as f64 / took.as_secs_f64()
}

/// Does something many times for each account, all accounts at once.
async fn each<W, F>(make: impl Fn(usize) -> W) -> Waits
where
    W: Fn() -> F + Send + 'static,
    F: Future<Output = ()> + Send,
{
    let begun = Instant::now();
    let waits = Arc::new(Mutex::new(Vec::with_capacity(ACCOUNTS * EACH)));
    let callers = (0..ACCOUNTS).map(|account| {
        let (work, waits) = (make(account), Arc::clone(&waits));
        tokio::spawn(async move {
            for _ in 0..EACH {
                let begun = Instant::now();
                work().await;
                waits.lock().expect("waits").push(begun.elapsed());
            }
        })
    });
    for caller in callers.collect::<Vec<_>>() {
        caller.await.expect("a caller");
    }
    let waits = Arc::into_inner(waits).expect("the last").into_inner().expect("waits");
    (waits, begun.elapsed())
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
                let answer: i64 = script.prepare_invoke().invoke_async(&mut connection).await.expect("an answer");
                assert_eq!(answer, 1);
            }
        }
    })
    .await
}

/// Eight programs at 60 a second together. Row 74 in full.
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
        let good = child.wait().expect("its end").success() && times.len() > before;
        if !good {
            must("  a program on one Redis", "failed", "none", false);
        }
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
