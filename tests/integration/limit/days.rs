//! Daily counts, by UTC day. Rows 66–68.

use std::sync::Arc;

use zoom_api::endpoint::{BodyKind, EndpointInfo, Family, Method, RateLimit};
use zoom_api::limit::{Limiter, LimiterBuilder, Plan, RateLimiter, Rejection};

use super::zoom::{Window, Zoom};
use super::{
    CREATED, REGISTERED, SECOND, STATUS_CHANGED, TestCall, UPDATED, Wall, all_go, core, get_limited, limiter_at, reply,
    state, time,
};

const NOON: &str = "2026-11-23T12:00:00Z";
const MIDNIGHT: &str = "2026-11-24T00:00:00Z";

/// Rates so high that only the daily counts apply.
fn fast() -> LimiterBuilder {
    let labels = [RateLimit::Light, RateLimit::Medium, RateLimit::Heavy, RateLimit::ResourceIntensive];
    labels.into_iter().fold(Limiter::builder(), |settings, label| {
        settings.per_second(Family::Core, label, u32::MAX).per_second(Family::Phone, label, u32::MAX)
    })
}

async fn refused(limiter: &Limiter, call: &TestCall) -> (Rejection, Option<jiff::Timestamp>) {
    let error = call.acquire(limiter).await.unwrap_err();
    assert!(error.is_rate_limited());
    (error.rejection().unwrap(), error.retry_at())
}

