//! On a paused clock, without a network.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use jiff::{Timestamp, ToSpan};
use tokio::time::Instant;
use zoom_api::Endpoint;
use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::GetRegistrant;
use zoom_api::retry::{Attempt, RetryDecision, RetryPolicy, StandardRetry};
use zoom_api::transport::TransportError;
use zoom_api::transport::TransportErrorKind::{Broken, Certificate, Connect, Timeout, TooLarge};

use super::{REGISTRANT, delete, get, post, put};
use crate::support::{Say, Timeline, status};

fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

fn throttled() -> Say {
    status(
        429,
        r#"{"code":429,"message":"You have reached the maximum per-second rate limit for this API. Try again later."}"#,
    )
    .header("x-ratelimit-type", b"QPS")
}

#[tokio::test(start_paused = true)]
async fn r001_a_get_is_retried_until_it_succeeds() {
    for (random, gaps) in [(1.0, [ms(250), ms(500)]), (0.5, [ms(125), ms(250)]), (0.0, [ms(0), ms(0)])] {
        let zoom = Timeline::of(vec![status(503, ""), status(503, ""), status(200, REGISTRANT)]);
        get(&zoom.client(random)).await.unwrap();
        assert_eq!(zoom.gaps(), gaps);
    }
}

#[tokio::test(start_paused = true)]
async fn r002_a_post_with_an_unknown_outcome_is_not_retried() {
    let zoom = Timeline::of(vec![status(503, "")]);
    let error = post(&zoom.client(1.0)).await.unwrap_err();
    assert_eq!((zoom.hits(), error.attempts(), error.delivery()), (1, 1, Delivery::Unknown));
}

#[tokio::test(start_paused = true)]
async fn r003_a_rate_limited_post_is_retried() {
    for random in [0.0, 0.3, 1.0] {
        let zoom = Timeline::of(vec![throttled(), status(201, "{}")]);
        post(&zoom.client(random)).await.unwrap();
        assert!(zoom.gaps()[0] >= ms(1000) && zoom.gaps()[0] <= ms(1000), "{:?}", zoom.gaps());
    }
}

#[tokio::test(start_paused = true)]
async fn r004_retry_after_seconds_are_honored() {
    for random in [0.0, 0.5, 1.0] {
        let zoom = Timeline::of(vec![throttled().header("retry-after", b"2"), status(200, REGISTRANT)]);
        get(&zoom.client(random)).await.unwrap();
        assert!((ms(2000)..=ms(2300)).contains(&zoom.gaps()[0]), "{:?}", zoom.gaps());
    }
}

/// A time in HTTP format.
fn http_date(time: Timestamp) -> String {
    jiff::fmt::strtime::format("%a, %d %b %Y %H:%M:%S GMT", time).unwrap()
}

#[tokio::test(start_paused = true)]
async fn r005_a_retry_after_date_is_honored() {
    let now = Timestamp::now();
    let later = http_date(now + 3.seconds());
    let limited = throttled().header("retry-after", later.as_bytes()).header("date", http_date(now).as_bytes());
    let zoom = Timeline::of(vec![limited, status(200, REGISTRANT)]);
    get(&zoom.client(0.0)).await.unwrap();
    assert_eq!(zoom.gaps(), [ms(3000)]);
}

#[tokio::test(start_paused = true)]
async fn r006_a_daily_limit_fails_immediately() {
    let daily = status(429, r#"{"code":429,"message":"You have reached the maximum daily rate limit for this API."}"#)
        .header("x-ratelimit-type", b"Daily-limit")
        .header("retry-after", b"2030-01-01T00:00:00Z");
    let zoom = Timeline::of(vec![daily]);
    let start = Instant::now();
    let error = get(&zoom.client(1.0)).await.unwrap_err();
    assert_eq!((zoom.hits(), start.elapsed()), (1, Duration::ZERO));
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_at(), Some("2030-01-01T00:00:00Z".parse().unwrap()));
}

#[tokio::test(start_paused = true)]
async fn r007_the_date_header_corrects_the_local_clock() {
    for minutes in [-10, 10] {
        let theirs = Timestamp::now() + minutes.minutes();
        let theirs = Timestamp::from_second(theirs.as_second()).unwrap();
        let limited = throttled()
            .header("retry-after", (theirs + 2.seconds()).to_string().as_bytes())
            .header("date", http_date(theirs).as_bytes());
        let zoom = Timeline::of(vec![limited, status(200, REGISTRANT)]);
        get(&zoom.client(0.0)).await.unwrap();
        assert_eq!(zoom.gaps(), [ms(2000)], "{minutes} minutes off");
    }
}

