//! Secrets appear neither in logs at TRACE, nor in `Debug`, nor in errors.

mod sweep;

use std::fmt::Write as _;

use zoom_api::auth::{AccessToken, FixedToken, OAuthApp};
use zoom_api::meetings::registrants::{Registration, list_registrants};
use zoom_api::{Client, FilePart};

use crate::support::{Log, Scripted, json};

const CANARY: &str = "canary-5e1f";

#[tokio::test]
async fn r098_a_call_logs_its_template_and_no_secret() {
    let replies = [(200, "{}"), (500, "{}"), (401, "{}"), (200, "<html>")];
    let server = Scripted::start(replies.iter().map(|(status, body)| json(*status, body)).collect()).await;
    let client = Client::builder()
        .token(CANARY)
        .base_url(server.base_url())
        .dangerous_allow_http_loopback(true)
        .retry_policy(zoom_api::retry::NoRetry)
        .build()
        .unwrap();
    let mut shown = format!("{client:?}");
    let log = Log::start();
    for _ in 0..5 {
        let call = list_registrants(85746065).occurrence_id(CANARY).next_page_token(CANARY);
        let _ = write!(shown, "{call:?}");
        match client.send(call).await {
            Ok(page) => assert!(page.registrants.is_empty()),
            Err(error) => {
                let _ = write!(shown, "{error} {error:?}");
                let mut source = std::error::Error::source(&error);
                while let Some(error) = source {
                    let _ = write!(shown, "{error} {error:?}");
                    source = error.source();
                }
            }
        }
    }
    let log = log.read();
    assert!(log.contains("url.template=/v2/meetings/{meeting_id}/registrants"), "{log}");
    for text in [&log, &shown] {
        assert!(!text.contains(CANARY), "{text}");
        assert!(!text.contains("85746065"), "{text}");
    }
}

#[test]
fn r099_debug_shows_no_secret() {
    let source = OAuthApp::builder("client", CANARY);
    let builder = Client::builder().server_to_server("account", "client", CANARY);
    let registration: Registration =
        serde_json::from_value(serde_json::json!({"join_url": CANARY, "registrant_id": "r"})).unwrap();
    let shown = [
        format!("{source:?}"),
        format!("{:?}", source.build().unwrap().server_to_server("account").build()),
        format!("{builder:?}"),
        format!("{:?}", builder.build().unwrap()),
        format!("{:?}", Client::builder().token(CANARY)),
        format!("{:?} {:?}", AccessToken::new(CANARY).unwrap(), FixedToken::new(CANARY).unwrap()),
        format!("{registration:?}"),
        format!("{:?}", FilePart::new(CANARY, CANARY)),
    ];
    for text in shown {
        assert!(!text.contains(CANARY), "{text}");
    }
}

#[tokio::test]
async fn r098_no_flow_logs_a_secret() {
    use secrecy::ExposeSecret as _;
    use zoom_mock::{MockZoom, Reply};

    let mock = MockZoom::builder().credentials("client", CANARY).start().await.unwrap();
    let log = Log::start();
    let authorization = mock.app().unwrap().authorize("http://127.0.0.1/").build().unwrap();
    let mut secrets = vec![CANARY.to_owned(), authorization.verifier().expose_secret().to_owned()];
    let callback = mock.visit_authorization_url(authorization.url().as_str()).unwrap();
    let grant = authorization.finish(&callback).await.unwrap();
    let tokens = mock.app().unwrap().user().build();
    tokens.set_grant(&grant).await.unwrap();
    let mut shown = format!("{grant:?} {tokens:?}");
    for reply in [None, Some(Reply::error(400, 4700, "m")), Some(Reply::body(200, "text/html", "<html>"))] {
        if let Some(reply) = reply {
            mock.on_token_request().reply_with(reply).once();
        }
        let token = zoom_api::auth::TokenSource::token(&tokens).await.unwrap();
        if let Err(error) = zoom_api::auth::TokenSource::refresh(&tokens, &token).await {
            let _ = write!(shown, "{error} {error:?}");
            tokens.set_grant(&grant).await.unwrap();
        }
    }
    for token in [grant.access_token(), grant.refresh_token()].into_iter().flatten() {
        secrets.push(token.expose_secret().to_owned());
    }
    let log = log.read();
    for secret in secrets {
        assert!(!log.contains(&secret) && !shown.contains(&secret), "{log} {shown}");
    }
}
