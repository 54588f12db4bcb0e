//! Limits shared through Redis, and the fallback without it. Rows 70 and 75–78.

use tokio::time::Instant;
use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::limit::{Limiter, LimiterBuilder, RateLimiter, RedisFallback, RedisLimiter, Rejection};

use super::{CREATED, SECOND, TOO_FAST, TestCall, Times, UPDATED, change_limited, core, reply};
use zoom_tests::redis_server::Server;

pub(super) fn sixty() -> LimiterBuilder {
    Limiter::builder().per_second(Family::Core, RateLimit::Medium, 60)
}

pub(super) fn fast() -> LimiterBuilder {
    [RateLimit::Light, RateLimit::Medium, RateLimit::Heavy]
        .into_iter()
        .fold(Limiter::builder(), |settings, label| settings.per_second(Family::Core, label, 1_000_000))
}

/// Sends this many concurrent calls with each limiter, and returns the times at which they were sent.
pub(super) async fn all_go(limiters: &[RedisLimiter], call: &TestCall, each: usize) -> Times {
    let times = Times::default();
    let mut calls = Vec::new();
    for limiter in limiters {
        for _ in 0..each {
            let (limiter, call, times) = (limiter.clone(), call.clone(), times.clone());
            calls.push(tokio::spawn(async move {
                let permit = call.acquire(&limiter).await.unwrap();
                times.note();
                drop(permit);
            }));
        }
    }
    for call in calls {
        call.await.unwrap();
    }
    times
}

pub(super) async fn go(limiter: &RedisLimiter, call: &TestCall, calls: usize) {
    for number in 0..calls {
        call.acquire(limiter).await.unwrap_or_else(|error| panic!("call {number}: {error}"));
    }
}

pub(super) async fn refusal(limiter: &RedisLimiter, call: &TestCall) -> Rejection {
    call.acquire(limiter).await.unwrap_err().rejection().unwrap()
}

