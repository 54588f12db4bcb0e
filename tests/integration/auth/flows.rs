//! The OAuth flows of users, devices and apps.

use std::time::Duration;

use secrecy::ExposeSecret as _;
use zoom_api::Client;
use zoom_api::auth::{OAuthApp, TokenSource as _};
use zoom_api::meetings::registrants::list_registrants;
use zoom_mock::{MockZoom, Reply};

const CALLBACK: &str = "http://127.0.0.1:8123/callback?from=zoom";
const MEETING: u64 = 85_746_065;

fn public_app(mock: &MockZoom) -> OAuthApp {
    let app = OAuthApp::public(mock.client_id()).oauth_url(mock.oauth_url());
    app.dangerous_allow_http_loopback(true).build().unwrap()
}

#[tokio::test]
async fn a_user_consents_and_the_client_acts_for_them() {
    let mock = MockZoom::start().await.unwrap();
    for app in [mock.app().unwrap(), public_app(&mock)] {
        let authorization = app.authorize(CALLBACK).build().unwrap();
        let callback = mock.visit_authorization_url(authorization.url().as_str()).unwrap();
        let grant = authorization.finish(&callback).await.unwrap();
        let tokens = app.user().build();
        tokens.set_grant(&grant).await.unwrap();
        let client = Client::builder()
            .token_source(tokens.clone())
            .base_url(mock.base_url())
            .dangerous_allow_http_loopback(true)
            .build()
            .unwrap();
        assert!(client.send(list_registrants(MEETING)).await.is_ok());
        mock.expire_tokens();
        assert!(client.send(list_registrants(MEETING)).await.is_ok());
        tokens.revoke().await.unwrap();
        assert!(client.send(list_registrants(MEETING)).await.unwrap_err().is_reauth_required());
    }
}

