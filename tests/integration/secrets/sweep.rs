//! A canary in every kind of call and failure. Row 98.

use std::fmt::{Debug, Write as _};
use std::time::Duration;

use zoom_api::auth::{RedisStore, TokenSource as _, TokenStore as _};
use zoom_api::limit::{Limiter, RateLimiter as _, RedisFallback};
use zoom_api::meetings::registrants::{get_registrant, list_registrants};
use zoom_api::retry::StandardRetry;
use zoom_api::transport::Body;
use zoom_api::webhook::{ReplayGuard, Verifier};
use zoom_api::{Client, Error, FilePart, NoContent, zoom_endpoint, zoom_model};
use zoom_mock::{ChaosProxy, Fault};
use zoom_tests::tokens::{Fault as TokenFault, FaultyStore, TokenHost, app_of, grant};

use super::CANARY;
use crate::support::{FileHost, Hop, Log, Scripted, json};
use zoom_tests::redis_server::Server;

/// All visible output since the start.
struct Seen {
    log: Log,
    shown: String,
}

impl Seen {
    fn start() -> Self {
        Self { log: Log::start(), shown: String::new() }
    }

    fn value(&mut self, value: &dyn Debug) {
        let _ = writeln!(self.shown, "{value:?} {value:#?}");
    }

