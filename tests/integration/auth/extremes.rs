//! The largest and smallest durations, numbers and counters that users and stores can supply for tokens, retries and pauses. Row 125.

use std::time::{Duration, SystemTime};

use zoom_api::Client;
use zoom_api::auth::{FileStore, Grant, MemoryStore, TokenSource as _, TokenStore as _};
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::limit::Limiter;
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::retry::StandardRetry;

use super::files::folder;
use super::{app_of, gives, grant};
use crate::extremes::EXTREMES;
use crate::support::{Say, Scripted, Timeline, json, status};
use zoom_tests::tokens::{Fault, TokenHost};

#[tokio::test]
async fn r125_any_timeout_is_accepted() {
    for duration in EXTREMES {
        let page = json(200, r#"{"registrants":[]}"#);
        let server = Scripted::start(vec![page.clone(), page]).await;
        let client = Client::builder()
            .token("t")
            .base_url(server.base_url())
            .dangerous_allow_http_loopback(true)
            .timeout(duration)
            .attempt_timeout(duration)
            .connect_timeout(duration)
            .limits(|limits| limits.max_pause(duration).max_waiters(usize::MAX).max_in_flight(usize::MAX))
            .max_connections(usize::MAX)
            .build()
            .unwrap();
        let outcome = client.send(list_registrants(1)).await;
        assert_eq!(outcome.is_ok(), !duration.is_zero(), "{duration:?} {outcome:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn r125_any_retry_policy_is_accepted() {
    for random in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 1e300] {
        for wait in ["9223372036854775807", "1"] {
            let refused = status(429, "{}").header("retry-after", wait.as_bytes());
            let zoom = Timeline::of(vec![refused, Say::Fail(zoom_api::transport::TransportErrorKind::Connect)]);
            let retry =
                StandardRetry::new().random(move || random).max_server_delay(Duration::MAX).max_attempts(u32::MAX);
            let client = zoom.builder(0.0).retry_policy(retry).timeout(Duration::from_secs(5)).build().unwrap();
            assert!(client.send(list_registrants(1)).await.is_err(), "{random} {wait}");
        }
    }
}

/// A grant as a store may hold it.
fn stored(generation: u64, expires_at: u64, lifetime: u64, unanswered: u32) -> Grant {
    let json = format!(
        r#"{{"version":1,"generation":{generation},"access_token":"access-0","expires_at_ms":{expires_at},
        "lifetime_ms":{lifetime},"refresh_token":"refresh-0","api_url":null,"scopes":null,
        "state":{{"attempt":"1","started_ms":{expires_at},"unanswered":{unanswered}}}}}"#
    );
    Grant::from_json(&json).unwrap()
}

#[tokio::test(start_paused = true)]
async fn r125_any_stored_numbers_and_leases_are_accepted() {
    for lease in EXTREMES {
        for number in [0, 1, u64::MAX / 2, u64::MAX] {
            for unanswered in [0, 1, u32::MAX] {
                let (host, store) = (TokenHost::new(), MemoryStore::new());
                store.compare_and_swap(0, &stored(number, number / 4, number, unanswered)).await.unwrap();
                let random = move || number as f64;
                let build = || app_of(&host).user().store(store.clone()).lease(lease).random(random).build();
                let tokens = build();
                let outcome = tokens.token().await;
                if let Err(error) = &outcome {
                    assert!(error.is_reauth_required() && unanswered > 1, "{error}");
                }
                tokens.set_grant(&grant(0)).await.unwrap();
                let _ = tokens.allow_refresh_retry().await;
                // Another process at the other end of time.
                for clock in [SystemTime::UNIX_EPOCH, SystemTime::UNIX_EPOCH + Duration::from_secs(1 << 40)] {
                    let other =
                        app_of(&host).user().store(store.clone()).lease(lease).wall_clock(move || clock).build();
                    let _ = other.token().await;
                }
            }
        }
    }
}

#[tokio::test]
async fn r125_any_lease_of_a_file_is_accepted() {
    for lease in EXTREMES {
        let (folder, host) = (folder(), TokenHost::new());
        let tokens = app_of(&host).user().store(FileStore::new(folder.file())).lease(lease).build();
        tokens.set_grant(&grant(0)).await.unwrap();
        assert!(gives(&tokens, "access-1").await, "{lease:?}");
    }
}

#[tokio::test]
async fn r125_any_lease_in_redis_is_accepted() {
    use zoom_api::auth::RedisStore;

    let Some(redis) = super::redis::Redis::start().await else { return };
    for (number, lease) in EXTREMES.into_iter().enumerate() {
        let (host, name) = (TokenHost::new(), format!("extreme-{number}"));
        let store = RedisStore::connect(&redis.url, &name).await.unwrap();
        let tokens = app_of(&host).user().store(store).lease(lease).build();
        tokens.set_grant(&grant(0)).await.unwrap();
        assert!(gives(&tokens, "access-1").await, "{lease:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn r125_any_number_of_seconds_from_the_token_endpoint_is_accepted() {
    for seconds in ["18446744073709551615", "1e308", "-1", "0", "\"1e999\"", "null", "9223372036854775807"] {
        let host = TokenHost::new();
        let device = format!(
            r#"{{"device_code":"d","user_code":"u","verification_uri":"v","expires_in":{seconds},"interval":{seconds}}}"#
        );
        host.next([Fault::Reply(200, device)]);
        host.always(Fault::Reply(400, r#"{"error":"slow_down"}"#.to_owned()));
        let device = app_of(&host).device().await.unwrap();
        assert!(device.wait().await.unwrap_err().is_reauth_required(), "{seconds}");
    }
}

#[tokio::test(start_paused = true)]
async fn r125_any_pause_is_accepted() {
    for max_pause in EXTREMES {
        let limiter = Limiter::builder().max_pause(max_pause).build().unwrap();
        for wait in ["18446744073709551615", "9223372036854775807", "9999-12-31T23:59:59Z", "0"] {
            let refused = status(429, "{}").header("retry-after", wait.as_bytes());
            let client = Timeline::of(vec![refused]).builder(0.0).rate_limiter(limiter.clone()).build().unwrap();
            assert!(client.send(list_registrants(1)).await.unwrap_err().is_rate_limited());
        }
        let label = limiter_state(&limiter);
        assert!(label == RateLimit::Medium || label == RateLimit::Light, "{label:?}");
    }
}

fn limiter_state(limiter: &Limiter) -> RateLimit {
    use zoom_api::limit::RateLimiter as _;

    let states = limiter.limits();
    assert!(states.iter().all(|state| state.family == Family::Core));
    states.first().unwrap().label
}
