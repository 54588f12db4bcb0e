//! The receiver of webhooks, on a paused clock.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use http::{Method, Request, StatusCode};
use tokio::time::{Instant, sleep};
use zoom_api::event::{Event, HandlerError, Handlers, RawEvent};
use zoom_api::webhook::{BytesBody, Verifier, WebhookError, WebhookFailure, WebhookService};

use crate::events::declared::{BotNotification, RegistrationCreated};
use crate::events::sets::TestEvent;

const REGISTRATION: &str = r#"{"event":"test.registration_created","payload":{"account_id":"a","object":{"id":5}}}"#;
const COMMAND: &str = r#"{"event":"bot_notification","payload":{"robotJid":"r","cmd":"help"}}"#;
const OTHER: &str = r#"{"event":"test.unheard_of","payload":{"object":null}}"#;

/// A log of calls and failures.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<String>>>);

impl Log {
    fn add(&self, entry: impl Into<String>) {
        self.0.lock().unwrap().push(entry.into());
    }

    fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

fn verifier() -> Verifier {
    Verifier::new("secret")
}

fn request(json: &str) -> Request<BytesBody> {
    verifier().signed_request("/webhooks", json.to_owned()).unwrap().map(BytesBody::from)
}

fn service(handlers: Handlers, log: &Log) -> WebhookService {
    let log = log.clone();
    WebhookService::new(verifier(), handlers).on_failure(move |failure| log.add(failure.to_string()))
}

async fn send(service: &WebhookService, json: &str) -> u16 {
    service.respond(request(json)).await.status().as_u16()
}

#[tokio::test(start_paused = true)]
async fn each_event_calls_its_handlers() {
    let log = Log::default();
    let [registration, command, unknown, any, raw] = [(); 5].map(|()| log.clone());
    let handlers = Handlers::new()
        .on(move |event: Event<RegistrationCreated>| {
            registration.add(format!("registration {}", event.object.id));
            async {}
        })
        .on(move |event: Event<BotNotification>| {
            command.add(format!("command {}", event.cmd));
            async { Ok::<(), io::Error>(()) }
        })
        .on_unknown(move |event| {
            unknown.add(format!("unknown {}", event.name()));
            async {}
        })
        .on_any(move |event: TestEvent| {
            any.add(format!("any {}", matches!(event, TestEvent::Unknown(_))));
            async {}
        })
        .on_any(move |event: RawEvent| {
            raw.add(format!("raw {}", event.name()));
            async {}
        });
    let service = service(handlers, &log);
    assert_eq!(send(&service, REGISTRATION).await, 200);
    assert_eq!(log.take(), ["registration 5", "any false", "raw test.registration_created"]);
    assert_eq!(send(&service, COMMAND).await, 200);
    assert_eq!(log.take(), ["command help", "any false", "raw bot_notification"]);
    assert_eq!(send(&service, OTHER).await, 200);
    assert_eq!(log.take(), ["unknown test.unheard_of", "any true", "raw test.unheard_of"]);
}

#[tokio::test(start_paused = true)]
async fn events_without_a_handler_are_acknowledged() {
    let log = Log::default();
    assert_eq!(send(&service(Handlers::new(), &log), REGISTRATION).await, 200);
    assert!(log.take().is_empty());
}

#[tokio::test(start_paused = true)]
async fn url_validation_is_answered() {
    let log = Log::default();
    let service = service(Handlers::new(), &log);
    let json = r#"{"event":"endpoint.url_validation","event_ts":1,"payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}"#;
    let response = service.respond(request(json)).await;
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"]),
        (200, &"application/json".parse().unwrap())
    );
    let body = format!("{:?}", response.body());
    assert!(body.contains("qgg8vlvZRS6UYooatFL8Aw") && body.contains("encryptedToken"), "{body}");
    assert_eq!(send(&service, r#"{"event":"endpoint.url_validation","payload":{"plainToken":"v0:1:x"}}"#).await, 400);
    assert_eq!(log.take(), ["the URL validation request has no valid `plainToken`"]);
}

#[tokio::test(start_paused = true)]
async fn r157_requests_that_zoom_did_not_send_are_rejected_and_reported() {
    let failures: Arc<Mutex<Vec<WebhookFailure>>> = Arc::default();
    let reported = Arc::clone(&failures);
    let handlers = Handlers::new().on_any(|event: RawEvent| async move { Err::<(), _>(event.name().to_owned()) });
    let service = WebhookService::new(verifier(), handlers).max_body(100);
    let service = service.on_failure(move |failure| reported.lock().unwrap().push(failure));
    let forged = Verifier::new("other").signed_request("/", OTHER).unwrap().map(BytesBody::from);
    assert_eq!(service.respond(forged).await.status(), StatusCode::UNAUTHORIZED);
    let unsigned = Request::post("/").body(BytesBody::from(bytes::Bytes::from(OTHER))).unwrap();
    assert_eq!(service.respond(unsigned).await.status(), StatusCode::BAD_REQUEST);
    let mut get = request(OTHER);
    *get.method_mut() = Method::GET;
    assert_eq!(service.respond(get).await.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(send(&service, &format!("{{\"event\":\"{}\"}}", "a".repeat(100))).await, 413);
    assert_eq!(send(&service, "[]").await, 400);
    let failures = failures.lock().unwrap();
    assert!(
        matches!(
            failures.as_slice(),
            [
                WebhookFailure::Rejected(WebhookError::SignatureMismatch),
                WebhookFailure::Rejected(WebhookError::InvalidHeaders),
                WebhookFailure::TooLarge,
                WebhookFailure::NotAnEvent(_)
            ]
        ),
        "{failures:?}"
    );
}

#[tokio::test(start_paused = true)]
async fn r158_a_failed_event_is_handled_again() {
    let log = Log::default();
    let calls = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&calls);
    let handlers = Handlers::new().on(move |_: Event<RegistrationCreated>| {
        let call = counted.fetch_add(1, SeqCst);
        async move {
            match call {
                0 => Err(io::Error::other("the database is down")),
                1 => panic!("a bug"),
                _ => Ok(()),
            }
        }
    });
    let service = service(handlers, &log);
    assert_eq!(send(&service, REGISTRATION).await, 503);
    assert_eq!(log.take(), ["event `test.registration_created`: the handler failed: the database is down"]);
    assert_eq!(send(&service, REGISTRATION).await, 503);
    assert_eq!(log.take(), ["event `test.registration_created`: the handler panicked"]);
    assert_eq!(send(&service, REGISTRATION).await, 200);
    assert_eq!(send(&service, REGISTRATION).await, 200);
    assert_eq!((calls.load(SeqCst), log.take()), (3, vec![]));
}

#[tokio::test(start_paused = true)]
async fn r158_a_handler_that_panics_before_its_future_is_reported() {
    let log = Log::default();
    let handlers = Handlers::new().on_any(|event: RawEvent| {
        assert!(event.name().is_empty(), "a bug");
        async {}
    });
    assert_eq!(send(&service(handlers, &log), REGISTRATION).await, 503);
    assert_eq!(log.take(), ["event `test.registration_created`: the handler panicked"]);
}

#[tokio::test(start_paused = true)]
async fn a_payload_of_another_shape_is_reported_with_the_event() {
    let log = Log::default();
    let handlers = Handlers::new().on(|_: Event<BotNotification>| async {});
    let failed: Arc<Mutex<Option<String>>> = Arc::default();
    let stored = Arc::clone(&failed);
    let service = service(handlers, &log).on_failure(move |failure| {
        if let WebhookFailure::Handler { event, error: HandlerError::Decode(_) } = failure {
            *stored.lock().unwrap() = Some(event.json().to_owned());
        }
    });
    let json = r#"{"event":"bot_notification","payload":{"cmd":[]}}"#;
    assert_eq!(send(&service, json).await, 503);
    assert_eq!(failed.lock().unwrap().as_deref(), Some(json));
}

/// A service whose handler takes 10 seconds.
fn slow(log: &Log, outcome: Result<(), &'static str>) -> WebhookService {
    let called = log.clone();
    let handlers = Handlers::new().on(move |_: Event<RegistrationCreated>| {
        called.add("called");
        async move {
            sleep(Duration::from_secs(10)).await;
            outcome
        }
    });
    service(handlers, log)
}

#[tokio::test(start_paused = true)]
async fn r158_a_slow_handler_does_not_delay_the_response() {
    let log = Log::default();
    let service = slow(&log, Ok(()));
    let start = Instant::now();
    assert_eq!(send(&service, REGISTRATION).await, 503);
    assert_eq!(start.elapsed().as_millis(), 2_500);
    assert_eq!(log.take(), ["called", "the handlers of `test.registration_created` take longer than the deadline"]);
    // While it runs, the outcome is unknown; then, the event is known.
    assert_eq!(send(&service, REGISTRATION).await, 503);
    sleep(Duration::from_secs(10)).await;
    assert_eq!(send(&service, REGISTRATION).await, 200);
    assert!(log.take().is_empty());
    let service = slow(&log, Ok(())).deadline(Duration::from_secs(60));
    let start = Instant::now();
    assert_eq!(send(&service, REGISTRATION).await, 503);
    assert_eq!(start.elapsed().as_millis(), 2_900);
}

#[tokio::test(start_paused = true)]
async fn r158_a_slow_handler_that_fails_is_called_for_the_next_delivery() {
    let log = Log::default();
    let service = slow(&log, Err("too late"));
    assert_eq!(send(&service, REGISTRATION).await, 503);
    sleep(Duration::from_secs(10)).await;
    assert_eq!(log.take().len(), 3);
    assert_eq!(send(&service, REGISTRATION).await, 503);
    assert_eq!(log.take()[0], "called");
}

#[tokio::test(start_paused = true)]
async fn events_can_be_acknowledged_before_they_are_handled() {
    let log = Log::default();
    let service = slow(&log, Err("too late")).respond_before_handling();
    let start = Instant::now();
    assert_eq!(send(&service, REGISTRATION).await, 200);
    assert_eq!(send(&service, REGISTRATION).await, 200);
    assert_eq!(start.elapsed(), Duration::ZERO);
    sleep(Duration::from_secs(11)).await;
    assert_eq!(log.take(), ["called", "event `test.registration_created`: the handler failed: too late"]);
    assert_eq!(send(&service, REGISTRATION).await, 200);
    sleep(Duration::from_secs(1)).await;
    assert_eq!(log.take(), ["called"]);
}

#[tokio::test(start_paused = true)]
async fn r158_a_dropped_request_does_not_cancel_its_handler() {
    let log = Log::default();
    let done = log.clone();
    let handlers = Handlers::new().on_any(move |_: RawEvent| {
        let done = done.clone();
        async move {
            sleep(Duration::from_secs(1)).await;
            done.add("done");
        }
    });
    let service = service(handlers, &log);
    let dropped = tokio::time::timeout(Duration::from_millis(10), service.respond(request(REGISTRATION))).await;
    assert!(dropped.is_err());
    sleep(Duration::from_secs(2)).await;
    assert_eq!(log.take(), ["done"]);
}

#[tokio::test(start_paused = true)]
async fn r157_a_body_that_never_ends_is_rejected_in_time() {
    let log = Log::default();
    let start = Instant::now();
    let response = service(Handlers::new(), &log).respond(request(OTHER).map(|_| Endless)).await;
    assert_eq!((response.status(), start.elapsed().as_millis()), (StatusCode::REQUEST_TIMEOUT, 2_500));
    assert_eq!(log.take(), ["the body of the webhook could not be read: the body was not received in time"]);
}

struct Endless;

impl http_body::Body for Endless {
    type Data = bytes::Bytes;
    type Error = io::Error;

    fn poll_frame(
        self: std::pin::Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<bytes::Bytes>, io::Error>>> {
        Poll::Pending
    }
}

#[test]
fn debug_shows_the_events_and_no_secret() {
    let handlers =
        Handlers::new().on(|_: Event<RegistrationCreated>| async {}).on(|_: Event<BotNotification>| async {});
    let shown = format!("{:?}", WebhookService::new(verifier(), handlers));
    assert!(shown.contains(r#"["bot_notification", "test.registration_created"]"#), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
}
