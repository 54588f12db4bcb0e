//! The limiter in memory, as fast as it goes and with many who wait.

use std::hint::black_box;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::limit::{Limiter, RateLimiter};

use crate::asked::Asked;
use crate::figures::{beside, most_in_a_second, must, processor_time, runtime, show, times};

/// What an acquisition costs when nobody waits, beside looking at the clock under a lock.
pub fn acquisitions() {
    let read = Asked::get(Family::Core, RateLimit::Light);
    let change = Asked::new(Method::Patch, "/users/<user_id>", "/users/a", RateLimit::Light);
    let clock = Mutex::new(Instant::now());
    let simple = shortest(|| *black_box(&clock).lock().expect("a clock") = Instant::now());
    for (what, asked) in [("a GET", read), ("a PATCH", change)] {
        let each = runtime().block_on(async {
            let limits = Limiter::builder().per_second(Family::Core, RateLimit::Light, u32::MAX);
            let limiter = limits.build().expect("a limiter");
            shortest(|| drop(black_box(limiter.try_acquire(asked.call()))))
        });
        let ratio = format!("{:.1} × clock, lock", times(each, simple));
        let holds = each <= Duration::from_micros(1);
        beside(&format!("uncontended acquisition, {what}"), format!("{each:?}"), &ratio, "≤ 1 µs", holds);
    }
}

/// The time that one of many takes, in the best of five rounds.
fn shortest(mut work: impl FnMut()) -> Duration {
    const TIMES: u32 = 200_000;
    let mut round = || {
        let begun = Instant::now();
        (0..TIMES).for_each(|_| work());
        begun.elapsed() / TIMES
    };
    (0..5).map(|_| round()).min().unwrap_or_default()
}

/// Ten thousand at 2,000 a second, beside the time that so many slots take.
pub fn waiters() {
    let limiter = Limiter::builder().per_second(Family::Core, RateLimit::Light, 2_000).build().expect("a limiter");
    let asked = Asked::get(Family::Core, RateLimit::Light);
    let (begun, busy) = (Instant::now(), processor_time());
    let went = runtime().block_on(async {
        let went = Arc::new(Mutex::new(Vec::with_capacity(10_000)));
        let calls = (0..10_000).map(|_| {
            let (limiter, asked, went) = (limiter.clone(), asked.clone(), Arc::clone(&went));
            tokio::spawn(async move {
                drop(limiter.acquire(asked.call()).await.expect("a permit"));
                went.lock().expect("times").push(begun.elapsed().as_micros() as u64);
            })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.expect("a call");
        }
        let mut went = went.lock().expect("times").clone();
        went.sort_unstable();
        went
    });
    let (took, busy) = (begun.elapsed(), processor_time() - busy);
    let ratio = format!("{:.2} × the slots", times(took, Duration::from_secs_f64(10_000.0 / 1_900.0)));
    let holds = took <= Duration::from_millis(5_500);
    beside("10,000 waiters at 2,000/s", format!("{took:.2?}"), &ratio, "≤ 5.5 s", holds);
    show("  processor time", format!("{busy:?}"), "< 1 s", busy < Duration::from_secs(1));
    must("  let through", went.len(), "10,000", went.len() == 10_000);
    let most = most_in_a_second(&went);
    show("  most in any second", most, "≤ 2,000", most <= 2_000);
}
