//! Responses of the token endpoint.

use std::time::{Duration, SystemTime};

use zoom_api::Client;
use zoom_api::auth::{MemoryStore, TokenSource as _, TokenStore as _};
use zoom_api::meetings::registrants::list_registrants;

use super::{app_of, gives, grant};
use zoom_mock::{MockZoom, Reply};
use zoom_tests::tokens::{Fault, TokenHost};

#[tokio::test]
async fn r053_an_omitted_refresh_token_is_kept() {
    for rest in [r#""scope":"a""#, r#""refresh_token":"""#, r#""refresh_token":"refresh-0""#, r#""refresh_token":null"#]
    {
        let (host, store) = (TokenHost::new(), MemoryStore::new());
        let tokens = app_of(&host).user().store(store.clone()).build();
        tokens.set_grant(&grant(0)).await.unwrap();
        host.rest(rest);
        let first = tokens.token().await.unwrap();
        assert!(tokens.refresh(&first).await.is_ok(), "{rest}");
        assert_eq!(host.sent("refresh-0"), 2, "{rest}");
    }
}

#[tokio::test]
async fn r054_lifetimes_are_parsed_leniently() {
    let hour = 3600.0;
    let read =
        [("\"3599\"", 3599.0), ("1.5", 1.5), ("1e18", 86_400.0), ("null", hour), ("\"soon\"", hour), ("[]", hour)];
    for (json, seconds) in read {
        let (host, store) = (TokenHost::new(), MemoryStore::new());
        host.expires_in(json);
        app_of(&host).client_credentials().store(store.clone()).build().token().await.unwrap();
        let ends = store.load().await.unwrap().unwrap().expires_at().unwrap();
        let left = ends.duration_since(SystemTime::now()).unwrap_or_default().as_secs_f64();
        assert!((left - seconds).abs() < 30.0 && left <= seconds, "{json}: {left}");
    }
    for json in ["0", "-1", "\"-5\"", "-1e300"] {
        let host = TokenHost::new();
        host.expires_in(json);
        let error = app_of(&host).client_credentials().build().token().await.unwrap_err();
        assert!(error.to_string().contains("expired token"), "{json}: {error}");
    }
}

#[tokio::test]
async fn a_refresh_token_next_to_an_invalid_access_token_is_kept() {
    let (host, store) = (TokenHost::new(), MemoryStore::new());
    let tokens = app_of(&host).user().store(store.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    host.expires_in("0");
    assert!(tokens.token().await.is_err());
    host.expires_in("3600");
    tokio::time::sleep(Duration::from_millis(1100)).await;
    assert!(gives(&tokens, "access-2").await);
    assert_eq!(host.sent("refresh-1"), 1);
}

#[tokio::test]
async fn only_bearer_tokens_are_accepted() {
    for (kind, is_taken) in [("bearer", true), ("Bearer", true), ("mac", false)] {
        let host = TokenHost::new();
        host.next([Fault::Reply(200, format!(r#"{{"access_token":"t","token_type":"{kind}"}}"#))]);
        let outcome = app_of(&host).client_credentials().build().token().await;
        assert_eq!(outcome.is_ok(), is_taken, "{kind}");
    }
}

#[tokio::test(start_paused = true)]
async fn r055_transient_failures_are_retried_and_others_are_errors() {
    for (status, body, requests) in [
        (429, "{}", 4),
        (500, "", 4),
        (503, "<html>", 4),
        (200, "<html>busy</html>", 1),
        (200, "{}", 1),
        (302, "", 1),
        (400, "{", 1),
    ] {
        let host = TokenHost::new();
        host.always(Fault::Reply(status, body.to_owned()));
        let error = app_of(&host).server_to_server("account").build().token().await.unwrap_err();
        assert_eq!(host.requests().len(), requests, "{status}: {error}");
    }
    let host = TokenHost::new();
    host.next([Fault::Reply(429, String::new()), Fault::Reply(500, String::new())]);
    assert!(gives(&app_of(&host).server_to_server("account").build(), "access-1").await);
}

#[tokio::test(start_paused = true)]
async fn r056_wrong_credentials_are_not_retried_in_a_loop() {
    let host = TokenHost::new();
    host.always(Fault::Reply(401, r#"{"error":"invalid_client","reason":"r","code":4702}"#.to_owned()));
    let tokens = app_of(&host).server_to_server("account").build();
    let client = Client::builder().token_source(tokens).transport(host.clone()).unlimited().build().unwrap();
    let started = tokio::time::Instant::now();
    for _ in 0..10_000 {
        let error = client.send(list_registrants(1)).await.unwrap_err();
        assert!(error.is_unauthorized() && !error.is_reauth_required(), "{error}");
        tokio::time::advance(Duration::from_millis(1)).await;
    }
    let seconds = started.elapsed().as_secs() as usize;
    assert!(host.requests().len() <= seconds + 1, "{} in {seconds} s", host.requests().len());
}

#[tokio::test]
async fn r055_on_a_socket_redirects_are_not_followed_and_long_responses_are_rejected() {
    let (mock, elsewhere) = (MockZoom::start().await.unwrap(), MockZoom::start().await.unwrap());
    let tokens = mock.app().unwrap().server_to_server(mock.account_id()).build();
    let location = format!("{}/oauth/token", elsewhere.oauth_url());
    mock.on_token_request().reply_with(Reply::empty(302).header("location", location)).once();
    assert_eq!(tokens.token().await.unwrap_err().status(), Some(http::StatusCode::FOUND));
    assert_eq!(elsewhere.requests().len(), 0);

    let long = format!(r#"{{"access_token":"t","filler":"{}"}}"#, "x".repeat(512 * 1024));
    mock.on_token_request().reply_with(Reply::body(200, "application/json", long)).once();
    let tokens = mock.app().unwrap().server_to_server(mock.account_id()).build();
    let error = tokens.token().await.unwrap_err();
    let cause = std::error::Error::source(&error).and_then(|error| error.source()).map(ToString::to_string);
    assert!(cause.is_some_and(|cause| cause.contains("exceeds the size limit")), "{error:?}");
}

#[tokio::test]
async fn each_token_request_has_a_connection_of_its_own() {
    let mock = MockZoom::start().await.unwrap();
    let proxy = zoom_mock::ChaosProxy::start(mock.address()).await.unwrap();
    let app = zoom_api::auth::OAuthApp::builder(mock.client_id(), mock.client_secret());
    let app = app.oauth_url(proxy.url("")).dangerous_allow_http_loopback(true).build().unwrap();
    let tokens = app.server_to_server(mock.account_id()).build();
    let mut token = tokens.token().await.unwrap();
    for connections in 2..4 {
        token = tokens.refresh(&token).await.unwrap();
        assert_eq!(proxy.connection_count(), connections);
    }
}
