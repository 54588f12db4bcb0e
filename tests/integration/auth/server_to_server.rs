//! Tokens: requested once, renewed in time, replaced once after a rejection.

use std::time::Duration;

use http::header::AUTHORIZATION;
use zoom_api::auth::{OAuthApp, TokenSource as _};
use zoom_api::meetings::registrants::{RegistrantAction, update_registrant_status};
use zoom_api::transport::Request;
use zoom_api::{Client, Result};

use crate::support::StubTransport;

const EMPTY: (u16, String) = (204, String::new());

fn client_of(transport: &StubTransport) -> Client {
    let client = Client::builder().server_to_server("account", "client", "secret").transport(transport.clone());
    client.unlimited().build().unwrap()
}

async fn call(client: &Client) -> Result<zoom_api::NoContent> {
    client.send(update_registrant_status(1, RegistrantAction::Deny)).await
}

fn bearer(request: &Request) -> &str {
    request.headers[AUTHORIZATION].to_str().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn r036_a_hundred_thousand_first_calls_request_one_token() {
    let transport = StubTransport::new(|request, _| {
        assert_eq!(bearer(request), "Bearer token-1");
        EMPTY
    });
    let client = client_of(&transport);
    let calls: Vec<_> = (0..100_000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await.is_ok() })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap());
    }
    assert_eq!((transport.token_requests(), transport.calls()), (1, 100_000));
}

#[tokio::test]
async fn a_rejected_token_is_replaced_once() {
    for refusal in
        [(401, r#"{"code":124,"message":"Invalid access token."}"#), (400, r#"{"code":124,"message":"m"}"#), (401, "")]
    {
        let transport =
            StubTransport::new(move |_, number| if number == 0 { (refusal.0, refusal.1.to_owned()) } else { EMPTY });
        let client = client_of(&transport);
        call(&client).await.unwrap();
        assert_eq!((transport.token_requests(), transport.calls()), (2, 2));
    }
}

#[tokio::test]
async fn r039_a_second_rejection_is_returned() {
    let transport = StubTransport::new(|_, _| (401, r#"{"code":124,"message":"Invalid access token."}"#.to_owned()));
    let error = call(&client_of(&transport)).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((transport.token_requests(), transport.calls()), (2, 2));
}

#[tokio::test]
async fn a_missing_scope_does_not_replace_the_token() {
    let transport = StubTransport::new(|_, _| (401, r#"{"code":4711,"message":"does not contain scopes"}"#.to_owned()));
    let error = call(&client_of(&transport)).await.unwrap_err();
    assert!(error.is_missing_scope());
    assert_eq!((transport.token_requests(), transport.calls()), (1, 1));
}

#[tokio::test]
async fn r037_a_thousand_rejected_calls_request_one_token() {
    let transport = StubTransport::new(|request, _| match bearer(request) {
        "Bearer token-1" => (401, String::new()),
        _ => EMPTY,
    });
    let client = client_of(&transport);
    let calls: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await.is_ok() })
        })
        .collect();
    for call in calls {
        assert!(call.await.unwrap());
    }
    assert_eq!(transport.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_before_it_expires() {
    let transport = StubTransport::new(|_, _| EMPTY);
    let client = client_of(&transport);
    call(&client).await.unwrap();
    tokio::time::advance(Duration::from_secs(3600 - 122)).await;
    call(&client).await.unwrap();
    assert_eq!(transport.token_requests(), 1);

    tokio::time::advance(Duration::from_secs(63)).await;
    call(&client).await.unwrap();
    // The renewal runs in the background; the call did not wait for it.
    while transport.token_requests() < 2 {
        tokio::task::yield_now().await;
    }
    tokio::time::advance(Duration::from_secs(200)).await;
    call(&client).await.unwrap();
    assert_eq!(transport.token_requests(), 2);
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_not_used() {
    let transport = StubTransport::new(|request, number| {
        assert_eq!(bearer(request), format!("Bearer token-{}", number + 1));
        EMPTY
    })
    .expires_in(100);
    let client = client_of(&transport);
    call(&client).await.unwrap();
    tokio::time::advance(Duration::from_secs(101)).await;
    call(&client).await.unwrap();
    assert_eq!(transport.token_requests(), 2);
}

#[tokio::test]
async fn a_dropped_caller_does_not_cancel_the_token_request() {
    let transport = StubTransport::new(|_, _| EMPTY);
    let app = OAuthApp::builder("client", "secret").transport(transport.clone()).build().unwrap();
    let source = app.server_to_server("account").build();
    let leaving = {
        let source = source.clone();
        tokio::spawn(async move { source.token().await })
    };
    tokio::task::yield_now().await;
    leaving.abort();
    assert!(source.token().await.is_ok());
    assert_eq!(transport.token_requests(), 1);
}

#[tokio::test]
async fn rejected_credentials_fail_every_caller() {
    let zoom = zoom_mock::MockZoom::start().await.unwrap();
    let client = zoom.client_builder().server_to_server(zoom.account_id(), "nobody", "a-wrong-secret").build().unwrap();
    let (first, second) = tokio::join!(call(&client), call(&client));
    for error in [first.unwrap_err(), second.unwrap_err()] {
        assert!(error.is_unauthorized(), "{error}");
        assert!(error.to_string().contains("token endpoint rejected"), "{error}");
        assert!(!format!("{error:?} {error}").contains("a-wrong-secret"));
    }
}

#[test]
fn a_client_names_its_token_source() {
    let error = Client::builder().build().unwrap_err();
    assert!(error.to_string().contains("`server_to_server`"), "{error}");
}

#[test]
fn r100_a_token_is_not_sent_over_plain_http() {
    let urls = [
        "http://api.zoom.us/v2",
        "http://127.0.0.1:1/v2",
        "https://user@api.zoom.us/v2",
        "ftp://x",
        "nonsense",
        "https://api.zoom.us/v2?x=1",
    ];
    for url in urls {
        let error = Client::builder().token("t").base_url(url).build().unwrap_err();
        assert!(error.to_string().contains("base URL"), "{url}: {error}");
    }
    for url in ["http://127.0.0.1:1/v2", "http://localhost:1", "http://[::1]:1"] {
        let builder = Client::builder().token("t").base_url(url).dangerous_allow_http_loopback(true);
        assert!(builder.build().is_ok(), "{url}");
    }
    let far = Client::builder().token("t").base_url("http://example.com").dangerous_allow_http_loopback(true);
    assert!(far.build().is_err());
}
