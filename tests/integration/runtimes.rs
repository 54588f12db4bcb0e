//! Every asynchronous entry point outside of a runtime of tokio. Row 148.

use std::error::Error as StdError;
use std::time::Duration;

use futures_util::FutureExt as _;
use zoom_api::auth::{AccessToken, FileStore, OAuthApp, RedisStore, TokenSource as _, TokenStore};
use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::event::Handlers;
use zoom_api::limit::{Limiter, RateLimiter as _};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::recordings::of_all_users;
use zoom_api::transport::{Request, ReqwestTransport, TowerTransport, Transport, TransportOptions, TransportService};
use zoom_api::webhook::{BytesBody, Verifier, WebhookService};
use zoom_api::websocket::EventSocket;
use zoom_api::{Client, FilePart, NoContent};

use crate::limit::core_call;
use zoom_tests::redis_server::Server;
use zoom_tests::tokens::grant;

/// The error of a call that must fail immediately, with its causes.
fn failed<T, E: StdError>(call: impl Future<Output = Result<T, E>>) -> String {
    let outcome = call.now_or_never().expect("it must fail immediately");
    let Err(error) = outcome else { panic!("it must fail") };
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        text += &format!(": {error}");
        cause = error.source();
    }
    text
}

/// Each call names the missing runtime, and none panics.
fn assert_all(calls: &[(&str, String)]) {
    for (call, error) in calls {
        assert!(error.contains("runtime"), "{call}: {error}");
    }
}

#[test]
fn r148_calls_outside_of_a_runtime_are_errors_and_do_not_panic() {
    const FILE: &str = "https://zoom.us/rec/download/a";
    let client = Client::builder().token("a-token").build().unwrap();
    let day = jiff::civil::date(2026, 1, 1);
    let listing = || client.items(list_registrants(7));
    let calls = [
        ("send", failed(client.send(list_registrants(7)))),
        ("send_full", failed(client.send_full(list_registrants(7)))),
        ("send_lenient", failed(client.send_lenient(list_registrants(7)))),
        ("request", failed(client.request(Method::Get, "/users").send::<NoContent>())),
        ("grant_owner", failed(client.grant_owner())),
        ("items", failed(async { listing().next().await.unwrap() })),
        ("collect_all", failed(async { listing().collect_all().await })),
        ("take_up_to", failed(async { listing().take_up_to(3).await })),
        ("pages", failed(async { client.pages(list_registrants(7)).next().await.unwrap() })),
        ("of_all_users", failed(async { of_all_users(&client, day, day).next().await.unwrap() })),
        ("open", failed(client.download(FILE).open())),
        ("to_writer", failed(client.download(FILE).to_writer(Vec::new()))),
        ("to_file", failed(client.download(FILE).to_file("never-written"))),
    ];
    assert_all(&calls);
    // A listing names its endpoint.
    assert!(calls[5].1.starts_with("GET /meetings/<meeting_id>/registrants: "), "{}", calls[5].1);
}

#[test]
fn r148_token_flows_outside_of_a_runtime_are_errors_and_do_not_panic() {
    let app = OAuthApp::builder("id", "secret").build().unwrap();
    let authorization = app.authorize("https://example.com/callback").resume("a-state", "a-verifier").build().unwrap();
    assert_all(&[
        ("finish", failed(authorization.finish("/callback?code=a&state=a-state"))),
        ("device", failed(app.device())),
        ("revoke", failed(app.revoke(&"a-token".into()))),
    ]);
    let flows = [app.user(), app.server_to_server("account"), app.client_credentials()];
    for tokens in flows.map(|flow| flow.build()) {
        let rejected = AccessToken::new("old").unwrap();
        assert_all(&[
            ("token", failed(tokens.token())),
            ("refresh", failed(tokens.refresh(&rejected))),
            ("set_grant", failed(tokens.set_grant(&grant(0)))),
            ("revoke", failed(tokens.revoke())),
            ("allow_refresh_retry", failed(tokens.allow_refresh_retry())),
        ]);
    }
}

fn assert_store(store: &dyn TokenStore) {
    assert_all(&[
        ("load", failed(store.load())),
        ("compare_and_swap", failed(store.compare_and_swap(0, &grant(1)))),
        ("lock", failed(store.lock(Duration::from_secs(1)))),
    ]);
}

#[test]
fn r148_stores_outside_of_a_runtime_are_errors_and_do_not_panic() {
    let folder = crate::support::folder();
    assert_store(&FileStore::new(folder.join("grant.json")));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    std::fs::remove_dir_all(folder).unwrap();
    assert_all(&[("connect", failed(RedisStore::connect("redis://127.0.0.1:1", "u")))]);

    let Some(server) = Server::start("r148") else { return };
    // A store that was connected inside of a runtime, which still runs.
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(RedisStore::connect(&server.url(), "u")).unwrap();
    assert_store(&store);
    assert!(runtime.block_on(store.load()).unwrap().is_none());
}

#[test]
fn r148_limiters_outside_of_a_runtime_are_errors_and_do_not_panic() {
    let slow = Limiter::builder().per_second(Family::Core, RateLimit::Medium, 1);
    let local = slow.clone().build().unwrap();
    let shared = slow.through_redis("redis://127.0.0.1:1", "account").build().unwrap();
    let call = core_call();
    // A call that need not wait needs no runtime.
    drop(local.acquire(call.call()).now_or_never().unwrap().unwrap());
    let client = Client::builder().token("t").rate_limiter(shared.clone()).build().unwrap();
    assert_all(&[
        ("acquire", failed(local.acquire(call.call()))),
        ("acquire through Redis", failed(shared.acquire(call.call()))),
        ("reopen through Redis", failed(client.reopen_limit(Family::Core, RateLimit::Medium))),
    ]);
}

#[test]
fn r148_transports_and_files_outside_of_a_runtime_are_errors_and_do_not_panic() {
    let request = || Request::new(Method::Get, "https://api.zoom.us/v2/users".parse().unwrap());
    let options = TransportOptions::new(1024, Duration::from_secs(1));
    let transport = ReqwestTransport::builder().build().unwrap();
    let tower = TowerTransport::new(TransportService::new(transport.clone()));
    for transport in [&transport as &dyn Transport, &tower] {
        assert_all(&[
            ("send", failed(transport.send(request(), options))),
            ("open", failed(transport.open(request(), options))),
        ]);
    }
    assert_all(&[("from_path", failed(FilePart::from_path("Cargo.toml")))]);
}

#[test]
fn r148_receivers_outside_of_a_runtime_report_it_and_do_not_panic() {
    let tokens = OAuthApp::builder("id", "secret").build().unwrap().client_credentials().build();
    let socket = EventSocket::new("r148", tokens, Handlers::new()).run().now_or_never().unwrap();
    assert!(socket.to_string().contains("runtime"), "{socket}");

    let (report, reported) = std::sync::mpsc::channel();
    let service = WebhookService::new(Verifier::new("secret"), Handlers::new())
        .on_failure(move |failure| report.send(failure.to_string()).unwrap());
    let event = r#"{"event":"test","payload":{}}"#;
    let request = Verifier::new("secret").signed_request("/", event.to_owned()).unwrap();
    let response = service.respond(request.map(BytesBody::from)).now_or_never().unwrap();
    assert_eq!(response.status(), 500);
    assert!(reported.recv().unwrap().contains("inside a tokio runtime"));
}
