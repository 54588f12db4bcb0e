//! Memory use of limiters.

use std::hint::black_box;

use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::limit::{AccountLimiters, Limiter, RateLimiter};

use crate::figures::{memory, must, runtime};
use crate::pending::Pending;

/// 1,000 accounts with ten labels each.
pub fn accounts() {
    let families = [Family::Core, Family::Phone, Family::ContactCenter];
    let labels = [RateLimit::Light, RateLimit::Medium, RateLimit::Heavy, RateLimit::ResourceIntensive];
    let calls: Vec<_> =
        families.into_iter().flat_map(|family| labels.map(|label| Pending::get(family, label))).collect();
    let before = memory("VmRSS");
    let accounts = AccountLimiters::new(Limiter::builder()).expect("accounts");
    runtime().block_on(async {
        for account in 0..1_000 {
            let limiter = accounts.limiter(&format!("account {account}"));
            for pending in calls.iter().take(10) {
                drop(limiter.acquire(pending.call()).await.expect("a permit"));
            }
        }
    });
    let used = (memory("VmRSS") - before) as f64 / 1e6;
    must("1,000 accounts × 10 labels", format!("{used:.1} MB"), "≤ 20 MB", used <= 20.0 && accounts.len() == 1_000);
}

/// Many acquisitions with changing users and resources.
pub fn soak(times: u64) {
    let settings = Limiter::builder().per_second(Family::Core, RateLimit::Light, u32::MAX);
    let limiter = settings.build().expect("a limiter");
    let light = Pending::get(Family::Core, RateLimit::Light);
    let changes: Vec<_> = (0..1_000)
        .map(|user| Pending::new(Method::Patch, "/users/<user_id>", &format!("/users/{user}"), RateLimit::Light))
        .collect();
    let run = |times: u64| {
        for number in 0..times {
            let pending = if number % 10 == 0 { &changes[(number / 10 % 1_000) as usize] } else { &light };
            drop(black_box(limiter.try_acquire(pending.call())));
        }
    };
    runtime().block_on(async {
        run(times / 10);
        let before = memory("VmRSS") as f64;
        run(times);
        let grown = (memory("VmRSS") as f64 / before - 1.0) * 100.0;
        must(&format!("{times} acquisitions, memory growth"), format!("{grown:.1} %"), "± 5 %", grown.abs() <= 5.0);
    });
}
