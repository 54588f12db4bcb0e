//! Rejected and unreachable token requests: which of them end a consent, and that none shows a secret.

use http::StatusCode;
use secrecy::ExposeSecret as _;
use zoom_api::Client;
use zoom_api::auth::{MemoryStore, OAuthApp, OAuthTokens, TokenSource as _, TokenStore as _};
use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::list_registrants;

use super::{app_of, grant};
use crate::retry::tls::self_signed;
use crate::support::{Log, Scripted, StubTransport, json};
use zoom_tests::tokens::{Fault, TokenHost};

async fn user_of(host: &TokenHost, store: &MemoryStore) -> OAuthTokens {
    let tokens = app_of(host).user().store(store.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    tokens
}

#[tokio::test(start_paused = true)]
async fn r121_each_form_of_a_dead_refresh_token_requires_a_new_consent() {
    let dead = [
        r#"{"reason":"Invalid Token!","error":"invalid_grant"}"#,
        r#"{"reason":"Invalid Token!","error":"invalid_request"}"#,
        r#"{"reason":"Invalid token","error":"invalid_token"}"#,
        r#"{"reason":"The refresh token has expired.","error":"invalid_request"}"#,
        r#"{"error":"invalid_request","error_description":"Refresh Token was revoked"}"#,
        r#"{"code":4735,"message":"Invalid refresh token."}"#,
        r#"{"code":"4741","message":"The token has been revoked."}"#,
        r#"{"status":false,"errorCode":4741,"errorMessage":"x"}"#,
        r#"{"reason":"Invalid refresh token"}"#,
        r#"{"reason":"INVALID TOKEN","error":"invalid_request"}"#,
        r#"{"error":{"code":4735,"message":"Invalid refresh token."}}"#,
        r#"{"errorCode":"4741","errorMessage":"Token revoked"}"#,
        r#"{"error":"invalid_grant","error_description":""}"#,
        r#"{"error":"invalid_request","reason":"The token is expired"}"#,
    ];
    let retryable = [
        r#"{"reason":"Invalid redirect","error":"invalid_request"}"#,
        r#"{"reason":"Invalid client_id or client_secret","error":"invalid_client"}"#,
        r#"{"reason":"Invalid client token","error":"invalid_request"}"#,
        r#"{"reason":"Missing grant type","error":"invalid_request"}"#,
        r#"{"reason":"Missing refresh token","error":"invalid_request"}"#,
        r#"{"reason":"unsupported grant type","error":"unsupported_grant_type"}"#,
        r#"{"reason":"The app has been disabled","error":"unauthorized_client"}"#,
        r#"{"reason":"Invalid token request: bad content type","error":"invalid_request"}"#,
        r#"{"reason":"Invalid token type hint","error":"invalid_request"}"#,
        r#"{"code":4700,"message":"Token cannot be empty."}"#,
        r#"{"code":200,"message":"Invalid scope for token","error":"invalid_scope"}"#,
        r#"{"reason":"Too many token requests","error":"slow_down"}"#,
        "{}",
        "<html>",
        "",
    ];
    for (body, is_dead) in dead.map(|body| (body, true)).into_iter().chain(retryable.map(|body| (body, false))) {
        for status in [400, 401] {
            let (host, store) = (TokenHost::new(), MemoryStore::new());
            let tokens = user_of(&host, &store).await;
            host.always(Fault::Reply(status, body.to_owned()));
            for _ in 0..3 {
                let error = tokens.token().await.unwrap_err();
                assert_eq!(error.is_reauth_required(), is_dead, "{status} {body}: {error}");
                tokio::time::advance(std::time::Duration::from_secs(2)).await;
            }
            assert_eq!(host.requests().len(), if is_dead { 1 } else { 3 }, "{status} {body}");
            let other = app_of(&host).user().store(store).build();
            assert_eq!(other.token().await.unwrap_err().is_reauth_required(), is_dead, "{status} {body}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn r122_the_first_call_after_a_revocation_requires_a_new_consent() {
    let revoked = r#"{"reason":"Invalid Token!","error":"invalid_request"}"#;
    let host = TokenHost::new();
    let tokens = user_of(&host, &MemoryStore::new()).await;
    tokens.token().await.unwrap();
    host.always(Fault::Reply(401, revoked.to_owned()));
    let zoom = StubTransport::new(|_, _| (401, r#"{"code":124,"message":"Invalid access token."}"#.to_owned()));
    let client = Client::builder().token_source(tokens).transport(zoom).unlimited().build().unwrap();
    for _ in 0..3 {
        let error = client.send(list_registrants(1)).await.unwrap_err();
        assert!(error.is_reauth_required() && error.is_unauthorized(), "{error:?}");
    }

    // A refresh that fails for another reason does not.
    let host = TokenHost::new();
    let tokens = user_of(&host, &MemoryStore::new()).await;
    tokens.token().await.unwrap();
    host.always(Fault::Reply(503, String::new()));
    let zoom = StubTransport::new(|_, _| (401, "{}".to_owned()));
    let client = Client::builder().token_source(tokens).transport(zoom).unlimited().build().unwrap();
    let error = client.send(list_registrants(1)).await.unwrap_err();
    assert!(!error.is_reauth_required() && error.status() == Some(StatusCode::UNAUTHORIZED), "{error:?}");
}

/// An address that refuses connections.
fn closed_port() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

fn app_at(url: &str) -> OAuthApp {
    OAuthApp::builder("client", "secret").oauth_url(url).dangerous_allow_http_loopback(true).build().unwrap()
}

#[tokio::test]
async fn r123_an_unreachable_host_is_named_and_nothing_was_sent() {
    let address = closed_port();
    let refused = format!("cannot connect to `{address}`: connection refused; nothing was sent");
    let api = || Client::builder().base_url(format!("http://{address}/v2")).dangerous_allow_http_loopback(true);
    let no_retry = zoom_api::retry::NoRetry;
    let client = api().token("t").retry_policy(no_retry).build().unwrap();
    let error = client.send(list_registrants(1)).await.unwrap_err();
    assert_eq!(error.to_string(), format!("GET /meetings/<meeting_id>/registrants: {refused}"));
    assert_eq!((error.is_connect(), error.delivery()), (true, Delivery::NotSent));

    // The same for the token request that a call needs.
    let tokens = app_at(&format!("http://{address}")).server_to_server("account").build();
    let client = api().token_source(tokens).build().unwrap();
    let error = client.send(list_registrants(1)).await.unwrap_err();
    assert!(error.to_string().ends_with(&format!("no access token: {refused}")), "{error}");
    assert!(error.is_connect() && !error.is_unauthorized() && error.delivery() == Delivery::NotSent);

    let client = Client::builder().token("t").base_url("https://zoom.invalid/v2").retry_policy(no_retry).build();
    let error = client.unwrap().send(list_registrants(1)).await.unwrap_err();
    let reason = "cannot connect to `zoom.invalid`: the host name cannot be resolved (DNS); nothing was sent";
    assert!(error.to_string().ends_with(reason), "{error}");
}

#[tokio::test]
async fn r124_an_invalid_certificate_of_the_token_endpoint_leaves_the_grant_untouched() {
    let address = self_signed(&["localhost"]).await;
    let (host, store) = (TokenHost::new(), MemoryStore::new());
    user_of(&host, &store).await;
    // Each process fails, more often than a refresh token may be used.
    for _ in 0..4 {
        let app = app_at(&format!("https://localhost:{}", address.port()));
        let error = app.user().store(store.clone()).build().token().await.unwrap_err();
        assert!(error.is_certificate() && !error.is_reauth_required(), "{error:?}");
        let expected = format!("no access token: the certificate of `localhost:{}` is invalid", address.port());
        assert!(error.to_string().starts_with(&expected), "{error}");
        assert!(format!("{:?}", store.load().await.unwrap()).contains("Unused"));
    }
    // A code is not spent either, and the other flows report the same.
    let app = app_at(&format!("https://localhost:{}", address.port()));
    let authorization = app.authorize("http://127.0.0.1/").resume("state", "verifier").build().unwrap();
    assert!(authorization.finish("?code=c0de&state=state").await.unwrap_err().is_certificate());
    assert!(app.device().await.unwrap_err().is_certificate());
    assert!(app.server_to_server("account").build().token().await.unwrap_err().is_certificate());

    let good = app_of(&host).user().store(store.clone()).build();
    assert!(super::gives(&good, "access-1").await);
}

/// The error with its causes, as text and for debugging.
fn shown(error: &zoom_api::Error) -> String {
    let mut text = format!("{error} {error:?} {:?} {:?}", error.message(), error.body().map(String::from_utf8_lossy));
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        text += &format!(" {error} {error:?}");
        source = error.source();
    }
    text
}

#[tokio::test(start_paused = true)]
async fn r126_secrets_that_the_token_endpoint_repeats_are_redacted() {
    const SECRETS: [&str; 8] = [
        "refresh-0",
        "s3cr3t/+",
        "s3cr3t%2F%2B",
        "Y2xpZW50",
        "c0de-canary",
        "verifier-canary",
        "device-canary",
        "access-0",
    ];
    let echo = StubTransport::new(|request, _| {
        let form = String::from_utf8_lossy(request.body.as_bytes().unwrap()).into_owned();
        let basic = request.headers.get("authorization").map_or("", |value| value.to_str().unwrap());
        let decoded: Vec<_> =
            url::form_urlencoded::parse(form.as_bytes()).map(|(_, value)| value.into_owned()).collect();
        let reason = format!("cannot process {form} of {basic} with {decoded:?} s3cr3t/+");
        (400, serde_json::json!({"error": "invalid_request", "reason": reason}).to_string())
    });
    let app = || {
        let transport = Echo(echo.clone());
        OAuthApp::builder("client", "s3cr3t/+").transport(transport).build().unwrap()
    };
    let log = Log::start();
    let tokens = app().user().build();
    tokens.set_grant(&grant(0)).await.unwrap();
    let mut errors = vec![tokens.token().await.unwrap_err()];
    let authorization = app().authorize("http://127.0.0.1/").resume("state-canary", "verifier-canary").build().unwrap();
    let debug = format!("{authorization:?} {:?}", app());
    assert!(!debug.contains("state-canary") && !debug.contains("verifier-canary"), "{debug}");
    errors.push(authorization.finish("?code=c0de-canary&state=state-canary").await.unwrap_err());
    errors.push(app().revoke(grant(0).access_token().unwrap()).await.unwrap_err());
    errors.push(app().server_to_server("account").build().token().await.unwrap_err());
    let log = log.read();
    for text in errors.iter().map(shown).chain([log]) {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
    // The rest of the message remains.
    assert!(errors[0].to_string().contains("cannot process"), "{}", errors[0]);
    assert!(grant(0).refresh_token().unwrap().expose_secret() == "refresh-0");
}

#[tokio::test(start_paused = true)]
async fn r126_secrets_are_redacted_in_whatever_form_they_are_repeated() {
    const SECRET: &str = "s3cr3t/+ \"é";
    // Each body repeats the client secret; whatever reads it must not find it.
    let bodies = [
        r#"{"error":"invalid_client","reason":"s3cr3t\/+ \"é is wrong"}"#,
        r#"{"error":"invalid_client","reason":"\u0073\u0033cr3t\u002f\u002b\u0020\u0022\u00e9 is wrong"}"#,
        r#"{"error":"invalid_client","reason":"client_secret=s3cr3t%2F%2B+%22%C3%A9 is wrong"}"#,
        r#"{"error":"invalid_client","reason":"client_secret=s3cr3t%2f%2b+%22%c3%a9 is wrong"}"#,
        r#"{"error":"invalid_client","reason":"client_secret=s3cr3t%2F%2B%20%22%C3%A9 is wrong"}"#,
        r#"{"error":"invalid_client","reason":"client_secret=s3cr3t%2f%2b%20%22%c3%a9 is wrong"}"#,
        r#"{"error":{"code":4702,"message":"is wrong: s3cr3t/+ \"é"}}"#,
        r#"{"code":4702,"message":"is wrong","errors":[{"field":"s3cr3t/+ \"é","message":"s3cr3t\/+ \"é"}]}"#,
        r#"{"code":4702,"message":"is wrong","s3cr3t/+ \"é":["s3cr3t/+ \"é"]}"#,
        "<html>is wrong: s3cr3t/+ \"é</html>",
        "<error><message>is wrong: s3cr3t/+ \"é</message></error>",
        "is wrong: s3cr3t/+ \"é",
    ];
    for body in bodies {
        let zoom = Echo(StubTransport::new(move |_, _| (400, body.to_owned())));
        let app = OAuthApp::builder("client", SECRET).transport(zoom).build().unwrap();
        let log = Log::start();
        let error = app.server_to_server("account").build().token().await.unwrap_err();
        let json = error.body().and_then(|body| serde_json::from_slice::<serde_json::Value>(body).ok());
        let shown = format!("{} {} {}", shown(&error), json.unwrap_or_default(), log.read());
        for form in ["s3cr3t", "\\u0073\\u0033cr3t"] {
            assert!(!shown.contains(form), "{body}: {shown}");
        }
        assert!(shown.contains("is wrong") || body.starts_with('<'), "{shown}");
    }
}

#[tokio::test(start_paused = true)]
async fn r126_the_rest_of_an_error_stays_as_it_was_received() {
    let rows = [
        (
            r#"{"error":"invalid_client","reason":"\u0073\u0033cr3t\/x is \u0077rong","id":123456789012345678901234567890}"#,
            r#"{"error":"invalid_client","reason":"<redacted> is wrong","id":123456789012345678901234567890}"#,
        ),
        (r#"{"z":1.10, "a":1e400,"a":2,"reason":"s3cr3t/x"}"#, r#"{"z":1.10, "a":1e400,"a":2,"reason":"<redacted>"}"#),
        (r#"{"reason":"\u0073\u0033cr3t/x","other":"\u00e9\/"}"#, r#"{"reason":"<redacted>","other":"\u00e9\/"}"#),
        // JSON inside of a text, and quotes that are not escaped.
        (r#"{"reason":"{\"a\":\"s\\u0033cr3t\\/x\"}"}"#, r#"{"reason":"{\"a\":\"<redacted>\"}"}"#),
        (r#"{"reason":"a "b s3cr3t\/x"}"#, r#"{"reason":"a "b <redacted>"}"#),
        (r#"{"reason":"no secret \u0073\u0033","id":1e2}"#, r#"{"reason":"no secret \u0073\u0033","id":1e2}"#),
    ];
    for (body, expected) in rows {
        let zoom = Echo(StubTransport::new(move |_, _| (400, body.to_owned())));
        let app = OAuthApp::builder("client", "s3cr3t/x").transport(zoom).build().unwrap();
        let error = app.server_to_server("account").build().token().await.unwrap_err();
        assert_eq!(String::from_utf8_lossy(error.body().unwrap()), expected, "{body}");
    }
}

/// Sends token requests to the replies of a stub, too.
#[derive(Clone)]
struct Echo(StubTransport);

impl zoom_api::transport::Transport for Echo {
    fn send(
        &self,
        mut request: zoom_api::transport::Request,
        options: zoom_api::transport::TransportOptions,
    ) -> zoom_api::BoxFuture<'_, Result<zoom_api::transport::Response, zoom_api::transport::TransportError>> {
        request.url.set_path("/echo");
        self.0.send(request, options)
    }
}

#[tokio::test]
async fn r126_an_access_token_that_the_api_repeats_is_not_displayed() {
    let server = Scripted::start(vec![json(
        400,
        r#"{"code":300,"message":"bad token canary-5e1f in access_token=canary-5e1f"}"#,
    )])
    .await;
    let client = Client::builder().token("canary-5e1f").base_url(server.base_url()).dangerous_allow_http_loopback(true);
    let error = client.build().unwrap().send(list_registrants(1)).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    assert!(error.to_string().contains("bad token <access_token>"), "{error}");
}

#[tokio::test]
async fn an_api_url_is_ignored_silently_if_the_user_set_the_oauth_url() {
    let reply = r#"{"access_token":"t","token_type":"bearer","expires_in":3600,"api_url":"http://127.0.0.1:1"}"#;
    let server = Scripted::start(vec![json(200, reply)]).await;
    let log = Log::start();
    let url = server.base_url();
    app_at(url.trim_end_matches("/v2")).server_to_server("account").build().token().await.unwrap();
    let log = log.read();
    assert!(!log.contains("api_url"), "{log}");

    let host = TokenHost::new();
    host.next([Fault::Reply(200, reply.to_owned())]);
    let log = Log::start();
    app_of(&host).server_to_server("account").build().token().await.unwrap();
    assert!(log.read().contains("api_url"));
}
