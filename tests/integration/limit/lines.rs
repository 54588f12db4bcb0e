//! Waiting calls: their order, their number and their cancellation. Rows 28, 71–73; and concurrent calls.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, sleep};
use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::limit::{Limiter, RateLimiter, Rejection};

use super::{MINUTE, SECOND, TestCall, core, state};

fn sixty() -> Limiter {
    Limiter::builder().per_second(Family::Core, RateLimit::Medium, 60).build().unwrap()
}

/// Runs every started call as far as it can go.
async fn settle() {
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn r028_a_call_that_would_wait_past_its_deadline_fails_immediately() {
    let limiter = sixty();
    let medium = core(RateLimit::Medium);
    let waiting: Vec<_> = (0..570)
        .map(|_| {
            let (limiter, medium) = (limiter.clone(), medium.clone());
            tokio::spawn(async move { medium.acquire(&limiter).await.unwrap() })
        })
        .collect();
    settle().await;
    let begun = Instant::now();
    for _ in 0..1_000 {
        let error = medium.clone().timeout(5 * SECOND).acquire(&limiter).await.unwrap_err();
        assert_eq!(error.rejection(), Some(Rejection::Deadline));
        assert!(error.retry_at().is_some());
    }
    assert_eq!(begun.elapsed(), Duration::ZERO);
    for call in waiting {
        drop(call.await.unwrap());
    }
    assert!(begun.elapsed() <= Duration::from_millis(10_100), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn r071_dropped_waiters_do_not_delay_the_last_call() {
    let limiter = sixty();
    let medium = core(RateLimit::Medium);
    let mut waiting: Vec<_> = (0..10_000)
        .map(|_| {
            let (limiter, medium) = (limiter.clone(), medium.clone());
            tokio::spawn(async move { medium.acquire(&limiter).await.map(drop) })
        })
        .collect();
    settle().await;
    let last = waiting.pop().unwrap();
    let begun = Instant::now();
    for call in waiting {
        call.abort();
    }
    last.await.unwrap().unwrap();
    // Its own slot, and the slots taken before, at most 40 ms ahead.
    assert!(begun.elapsed() <= Duration::from_millis(40 + 2 * 18), "{:?}", begun.elapsed());
    settle().await;
    assert_eq!(state(&limiter, RateLimit::Medium).waiting, 0);
}

#[tokio::test(start_paused = true)]
async fn a_released_slot_goes_to_the_next_call() {
    let limiter = Limiter::builder().build().unwrap();
    let heavy = core(RateLimit::Heavy);
    drop(heavy.acquire(&limiter).await.unwrap());
    let begun = Instant::now();
    for _ in 0..100 {
        let given_up = tokio::time::timeout(Duration::from_micros(1), heavy.acquire(&limiter)).await;
        assert!(given_up.is_err() || begun.elapsed() >= SECOND / 10);
        drop(given_up);
        if begun.elapsed() >= SECOND / 10 {
            break;
        }
    }
    drop(heavy.acquire(&limiter).await.unwrap());
    assert!(begun.elapsed() <= Duration::from_millis(2 * 106), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn r072_calls_leave_the_queue_in_order() {
    let limiter = sixty();
    let medium = core(RateLimit::Medium);
    let order = Arc::new(Mutex::new(Vec::new()));
    let calls: Vec<_> = (0..1_000)
        .map(|number| {
            let (limiter, medium, order) = (limiter.clone(), medium.clone(), Arc::clone(&order));
            tokio::spawn(async move {
                let permit = medium.acquire(&limiter).await.unwrap();
                order.lock().unwrap().push(number);
                // Calls take time, and fewer may run concurrently than are waiting.
                sleep(Duration::from_millis(500)).await;
                drop(permit);
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    let order = order.lock().unwrap();
    let displaced = |(at, number): (usize, &i32)| (at as i32 - number).unsigned_abs();
    let most = order.iter().enumerate().map(displaced).max().unwrap();
    assert!(most <= 2, "{most}");
}

#[tokio::test(start_paused = true)]
async fn r073_the_queue_is_bounded() {
    let limiter = sixty();
    let medium = core(RateLimit::Medium);
    let first = medium.acquire(&limiter).await.unwrap();
    let waiting: Vec<_> = (0..20_000)
        .map(|_| {
            let (limiter, medium) = (limiter.clone(), medium.clone());
            tokio::spawn(async move { medium.acquire(&limiter).await.map(drop) })
        })
        .collect();
    settle().await;
    assert_eq!(state(&limiter, RateLimit::Medium).waiting, 20_000);
    let error = medium.acquire(&limiter).await.unwrap_err();
    assert_eq!(error.rejection(), Some(Rejection::QueueFull));
    assert!(error.to_string().contains("the queue is full"), "{error}");
    drop(first);
    for call in waiting {
        call.abort();
    }
    settle().await;
    drop(medium.acquire(&limiter).await.unwrap());
}

#[tokio::test(start_paused = true)]
async fn the_number_of_concurrent_calls_is_limited() {
    let limiter = Limiter::builder().max_in_flight(3).build().unwrap();
    let light = core(RateLimit::Light);
    let mut under_way = Vec::new();
    for _ in 0..3 {
        under_way.push(light.acquire(&limiter).await.unwrap());
        sleep(SECOND).await;
    }
    let fourth = tokio::time::timeout(MINUTE, light.acquire(&limiter));
    tokio::pin!(fourth);
    tokio::select! {
        _ = &mut fourth => panic!("three are under way"),
        () = sleep(10 * SECOND) => {}
    }
    let begun = Instant::now();
    under_way.pop();
    drop(fourth.await.unwrap().unwrap());
    assert_eq!(begun.elapsed(), Duration::ZERO, "no slot was spent on waiting for the others");
}

#[tokio::test(start_paused = true)]
async fn changes_of_one_resource_are_serialized() {
    let limiter = Limiter::builder().build().unwrap();
    let change = |path: &str| TestCall::new(Method::Delete, "/users/<user_id>", path, RateLimit::Light);
    let (a, b) = (change("/users/a"), change("/users/b"));
    let first = a.acquire(&limiter).await.unwrap();
    assert!(tokio::time::timeout(MINUTE, a.acquire(&limiter)).await.is_err());
    drop(tokio::time::timeout(SECOND, b.acquire(&limiter)).await.unwrap().unwrap());
    let read = TestCall::new(Method::Get, "/users/<user_id>", "/users/a", RateLimit::Light);
    drop(tokio::time::timeout(SECOND, read.acquire(&limiter)).await.unwrap().unwrap());
    drop(first);
    drop(tokio::time::timeout(SECOND, a.acquire(&limiter)).await.unwrap().unwrap());
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_releases_its_permits() {
    let limiter = Limiter::builder().max_in_flight(1).build().unwrap();
    let change = TestCall::new(Method::Delete, "/users/<user_id>", "/users/a", RateLimit::Light);
    for _ in 0..100 {
        let calls: Vec<_> = (0..3)
            .map(|_| {
                let (limiter, change) = (limiter.clone(), change.clone());
                tokio::spawn(async move {
                    let _permit = change.acquire(&limiter).await;
                    sleep(MINUTE).await;
                })
            })
            .collect();
        sleep(Duration::from_millis(7)).await;
        calls.iter().for_each(tokio::task::JoinHandle::abort);
        settle().await;
    }
    drop(tokio::time::timeout(SECOND, change.acquire(&limiter)).await.unwrap().unwrap());
    assert_eq!(state(&limiter, RateLimit::Light).waiting, 0);
}

#[tokio::test(start_paused = true)]
async fn idle_accounts_are_evicted() {
    let accounts = zoom_api::limit::AccountLimiters::new(Limiter::builder()).unwrap();
    let light = core(RateLimit::Light);
    let heavy = core(RateLimit::Heavy);
    let kept = accounts.limiter("kept");
    for number in 0..1_000 {
        drop(light.acquire(&accounts.limiter(&number.to_string())).await.unwrap());
    }
    drop(heavy.acquire(&accounts.limiter("with a count of the day")).await.unwrap());
    assert_eq!(accounts.len(), 1_002);
    sleep(3 * SECOND).await;
    for number in 0..1_100 {
        let _ = accounts.limiter(&format!("new {number}"));
    }
    assert!(accounts.len() <= 64, "{}", accounts.len());
    let with_count = accounts.limiter("with a count of the day");
    assert_eq!(with_count.limits().iter().find(|state| state.label == RateLimit::Heavy).unwrap().used_today, 1);
    drop(kept);
}

#[tokio::test(start_paused = true)]
async fn a_canceled_call_returns_only_the_newest_slot() {
    // Calls take slots up to 40 ms ahead, of which 10 ms apart there are several.
    let limiter = Limiter::builder().per_second(Family::Core, RateLimit::Medium, 100).build().unwrap();
    let medium = core(RateLimit::Medium);
    for canceled in 0..3 {
        sleep(SECOND).await;
        let times = super::Times::default();
        let start = || {
            let (limiter, medium, times) = (limiter.clone(), medium.clone(), times.clone());
            tokio::spawn(async move {
                drop(medium.acquire(&limiter).await.unwrap());
                times.note();
            })
        };
        start().await.unwrap();
        let waiting: Vec<_> = (0..3).map(|_| start()).collect();
        settle().await;
        waiting[canceled].abort();
        settle().await;
        let later: Vec<_> = (0..5).map(|_| start()).collect();
        for call in waiting.into_iter().chain(later) {
            let _ = call.await;
        }
        let times = times.all();
        assert_eq!(times.len(), 8);
        // Timers have milliseconds.
        let shortest = times.windows(2).map(|pair| pair[1] - pair[0]).min().unwrap();
        assert!(shortest >= Duration::from_millis(9), "{shortest:?} after canceling call {canceled}");
    }
}

#[tokio::test(start_paused = true)]
async fn resources_that_were_changed_are_forgotten() {
    let limiter = Limiter::builder().per_second(Family::Core, RateLimit::Light, 1_000_000).build().unwrap();
    let change = |number: usize| {
        TestCall::new(Method::Delete, "/users/<user_id>", &format!("/users/{number}"), RateLimit::Light)
    };
    let size = || format!("{limiter:?}").len();
    drop(change(0).acquire(&limiter).await.unwrap());
    let before = size();
    let held = change(1).acquire(&limiter).await.unwrap();
    assert!(size() > before, "a change that is in flight is visible");
    drop(held);
    for number in 0..1_000 {
        drop(change(number).acquire(&limiter).await.unwrap());
        // And of a change that was canceled while it waited for another one.
        let held = change(number).acquire(&limiter).await.unwrap();
        assert!(tokio::time::timeout(SECOND / 1000, change(number).acquire(&limiter)).await.is_err());
        drop(held);
    }
    // Numbers of the state may have more digits.
    assert!(size() < before + 100, "{before} and {}", size());
}