async fn go(limiter: &Limiter, call: &TestCall, calls: usize) {
    for number in 0..calls {
        call.acquire(limiter).await.unwrap_or_else(|error| panic!("call {number}: {error}"));
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn r066_heavy_and_resource_intensive_calls_share_a_daily_count() {
    let wall = Wall::at(NOON);
    let limiter = wall.limiter(fast());
    go(&limiter, &core(RateLimit::Heavy), 29_000).await;
    go(&limiter, &core(RateLimit::ResourceIntensive), 1_000).await;
    for label in [RateLimit::Heavy, RateLimit::ResourceIntensive] {
        assert_eq!(refused(&limiter, &core(label)).await, (Rejection::DailyLimit, Some(time(MIDNIGHT))));
        let state = state(&limiter, label);
        assert_eq!((state.used_today, state.daily_limit), (30_000, Some(30_000)));
        assert_eq!(state.paused_until, Some(time(MIDNIGHT)));
    }
    go(&limiter, &core(RateLimit::Light), 1).await;
    go(&limiter, &TestCall::get(Family::Phone, RateLimit::Heavy), 1).await;
    wall.set(MIDNIGHT);
    go(&limiter, &core(RateLimit::Heavy), 1).await;
    assert_eq!(state(&limiter, RateLimit::Heavy).used_today, 1);
}

#[tokio::test(start_paused = true)]
async fn r066_an_exhausted_day_sends_nothing() {
    let limiter = limiter_at(NOON, fast().plan(Plan::Free));
    let zoom = Zoom::new(usize::MAX, Window::Sliding(SECOND));
    let client = zoom.client(limiter);
    for _ in 0..2_000 {
        client.send(get_limited()).await.unwrap();
    }
    let error = client.send(get_limited()).await.unwrap_err();
    assert_eq!(error.rejection(), Some(Rejection::DailyLimit));
    assert_eq!(error.delivery(), zoom_api::error::Delivery::NotSent);
    assert_eq!(zoom.let_through().len(), 2_000);
}

#[tokio::test(start_paused = true)]
async fn the_free_plan_counts_each_label_separately() {
    let limiter = limiter_at(NOON, fast().plan(Plan::Free));
    for (label, calls) in [(RateLimit::Light, 6_000), (RateLimit::Medium, 2_000), (RateLimit::Heavy, 1_000)] {
        go(&limiter, &core(label), calls).await;
        assert_eq!(refused(&limiter, &core(label)).await.0, Rejection::DailyLimit);
    }
}

#[tokio::test(start_paused = true)]
async fn a_share_of_the_account_limits_the_daily_count() {
    let limiter = limiter_at(NOON, fast().plan(Plan::Free).share(0.1));
    go(&limiter, &core(RateLimit::Heavy), 100).await;
    assert_eq!(refused(&limiter, &core(RateLimit::Heavy)).await.0, Rejection::DailyLimit);
}

#[tokio::test(start_paused = true)]
async fn r067_a_call_counts_for_the_day_on_which_it_is_sent() {
    let limiter = limiter_at("2026-11-23T23:59:59.9Z", Limiter::builder().plan(Plan::Free));
    let heavy = core(RateLimit::Heavy);
    go(&limiter, &heavy, 1).await;
    assert_eq!(state(&limiter, RateLimit::Heavy).used_today, 1);
    // It waits until 00:00:00.95.
    go(&limiter, &heavy, 1).await;
    assert_eq!(state(&limiter, RateLimit::Heavy).used_today, 1);
    go(&limiter, &heavy, 1).await;
    assert_eq!(state(&limiter, RateLimit::Heavy).used_today, 2);
}

fn create(user: &str, what: &'static str) -> TestCall {
    let template = if what == "meetings" { "/users/<user_id>/meetings" } else { "/users/<user_id>/webinars" };
    TestCall::new(Method::Post, template, &format!("/users/{user}/{what}"), RateLimit::Light).daily(CREATED)
}

fn update(meeting: &str) -> TestCall {
    TestCall::new(Method::Patch, "/meetings/<meeting_id>", &format!("/meetings/{meeting}"), RateLimit::Light)
        .daily(UPDATED)
}

#[tokio::test(start_paused = true)]
async fn r068_a_user_may_create_a_hundred_meetings_per_day() {
    let limiter = limiter_at(NOON, fast());
    go(&limiter, &create("a", "meetings"), 60).await;
    go(&limiter, &create("a", "webinars"), 40).await;
    let full = (Rejection::SubjectDailyLimit, Some(time(MIDNIGHT)));
    assert_eq!(refused(&limiter, &create("a", "meetings")).await, full);
    assert_eq!(refused(&limiter, &create("a", "webinars")).await, full);
    go(&limiter, &create("b", "meetings"), 1).await;
    go(&limiter, &update("1"), 100).await;
    assert_eq!(refused(&limiter, &update("1")).await, full);
    go(&limiter, &update("2"), 1).await;
    let read = TestCall::new(Method::Get, "/meetings/<meeting_id>", "/meetings/1", RateLimit::Light);
    go(&limiter, &read, 1).await;
}

#[tokio::test(start_paused = true)]
async fn r068_the_count_restarts_every_day() {
    let wall = Wall::at(NOON);
    let limiter = wall.limiter(fast());
    go(&limiter, &create("a", "meetings"), 100).await;
    refused(&limiter, &create("a", "meetings")).await;
    wall.set(MIDNIGHT);
    go(&limiter, &create("a", "meetings"), 100).await;
}

const STATUS: &str = "/meetings/<meeting_id>/registrants/status";

fn set_status(meeting: &str, body: &str) -> TestCall {
    TestCall::new(Method::Put, STATUS, &format!("/meetings/{meeting}/registrants/status"), RateLimit::Medium)
        .daily(STATUS_CHANGED)
        .body(body)
}

#[tokio::test(start_paused = true)]
async fn a_registrant_status_may_change_ten_times_per_day() {
    let limiter = limiter_at(NOON, fast());
    let both = set_status("1", r#"{"action":"deny","registrants":[{"id":"x"},{"email":"Y@Example.com"}]}"#);
    go(&limiter, &both, 10).await;
    let of = |who: &str| set_status("1", &format!(r#"{{"action":"deny","registrants":[{{"email":"{who}"}}]}}"#));
    assert_eq!(refused(&limiter, &of("y@example.com")).await.0, Rejection::SubjectDailyLimit);
    go(&limiter, &of("z@example.com"), 1).await;
    go(&limiter, &set_status("2", r#"{"registrants":[{"id":"x"}]}"#), 1).await;
    let form = "--b\r\nContent-Disposition: form-data; name=\"registrants\"\r\n\r\n[{\"id\":\"x\"}]\r\n--b--\r\n";
    assert_eq!(refused(&limiter, &set_status("1", form)).await.0, Rejection::SubjectDailyLimit);
    // An exhausted count does not hold the slots of others.
    for _ in 0..20 {
        refused(&limiter, &set_status("1", r#"{"registrants":[{"id":"x"},{"id":"new"}]}"#)).await;
    }
    go(&limiter, &set_status("1", r#"{"registrants":[{"id":"new"}]}"#), 10).await;
}

#[tokio::test(start_paused = true)]
async fn a_person_may_register_three_times_per_day_for_a_meeting() {
    let limiter = limiter_at(NOON, fast());
    let register = |meeting: &str, email: &str| {
        let path = format!("/meetings/{meeting}/registrants");
        TestCall::new(Method::Post, "/meetings/<meeting_id>/registrants", &path, RateLimit::Heavy)
            .daily(REGISTERED)
            .body(&format!(r#"{{"email":"{email}","first_name":"A"}}"#))
    };
    go(&limiter, &register("1", "a@example.com"), 3).await;
    assert_eq!(refused(&limiter, &register("1", "A@example.com")).await.0, Rejection::SubjectDailyLimit);
    go(&limiter, &register("2", "a@example.com"), 1).await;
    go(&limiter, &register("1", "b@example.com"), 1).await;
}

#[tokio::test(start_paused = true)]
async fn empty_bodies_count_for_no_registrant() {
    let limiter = limiter_at(NOON, fast());
    for body in
        ["", "{", "[]", "null", r#"{"registrants":5}"#, r#"{"registrants":[5,null,{}]}"#, " name=\"registrants\""]
    {
        go(&limiter, &set_status("1", body), 11).await;
    }
}

#[tokio::test(start_paused = true)]
async fn r009_a_user_rejection_exhausts_the_day_of_that_user() {
    let limiter = limiter_at(NOON, fast());
    let message = "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this particular user.";
    // As observed: without type and time, with a category and many remaining calls.
    let headers = [("x-ratelimit-category", "Light"), ("x-ratelimit-limit", "6000"), ("x-ratelimit-remaining", "5893")];
    let a = create("a", "meetings");
    limiter.observe(a.call(), &reply(429, &headers, message));
    assert_eq!(refused(&limiter, &a).await, (Rejection::SubjectDailyLimit, Some(time(MIDNIGHT))));
    go(&limiter, &create("b", "meetings"), 2).await;
    assert!(state(&limiter, RateLimit::Light).paused_until.is_none());
}

#[tokio::test(start_paused = true)]
async fn a_registrant_rejection_exhausts_the_day_of_these_registrants() {
    let limiter = limiter_at(NOON, fast());
    let both = set_status("1", r#"{"registrants":[{"id":"xena"},{"id":"yves"}]}"#);
    let message = "You have exceeded the daily rate limit of \"10\" for the registrant \"yves\".";
    limiter.observe(both.call(), &reply(429, &[], message));
    assert_eq!(
        refused(&limiter, &set_status("1", r#"{"registrants":[{"id":"yves"}]}"#)).await.0,
        Rejection::SubjectDailyLimit
    );
    go(&limiter, &set_status("1", r#"{"registrants":[{"id":"xena"}]}"#), 1).await;
}

#[tokio::test(start_paused = true)]
async fn an_account_rejection_exhausts_its_day() {
    let message =
        "You have reached the maximum daily rate limit for this API. Refer to the response header for details.";
    let until = "2026-11-24T00:00:00Z";
    let cases: [&[_]; 3] =
        [&[("x-ratelimit-type", "Daily-limit"), ("retry-after", "43200")], &[("x-ratelimit-type", "Daily-limit")], &[]];
    for headers in cases {
        let limiter = limiter_at(NOON, fast());
        let heavy = core(RateLimit::Heavy);
        limiter.observe(heavy.call(), &reply(429, headers, message));
        assert_eq!(refused(&limiter, &heavy).await, (Rejection::DailyLimit, Some(time(until))));
        assert_eq!(refused(&limiter, &core(RateLimit::ResourceIntensive)).await.0, Rejection::DailyLimit);
        go(&limiter, &core(RateLimit::Medium), 1).await;
    }
}

#[tokio::test(start_paused = true)]
async fn the_remaining_header_only_lowers_the_daily_count() {
    let limiter = limiter_at(NOON, fast());
    let heavy = core(RateLimit::Heavy);
    go(&limiter, &heavy, 10).await;
    let says = |kind: Option<&'static str>, limit: &str, left: &str| {
        let mut headers = vec![("x-ratelimit-limit", limit), ("x-ratelimit-remaining", left)];
        headers.extend(kind.map(|kind| ("x-ratelimit-type", kind)));
        limiter.observe(heavy.call(), &reply(200, &headers, ""));
        state(&limiter, RateLimit::Heavy).used_today
    };
    assert_eq!(says(Some("QPS"), "10", "0"), 10);
    assert_eq!(says(None, "10", "0"), 10);
    assert_eq!(says(Some("Daily-limit"), "30000", "29995"), 10, "more than was thought is not believed");
    assert_eq!(says(Some("Daily-limit"), "30000", "100"), 29_900);
    assert_eq!(says(None, "30000", "2"), 29_998);
    go(&limiter, &heavy, 2).await;
    assert_eq!(refused(&limiter, &heavy).await.0, Rejection::DailyLimit);
    assert_eq!(says(Some("Daily-limit"), "30000", "nonsense"), 30_000);
}

#[tokio::test(start_paused = true)]
async fn status_updates_are_counted_per_registrant() {
    use zoom_api::endpoint::Endpoint as _;
    use zoom_api::meetings::registrants::{RegistrantAction, RegistrantRef, update_registrant_status};

    let limiter = Arc::new(limiter_at(NOON, fast()));
    let client = zoom_api::Client::builder().token("t").build().unwrap();
    let endpoint =
        update_registrant_status(85746065, RegistrantAction::Deny).registrants(vec![RegistrantRef::new().id("x")]);
    let request = client.build_request(&endpoint).unwrap();
    let info: &'static EndpointInfo = zoom_api::meetings::registrants::UpdateRegistrantStatus::INFO;
    assert_eq!(info.body, BodyKind::Form);
    let call = TestCall { info, request, timeout: super::MINUTE };
    go(&limiter, &call, 10).await;
    assert_eq!(refused(&limiter, &call).await.0, Rejection::SubjectDailyLimit);
    all_go(&limiter, &core(RateLimit::Light), 1).await;
}