fn used(limiter: &RedisLimiter, label: RateLimit) -> u32 {
    super::state(limiter, label).used_today
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_limiters_share_one_rate() {
    let Some(server) = Server::start("several_limiters_share_one_rate") else { return };
    let limiters: Vec<_> = (0..4).map(|_| server.limiter(sixty()).build().unwrap()).collect();
    let times = all_go(&limiters, &core(RateLimit::Medium), 30).await;
    assert!(times.most_in(SECOND) <= 60, "{}", times.most_in(SECOND));
    assert_eq!(times.all().len(), 120);
}

#[tokio::test]
async fn several_limiters_share_the_minute_and_the_day() {
    let Some(server) = Server::start("several_limiters_share_the_minute_and_the_day") else { return };
    let limiters: Vec<_> = (0..2).map(|_| server.limiter(Limiter::builder()).build().unwrap()).collect();
    let intensive = core(RateLimit::ResourceIntensive).timeout(SECOND);
    for limiter in &limiters {
        go(limiter, &intensive, 5).await;
    }
    assert_eq!(refusal(&limiters[0], &intensive).await, Rejection::Deadline);
    go(&limiters[1], &core(RateLimit::Heavy), 1).await;
    assert_eq!(used(&limiters[1], RateLimit::Heavy), 11);
}

#[tokio::test]
async fn several_limiters_share_a_users_day() {
    let Some(server) = Server::start("several_limiters_share_a_users_day") else { return };
    let [one, other] = [(); 2].map(|()| server.limiter(fast()).build().unwrap());
    let update = |meeting: &str| {
        TestCall::new(Method::Patch, "/meetings/<meeting_id>", &format!("/meetings/{meeting}"), RateLimit::Light)
            .daily(UPDATED)
    };
    go(&one, &update("1"), 60).await;
    go(&other, &update("1"), 40).await;
    for limiter in [&one, &other] {
        assert_eq!(refusal(limiter, &update("1")).await, Rejection::SubjectDailyLimit);
        go(limiter, &update("2"), 1).await;
    }
}

#[tokio::test]
async fn keys_are_anonymous_and_expire() {
    let Some(server) = Server::start("keys_are_anonymous_and_expire") else { return };
    let limiter = fast().through_redis(&server.url(), "canary-account").build().unwrap();
    let create =
        TestCall::new(Method::Post, "/users/<user_id>/meetings", "/users/canary-user/meetings", RateLimit::Heavy)
            .daily(CREATED);
    let _held = create.acquire(&limiter).await.unwrap();
    limiter.observe(create.call(), &reply(429, &[], TOO_FAST));
    let keys = server.keys();
    assert_eq!(keys.len(), 4, "{keys:?}");
    for key in keys {
        assert!(!key.contains("canary"), "{key}");
        assert!(key.starts_with("zoom:{"), "{key}");
        assert!(server.run::<i64>(&["PTTL", &key]) > 0, "{key}");
    }
    assert!(!format!("{limiter:?}").contains("canary"));
    let secret = fast().through_redis("redis://:canary@127.0.0.1/", "canary");
    assert!(!format!("{secret:?}").contains("canary"));
}

#[test]
fn an_invalid_redis_url_is_rejected() {
    for url in ["", "canary", "http://canary", "redis://:canary@"] {
        let error = Limiter::builder().through_redis(url, "a").build().unwrap_err();
        let shown = format!("{error} {error:?} {:?}", std::error::Error::source(&error).map(ToString::to_string));
        assert!(shown.contains("Redis") && !shown.contains("canary"), "{shown}");
    }
    assert!(Limiter::builder().through_redis("redis://127.0.0.1", "a").programs(0).build().is_err());
    assert!(Limiter::builder().share(0.0).through_redis("redis://127.0.0.1", "a").build().is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r075_redis_may_stop_and_return() {
    let Some(mut server) = Server::start("r075") else { return };
    let limiters: Vec<_> = (0..2).map(|_| server.limiter(sixty()).programs(2).build().unwrap()).collect();
    let medium = core(RateLimit::Medium);
    let going = tokio::spawn({
        let (limiters, medium) = (limiters.clone(), medium.clone());
        async move { all_go(&limiters, &medium, 60).await }
    });
    tokio::time::sleep(SECOND / 2).await;
    server.kill();
    let times = going.await.unwrap();
    assert_eq!(times.all().len(), 120);
    assert!(times.most_in(SECOND) <= 60, "{}", times.most_in(SECOND));
    // Counts from the meantime are written to the Redis that returns empty.
    server.begin(&[]);
    while server.keys().is_empty() {
        go(&limiters[0], &medium, 1).await;
    }
    let rate = super::state(&limiters[0], RateLimit::Medium).rate;
    assert_eq!(rate, 57.0, "the whole rate again");
}

#[tokio::test]
async fn r075_the_daily_count_continues_without_redis() {
    let Some(mut server) = Server::start("r075") else { return };
    let limiter = server.limiter(fast()).programs(2).build().unwrap();
    let heavy = core(RateLimit::Heavy);
    go(&limiter, &heavy, 5).await;
    server.kill();
    go(&limiter, &heavy, 3).await;
    assert_eq!(used(&limiter, RateLimit::Heavy), 8);
    server.begin(&[]);
    while server.keys().is_empty() {
        go(&limiter, &heavy, 1).await;
    }
    let counted = used(&limiter, RateLimit::Heavy);
    let other = server.limiter(fast()).build().unwrap();
    go(&other, &heavy, 1).await;
    assert!(used(&other, RateLimit::Heavy) > counted);
}

#[tokio::test]
async fn r076_a_limiter_that_fails_closed_reports_it() {
    let Some(mut server) = Server::start("r076") else { return };
    let limiter = server.limiter(sixty()).fallback(RedisFallback::FailClosed).build().unwrap();
    let medium = core(RateLimit::Medium);
    go(&limiter, &medium, 1).await;
    server.kill();
    for _ in 0..3 {
        let begun = Instant::now();
        let error = medium.acquire(&limiter).await.unwrap_err();
        println!("r076: refused after {:?}", begun.elapsed());
        assert_eq!(error.rejection(), Some(Rejection::Unavailable));
        assert!(error.to_string().contains("does not respond"), "{error}");
    }
}

#[tokio::test]
async fn r077_a_redis_that_lost_its_data_is_restored() {
    let Some(mut server) = Server::start("r077") else { return };
    let limiter = server.limiter(fast()).fallback(RedisFallback::FailClosed).build().unwrap();
    let heavy = core(RateLimit::Heavy);
    go(&limiter, &heavy, 3).await;
    let _: () = server.run(&["SCRIPT", "FLUSH"]);
    go(&limiter, &heavy, 1).await;
    let _: () = server.run(&["FLUSHALL"]);
    go(&limiter, &heavy, 1).await;
    assert_eq!(used(&limiter, RateLimit::Heavy), 5, "the day's count is what the limiter knew");
    server.kill();
    server.begin(&[]);
    // Rejected until the dead connection is detected; then a new one is used.
    while is_refused(&limiter, &heavy).await {
        tokio::time::sleep(SECOND / 10).await;
    }
    assert_eq!(used(&limiter, RateLimit::Heavy), 6);
}

pub(super) async fn is_refused(limiter: &RedisLimiter, call: &TestCall) -> bool {
    call.acquire(limiter).await.is_err_and(|error| error.rejection() == Some(Rejection::Unavailable))
}

#[tokio::test]
async fn r077_a_redis_that_rejects_writes_counts_as_down() {
    let states: [&[&[&str]]; 2] = [
        &[&["CONFIG", "SET", "maxmemory", "1"]],
        &[&["REPLICAOF", "127.0.0.1", "1"], &["CONFIG", "SET", "replica-serve-stale-data", "yes"]],
    ];
    for commands in states {
        let Some(server) = Server::start("r077") else { return };
        for command in commands {
            let _: () = server.run(command);
        }
        let closed = server.limiter(fast()).fallback(RedisFallback::FailClosed).build().unwrap();
        assert_eq!(refusal(&closed, &core(RateLimit::Heavy)).await, Rejection::Unavailable, "{commands:?}");
        let open = server.limiter(fast()).build().unwrap();
        go(&open, &core(RateLimit::Heavy), 3).await;
    }
}

#[tokio::test]
async fn r078_corrupt_keys_are_reset() {
    let Some(server) = Server::start("r078") else { return };
    let limiter = server.limiter(fast()).fallback(RedisFallback::FailClosed).build().unwrap();
    let update = TestCall::new(Method::Patch, "/meetings/<meeting_id>", "/meetings/1", RateLimit::Heavy).daily(UPDATED);
    go(&limiter, &update, 1).await;
    let is_count = |key: &String| !key.contains(":changing:");
    let keys: Vec<_> = server.keys().into_iter().filter(is_count).collect();
    assert_eq!(keys.len(), 3);
    for key in &keys {
        let _: () = server.run(&["SET", key, "invalid"]);
    }
    go(&limiter, &update, 1).await;
    let fields = ["next", "since", "pause", "left", "log", "day", "used", "closed"];
    for invalid in ["invalid", "", "nan", "-1", "99999999999999999999", "1e400", "-inf"] {
        for key in &keys {
            for field in fields {
                let _: () = server.run(&["HSET", key, field, invalid]);
            }
        }
        let begun = Instant::now();
        let outcome = update.clone().timeout(5 * SECOND).acquire(&limiter).await;
        assert!(outcome.is_ok(), "{invalid}: {:?} after {:?}", outcome.unwrap_err(), begun.elapsed());
        let _: () = server.run(&["FLUSHALL"]);
    }
}

#[tokio::test]
async fn r070_a_rejection_pauses_the_other_limiters() {
    let Some(server) = Server::start("r070") else { return };
    let [one, other] = [(); 2].map(|()| server.limiter(sixty()).build().unwrap());
    let medium = core(RateLimit::Medium);
    one.observe(medium.call(), &reply(429, &[("retry-after", "30")], TOO_FAST));
    while server.keys().is_empty() {
        tokio::time::sleep(SECOND / 100).await;
    }
    for limiter in [&one, &other] {
        assert_eq!(refusal(limiter, &medium.clone().timeout(10 * SECOND)).await, Rejection::Deadline);
    }
    one.observe(
        core(RateLimit::Heavy).call(),
        &reply(429, &[], "You have reached the maximum daily rate limit for this API."),
    );
    while server.keys().len() < 2 {
        tokio::time::sleep(SECOND / 100).await;
    }
    assert_eq!(refusal(&other, &core(RateLimit::ResourceIntensive)).await, Rejection::DailyLimit);
}

#[tokio::test]
async fn r133_a_label_is_reopened_for_all_programs() {
    let Some(server) = Server::start("r124") else { return };
    let [one, other, third] = [(); 3].map(|()| server.limiter(fast()).build().unwrap());
    let medium = core(RateLimit::Medium).timeout(SECOND);
    let daily = [("retry-after", "172800"), ("x-ratelimit-type", "Daily-limit")];
    for (reply, rejection) in [
        (reply(429, &[("retry-after", "172800")], TOO_FAST), Rejection::Deadline),
        (reply(429, &daily, "x"), Rejection::DailyLimit),
    ] {
        one.observe(medium.call(), &reply);
        // The other programs learn it from the server.
        while medium.acquire(&other).await.is_ok() {
            tokio::task::yield_now().await;
        }
        assert_eq!(refusal(&other, &medium).await, rejection);
        let paused = super::state(&one, RateLimit::Medium).paused_until.unwrap();
        assert!(paused.duration_since(jiff::Timestamp::now()).as_hours() < 25, "{paused}");
        one.reopen(Family::Core, RateLimit::Medium).await.unwrap();
        for limiter in [&one, &other, &third] {
            go(limiter, &medium, 1).await;
        }
    }
    let mut server = server;
    server.kill();
    let error = one.reopen(Family::Core, RateLimit::Medium).await.unwrap_err();
    assert_eq!(error.rejection(), Some(Rejection::Unavailable));
}

/// Releases the lease of a resource before a short program ends.
#[tokio::test]
async fn r127_a_short_program_leaves_no_lease_of_a_resource() {
    use crate::support::StubTransport;

    let Some(server) = Server::start("r127_a_short_program_leaves_no_lease_of_a_resource") else { return };
    for _ in 0..10 {
        let limiter = server.limiter(fast()).build().unwrap();
        let program = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let zoom = StubTransport::new(|_, _| (204, String::new()));
            let client = zoom_api::Client::builder().token("t").transport(zoom).rate_limiter(limiter).build().unwrap();
            runtime.block_on(async move { client.send(change_limited()).await.unwrap() });
        });
        tokio::task::spawn_blocking(move || program.join().unwrap()).await.unwrap();
        assert!(!server.keys().iter().any(|key| key.contains(":changing:")), "{:?}", server.keys());
    }
}
