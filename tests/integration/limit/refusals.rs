//! Rate-limit rejections despite the limiter, because other apps use the account. Row 70.

use std::time::Duration;

use tokio::time::{Instant, advance, sleep};
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Limiter, RateLimiter, Rejection};

use super::zoom::{Window, Zoom};
use super::{MINUTE, SECOND, TOO_FAST, TestCall, all_go, core, get_limited, limiter_at, reply, state, time};
use crate::support::Log;

fn sixty() -> Limiter {
    Limiter::builder().per_second(Family::Core, RateLimit::Medium, 60).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn r070_another_app_of_the_account_causes_few_rejections() {
    let zoom = Zoom::new(60, Window::Sliding(SECOND)).latency(Duration::from_millis(100));
    let other = tokio::spawn({
        let zoom = zoom.clone();
        async move {
            for _ in 0..60 {
                zoom.hit();
                sleep(Duration::from_millis(17)).await;
            }
        }
    });
    let client = zoom.client(sixty());
    let calls = (0..1_000).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.send(get_limited()).await })
    });
    for call in calls.collect::<Vec<_>>() {
        let _ = call.await.unwrap();
    }
    other.await.unwrap();
    let refused = zoom.refused();
    // The responses of calls in flight arrive while the rate continues: that many calls and no more.
    assert!(!refused.is_empty() && refused.len() <= 64, "{} refused", refused.len());
    let (first, last) = (refused[0], *refused.last().unwrap());
    assert!(last - first <= 2 * SECOND, "the last refusal came {:?} after the first", last - first);
    assert_eq!(refused.len() + zoom.let_through().len(), 1_060);
}

#[tokio::test(start_paused = true)]
async fn r070_a_rejection_pauses_and_slows_calls_until_the_rate_recovers() {
    let limiter =
        limiter_at("2026-11-23T12:00:00Z", Limiter::builder().per_second(Family::Core, RateLimit::Medium, 60));
    let medium = core(RateLimit::Medium);
    let begun = Instant::now();
    let refusal = reply(429, &[("retry-after", "3"), ("x-ratelimit-type", "QPS")], TOO_FAST);
    for _ in 0..10 {
        // The concurrent calls.
        limiter.observe(medium.call(), &refusal);
    }
    let rate = || state(&limiter, RateLimit::Medium).rate.round();
    assert_eq!(state(&limiter, RateLimit::Medium).paused_until, Some(time("2026-11-23T12:00:03Z")));
    assert_eq!(rate(), (57.0_f64 * 0.7).round());
    all_go(&limiter, &medium, 1).await;
    assert!(begun.elapsed() >= 3 * SECOND && begun.elapsed() < Duration::from_millis(3_010), "{:?}", begun.elapsed());
    advance(2 * SECOND).await;
    assert_eq!(rate(), (57.0_f64 * 0.8).round());
    advance(4 * SECOND).await;
    assert_eq!(rate(), 57.0);
    assert_eq!(state(&limiter, RateLimit::Medium).paused_until, None);
}

#[tokio::test(start_paused = true)]
async fn r070_waiting_calls_wait_for_the_end_of_the_pause() {
    let limiter = sixty();
    let medium = core(RateLimit::Medium);
    let going = tokio::spawn({
        let (limiter, medium) = (limiter.clone(), medium.clone());
        async move { all_go(&limiter, &medium, 120).await }
    });
    sleep(SECOND).await;
    limiter.observe(medium.call(), &reply(429, &[("retry-after", "5")], TOO_FAST));
    let paused = Instant::now();
    let times = going.await.unwrap().all();
    let late = times.iter().filter(|time| **time > paused).count();
    assert!(late > 50, "{late}");
    assert!(!times.iter().any(|time| *time > paused && *time < paused + 5 * SECOND));
}

