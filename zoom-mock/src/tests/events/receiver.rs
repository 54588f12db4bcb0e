//! The library's own receiver, and its handlers, with the events of the mock.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::net::TcpListener;
use zoom_api::event::{Event, Handlers};
use zoom_api::meetings::events::{self, MeetingStarted};
use zoom_api::webhook::{Verifier, WebhookService};

use super::SECRET;
use crate::{EventSubscription, MockZoom};

async fn serve(service: WebhookService) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let service = service.clone();
            tokio::spawn(async move {
                let respond = service_fn(|request| async { Ok::<_, Infallible>(service.respond(request).await) });
                http1::Builder::new().serve_connection(TokioIo::new(stream), respond).await
            });
        }
    });
    url
}

#[tokio::test]
async fn events_arrive_typed() {
    let mock = MockZoom::start().await.unwrap();
    let (sender, mut received) = tokio::sync::mpsc::unbounded_channel();
    let handlers = Handlers::new().on_any(move |event: events::Event| {
        let sender = sender.clone();
        async move { sender.send(event) }
    });
    let url = serve(WebhookService::new(Verifier::new(SECRET), handlers)).await;
    mock.subscribe(EventSubscription::new(url, SECRET)).await.unwrap();
    mock.account(|account| account.meetings[0].started = true);
    let Some(events::Event::MeetingStarted(event)) = received.recv().await else { panic!("another event") };
    assert_eq!(event.object.topic.as_deref(), Some("Product introduction"));

    let text = r#"{"event":"meeting.started","payload":{"account_id":"a","object":{"id":"1","uuid":"u"},"new":1.50}}"#;
    mock.emit(&Event::<MeetingStarted>::from_json(text).unwrap()).unwrap();
    assert_eq!(received.recv().await.unwrap().raw().json(), text);
}

#[tokio::test]
async fn another_secret_fails_the_url_validation() {
    let mock = MockZoom::start().await.unwrap();
    let url = serve(WebhookService::new(Verifier::new("another"), Handlers::new())).await;
    let error = mock.subscribe(EventSubscription::new(url, SECRET)).await.unwrap_err().to_string();
    assert!(error.contains("status 401"), "{error}");
}

/// Whether Zoom gives a redelivery a new signature is not known: the receiver accepts both.
#[tokio::test(start_paused = true)]
async fn r159_a_failed_event_is_handled_by_a_redelivery() {
    for keeps_timestamp in [false, true] {
        let mock = MockZoom::start().await.unwrap();
        let calls = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&calls);
        let handlers = Handlers::new().on_unknown(move |_| {
            let succeeds = counted.fetch_add(1, Ordering::SeqCst) == 3;
            async move { succeeds.then_some(()).ok_or("unavailable") }
        });
        let url = serve(WebhookService::new(Verifier::new(SECRET), handlers)).await;
        let subscription = EventSubscription::new(url, SECRET);
        mock.subscribe(if keeps_timestamp { subscription.keep_timestamp() } else { subscription }).await.unwrap();
        mock.emit(&json!({"event": "own.event", "event_ts": u8::from(keeps_timestamp)})).unwrap();
        tokio::time::sleep(Duration::from_secs(90 * 60)).await;
        assert_eq!(calls.load(Ordering::SeqCst), 4, "{:?}", mock.deliveries());
        assert_eq!(mock.deliveries().last().unwrap().problem, None);
    }
}
