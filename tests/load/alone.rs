//! The limiter in memory: without contention, and with many waiting calls.

use std::hint::black_box;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::limit::{Limiter, RateLimiter};

use crate::figures::{compare, max_per_second, must, processor_time, ratio, runtime, show};
use crate::pending::Pending;

/// Cost of an uncontended acquisition, compared with reading the clock under a lock.
pub fn acquisitions() {
    let read = Pending::get(Family::Core, RateLimit::Light);
    let change = Pending::new(Method::Patch, "/users/<user_id>", "/users/a", RateLimit::Light);
    let clock = Mutex::new(Instant::now());
    let simple = shortest(|| *black_box(&clock).lock().expect("a clock") = Instant::now());
    for (what, pending) in [("a GET", read), ("a PATCH", change)] {
        let each = runtime().block_on(async {
            let limits = Limiter::builder().per_second(Family::Core, RateLimit::Light, u32::MAX);
            let limiter = limits.build().expect("a limiter");
            shortest(|| drop(black_box(limiter.try_acquire(pending.call()))))
        });
        let comparison = format!("{:.1} × clock, lock", ratio(each, simple));
        let holds = each <= Duration::from_micros(1);
        compare(&format!("uncontended acquisition, {what}"), format!("{each:?}"), &comparison, "≤ 1 µs", holds);
    }
}

/// Returns the time of one repetition in the best of five rounds.
fn shortest(mut work: impl FnMut()) -> Duration {
    const TIMES: u32 = 200_000;
    let mut round = || {
        let start = Instant::now();
        (0..TIMES).for_each(|_| work());
        start.elapsed() / TIMES
    };
    (0..5).map(|_| round()).min().unwrap_or_default()
}

/// 10,000 calls at 2,000 per second, compared with the time of that many slots.
pub fn waiters() {
    let limiter = Limiter::builder().per_second(Family::Core, RateLimit::Light, 2_000).build().expect("a limiter");
    let pending = Pending::get(Family::Core, RateLimit::Light);
    let (start, busy) = (Instant::now(), processor_time());
    let admitted = runtime().block_on(async {
        let admitted = Arc::new(Mutex::new(Vec::with_capacity(10_000)));
        let calls = (0..10_000).map(|_| {
            let (limiter, pending, admitted) = (limiter.clone(), pending.clone(), Arc::clone(&admitted));
            tokio::spawn(async move {
                drop(limiter.acquire(pending.call()).await.expect("a permit"));
                admitted.lock().expect("times").push(start.elapsed().as_micros() as u64);
            })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.expect("a call");
        }
        let mut admitted = admitted.lock().expect("times").clone();
        admitted.sort_unstable();
        admitted
    });
    let (took, busy) = (start.elapsed(), processor_time() - busy);
    let comparison = format!("{:.2} × the slots", ratio(took, Duration::from_secs_f64(10_000.0 / 1_900.0)));
    let holds = took <= Duration::from_millis(5_500);
    compare("10,000 waiters at 2,000/s", format!("{took:.2?}"), &comparison, "≤ 5.5 s", holds);
    show("  processor time", format!("{busy:?}"), "< 1 s", busy < Duration::from_secs(1));
    must("  admitted", admitted.len(), "10,000", admitted.len() == 10_000);
    let max = max_per_second(&admitted);
    show("  maximum in any second", max, "≤ 2,000", max <= 2_000);
}