#[tokio::test(start_paused = true)]
async fn r070_other_labels_are_not_paused() {
    let limiter = sixty();
    limiter.observe(core(RateLimit::Medium).call(), &reply(429, &[], TOO_FAST));
    let begun = Instant::now();
    all_go(&limiter, &core(RateLimit::Light), 1).await;
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_rejection_without_a_time_pauses_for_one_window() {
    let limiter = sixty();
    let refuse = |label| limiter.observe(core(label).call(), &reply(429, &[], TOO_FAST));
    refuse(RateLimit::Medium);
    refuse(RateLimit::ResourceIntensive);
    let begun = Instant::now();
    all_go(&limiter, &core(RateLimit::Medium), 1).await;
    assert_eq!(begun.elapsed(), SECOND);
    all_go(&limiter, &core(RateLimit::ResourceIntensive), 1).await;
    assert!(begun.elapsed() >= MINUTE);
}

#[tokio::test(start_paused = true)]
async fn a_retry_time_past_the_deadline_fails_immediately() {
    let limiter = limiter_at("2026-11-23T12:00:00Z", Limiter::builder());
    let medium = core(RateLimit::Medium).timeout(MINUTE);
    for absurd in ["1000000000", "99999999999999999999", "-5", "abc", "2099-01-01T00:00:00Z"] {
        limiter.observe(medium.call(), &reply(429, &[("retry-after", absurd)], TOO_FAST));
    }
    let begun = Instant::now();
    let error = medium.acquire(&limiter).await.unwrap_err();
    assert_eq!(error.rejection(), Some(Rejection::Deadline));
    // The limiter accepts a quarter of an hour.
    assert_eq!(error.retry_at(), Some(time("2026-11-23T12:15:00Z")));
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_concurrency_rejection_does_not_lower_the_rate() {
    let limiter = sixty();
    let medium = core(RateLimit::Medium);
    let message = "Too many concurrent requests. A request to disassociate this user has already been made.";
    limiter.observe(medium.call(), &reply(429, &[], message));
    limiter.observe(medium.call(), &reply(500, &[("retry-after", "100")], ""));
    let begun = Instant::now();
    all_go(&limiter, &medium, 1).await;
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn repeated_rejections_keep_a_minimum_rate() {
    let limiter = sixty();
    let medium = core(RateLimit::Medium);
    for _ in 0..50 {
        limiter.observe(medium.call(), &reply(429, &[], TOO_FAST));
        advance(SECOND).await;
    }
    let rate = state(&limiter, RateLimit::Medium).rate;
    assert!(rate > 2.0, "{rate}");
}

#[tokio::test(start_paused = true)]
async fn r133_a_label_is_never_paused_for_days() {
    let limiter = limiter_at("2026-11-23T12:00:00Z", Limiter::builder());
    let medium = core(RateLimit::Medium);
    let log = Log::start();
    limiter.observe(medium.call(), &reply(429, &[("retry-after", "172800")], TOO_FAST));
    assert!(log.read().contains("Zoom requests a longer pause than accepted"));
    let paused = || state(&limiter, RateLimit::Medium).paused_until;
    assert_eq!(paused(), Some(time("2026-11-23T12:15:00Z")));
    let begun = Instant::now();
    all_go(&limiter, &medium, 1).await;
    assert_eq!(begun.elapsed(), 15 * MINUTE);

    // The settings decide, and a daily limit ends within a day.
    let limiter = limiter_at("2026-11-23T12:00:00Z", Limiter::builder().max_pause(2 * MINUTE));
    limiter.observe(medium.call(), &reply(429, &[("retry-after", "172800")], TOO_FAST));
    assert_eq!(state(&limiter, RateLimit::Medium).paused_until, Some(time("2026-11-23T12:02:00Z")));
    let daily = [("retry-after", "172800"), ("x-ratelimit-type", "Daily-limit")];
    limiter.observe(core(RateLimit::Heavy).call(), &reply(429, &daily, "x"));
    assert_eq!(state(&limiter, RateLimit::Heavy).paused_until, Some(time("2026-11-24T12:00:00Z")));
}

#[tokio::test(start_paused = true)]
async fn r133_no_form_of_retry_after_pauses_any_label_for_days() {
    let day = Duration::from_secs(24 * 60 * 60);
    let forms = [
        ("a date", "Sun, 29 Nov 2026 12:00:00 GMT"),
        ("a time", "2026-11-29T12:00:00Z"),
        ("a time of another zone", "2056-11-29T12:00:00+09:00"),
        ("thirty years", "946080000"),
        ("the largest number", "9223372036854775807"),
        ("spaces", "  172800  "),
    ];
    let labels = [
        (Family::Core, RateLimit::Light),
        (Family::Core, RateLimit::ResourceIntensive),
        (Family::Phone, RateLimit::Heavy),
        (Family::ContactCenter, RateLimit::Medium),
    ];
    let noon = "2026-11-23T12:00:00Z";
    for (name, form) in forms {
        for (family, label) in labels {
            let limiter = limiter_at(noon, Limiter::builder());
            let call = TestCall::get(family, label);
            let date = ("date", "Mon, 23 Nov 2026 12:00:00 GMT");
            for kind in ["QPS", "Daily-limit"] {
                let headers = [("retry-after", form), ("x-ratelimit-type", kind), date];
                limiter.observe(call.call(), &reply(429, &headers, "x"));
                let states = limiter.limits();
                let paused = states.iter().find(|state| state.label == label).and_then(|state| state.paused_until);
                let paused = paused.unwrap_or_else(|| panic!("{name} {family:?} {label:?} {kind}"));
                let longest = if kind == "QPS" { 15 * MINUTE } else { day };
                let wait = Duration::try_from(paused.duration_since(time(noon))).unwrap();
                assert_eq!(wait, longest, "{name} {family:?} {label:?} {kind}");
                limiter.reopen(family, label).await.unwrap();
                assert!(limiter.limits().iter().all(|state| state.paused_until.is_none()), "{name} {label:?} {kind}");
            }
        }
    }
    // Other statuses pause nothing.
    let limiter = limiter_at(noon, Limiter::builder());
    let call = core(RateLimit::Medium);
    for status in [200, 301, 403, 500, 503] {
        limiter.observe(call.call(), &reply(status, &[("retry-after", "172800")], "x"));
    }
    drop(call.acquire(&limiter).await.unwrap());
    assert!(limiter.limits().iter().all(|state| state.paused_until.is_none()));
}

#[tokio::test(start_paused = true)]
async fn r133_a_paused_label_can_be_reopened_for_waiting_calls_too() {
    let zoom = Zoom::new(60, Window::Sliding(SECOND));
    let limiter = sixty();
    let client = zoom.client(limiter.clone());
    let medium = core(RateLimit::Medium);
    let daily = [("retry-after", "172800"), ("x-ratelimit-type", "Daily-limit")];
    for refusal in [reply(429, &[("retry-after", "172800")], TOO_FAST), reply(429, &daily, "x")] {
        limiter.observe(medium.call(), &refusal);
        assert!(client.limits()[0].paused_until.is_some());
        let begun = Instant::now();
        let waiting = tokio::spawn({
            let (limiter, medium) = (limiter.clone(), medium.clone());
            async move { medium.acquire(&limiter).await.map(drop) }
        });
        sleep(SECOND).await;
        client.reopen_limit(Family::Core, RateLimit::Medium).await.unwrap();
        assert_eq!(client.limits()[0].paused_until, None);
        // A call that waits for the pause continues; a daily limit has rejected it.
        let is_waiting = !refusal.headers.contains_key("x-ratelimit-type");
        assert_eq!(waiting.await.unwrap().is_ok(), is_waiting);
        all_go(&limiter, &medium, 1).await;
        assert!(begun.elapsed() < 2 * SECOND, "{:?}", begun.elapsed());
    }
    client.reopen_limit(Family::Phone, RateLimit::Heavy).await.unwrap();
}