    fn error(&mut self, error: &(dyn std::error::Error + 'static)) {
        let mut source = Some(error);
        while let Some(error) = source {
            let _ = writeln!(self.shown, "{error} {error:?}");
            source = error.source();
        }
    }

    fn failed<T: Debug>(&mut self, outcome: Result<T, Error>) {
        self.error(&outcome.unwrap_err());
    }

    /// Ends the recording; these must not be in it, and it must not be empty.
    fn holds_none_of(self, secrets: &[&str]) {
        let log = self.log.read();
        assert!(!self.shown.is_empty());
        for secret in secrets {
            assert!(!log.contains(secret), "in the log: {log}");
            assert!(!self.shown.contains(secret), "shown: {}", self.shown);
        }
    }
}

#[test]
#[should_panic(expected = "in the log")]
fn logged_secrets_are_found() {
    let mut seen = Seen::start();
    seen.value(&1);
    tracing::trace!(token = CANARY);
    seen.holds_none_of(&[CANARY]);
}

#[test]
#[should_panic(expected = "shown")]
fn displayed_secrets_are_found() {
    let mut seen = Seen::start();
    seen.error(&Error::auth("no").with_source(CANARY));
    seen.holds_none_of(&[CANARY]);
}

#[tokio::test(start_paused = true)]
async fn r098_downloads_log_no_secret() {
    let start = format!("https://zoom.us/rec/{CANARY}?access_token={CANARY}&pwd={CANARY}");
    let call = format!("https://zoom.us/rec/{CANARY}?pwd={CANARY}");
    let there = format!("https://files.cdn.example/{CANARY}?signature={CANARY}");
    let broken = Hop { breaks: true, ..Hop::file(&[b"canary-5e1f"]) };
    let ends = [
        Hop::file(&[b"canary-5e1f"]),
        broken.clone(),
        broken.header("etag", &format!("\"{CANARY}\"")),
        Hop { stalls: true, ..Hop::file(&[b"canary-5e1f"]) },
        Hop::to(&format!("http://{CANARY}.example/{CANARY}")),
        Hop { status: 403, ..Hop::file(&[br#"{"code":200,"message":"no"}"#]) }.header("x-secret", CANARY),
        Hop { status: 401, ..Hop::default() },
        Hop { status: 206, ..Hop::default() }.header("content-range", CANARY),
        Hop { status: 302, ..Hop::default() },
    ];
    let mut seen = Seen::start();
    for end in ends {
        let host = FileHost::new(&[(&call, &[Hop::to(&there)]), (&there, &[end.clone(), Hop { status: 404, ..end }])]);
        let client = Client::builder().token(CANARY).transport(host.clone()).unlimited().build().unwrap();
        let download = client.download(start.as_str());
        seen.value(&download);
        let mut file = Vec::new();
        if let Err(error) = download.to_writer(&mut file).await {
            seen.error(&error);
        }
        assert!(host.seen().len() >= 2);
        if let Ok(opened) = client.download(start.as_str()).open().await {
            seen.value(&opened);
        }
        seen.failed(client.download(format!("https://{CANARY}.example/{CANARY}")).open().await);
    }
    seen.holds_none_of(&[CANARY]);
}

/// Uploads a picture.
#[zoom_endpoint(POST, "/pictures/<picture_id>", form, idempotent = true)]
fn upload_picture(picture_id: String, title: String, file: FilePart) -> NoContent;

/// Sends bytes.
#[zoom_endpoint(PUT, "/raw", bytes)]
fn send_raw(#[header("X-Secret")] secret: String, #[body] content: Body) -> NoContent;

fn retrying(url: String) -> Client {
    let builder = Client::builder().token(CANARY).base_url(url).dangerous_allow_http_loopback(true);
    builder.retry_policy(StandardRetry::new().random(|| 0.0)).build().unwrap()
}

#[tokio::test]
async fn r098_uploads_log_no_secret() {
    let replies = [204, 503, 401, 400, 413].map(|status| json(status, "{}")).to_vec();
    let server = Scripted::start(replies).await;
    let client = retrying(server.base_url());
    let mut seen = Seen::start();
    for _ in 0..6 {
        let reader = std::io::Cursor::new(CANARY);
        let file = FilePart::from_reader(CANARY, reader, Some(CANARY.len() as u64));
        let call = upload_picture(CANARY, CANARY, file);
        seen.value(&call);
        if let Err(error) = client.send(call).await {
            seen.error(&error);
        }
    }
    let short = tokio::io::AsyncReadExt::take(tokio::io::repeat(b'x'), 3);
    let call = send_raw(CANARY, Body::from_reader(short, Some(100)));
    seen.value(&client.build_request(&call).unwrap());
    seen.failed(client.send(call).await);
    seen.failed(client.send(send_raw(format!("{CANARY}\r\n"), Body::from(CANARY.to_owned()))).await);
    assert!(server.seen().iter().any(|request| String::from_utf8_lossy(&request.body).contains(CANARY)));
    seen.holds_none_of(&[CANARY]);
}

#[tokio::test]
async fn r098_pages_log_no_secret() {
    let page = format!(r#"{{"next_page_token":"{CANARY}","registrants":[{{"email":"e","first_name":"f"}}]}}"#);
    let expired = r#"{"code":300,"message":"The next page token is invalid or expired."}"#;
    for replies in [[json(200, &page), json(200, &page)], [json(200, &page), json(400, expired)]] {
        let server = Scripted::start(replies.to_vec()).await;
        let client = retrying(server.base_url());
        let mut seen = Seen::start();
        let mut pages = client.pages(list_registrants(85746065));
        let error = loop {
            if let Err(error) = pages.next().await.unwrap() {
                break error;
            }
        };
        seen.error(&error);
        seen.value(&pages);
        assert!(server.seen()[1].target().contains(CANARY));
        seen.holds_none_of(&[CANARY, "85746065"]);
    }
}

#[test]
fn r098_webhooks_log_no_secret() {
    let mut seen = Seen::start();
    let verifier = Verifier::new(CANARY).with_previous_secret(CANARY);
    let guard = ReplayGuard::new(Duration::from_secs(1));
    let asks = format!(r#"{{"event":"endpoint.url_validation","payload":{{"plainToken":"v0:{CANARY}"}}}}"#);
    seen.value(&verifier);
    for (timestamp, signature) in [(CANARY, CANARY), ("1", CANARY), ("1739923528", &format!("v0={}", "0".repeat(64)))] {
        for verifier in [&verifier, &verifier.clone().tolerance(Duration::MAX)] {
            seen.error(&verifier.verify_signature(timestamp, signature, CANARY.as_bytes()).unwrap_err());
        }
    }
    seen.error(&verifier.url_validation_response(asks.as_bytes()).unwrap_err());
    assert!(guard.insert(CANARY));
    seen.value(&guard);
    seen.holds_none_of(&[CANARY]);
}

/// A meeting with its join secrets.
#[zoom_model]
pub struct Way {
    /// Where.
    #[zoom(secret)]
    pub join_url: String,
    /// How long.
    pub duration: u32,
}

/// Gets the way in.
#[zoom_endpoint(GET, "/meetings/<meeting_id>/way")]
fn get_way(meeting_id: u64, #[query] zak: String) -> Way;

#[tokio::test]
async fn r098_broken_responses_log_no_secret() {
    let whole = format!(r#"{{"join_url":"{CANARY}","duration":"{CANARY}"}}"#);
    let bodies = [&whole, &whole[..30], &format!("<html>{CANARY}"), &format!(r#"{{"join_url":{{"{CANARY}":1}}}}"#)];
    let mut replies: Vec<_> = bodies.iter().map(|body| json(200, body)).collect();
    replies.push(json(200, &whole)[..150].to_vec());
    replies.push(format!("HTTP/1.1 200 {CANARY}\r\n{CANARY}\r\n\r\n").into_bytes());
    replies
        .push(format!("HTTP/1.1 302 Found\r\nlocation: https://{CANARY}/\r\ncontent-length: 0\r\n\r\n").into_bytes());
    replies.push(json(429, "{}"));
    let mut seen = Seen::start();
    for reply in replies {
        let server = Scripted::start(vec![reply; 4]).await;
        seen.failed(retrying(server.base_url()).send(get_way(85746065, CANARY)).await);
    }
    seen.holds_none_of(&[CANARY, "85746065"]);
}

#[tokio::test]
async fn r098_broken_connections_log_no_secret() {
    let server = Scripted::start(vec![json(200, r#"{"email":"e","first_name":"f"}"#); 20]).await;
    let address = server.base_url().trim_start_matches("http://").trim_end_matches("/v2").parse().unwrap();
    let proxy = ChaosProxy::start(address).await.unwrap();
    let mut seen = Seen::start();
    let faults = [
        Fault::Reset,
        Fault::ResetAfterRequestBytes(10),
        Fault::ResetAfterResponseBytes(0),
        Fault::ResetAfterResponseBytes(60),
        Fault::CloseAfterResponseBytes(20),
        Fault::BlackHole,
    ];
    for fault in faults {
        proxy.queue([fault; 4]);
        let builder = Client::builder().token(CANARY).base_url(proxy.url("/v2")).dangerous_allow_http_loopback(true);
        let builder = builder.timeout(Duration::from_millis(300)).retry_policy(StandardRetry::new().random(|| 0.0));
        let client = builder.build().unwrap();
        seen.failed(client.send(get_registrant(85746065, CANARY)).await);
    }
    let nowhere = Client::builder().token(CANARY).base_url(format!("https://{CANARY}.invalid/v2")).unlimited();
    let nowhere = nowhere.retry_policy(zoom_api::retry::NoRetry).build().unwrap();
    seen.failed(nowhere.send(get_registrant(85746065, CANARY)).await);
    seen.failed(Client::builder().token(format!("{CANARY}\n")).build());
    seen.failed(Client::builder().token(CANARY).base_url(format!("https://u:{CANARY}@zoom.us")).build());
    seen.holds_none_of(&["85746065", &format!("Bearer {CANARY}"), &format!("/{CANARY}"), &format!(":{CANARY}@")]);
}

#[tokio::test]
async fn r098_a_failing_redis_logs_no_secret() {
    let Some(mut server) = Server::start("r098") else { return };
    let _: () = server.run(&["CONFIG", "SET", "requirepass", CANARY]);
    let url = server.url().replace("//", &format!("//:{CANARY}@"));
    let mut seen = Seen::start();
    let store = RedisStore::connect(&url, "user").await.unwrap();
    let host = TokenHost::new();
    let tokens = app_of(&host).user().store(store.clone()).build();
    tokens.set_grant(&grant(0)).await.unwrap();
    assert!(tokens.token().await.is_ok());
    let stored = store.load().await.unwrap();
    seen.value(&stored);
    seen.value(&store);
    seen.value(&tokens);
    let wrong = server.url().replace("//", &format!("//:wrong-{CANARY}@"));
    for url in
        [&wrong, &format!("redis://:{CANARY}@"), &format!("http://{CANARY}"), &format!("redis://{CANARY}.invalid")]
    {
        let connecting = tokio::time::timeout(Duration::from_secs(1), RedisStore::connect(url, CANARY));
        if let Ok(outcome) = connecting.await {
            seen.error(&outcome.unwrap_err());
        }
    }
    let call = crate::limit::core_call();
    for url in [&url, &wrong] {
        let limiter =
            Limiter::builder().through_redis(url, CANARY).fallback(RedisFallback::FailClosed).build().unwrap();
        seen.value(&limiter);
        if let Err(error) = limiter.acquire(call.call()).await {
            seen.error(&error);
        }
        seen.value(&limiter.limits());
    }
    server.kill();
    let later = std::time::SystemTime::now() + Duration::from_secs(7200);
    let tokens = app_of(&host).user().store(store.clone()).wall_clock(move || later).build();
    if let Ok(outcome) = tokio::time::timeout(Duration::from_secs(1), tokens.token()).await {
        seen.error(&outcome.unwrap_err());
    }
    seen.holds_none_of(&[CANARY, "access-1", "refresh-"]);
}

#[tokio::test(start_paused = true)]
async fn r098_lost_and_unsaved_tokens_log_no_secret() {
    let body = format!(r#"{{"access_token":"{CANARY}","refresh_token":["{CANARY}"]"#);
    let faults = [
        TokenFault::LostResponse,
        TokenFault::NotSent,
        TokenFault::Reply(200, body.clone()),
        TokenFault::Reply(400, format!(r#"{{"error":"invalid_grant","error_description":"no","x":"{CANARY}"}}"#)),
        TokenFault::ReplyAfterProcessing(200, format!("{body}}}")),
    ];
    for fault in faults {
        let (host, store) = (TokenHost::new(), FaultyStore::default());
        let mut seen = Seen::start();
        let tokens = app_of(&host).user().store(store.clone()).build();
        tokens.set_grant(&grant(0)).await.unwrap();
        host.next([fault.clone(), fault]);
        store.fail(1, 2);
        for _ in 0..3 {
            if let Err(error) = tokens.token().await {
                seen.error(&error);
            }
            tokio::time::advance(Duration::from_secs(2)).await;
        }
        seen.value(&tokens);
        seen.value(&tokens.export_unsaved());
        seen.holds_none_of(&[CANARY, "access-", "refresh-"]);
    }
}
