//! The limiter in memory.

use std::hint::black_box;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::limit::{Accounts, Limiter, RateLimiter};

use crate::probe::{Asked, memory, most_in_a_second, processor_time, runtime, show};

/// What an acquisition costs when nobody waits.
pub fn acquisitions() {
    let read = Asked::get(Family::Core, RateLimit::Light);
    let change = Asked::new(Method::Patch, "/users/<user_id>", "/users/a", RateLimit::Light);
    for (what, asked) in [("a GET", read), ("a PATCH", change)] {
        let each = runtime().block_on(async { acquisition(&asked) });
        let holds = each <= Duration::from_micros(1);
        show(&format!("uncontended acquisition, {what}"), format!("{each:?}"), "≤ 1 µs", holds);
    }
}

fn acquisition(asked: &Asked) -> Duration {
    const TIMES: u32 = 200_000;
    let limiter = Limiter::builder().per_second(Family::Core, RateLimit::Light, u32::MAX).build().expect("a limiter");
    let round = |_| {
        let begun = Instant::now();
        for _ in 0..TIMES {
            drop(black_box(limiter.try_acquire(asked.call())));
        }
        begun.elapsed() / TIMES
    };
    (0..5).map(round).min().unwrap_or_default()
}

/// Ten thousand at 2,000 a second.
pub fn waiters() {
    let limiter = Limiter::builder().per_second(Family::Core, RateLimit::Light, 2_000).build().expect("a limiter");
    let asked = Asked::get(Family::Core, RateLimit::Light);
    let (begun, busy) = (Instant::now(), processor_time());
    let times = runtime().block_on(async {
        let times = Arc::new(Mutex::new(Vec::with_capacity(10_000)));
        let calls = (0..10_000).map(|_| {
            let (limiter, asked, times) = (limiter.clone(), asked.clone(), Arc::clone(&times));
            tokio::spawn(async move {
                drop(limiter.acquire(asked.call()).await.expect("a permit"));
                times.lock().expect("times").push(begun.elapsed().as_micros() as u64);
            })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.expect("a call");
        }
        let mut times = times.lock().expect("times").clone();
        times.sort_unstable();
        times
    });
    let (took, busy) = (begun.elapsed(), processor_time() - busy);
    show("10,000 waiters at 2,000/s", format!("{took:.2?}"), "≤ 5.5 s", took <= Duration::from_millis(5_500));
    show("  processor time", format!("{busy:?}"), "< 1 s", busy < Duration::from_secs(1));
    let most = most_in_a_second(&times);
    show("  most in any second", most, "≤ 2,000", most <= 2_000);
}

/// A thousand accounts with ten labels each.
pub fn accounts() {
    let before = memory();
    let accounts = Accounts::new(Limiter::builder()).expect("accounts");
    let families = [Family::Core, Family::Phone, Family::ContactCenter];
    let labels = [RateLimit::Light, RateLimit::Medium, RateLimit::Heavy, RateLimit::ResourceIntensive];
    let asked: Vec<_> = families.into_iter().flat_map(|family| labels.map(|label| Asked::get(family, label))).collect();
    runtime().block_on(async {
        for account in 0..1_000 {
            let limiter = accounts.limiter(&format!("account {account}"));
            for asked in asked.iter().take(10) {
                drop(limiter.acquire(asked.call()).await.expect("a permit"));
            }
        }
    });
    let used = (memory() - before) as f64 / 1e6;
    show("1,000 accounts × 10 labels", format!("{used:.1} MB"), "≤ 20 MB", used <= 20.0 && accounts.len() == 1_000);
}

/// Many acquisitions, with users and resources that come and go.
pub fn soak(times: u64) {
    let labels = [RateLimit::Light, RateLimit::Heavy];
    let limiter = labels
        .into_iter()
        .fold(Limiter::builder(), |settings, label| settings.per_second(Family::Core, label, u32::MAX));
    let limiter = limiter.build().expect("a limiter");
    let light = Asked::get(Family::Core, RateLimit::Light);
    let changes: Vec<_> = (0..1_000)
        .map(|user| Asked::new(Method::Patch, "/users/<user_id>", &format!("/users/{user}"), RateLimit::Light))
        .collect();
    let run = |times: u64| {
        for number in 0..times {
            let asked = if number % 10 == 0 { &changes[(number / 10 % 1_000) as usize] } else { &light };
            drop(black_box(limiter.try_acquire(asked.call())));
        }
    };
    runtime().block_on(async {
        run(times / 10);
        let before = memory() as f64;
        run(times);
        let grown = (memory() as f64 / before - 1.0) * 100.0;
        show(&format!("{times} acquisitions, memory grown"), format!("{grown:.1} %"), "± 5 %", grown.abs() <= 5.0);
    });
}