#[tokio::test(start_paused = true)]
async fn r008_invalid_retry_after_values_are_harmless() {
    // A past or unreadable time causes the shortest wait.
    for odd in [&b"-5"[..], b"0", b"abc", b"", b"1e9", b"99999999999999999999", b"\xff\xfe", b"2000-01-01T00:00:00Z"] {
        let zoom = Timeline::of(vec![throttled().header("retry-after", odd), status(200, REGISTRANT)]);
        get(&zoom.client(0.0)).await.unwrap();
        assert_eq!(zoom.gaps(), [ms(1000)], "{}", String::from_utf8_lossy(odd));
    }
    let twice = throttled().header("retry-after", b"1").header("retry-after", b"20");
    let zoom = Timeline::of(vec![twice, status(200, REGISTRANT)]);
    get(&zoom.client(0.0)).await.unwrap();
    assert_eq!(zoom.gaps(), [ms(1000)]);

    let zoom = Timeline::of(vec![throttled().header("retry-after", b"1000000000")]);
    let error = get(&zoom.client(0.0)).await.unwrap_err();
    assert_eq!(zoom.hits(), 1);
    assert!(error.retry_after().unwrap() > Duration::from_secs(900_000_000));
}

#[tokio::test(start_paused = true)]
async fn r009_a_daily_user_limit_is_recognized_by_its_message() {
    let limited = status(429, r#"{"code":429,"message":"You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for the user."}"#)
        .header("x-ratelimit-category", b"Light")
        .header("x-ratelimit-remaining", b"5893");
    let zoom = Timeline::of(vec![limited]);
    assert!(put(&zoom.client(1.0)).await.unwrap_err().is_rate_limited());
    assert_eq!(zoom.hits(), 1);
}

#[tokio::test(start_paused = true)]
async fn r010_a_concurrency_rejection_is_retried_after_a_second() {
    let limited = status(
        429,
        r#"{"code":429,"message":"Too many concurrent requests. A request to disassociate this user has already been made."}"#,
    );
    for random in [0.0, 1.0] {
        let zoom = Timeline::of(vec![limited.clone(), status(204, "")]);
        put(&zoom.client(random)).await.unwrap();
        assert_eq!(zoom.gaps(), [ms(1000)]);
    }
}

#[tokio::test(start_paused = true)]
async fn invalid_json_is_retried_within_budget_and_deadline() {
    let zoom = Timeline::of(vec![status(200, "{")]);
    let client = zoom.client(1.0);
    get(&client).await.unwrap_err();
    assert_eq!(zoom.gaps(), [ms(250), ms(500), ms(1000)]);

    let zoom = Timeline::of(vec![status(200, "{")]);
    let exhausted = storm(&zoom.client(1.0), 1000).await;
    assert!(zoom.hits() <= 1200 + 20 && exhausted > 700, "{} hits, {exhausted} exhausted", zoom.hits());

    let zoom = Timeline::of(vec![status(200, "{")]);
    let client = zoom.builder(1.0).timeout(ms(500)).build().unwrap();
    let start = Instant::now();
    assert!(get(&client).await.unwrap_err().is_decode());
    assert_eq!((zoom.hits(), start.elapsed()), (2, ms(250)));
}

/// Sends many concurrent calls, and counts those that failed because the budget was exhausted.
async fn storm(client: &zoom_api::Client, calls: usize) -> usize {
    let exhausted = Arc::new(AtomicUsize::new(0));
    let calls: Vec<_> = (0..calls)
        .map(|_| {
            let (client, exhausted) = (client.clone(), Arc::clone(&exhausted));
            tokio::spawn(async move {
                if get(&client).await.is_err_and(|error| error.is_budget_exhausted()) {
                    exhausted.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
    exhausted.load(Ordering::Relaxed)
}

#[tokio::test(start_paused = true)]
async fn r011_an_outage_is_not_amplified() {
    let zoom = Timeline::of(vec![status(503, "")]);
    let exhausted = storm(&zoom.client(1.0), 1000).await;
    assert!(zoom.hits() <= 1200 + 20, "{}", zoom.hits());
    assert!(exhausted > 700, "{exhausted}");
}

#[tokio::test(start_paused = true)]
async fn r012_the_budget_recovers_with_the_server() {
    let down = Arc::new(AtomicBool::new(true));
    let is_down = Arc::clone(&down);
    let zoom = Timeline::new(move |number| {
        let fails = is_down.load(Ordering::Relaxed) || number % 10 == 0;
        if fails { status(503, "") } else { status(200, REGISTRANT) }
    });
    let client = zoom.client(1.0);
    assert!(storm(&client, 1000).await > 0);
    down.store(false, Ordering::Relaxed);
    tokio::time::advance(Duration::from_secs(10)).await;
    assert_eq!(storm(&client, 1000).await, 0);
}

#[tokio::test(start_paused = true)]
async fn r013_an_outage_of_one_account_does_not_affect_another() {
    let (bad, good) = (
        Timeline::of(vec![status(503, "")]),
        Timeline::new(|number| if number % 10 == 0 { status(503, "") } else { status(200, REGISTRANT) }),
    );
    let (bad, good) = (bad.client(1.0), good.client(1.0));
    let (_, refused) = tokio::join!(storm(&bad, 1000), storm(&good, 1000));
    assert_eq!(refused, 0);
}

#[tokio::test(start_paused = true)]
async fn r014_waits_have_a_maximum() {
    let policy = StandardRetry::new().max_attempts(u32::MAX).random(|| 1.0);
    let error = TransportError::new(Broken, "x");
    let deadline = Instant::now() + Duration::from_secs(1000);
    for number in [8, 64, 1000, u32::MAX - 1] {
        let attempt = Attempt::new(GetRegistrant::INFO, number, Err(&error), deadline);
        assert_eq!(policy.decide(&attempt), RetryDecision::RetryAfter(Duration::from_secs(20)), "{number}");
    }
}

#[tokio::test(start_paused = true)]
async fn r018_to_r021_unknown_outcomes_are_retried_only_if_idempotent() {
    type Row = (Say, bool, bool, bool);
    // The first outcome, and whether GET, PUT and POST are retried.
    let rows: [Row; 8] = [
        (Say::Fail(Connect), true, true, true),
        (Say::Fail(Timeout), true, true, false),
        (Say::Fail(Broken), true, true, false),
        (Say::CutShort(200), true, false, false),
        (Say::CutShort(503), true, true, false),
        (Say::Fail(Certificate), false, false, false),
        (Say::Fail(TooLarge), false, false, false),
        (status(500, ""), true, true, false),
    ];
    for (row, (first, gets, puts, posts)) in rows.into_iter().enumerate() {
        let zoom = || Timeline::of(vec![first.clone(), status(200, REGISTRANT)]);
        let (a, b, c) = (zoom(), zoom(), zoom());
        assert_eq!(get(&a.client(0.0)).await.is_ok(), gets, "row {row}");
        assert_eq!(put(&b.client(0.0)).await.is_ok(), puts, "row {row}");
        assert_eq!(post(&c.client(0.0)).await.is_ok(), posts, "row {row}");
        let hits = |again| if again { 2 } else { 1 };
        assert_eq!((a.hits(), b.hits(), c.hits()), (hits(gets), hits(puts), hits(posts)), "row {row}");
    }
}

#[tokio::test(start_paused = true)]
async fn r027_no_wait_exceeds_the_deadline() {
    let zoom = Timeline::of(vec![throttled().header("retry-after", b"5")]);
    let client = zoom.builder(0.0).timeout(Duration::from_secs(1)).build().unwrap();
    let start = Instant::now();
    let error = get(&client).await.unwrap_err();
    assert_eq!((start.elapsed(), zoom.hits()), (Duration::ZERO, 1));
    assert!(error.is_rate_limited() && error.retry_at().is_some());
}

#[tokio::test(start_paused = true)]
async fn r029_a_retried_delete_that_finds_nothing_succeeds() {
    let gone = || status(404, r#"{"code":3001,"message":"gone"}"#);
    let zoom = Timeline::of(vec![Say::Fail(Broken), gone()]);
    delete(&zoom.client(0.0)).await.unwrap();
    assert_eq!(zoom.hits(), 2);

    let zoom = Timeline::of(vec![gone()]);
    assert_eq!(delete(&zoom.client(0.0)).await.unwrap_err().code(), Some(3001));
    // Nothing was sent the first time, so nothing can have taken effect.
    let zoom = Timeline::of(vec![Say::Fail(Connect), gone()]);
    assert_eq!(delete(&zoom.client(0.0)).await.unwrap_err().delivery(), Delivery::Rejected);
    // For other methods, the outcome is unknown.
    let zoom = Timeline::of(vec![Say::Fail(Broken), gone()]);
    assert_eq!(put(&zoom.client(0.0)).await.unwrap_err().delivery(), Delivery::Unknown);
}

#[tokio::test(start_paused = true)]
async fn r030_a_call_can_be_dropped_at_any_point() {
    let zoom = Timeline::of(vec![status(503, ""), status(503, ""), status(200, REGISTRANT)]);
    let client = zoom.client(0.0);
    let mut polls = 0;
    let done = Arc::new(AtomicBool::new(false));
    while !done.load(Ordering::Relaxed) {
        polls += 1;
        let call = get(&client);
        tokio::pin!(call);
        for _ in 0..polls {
            let step = std::future::poll_fn(|cx| std::task::Poll::Ready(call.as_mut().poll(cx))).await;
            if step.is_ready() {
                done.store(true, Ordering::Relaxed);
                break;
            }
            tokio::time::advance(ms(1)).await;
        }
        assert!(polls < 100, "the call never ends");
    }
    assert!(polls > 1);
    get(&client).await.unwrap();
}

#[test]
fn r031_a_dropped_runtime_cancels_its_calls() {
    let zoom = Timeline::of(vec![status(503, "")]);
    let client = zoom.client(1.0);
    let (ended, panicked) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicBool::new(false)));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        for number in 0..1000 {
            let client = client.clone();
            let ends = Ends { ended: Arc::clone(&ended), panicked: Arc::clone(&panicked) };
            tokio::spawn(async move {
                let _ends = ends;
                match number % 2 {
                    0 => get(&client).await.map(drop),
                    // A page is requested in another task.
                    _ => {
                        client.items(zoom_api::meetings::registrants::list_registrants(1)).collect_all().await.map(drop)
                    }
                }
            });
        }
        while zoom.hits() < 500 {
            tokio::task::yield_now().await;
        }
    });
    drop(runtime);
    assert_eq!((ended.load(Ordering::SeqCst), panicked.load(Ordering::SeqCst)), (1000, false));
}

/// Counts the tasks that have ended, and whether one panicked.
struct Ends {
    ended: Arc<AtomicUsize>,
    panicked: Arc<AtomicBool>,
}

impl Drop for Ends {
    fn drop(&mut self) {
        self.ended.fetch_add(1, Ordering::SeqCst);
        if std::thread::panicking() {
            self.panicked.store(true, Ordering::SeqCst);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r032_waits_use_a_monotonic_clock() {
    // The wall clock barely advances here, but the wait ends nevertheless.
    let (wall, start) = (std::time::SystemTime::now(), Instant::now());
    let zoom = Timeline::of(vec![throttled().header("retry-after", b"25"), status(200, REGISTRANT)]);
    get(&zoom.client(0.0)).await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_secs(25));
    assert!(wall.elapsed().unwrap() < start.elapsed());
}

#[tokio::test(start_paused = true)]
async fn r034_other_statuses_are_errors() {
    for code in [408, 500, 502, 503, 504, 520, 521, 522, 523, 524] {
        let zoom = Timeline::of(vec![status(code, "<html>"), status(200, REGISTRANT)]);
        get(&zoom.client(0.0)).await.unwrap();
        assert_eq!(zoom.hits(), 2, "{code}");
    }
    for code in [400, 403, 404, 405, 409, 410, 413, 422, 425, 499, 501, 505] {
        let zoom = Timeline::of(vec![status(code, "")]);
        get(&zoom.client(0.0)).await.unwrap_err();
        assert_eq!(zoom.hits(), 1, "{code}");
    }
}

#[tokio::test(start_paused = true)]
async fn r035_unexpected_and_missing_bodies() {
    for body in ["", "{}", "anything"] {
        let zoom = Timeline::of(vec![status(204, body)]);
        put(&zoom.client(0.0)).await.unwrap();
    }
    let zoom = Timeline::of(vec![status(201, "")]);
    let error = post(&zoom.client(0.0)).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!((error.delivery(), zoom.hits()), (Delivery::Unknown, 1));
}

#[tokio::test(start_paused = true)]
async fn attempts_are_limited() {
    let zoom = Timeline::of(vec![status(503, "")]);
    let error = get(&zoom.client(1.0)).await.unwrap_err();
    assert_eq!((zoom.hits(), error.attempts()), (4, 4));
    assert_eq!(zoom.gaps(), [ms(250), ms(500), ms(1000)]);
    assert!(!error.is_budget_exhausted());
}
