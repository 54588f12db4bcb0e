//! Every asynchronous entry point outside of a runtime of tokio, and in one that lacks a driver. Row 148.

use std::error::Error as StdError;
use std::time::Duration;

use futures_util::FutureExt as _;
use tokio::runtime::{Builder, Runtime};
use zoom_api::auth::{AccessToken, FileStore, OAuthApp, RedisStore, TokenSource as _, TokenStore};
use zoom_api::client::CallOptions;
use zoom_api::endpoint::{Family, Method, RateLimit};
use zoom_api::event::Handlers;
use zoom_api::limit::{Limiter, RateLimiter as _};
use zoom_api::meetings::registrants::list_registrants;
use zoom_api::recordings::of_all_users;
use zoom_api::retry::NoRetry;
use zoom_api::transport::{Request, ReqwestTransport, TowerTransport, Transport, TransportOptions, TransportService};
use zoom_api::webhook::{BytesBody, Verifier, WebhookService};
use zoom_api::websocket::EventSocket;
use zoom_api::{Client, FilePart, NoContent};

use crate::limit::core_call;
use zoom_tests::redis_server::Server;
use zoom_tests::tokens::grant;

/// Where calls are made.
struct Place(Option<Runtime>);

impl Place {
    /// Outside of a runtime, and in one without timers.
    fn without_timers() -> [Self; 2] {
        [Self(None), Self(Some(Builder::new_current_thread().enable_io().build().unwrap()))]
    }

    fn without_sockets() -> Self {
        Self(Some(Builder::new_current_thread().enable_time().build().unwrap()))
    }

    /// The error of a call that must fail immediately, with its causes.
    fn failed<T, E: StdError>(&self, call: impl Future<Output = Result<T, E>>) -> String {
        let Err(error) = self.outcome(call) else { panic!("it must fail") };
        let mut text = error.to_string();
        let mut cause = error.source();
        while let Some(error) = cause {
            text += &format!(": {error}");
            cause = error.source();
        }
        text
    }

    fn outcome<T>(&self, call: impl Future<Output = T>) -> T {
        match &self.0 {
            None => call.now_or_never().expect("it must end immediately"),
            Some(runtime) => runtime.block_on(call),
        }
    }
}

/// Each call names the missing runtime, and none panics.
fn assert_all(calls: &[(&str, String)]) {
    for (call, error) in calls {
        assert!(error.contains("runtime"), "{call}: {error}");
    }
}

#[test]
fn r148_calls_outside_of_a_runtime_are_errors_and_do_not_panic() {
    for place in Place::without_timers() {
        calls_fail(&place);
    }
}

fn calls_fail(place: &Place) {
    const FILE: &str = "https://zoom.us/rec/download/a";
    let client = Client::builder().token("a-token").build().unwrap();
    let day = jiff::civil::date(2026, 1, 1);
    let listing = || client.items(list_registrants(7));
    let calls = [
        ("send", place.failed(client.send(list_registrants(7)))),
        ("send_full", place.failed(client.send_full(list_registrants(7)))),
        ("send_lenient", place.failed(client.send_lenient(list_registrants(7)))),
        ("request", place.failed(client.request(Method::Get, "/users").send::<NoContent>())),
        ("grant_owner", place.failed(client.grant_owner())),
        ("items", place.failed(async { listing().next().await.unwrap() })),
        ("collect_all", place.failed(async { listing().collect_all().await })),
        ("take_up_to", place.failed(async { listing().take_up_to(3).await })),
        ("pages", place.failed(async { client.pages(list_registrants(7)).next().await.unwrap() })),
        ("of_all_users", place.failed(async { of_all_users(&client, day, day).next().await.unwrap() })),
        ("open", place.failed(client.download(FILE).open())),
        ("to_writer", place.failed(client.download(FILE).to_writer(Vec::new()))),
        ("to_file", place.failed(client.download(FILE).to_file("never-written"))),
    ];
    assert_all(&calls);
    // A listing names its endpoint.
    assert!(calls[5].1.starts_with("GET /meetings/<meeting_id>/registrants: "), "{}", calls[5].1);
}

#[test]
fn r148_token_flows_outside_of_a_runtime_are_errors_and_do_not_panic() {
    for place in Place::without_timers() {
        token_flows_fail(&place);
    }
}

fn token_flows_fail(place: &Place) {
    let app = OAuthApp::builder("id", "secret").build().unwrap();
    let authorization = app.authorize("https://example.com/callback").resume("a-state", "a-verifier").build().unwrap();
    assert_all(&[
        ("finish", place.failed(authorization.finish("/callback?code=a&state=a-state"))),
        ("device", place.failed(app.device())),
        ("revoke", place.failed(app.revoke(&"a-token".into()))),
    ]);
    let flows = [app.user(), app.server_to_server("account"), app.client_credentials()];
    for tokens in flows.map(|flow| flow.build()) {
        let rejected = AccessToken::new("old").unwrap();
        assert_all(&[
            ("token", place.failed(tokens.token())),
            ("refresh", place.failed(tokens.refresh(&rejected))),
            ("set_grant", place.failed(tokens.set_grant(&grant(0)))),
            ("revoke", place.failed(tokens.revoke())),
            ("allow_refresh_retry", place.failed(tokens.allow_refresh_retry())),
        ]);
    }
}

fn assert_store(store: &dyn TokenStore, place: &Place) {
    assert_all(&[
        ("load", place.failed(store.load())),
        ("compare_and_swap", place.failed(store.compare_and_swap(0, &grant(1)))),
        ("lock", place.failed(store.lock(Duration::from_secs(1)))),
    ]);
}

