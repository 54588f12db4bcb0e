//! Further forms of dead refresh tokens, and every kind of call after a revocation. Rows 121 to 123.

use std::time::Duration;

use serde_json::Value;
use zoom_api::auth::{MemoryStore, OAuthTokens, TokenSource as _};
use zoom_api::endpoint::Method;
use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::{RegistrantAction, list_registrants, update_registrant_status};
use zoom_api::{Client, Error, NoContent};

use super::{app_of, grant};
use crate::support::{Log, Scripted, StubTransport, json};
use zoom_tests::tokens::{Fault, TokenHost};

async fn user_of(host: &TokenHost) -> OAuthTokens {
    let tokens = app_of(host).user().store(MemoryStore::new()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    tokens
}

#[tokio::test(start_paused = true)]
async fn r121_other_encodings_and_reasons_of_dead_refresh_tokens_are_recognized() {
    for (body, is_dead) in [
        ("\u{feff}{\"error\":\"invalid_grant\"}", true),
        (r#"{"error":"INVALID_GRANT"}"#, true),
        (r#"{"error":" invalid_grant ","reason":""}"#, true),
        (r#"{"error":"invalid_request","reason":"Refresh token already used"}"#, true),
        (r#"{"error":"invalid_request","error_description":"The refresh token has been used before."}"#, true),
        (r#"{"error":"invalid_token","reason":"Refresh token not found"}"#, true),
        (r#"{"reason":"The token does not exist"}"#, true),
        (r#"{"code":4735.0,"message":"m"}"#, true),
        (r#"{"result":{"code":"4741","message":"m"}}"#, true),
        (r#"{"errors":[{"code":4737,"message":"m"}]}"#, true),
        ("<error><code>4738</code><message>m</message></error>", true),
        // About something else.
        (
            r#"{"error":"invalid_request","reason":"The authorization header is not a valid token endpoint header"}"#,
            false,
        ),
        (r#"{"error":"INVALID_CLIENT","reason":"Invalid client secret token"}"#, false),
        (r#"{"errors":[{"code":4737},{"code":300}],"message":"m"}"#, false),
        (r#"{"error":"invalid_request","reason":"The app does not exist"}"#, false),
        (r#"{"error":"temporarily_unavailable","reason":"The token service is not found"}"#, false),
    ] {
        for status in [400, 401] {
            let host = TokenHost::new();
            let tokens = user_of(&host).await;
            host.always(Fault::Reply(status, body.to_owned()));
            for _ in 0..2 {
                let error = tokens.token().await.unwrap_err();
                assert_eq!(error.is_reauth_required(), is_dead, "{status} {body}: {error}");
                tokio::time::advance(Duration::from_secs(2)).await;
            }
            assert_eq!(host.requests().len(), if is_dead { 1 } else { 2 }, "{status} {body}");
        }
    }
}

/// The errors of every kind of call to a user who revoked the app.
async fn after_revocation(status: u16, body: &'static str) -> Vec<Error> {
    let mut errors = Vec::new();
    for kind in 0..7 {
        let host = TokenHost::new();
        let tokens = user_of(&host).await;
        tokens.token().await.unwrap();
        host.always(Fault::Reply(400, r#"{"reason":"Invalid Token!","error":"invalid_request"}"#.to_owned()));
        let zoom = StubTransport::new(move |_, _| (status, body.to_owned()));
        let client = Client::builder().token_source(tokens).transport(zoom).unlimited().build().unwrap();
        let error = match kind {
            0 => client.send(update_registrant_status(1, RegistrantAction::Deny)).await.map(drop),
            1 => client.send_full(list_registrants(1)).await.map(drop),
            2 => client.send_lenient(list_registrants(1)).await.map(drop),
            3 => client.items(list_registrants(1)).collect_all().await.map(drop),
            4 => client.pages(list_registrants(1)).next().await.unwrap().map(drop),
            5 => client.request(Method::Get, "/rooms").send::<Value>().await.map(drop),
            _ => client.for_account("a").request(Method::Delete, "/rooms/1").send::<NoContent>().await.map(drop),
        };
        errors.push(error.unwrap_err());
    }
    errors
}

#[tokio::test(start_paused = true)]
async fn r122_every_kind_of_call_after_a_revocation_requires_a_new_consent() {
    for (status, body) in [
        (401, r#"{"code":124,"message":"Invalid access token."}"#),
        (400, r#"{"code":124,"message":"Invalid access token."}"#),
        (401, ""),
        (401, "<html>"),
        (401, r#"{"status":false,"errorCode":"124","errorMessage":"m"}"#),
    ] {
        for error in after_revocation(status, body).await {
            assert!(error.is_reauth_required(), "{status} {body}: {error:?}");
        }
    }
    for error in after_revocation(403, r#"{"code":200,"message":"No permission."}"#).await {
        assert!(!error.is_reauth_required(), "{error:?}");
    }
}

#[tokio::test]
async fn r123_no_kind_of_call_to_an_unreachable_host_may_have_taken_effect() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    for host in ["127.0.0.1", "localhost", "[::1]"] {
        let url = format!("http://{host}:{port}/v2");
        let client = Client::builder().token("t").base_url(url).dangerous_allow_http_loopback(true);
        let client = client.retry_policy(zoom_api::retry::NoRetry).build().unwrap();
        let errors = [
            client.send(update_registrant_status(1, RegistrantAction::Deny)).await.unwrap_err(),
            client.items(list_registrants(1)).collect_all().await.unwrap_err(),
            client.request(Method::Post, "/rooms").json(&1).send::<Value>().await.unwrap_err(),
            client.for_account("a").send(list_registrants(1)).await.unwrap_err(),
            client.send_full(list_registrants(1)).await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(
                (error.is_connect(), error.delivery(), error.attempts()),
                (true, Delivery::NotSent, 1),
                "{error}"
            );
            let text = error.to_string();
            assert!(
                text.contains(&format!("cannot connect to `{host}:{port}`")) && text.contains("nothing was sent"),
                "{text}"
            );
        }
    }
}

#[tokio::test]
async fn every_api_url_is_ignored_silently_if_the_user_set_the_oauth_url() {
    for api_url in [
        "http://127.0.0.1:1",
        "http://localhost:8080/v2",
        "https://evil.example",
        "https://api-eu.zoom.us",
        "https://api.zoom.us/",
        "not a URL",
        "",
    ] {
        let reply =
            serde_json::json!({"access_token": "t", "token_type": "bearer", "expires_in": 3600, "api_url": api_url});
        let server = Scripted::start(vec![json(200, &reply.to_string())]).await;
        let url = server.base_url();
        let app = zoom_api::auth::OAuthApp::builder("client", "secret").oauth_url(url.trim_end_matches("/v2"));
        let app = app.dangerous_allow_http_loopback(true).build().unwrap();
        let log = Log::start();
        app.server_to_server("account").build().token().await.unwrap();
        let log = log.read();
        assert!(!log.contains("api_url") && !log.contains("WARN"), "{api_url}: {log}");
    }
}
