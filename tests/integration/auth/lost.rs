//! Lost responses, and refresh tokens that work only once.

use tokio::time::Instant;
use zoom_api::auth::{MemoryStore, OAuthTokens, TokenSource as _};
use zoom_mock::{ChaosProxy, Fault as Break, MockZoom};

use super::{app_of, gives, grant};
use zoom_tests::tokens::{Fault, TokenHost};

async fn user_of(host: &TokenHost, store: &MemoryStore) -> OAuthTokens {
    let tokens = app_of(host).user().store(store.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    tokens
}

#[tokio::test(start_paused = true)]
async fn r043_a_lost_response_is_retried_once() {
    let (host, store) = (TokenHost::new(), MemoryStore::new());
    let tokens = user_of(&host, &store).await;
    host.next([Fault::LostResponse]);
    let started = Instant::now();
    assert!(tokens.token().await.unwrap_err().is_reauth_required());
    assert_eq!(started.elapsed().as_secs(), 1);
    for _ in 0..100 {
        tokio::time::advance(std::time::Duration::from_secs(2)).await;
        assert!(tokens.token().await.unwrap_err().is_reauth_required());
    }
    assert_eq!(host.sent("refresh-0"), 2);

    // Another process sees the same state, and a new consent resolves it.
    let other = app_of(&host).user().store(store).build();
    assert!(other.token().await.unwrap_err().is_reauth_required());
    assert_eq!(host.requests().len(), 2);
    other.set_grant(&renamed(&host)).await.unwrap();
    let token = other.token().await.unwrap();
    tokio::time::advance(std::time::Duration::from_secs(2)).await;
    assert!(tokens.token().await.unwrap() == token);
}

/// A grant with a valid refresh token.
fn renamed(host: &TokenHost) -> zoom_api::auth::Grant {
    grant(host.refresh().trim_start_matches("refresh-").parse().unwrap())
}

#[tokio::test(start_paused = true)]
async fn r044_a_lost_request_is_resent_once_and_the_grant_survives() {
    for fault in [Fault::LostRequest, Fault::NotSent, Fault::Reply(200, "<html>".to_owned())] {
        let (host, store) = (TokenHost::new(), MemoryStore::new());
        let tokens = user_of(&host, &store).await;
        host.next([fault]);
        assert!(gives(&tokens, "access-1").await);
        assert!(host.sent("refresh-0") <= 2);
    }
}

#[tokio::test(start_paused = true)]
async fn two_lost_requests_leave_the_grant_uncertain_until_a_newer_one_is_stored() {
    let (host, store) = (TokenHost::new(), MemoryStore::new());
    let tokens = user_of(&host, &store).await;
    host.next([Fault::LostRequest, Fault::LostRequest]);
    let error = tokens.token().await.unwrap_err();
    assert!(error.is_reauth_required() && error.to_string().contains("twice without a response"), "{error}");
    tokio::time::advance(std::time::Duration::from_secs(5)).await;
    assert!(tokens.token().await.is_err());
    assert_eq!(host.sent("refresh-0"), 2);
    tokens.allow_refresh_retry().await.unwrap();
    assert!(gives(&tokens, "access-1").await);
}

#[tokio::test(start_paused = true)]
async fn a_failed_connection_does_not_spend_the_refresh_token() {
    let (host, store) = (TokenHost::new(), MemoryStore::new());
    let tokens = user_of(&host, &store).await;
    host.always(Fault::NotSent);
    for _ in 0..5 {
        let error = tokens.token().await.unwrap_err();
        assert!(!error.is_reauth_required(), "{error}");
        tokio::time::advance(std::time::Duration::from_secs(2)).await;
    }
    host.always(Fault::None);
    assert!(gives(&tokens, "access-1").await);
}

/// A user's tokens behind a proxy with connection faults, on real sockets.
async fn behind_proxy(faults: impl IntoIterator<Item = Break>) -> (MockZoom, ChaosProxy, OAuthTokens) {
    let mock = MockZoom::builder().token_lifetime(std::time::Duration::from_secs(1)).start().await.unwrap();
    let authorization = mock.app().unwrap().authorize("http://127.0.0.1/callback").build().unwrap();
    let callback = mock.visit_authorization_url(authorization.url().as_str()).unwrap();
    let grant = authorization.finish(&callback).await.unwrap();
    let proxy = ChaosProxy::start(mock.address()).await.unwrap();
    let app = zoom_api::auth::OAuthApp::builder(mock.client_id(), mock.client_secret())
        .oauth_url(proxy.url(""))
        .dangerous_allow_http_loopback(true)
        .build()
        .unwrap();
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(7200);
    let tokens = app.user().wall_clock(move || later).build();
    tokens.set_grant(&grant).await.unwrap();
    proxy.queue(faults);
    (mock, proxy, tokens)
}

#[tokio::test]
async fn r043_on_a_socket_the_response_is_cut_off() {
    let (mock, proxy, tokens) = behind_proxy([Break::ResetAfterResponseBytes(20)]).await;
    assert!(tokens.token().await.unwrap_err().is_reauth_required());
    assert_eq!((mock.token_requests(), proxy.connection_count()), (3, 2));
}

#[tokio::test]
async fn r044_on_a_socket_the_request_is_cut_off() {
    let (mock, proxy, tokens) = behind_proxy([Break::Reset]).await;
    assert!(tokens.token().await.is_ok());
    assert_eq!((mock.token_requests(), proxy.connection_count()), (2, 2));
}

#[tokio::test]
async fn each_token_request_has_a_connection_of_its_own() {
    let mock = MockZoom::start().await.unwrap();
    let proxy = ChaosProxy::start(mock.address()).await.unwrap();
    let app = zoom_api::auth::OAuthApp::builder(mock.client_id(), mock.client_secret()).oauth_url(proxy.url(""));
    let tokens = app.dangerous_allow_http_loopback(true).build().unwrap().server_to_server(mock.account_id()).build();
    let mut token = tokens.token().await.unwrap();
    for requests in 2..4 {
        // On a connection that is kept open, a request can be lost without a trace.
        token = tokens.refresh(&token).await.unwrap();
        assert_eq!((mock.token_requests(), proxy.connection_count()), (requests, requests));
    }
}

#[tokio::test(start_paused = true)]
async fn r051_a_grant_from_a_stalled_lease_holder_is_kept() {
    let (host, store) = (TokenHost::new(), MemoryStore::new());
    let first = user_of(&host, &store).await;
    let second = app_of(&host).user().store(store).build();
    host.next([Fault::SlowResponse(std::time::Duration::from_secs(90))]);
    let stalled = tokio::spawn(async move { gives(&first, "access-1").await });
    tokio::task::yield_now().await;
    // The lease expires, and Zoom no longer accepts the refresh token; the other holder has the next one.
    assert!(second.token().await.unwrap_err().is_reauth_required());
    assert!(stalled.await.unwrap());
    tokio::time::advance(std::time::Duration::from_secs(2)).await;
    assert!(gives(&second, "access-1").await);
    assert_eq!(host.sent("refresh-0"), 2);
}