#[test]
fn r148_stores_outside_of_a_runtime_are_errors_and_do_not_panic() {
    for place in Place::without_timers() {
        stores_fail(&place);
    }
}

fn stores_fail(place: &Place) {
    let folder = crate::support::folder();
    assert_store(&FileStore::new(folder.join("grant.json")), place);
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    std::fs::remove_dir_all(folder).unwrap();
    assert_all(&[("connect", place.failed(RedisStore::connect("redis://127.0.0.1:1", "u")))]);

    let Some(server) = Server::start("r148") else { return };
    // A store that was connected inside of a runtime, which still runs.
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let store = runtime.block_on(RedisStore::connect(&server.url(), "u")).unwrap();
    assert_store(&store, place);
    assert!(runtime.block_on(store.load()).unwrap().is_none());
}

#[test]
fn r148_limiters_outside_of_a_runtime_are_errors_and_do_not_panic() {
    for place in Place::without_timers() {
        limiters_fail(&place);
    }
}

fn limiters_fail(place: &Place) {
    let slow = Limiter::builder().per_second(Family::Core, RateLimit::Medium, 1);
    let local = slow.clone().build().unwrap();
    let shared = slow.through_redis("redis://127.0.0.1:1", "account").build().unwrap();
    let call = core_call();
    // A call that need not wait needs no runtime.
    drop(place.outcome(local.acquire(call.call())).unwrap());
    let client = Client::builder().token("t").rate_limiter(shared.clone()).build().unwrap();
    assert_all(&[
        ("acquire", place.failed(local.acquire(call.call()))),
        ("acquire through Redis", place.failed(shared.acquire(call.call()))),
        ("reopen through Redis", place.failed(client.reopen_limit(Family::Core, RateLimit::Medium))),
    ]);
}

#[test]
fn r148_transports_and_files_outside_of_a_runtime_are_errors_and_do_not_panic() {
    for place in Place::without_timers() {
        transports_fail(&place);
    }
    assert_all(&[("from_path", Place(None).failed(FilePart::from_path("Cargo.toml")))]);
}

fn transports_fail(place: &Place) {
    let request = || Request::new(Method::Get, "https://api.zoom.us/v2/users".parse().unwrap());
    let options = TransportOptions::new(1024, Duration::from_secs(1));
    let transport = ReqwestTransport::builder().build().unwrap();
    let tower = TowerTransport::new(TransportService::new(transport.clone()));
    for transport in [&transport as &dyn Transport, &tower] {
        assert_all(&[
            ("send", place.failed(transport.send(request(), options))),
            ("open", place.failed(transport.open(request(), options))),
        ]);
    }
}

#[test]
fn r148_receivers_outside_of_a_runtime_report_it_and_do_not_panic() {
    for place in Place::without_timers() {
        receivers_fail(&place);
    }
}

fn receivers_fail(place: &Place) {
    let tokens = OAuthApp::builder("id", "secret").build().unwrap().client_credentials().build();
    let socket = place.outcome(EventSocket::new("r148", tokens, Handlers::new()).run());
    assert!(socket.to_string().contains("runtime"), "{socket}");

    let (report, reported) = std::sync::mpsc::channel();
    let service = WebhookService::new(Verifier::new("secret"), Handlers::new())
        .on_failure(move |failure| report.send(failure.to_string()).unwrap());
    let event = r#"{"event":"test","payload":{}}"#;
    let request = Verifier::new("secret").signed_request("/", event.to_owned()).unwrap();
    let response = place.outcome(service.respond(request.map(BytesBody::from)));
    assert_eq!(response.status(), 500);
    assert!(reported.recv().unwrap().contains("inside a tokio runtime"));
}

#[test]
fn r148_connections_in_a_runtime_without_sockets_are_errors_and_do_not_panic() {
    let place = Place::without_sockets();
    transports_fail(&place);
    let tokens = OAuthApp::builder("id", "secret").build().unwrap().client_credentials().build();
    let socket = place.outcome(EventSocket::new("r148-sockets", tokens.clone(), Handlers::new()).run());
    let slow = Limiter::builder().through_redis("redis://127.0.0.1:1", "account").build().unwrap();
    let call = core_call();
    let client = Client::builder().token("a-token").retry_policy(NoRetry).build().unwrap();
    let calls = [
        ("EventSocket", socket.source().unwrap().to_string()),
        ("connect", place.failed(RedisStore::connect("redis://127.0.0.1:1", "u"))),
        ("acquire through Redis", place.failed(slow.acquire(call.call()))),
        ("send", place.failed(client.send(list_registrants(7)))),
    ];
    for (call, error) in &calls {
        assert!(error.contains("the tokio runtime has no sockets: build it with `enable_all`"), "{call}: {error}");
    }
    // The other drivers work.
    drop(place.outcome(Limiter::builder().build().unwrap().acquire(call.call())).unwrap());
}

#[test]
fn r148_a_runtime_without_timers_is_named() {
    let [_, place] = Place::without_timers();
    let client = Client::builder().token("a-token").build().unwrap();
    let error = place.failed(client.send(list_registrants(7)));
    assert!(error.contains("the tokio runtime has no timers: build it with `enable_all` or `enable_time`"), "{error}");
    // The same thread can use another runtime.
    let complete = Builder::new_current_thread().enable_all().build().unwrap();
    let refused =
        complete.block_on(client.with_options(CallOptions::new().timeout(Duration::ZERO)).send(list_registrants(7)));
    assert!(refused.unwrap_err().is_timeout());
    assert!(place.failed(client.send(list_registrants(7))).contains("no timers"));
}
