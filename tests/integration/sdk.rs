//! Signatures of the SDKs, tokens of the Video SDK's API, and the context of apps. Row 154. The vectors were computed with other implementations.

use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::Value;
use zoom_api::Client;
use zoom_api::endpoint::Method;
use zoom_api::retry::NoRetry;
use zoom_api::sdk::{AppContext, AppContextError, MeetingSignature, Role, VideoSdkTokens, VideoSignature};

use crate::support::{Scripted, json};

/// 2026-01-01.
const NOW: i64 = 1_767_225_600;

fn now() -> Timestamp {
    Timestamp::from_second(NOW).unwrap()
}

fn secret(text: &str) -> SecretString {
    text.into()
}

#[test]
fn signatures_equal_those_of_another_implementation() {
    let meeting = MeetingSignature::new("client-id", 85746065, Role::Host);
    assert_eq!(
        meeting.sign_at(now(), &secret("client-secret")).unwrap().expose_secret(),
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcHBLZXkiOiJjbGllbnQtaWQiLCJtbiI6Ijg1NzQ2MDY1Iiwicm9sZSI6MSwiaWF0IjoxNzY3MjI1NTcwLCJleHAiOjE3NjcyMzI3NzAsInRva2VuRXhwIjoxNzY3MjMyNzcwfQ.7Jg26tZaSgx-0i4fSZD7IQeGxLMIW5rhlabiR7CuOg4"
    );
    let video = VideoSignature::new("sdk-key", "Stand-up", Role::Participant).user_identity("u-1").session_key("s-1");
    assert_eq!(
        video.sign_at(now(), &secret("sdk-secret")).unwrap().expose_secret(),
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcHBfa2V5Ijoic2RrLWtleSIsInRwYyI6IlN0YW5kLXVwIiwicm9sZV90eXBlIjowLCJ2ZXJzaW9uIjoxLCJ1c2VyX2lkZW50aXR5IjoidS0xIiwic2Vzc2lvbl9rZXkiOiJzLTEiLCJpYXQiOjE3NjcyMjU1NzAsImV4cCI6MTc2NzIzMjc3MH0.6b7Z451ZhlzURx0tzTeTK22yT1O47Krzm7SKA0ElzqU"
    );
}

#[test]
fn r154_lifetimes_out_of_range_and_empty_secrets_are_errors() {
    let signature = MeetingSignature::new("client-id", 7, Role::Participant);
    for seconds in [0, 30 * 60 - 1, 48 * 60 * 60 + 1] {
        let error = signature.clone().lifetime(Duration::from_secs(seconds)).sign(&secret("s")).unwrap_err();
        assert!(error.to_string().contains("signature"), "{error}");
    }
    signature.clone().lifetime(Duration::from_secs(30 * 60)).sign(&secret("s")).unwrap();
    signature.clone().lifetime(Duration::from_secs(48 * 60 * 60)).sign(&secret("s")).unwrap();
    assert!(signature.sign(&secret("")).is_err());
    assert!(VideoSdkTokens::new("key", "").is_err());
}