#[tokio::test]
async fn the_authorization_url_has_a_challenge_and_a_256_bit_state() {
    let mock = MockZoom::start().await.unwrap();
    let app = mock.app().unwrap();
    let (one, other) = (app.authorize(CALLBACK).build().unwrap(), app.authorize(CALLBACK).build().unwrap());
    assert_ne!(one.state().expose_secret(), other.state().expose_secret());
    assert_eq!((one.state().expose_secret().len(), one.verifier().expose_secret().len()), (43, 43));
    let query: std::collections::HashMap<_, _> = one.url().query_pairs().into_owned().collect();
    assert_eq!(query["response_type"], "code");
    assert_eq!(query["redirect_uri"], CALLBACK);
    assert_eq!(query["code_challenge_method"], "S256");
    assert!(!one.url().as_str().contains(one.verifier().expose_secret()));
    // The example of RFC 7636.
    let resumed = app.authorize(CALLBACK).resume("s", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk").build().unwrap();
    assert!(resumed.url().as_str().contains("code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

#[tokio::test]
async fn a_callback_with_a_foreign_state_is_rejected() {
    let mock = MockZoom::start().await.unwrap();
    let app = mock.app().unwrap();
    for callback in ["?code=c", "?code=c&state=", "?code=c&state=other", "", "?state=%ff"] {
        let authorization = app.authorize(CALLBACK).build().unwrap();
        let error = authorization.finish(callback).await.unwrap_err();
        assert!(error.to_string().contains("`state`"), "{callback}: {error}");
    }
    let authorization = app.authorize(CALLBACK).build().unwrap();
    let state = authorization.state().expose_secret();
    let last = if state.ends_with('x') { "y" } else { "x" };
    let near = format!("?code=c&state={}{last}", &state[..42]);
    assert!(authorization.finish(&near).await.is_err());
    assert_eq!(mock.token_requests(), 0);
}

#[tokio::test]
async fn r060_a_code_is_exchanged_once_and_never_resent() {
    let mock = MockZoom::start().await.unwrap();
    let app = mock.app().unwrap();
    let first = app.authorize(CALLBACK).build().unwrap();
    let callback = mock.visit_authorization_url(first.url().as_str()).unwrap();
    let secrets = (first.state().clone(), first.verifier().clone());
    first.finish(&callback).await.unwrap();
    let second = app.authorize(CALLBACK).resume(secrets.0.clone(), secrets.1.clone()).build().unwrap();
    let error = second.finish(&callback).await.unwrap_err();
    assert!(error.is_unauthorized() && error.code() == Some(4734), "{error}");
    assert_eq!(mock.token_requests(), 2);

    // Nor if Zoom is busy: the code may have been used.
    mock.on_token_request().reply_with(Reply::empty(503)).once();
    let third = app.authorize(CALLBACK).resume(secrets.0, secrets.1).build().unwrap();
    assert!(third.finish(&callback).await.is_err());
    assert_eq!(mock.token_requests(), 3);
}

#[tokio::test]
async fn a_foreign_code_verifier_is_rejected() {
    let mock = MockZoom::start().await.unwrap();
    let app = mock.app().unwrap();
    let theirs = app.authorize(CALLBACK).build().unwrap();
    let callback = mock.visit_authorization_url(theirs.url().as_str()).unwrap();
    let mine = app.authorize(CALLBACK).resume(theirs.state().clone(), "not the verifier").build().unwrap();
    assert!(mine.finish(&callback).await.unwrap_err().is_unauthorized());
}

#[test]
fn a_callback_has_its_state_and_code_and_hides_them() {
    use secrecy::ExposeSecret as _;
    use zoom_api::auth::Callback;

    for text in ["https://a.example/cb?code=c%20d&state=s#x", "/cb?state=s&code=c+d", "state=s&code=c%20d&other=1"] {
        let callback = Callback::parse(text);
        assert_eq!(callback.state().map(|state| state.expose_secret().to_owned()).as_deref(), Some("s"), "{text}");
        assert_eq!(callback.code().map(|code| code.expose_secret().to_owned()).as_deref(), Some("c d"), "{text}");
        assert_eq!(
            (callback.is_denied(), format!("{callback:?}").as_str()),
            (false, "Callback { is_denied: false, .. }")
        );
    }
    let denied = Callback::parse("/cb?error=access_denied&state=s");
    assert!(denied.is_denied() && denied.code().is_none() && denied.state().is_some());
    assert!(Callback::parse("").state().is_none());
}

#[tokio::test]
async fn a_user_denies_consent() {
    let mock = MockZoom::start().await.unwrap();
    mock.set_user_consent(false);
    let authorization = mock.app().unwrap().authorize(CALLBACK).build().unwrap();
    let callback = mock.visit_authorization_url(authorization.url().as_str()).unwrap();
    assert!(authorization.finish(&callback).await.unwrap_err().is_reauth_required());
    assert_eq!(mock.token_requests(), 0);
}

#[tokio::test]
async fn the_authorization_page_redirects_to_the_callback() {
    let mock = MockZoom::start().await.unwrap();
    let authorization = mock.app().unwrap().authorize(CALLBACK).build().unwrap();
    assert!(authorization.url().as_str().starts_with(&format!("{}/oauth/authorize?", mock.oauth_url())));
    let callback = mock.visit_authorization_url(authorization.url().as_str()).unwrap();
    assert!(callback.starts_with("http://127.0.0.1:8123/callback?from=zoom&code="), "{callback}");
}

#[tokio::test(start_paused = true)]
async fn a_device_polls_until_the_user_consents() {
    let mock = MockZoom::start().await.unwrap();
    let device = mock.app().unwrap().device().await.unwrap();
    assert!(device.verification_uri_complete().unwrap().contains(device.user_code()));
    let code = device.user_code().to_owned();
    let waiting = tokio::spawn(device.wait());
    tokio::time::sleep(Duration::from_secs(12)).await;
    assert_eq!(mock.token_requests(), 2);
    mock.on_token_request().reply_with(Reply::json(400, &serde_json::json!({"error": "slow_down"}))).once();
    tokio::time::sleep(Duration::from_secs(5)).await;
    assert!(mock.complete_device_flow(&code, true));
    assert!(waiting.await.unwrap().unwrap().refresh_token().is_some());
    assert_eq!(mock.token_requests(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_device_flow_ends_with_denial_or_expiry() {
    let mock = MockZoom::start().await.unwrap();
    let app = mock.app().unwrap();
    let device = app.device().await.unwrap();
    mock.complete_device_flow(device.user_code(), false);
    assert!(device.wait().await.unwrap_err().is_reauth_required());

    let started = tokio::time::Instant::now();
    let device = app.device().await.unwrap();
    let error = device.wait().await.unwrap_err();
    assert!(error.is_reauth_required() && error.to_string().contains("in time"), "{error}");
    assert!(started.elapsed() <= Duration::from_secs(900));

    mock.on_token_request().reply_with(Reply::json(400, &serde_json::json!({"error": "expired_token"}))).once();
    assert!(app.device().await.unwrap().wait().await.unwrap_err().is_reauth_required());
}

#[tokio::test]
async fn an_app_gets_and_revokes_its_own_tokens() {
    let mock = MockZoom::start().await.unwrap();
    let app = mock.app().unwrap();
    let tokens = app.client_credentials().build();
    let token = tokens.token().await.unwrap();
    assert!(token.scopes().unwrap().contains("meeting:read"));
    tokens.revoke().await.unwrap();
    assert!(tokens.token().await.unwrap() != token);
    assert!(app.revoke(&"nobody's".into()).await.is_err());
}

#[tokio::test]
async fn a_user_without_consent_requires_login() {
    let mock = MockZoom::start().await.unwrap();
    let error = mock.app().unwrap().user().build().token().await.unwrap_err();
    assert!(error.is_reauth_required() && error.is_unauthorized(), "{error}");
    assert_eq!(mock.token_requests(), 0);
}

#[test]
fn secrets_are_not_in_debug_output() {
    const CANARY: &str = "canary-77";
    let app = OAuthApp::builder("client", CANARY).build().unwrap();
    let authorization = app.authorize(CALLBACK).resume("state", CANARY).build().unwrap();
    let grant = super::grant(77);
    let shown = format!("{app:?} {authorization:?} {grant:?} {:?} {:?}", app.user(), app.user().build());
    for secret in [CANARY, "access-77", "refresh-77"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
