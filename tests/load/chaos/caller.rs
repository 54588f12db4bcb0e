//! One of the programs: it creates and reads things, and prints the outcome of each call.

use std::time::{Duration, Instant};

use zoom_api::auth::OAuthTokens;
use zoom_api::endpoint::{Family, RateLimit};
use zoom_api::error::Delivery;
use zoom_api::limit::Limiter;
use zoom_api::{Client, Error, NoContent, zoom_endpoint, zoom_model};

use super::{DEADLINE, PROGRAMS, tokens};

/// Number of concurrent callers in one program.
const CALLERS: usize = 8;

/// Creates a thing.
#[zoom_endpoint(POST, "/users/<user_id>/things", rate_limit = Light, success = 204)]
fn create_thing(user_id: String, key: String) -> NoContent;

/// Gets a thing.
#[zoom_endpoint(GET, "/things/<key>", rate_limit = Light)]
fn get_thing(key: String) -> Thing;

/// A thing.
#[zoom_model]
pub struct Thing {
    /// Key of the thing.
    pub key: String,
}

/// Runs the role `caller`.
pub fn caller(number: &str, zoom: &str, redis: &str, seconds: u64) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let tokens = tokens(zoom, redis).await;
        let client = client(&tokens, zoom, redis);
        let end = Instant::now() + Duration::from_secs(seconds);
        let callers = (0..CALLERS).map(|caller| {
            let (client, tokens, name) = (client.clone(), tokens.clone(), format!("{number}-{caller}"));
            tokio::spawn(async move { call(&client, &tokens, &name, end).await })
        });
        for caller in callers.collect::<Vec<_>>() {
            caller.await.expect("a caller");
        }
    });
}

fn client(tokens: &OAuthTokens, zoom: &str, redis: &str) -> Client {
    let limits = Limiter::builder().per_second(Family::Core, RateLimit::Light, 1_000);
    let limiter = limits.through_redis(redis, "account").programs(PROGRAMS as u32).build().expect("a limiter");
    let builder = Client::builder().token_source(tokens.clone()).rate_limiter(limiter).timeout(DEADLINE);
    let builder = builder.attempt_timeout(DEADLINE / 2).base_url(format!("{zoom}/v2"));
    builder.dangerous_allow_http_loopback(true).build().expect("a client")
}

async fn call(client: &Client, tokens: &OAuthTokens, name: &str, end: Instant) {
    for number in 0.. {
        let start = Instant::now();
        if start >= end {
            break;
        }
        let key = format!("{name}-{number}");
        let (kind, outcome) = if number % 2 == 0 {
            ("created", client.send(create_thing(name, key.as_str())).await.map(drop))
        } else {
            ("got", client.send(get_thing(key.as_str())).await.map(|thing| assert_eq!(thing.key, key)))
        };
        println!("{kind} {key} {} {}", outcome_name(&outcome), start.elapsed().as_micros());
        if let Err(error) = outcome {
            recover(&error, tokens).await;
        }
    }
}

/// Recovers from a failure: pauses, and allows a refresh token of unknown state to be retried.
async fn recover(error: &Error, tokens: &OAuthTokens) {
    if error.is_reauth_required() {
        let _ = tokens.allow_refresh_retry().await;
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
}

fn outcome_name(outcome: &Result<(), Error>) -> &'static str {
    match outcome {
        Ok(()) => "done",
        Err(error) if error.is_reauth_required() => "reauth",
        Err(error) => match error.delivery() {
            Delivery::NotSent if error.rejection().is_some() => "no_permit",
            Delivery::NotSent if error.is_unauthorized() => "no_token",
            Delivery::NotSent => "not_sent",
            Delivery::Rejected => "rejected",
            _ => "unknown",
        },
    }
}