#[tokio::test]
async fn calls_of_the_video_sdk_carry_a_token_of_its_key() {
    let server = Scripted::start(vec![json(200, "{}"), json(200, "{}"), json(401, r#"{"code":124}"#)]).await;
    let tokens = VideoSdkTokens::new("api-key", "api-secret").unwrap();
    assert!(!format!("{tokens:?}").contains("api-secret"));
    let builder =
        Client::builder().token_source(tokens).base_url(server.base_url()).dangerous_allow_http_loopback(true);
    let client = builder.retry_policy(NoRetry).unlimited().build().unwrap();
    for _ in 0..2 {
        client.request(Method::Get, "/videosdk/sessions").send::<Value>().await.unwrap();
    }
    let error = client.request(Method::Get, "/videosdk/sessions").send::<Value>().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 401);

    let seen = server.seen();
    let token = seen[0].header("authorization").unwrap().strip_prefix("Bearer ").unwrap();
    assert_eq!(seen[1].header("authorization"), seen[0].header("authorization"), "one token serves many calls");
    let claims = claims(token);
    let lifetime = claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap();
    assert_eq!((claims["iss"].as_str(), lifetime), (Some("api-key"), 3300));
}

/// The claims of a token.
fn claims(token: &str) -> Value {
    let claims = BASE64_URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap();
    serde_json::from_slice(&claims).unwrap()
}

#[tokio::test]
async fn a_token_of_the_video_sdk_is_renewed_before_it_expires() {
    let server = Scripted::start(vec![json(200, "{}"); 9]).await;
    let clock = Arc::new(Mutex::new(UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs())));
    let read = Arc::clone(&clock);
    let tokens = VideoSdkTokens::new("api-key", "api-secret").unwrap().wall_clock(move || *read.lock().unwrap());
    let builder =
        Client::builder().token_source(tokens).base_url(server.base_url()).dangerous_allow_http_loopback(true);
    let client = builder.retry_policy(NoRetry).unlimited().build().unwrap();
    // The seconds before each call, and whether the call has a new token. Tokens are issued 30 s back for 55 minutes, and replaced
    // five minutes before they expire.
    let replaced = 50 * 60 - 30;
    let steps = [(0, true), (replaced - 1, false), (1, true), (replaced - 1, false), (24 * 60 * 60, true), (0, false)];
    let mut last = String::new();
    for (number, (seconds, is_new)) in steps.into_iter().enumerate() {
        *clock.lock().unwrap() += Duration::from_secs(seconds);
        client.request(Method::Get, "/videosdk/sessions").send::<Value>().await.unwrap();
        let token = server.seen()[number].header("authorization").unwrap().to_owned();
        assert_eq!(token != last, is_new, "call {number}");
        let now = clock.lock().unwrap().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let claims = claims(token.strip_prefix("Bearer ").unwrap());
        let (issued, expires) = (claims["iat"].as_u64().unwrap(), claims["exp"].as_u64().unwrap());
        assert!(issued < now && now < expires && expires - now >= 5 * 60, "call {number}: {claims} at {now}");
        last = token;
    }
}

#[tokio::test]
async fn a_rejected_token_of_the_video_sdk_is_replaced_unless_it_is_new() {
    let rejected = || json(401, r#"{"code":124,"message":"Invalid access token."}"#);
    let server = Scripted::start(vec![rejected(), rejected(), json(200, "{}"), rejected(), rejected()]).await;
    let clock = Arc::new(Mutex::new(UNIX_EPOCH + Duration::from_secs(NOW.unsigned_abs())));
    let read = Arc::clone(&clock);
    let tokens = VideoSdkTokens::new("api-key", "api-secret").unwrap().wall_clock(move || *read.lock().unwrap());
    let builder =
        Client::builder().token_source(tokens).base_url(server.base_url()).dangerous_allow_http_loopback(true);
    let client = builder.retry_policy(NoRetry).unlimited().build().unwrap();
    let call = async || client.request(Method::Get, "/videosdk/sessions").send::<Value>().await;
    // A token that is seconds old is not replaced: a new one would be rejected too.
    let error = call().await.unwrap_err();
    assert!(error.is_unauthorized() && server.seen().len() == 1, "{error}");
    *clock.lock().unwrap() += Duration::from_secs(60);
    call().await.unwrap();
    let seen = server.seen();
    assert_ne!(seen[1].header("authorization"), seen[2].header("authorization"));
    // The token of the resent call is new again.
    assert!(call().await.unwrap_err().is_unauthorized());
    assert_eq!(server.seen().len(), 4);
}

#[test]
fn r154_texts_that_the_video_sdk_does_not_accept_are_errors() {
    let text = |length: usize| "é".repeat(length);
    let signature = |topic: usize, user: usize, session: usize| {
        let signature = VideoSignature::new("sdk-key", text(topic), Role::Host);
        signature.user_identity(text(user)).session_key(text(session)).sign(&secret("s")).is_ok()
    };
    assert!(signature(1, 0, 0) && signature(200, 35, 36));
    assert!(!signature(0, 1, 1) && !signature(201, 1, 1) && !signature(1, 36, 1) && !signature(1, 1, 37));
}

/// Encrypted with `client-secret`; expires two minutes after 2026-01-01.
const CONTEXT: &str = "DAABAgMEBQYHCAkKCwMAYWFkmQAAACEnFKXXbjBhiZlAxzgy5LOTQLonYAhjRt-jCCVIt6gGv56VFry3HPHmEqW9iT7IGzYus3aL9GlY13odYq0t6DdVFp6vLxpKEx1sPK0PJaEqyMcuE9e24EZ_GU1Ilvl9Lmg-lkxCVAs5MKF87RoyRbHqcTHyJNWWPZ3yoF_6K_Th5nOJ4HwuU5CBCINz_b1SoNTjQbBZTdi1C0EDdHvae13pcQCNQBE4OAc";

#[test]
fn app_contexts_are_decrypted() {
    for header in [CONTEXT.to_owned(), format!("{CONTEXT}=")] {
        let context = AppContext::decrypt_at(now(), &header, &secret("client-secret"));
        let context = match context {
            // The padding of this length is either none or wrong.
            Err(AppContextError::Malformed) if header.ends_with('=') => continue,
            context => context.unwrap(),
        };
        assert_eq!(
            (context.user_id(), context.meeting_uuid(), context.kind()),
            (Some("u-1"), Some("m-1"), Some("meeting"))
        );
        assert_eq!((context.action(), context.theme()), (Some("{}"), Some("light")));
        assert_eq!((context.issued_at(), context.expires_at().unwrap().as_second()), (Some(now()), NOW + 120));
        assert_eq!(context.fields()["aud"], "client-id");
        assert!(!format!("{context:?}").contains("u-1"));
    }
}

#[test]
fn r154_contexts_that_are_changed_expired_or_cut_are_rejected() {
    let decrypt = |seconds, header: &str, key| {
        AppContext::decrypt_at(Timestamp::from_second(NOW + seconds).unwrap(), header, &secret(key)).unwrap_err()
    };
    assert_eq!(decrypt(120, CONTEXT, "client-secret"), AppContextError::Expired);
    assert_eq!(decrypt(0, CONTEXT, "another secret"), AppContextError::NotAuthentic);
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(CONTEXT).unwrap();
    for index in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[index] ^= 1;
        decrypt(0, &BASE64_URL_SAFE_NO_PAD.encode(changed), "client-secret");
        assert_eq!(
            decrypt(0, &BASE64_URL_SAFE_NO_PAD.encode(&bytes[..index]), "client-secret"),
            AppContextError::Malformed
        );
    }
    assert_eq!(decrypt(0, "no base64!", "client-secret"), AppContextError::Malformed);
}
