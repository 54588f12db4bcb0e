//! Rates per second and per minute. Rows 61–65, 69, 81.

use std::time::Duration;

use tokio::time::{Instant, advance};
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::{Limiter, LimiterBuilder, Plan};

use super::zoom::{Window, Zoom};
use super::{MINUTE, SECOND, TestCall, all_go, core, get_limited, most_in, state};

fn sixty() -> LimiterBuilder {
    Limiter::builder().per_second(Family::Core, RateLimit::Medium, 60)
}

async fn calls_through(zoom: &Zoom, calls: usize) {
    let client = zoom.client(sixty().build().unwrap());
    let calls = (0..calls).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.send(get_limited()).await.unwrap() })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn r061_ten_thousand_calls_fit_a_sliding_window_of_sixty() {
    let zoom = Zoom::new(60, Window::Sliding(SECOND));
    let begun = Instant::now();
    calls_through(&zoom, 10_000).await;
    assert_eq!(zoom.refused().len(), 0);
    assert_eq!(zoom.let_through().len(), 10_000);
    assert!(begun.elapsed() <= Duration::from_secs_f64(10_000.0 / 57.0 + 1.0), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn r062_calls_fit_fixed_windows_at_any_offset() {
    for phase in [0, 137, 499, 500, 731, 999] {
        let start = Instant::now();
        advance(Duration::from_millis(phase)).await;
        let zoom = Zoom::new(60, Window::Fixed(SECOND, start));
        calls_through(&zoom, 600).await;
        assert_eq!(zoom.refused().len(), 0, "phase {phase}");
    }
}

#[tokio::test(start_paused = true)]
async fn r063_idle_time_permits_no_burst() {
    let limiter = sixty().build().unwrap();
    let call = core(RateLimit::Medium);
    all_go(&limiter, &call, 10).await;
    advance(10 * MINUTE).await;
    let times = all_go(&limiter, &call, 200).await;
    assert!(times.most_in(SECOND) <= 60);
    assert!(times.most_in(SECOND) >= 57);
}

#[tokio::test(start_paused = true)]
async fn r065_resource_intensive_calls_are_limited_to_ten_per_minute() {
    let limiter = Limiter::builder().build().unwrap();
    let begun = Instant::now();
    let times = all_go(&limiter, &core(RateLimit::ResourceIntensive), 30).await;
    assert_eq!(times.most_in(MINUTE), 10);
    assert!(begun.elapsed() < Duration::from_secs(123));
}

#[tokio::test(start_paused = true)]
async fn waiting_resource_intensive_calls_do_not_block_others() {
    let limiter = Limiter::builder().build().unwrap();
    let slow = tokio::spawn({
        let limiter = limiter.clone();
        async move { all_go(&limiter, &core(RateLimit::ResourceIntensive), 200).await }
    });
    tokio::task::yield_now().await;
    let begun = Instant::now();
    all_go(&limiter, &core(RateLimit::Light), 30).await;
    assert!(begun.elapsed() < 2 * SECOND, "{:?}", begun.elapsed());
    slow.abort();
}

#[tokio::test(start_paused = true)]
async fn r069_phone_and_core_have_separate_rates() {
    let limiter = Limiter::builder().build().unwrap();
    let phone = TestCall::get(Family::Phone, RateLimit::Light);
    let begun = Instant::now();
    let (core, phone) = (core(RateLimit::Light), phone);
    tokio::join!(all_go(&limiter, &core, 28), all_go(&limiter, &phone, 19));
    assert!(begun.elapsed() <= SECOND, "{:?}", begun.elapsed());
    let families: Vec<_> = limiter_families(&limiter);
    assert_eq!(families, [Family::Core, Family::Phone]);
}

#[test]
fn r069_paths_below_an_account_keep_their_family() {
    let family = |path| zoom_api::EndpointInfo::new("call", zoom_api::endpoint::Method::Get, path).family();
    for (path, expected) in [
        ("/phone/users", Family::Phone),
        ("/accounts/<account_id>/phone/users", Family::Phone),
        ("/contact_center/queues", Family::ContactCenter),
        ("/accounts/<account_id>/contact_center/queues", Family::ContactCenter),
        ("/accounts/<account_id>/users/<user_id>/phone", Family::Core),
        ("/accounts/<account_id>", Family::Core),
        ("/accounts", Family::Core),
        ("/users/<user_id>/phone", Family::Core),
    ] {
        assert_eq!(family(path), expected, "{path}");
    }
}

fn limiter_families(limiter: &Limiter) -> Vec<Family> {
    use zoom_api::limit::RateLimiter as _;

    limiter.limits().into_iter().map(|state| state.family).collect()
}

#[tokio::test(start_paused = true)]
async fn unlabeled_endpoints_are_limited_as_medium() {
    let limiter = Limiter::builder().build().unwrap();
    all_go(&limiter, &core(RateLimit::Unlabeled), 1).await;
    assert_eq!(state(&limiter, RateLimit::Medium).rate, 19.0);
}

#[test]
fn r081_a_limiter_without_capacity_is_rejected() {
    let builders = [
        Limiter::builder().per_second(Family::Core, RateLimit::Light, 0),
        Limiter::builder().per_minute(Family::Core, RateLimit::Light, 0),
        Limiter::builder().share(0.0),
        Limiter::builder().share(1.1),
        Limiter::builder().share(f64::NAN),
        Limiter::builder().max_in_flight(0),
        Limiter::builder().max_per_resource(0),
    ];
    for builder in builders {
        let error = builder.clone().build().unwrap_err().to_string();
        assert!(error.contains("set 1 or more") || error.contains("share") || error.contains("at least 1"), "{error}");
    }
    let client = zoom_api::Client::builder().token("t").share(2.0).build().unwrap_err();
    assert!(client.to_string().contains("share"), "{client}");
}

#[tokio::test(start_paused = true)]
async fn r081_the_largest_rate_works() {
    let settings = Limiter::builder().per_second(Family::Core, RateLimit::Light, u32::MAX);
    let limiter = settings.per_minute(Family::Core, RateLimit::Heavy, u32::MAX).build().unwrap();
    let begun = Instant::now();
    all_go(&limiter, &core(RateLimit::Light), 1_000).await;
    all_go(&limiter, &core(RateLimit::Heavy), 1_000).await;
    assert!(begun.elapsed() <= Duration::from_millis(2), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn r081_a_changed_plan_applies_immediately() {
    let limiter = Limiter::builder().plan(Plan::Free).build().unwrap();
    let call = core(RateLimit::Heavy);
    let going = tokio::spawn({
        let limiter = limiter.clone();
        async move { all_go(&limiter, &call, 100).await }
    });
    tokio::time::sleep(3 * SECOND).await;
    let changed = Instant::now();
    limiter.set_plan(Plan::Business);
    let times = going.await.unwrap().all();
    let after: Vec<_> = times.into_iter().filter(|time| *time > changed).collect();
    assert!(after[0] <= changed + SECOND);
    assert!(most_in(&after, SECOND) > 36);
    assert!(most_in(&after, SECOND) <= 40);
}

#[tokio::test(start_paused = true)]
async fn a_larger_plan_releases_waiting_calls() {
    let limiter = Limiter::builder().plan(Plan::Pro).build().unwrap();
    let call = core(RateLimit::ResourceIntensive);
    all_go(&limiter, &call, 10).await;
    let waiting = tokio::spawn({
        let (limiter, call) = (limiter.clone(), call.clone());
        async move { all_go(&limiter, &call, 5).await }
    });
    tokio::time::sleep(SECOND).await;
    let changed = Instant::now();
    limiter.set_plan(Plan::Business);
    waiting.await.unwrap();
    assert!(changed.elapsed() <= SECOND, "{:?}", changed.elapsed());
}
