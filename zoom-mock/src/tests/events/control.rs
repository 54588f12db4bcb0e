//! Events for programs in any language, through `/__mock/…`.

use serde_json::{Value, json};

use super::{Receiver, SECRET};
use crate::MockZoom;
use crate::tests::wire::{Response, send};

pub(super) async fn post(mock: &MockZoom, path: &str, json: &Value) -> Response {
    let headers = [("content-type", "application/json")];
    send(mock, &format!("POST /__mock/{path}"), &headers, json.to_string().as_bytes()).await
}

#[tokio::test]
async fn events_are_subscribed_to_and_emitted() {
    let (mock, receiver) = (MockZoom::start().await.unwrap(), Receiver::start(&[200]).await);
    let subscription = json!({"url": receiver.url, "secret": SECRET, "events": ["meeting.alert", "own.event"]});
    let added = post(&mock, "subscriptions", &subscription).await;
    assert_eq!((added.status, &added.json), (201, &json!({"subscriptions": [{"url": receiver.url}]})));

    let own = json!({"event": "own.event", "payload": {"a": 1.50}});
    for event in [json!({"event": "meeting.alert"}), own.clone(), json!({"event": "user.signed_in"})] {
        assert_eq!(post(&mock, "events", &event).await.status, 202);
    }
    mock.events_delivered().await;
    let received = receiver.received();
    assert_eq!(receiver.names(), ["meeting.alert", "own.event"]);
    assert!(received[0].json()["payload"]["object"]["issues"].is_array(), "{}", received[0].body);
    assert_eq!(received[1].body, own.to_string());

    let listed = send(&mock, "GET /__mock/events", &[], b"").await.json;
    let events: Vec<&str> =
        listed["deliveries"].as_array().unwrap().iter().map(|it| it["event"].as_str().unwrap()).collect();
    assert_eq!(events, ["endpoint.url_validation", "meeting.alert", "own.event"]);
    send(&mock, "DELETE /__mock/subscriptions", &[], b"").await.has(204, 0);
    assert_eq!(send(&mock, "GET /__mock/subscriptions", &[], b"").await.json["subscriptions"], json!([]));
}

#[tokio::test]
async fn mistakes_are_named() {
    let mock = MockZoom::start().await.unwrap();
    let cases = [
        ("subscriptions", json!([]), 400, "the subscription must be an object"),
        ("subscriptions", json!({"secret": "s"}), 400, "`url` must be text"),
        ("subscriptions", json!({"url": "u"}), 400, "`secret` must be text"),
        ("subscriptions", json!({"url": "u", "secret": "s", "event": []}), 400, "unknown field `event`"),
        ("subscriptions", json!({"url": "u", "secret": "s", "events": "all"}), 400, "`events` must be a list of names"),
        (
            "subscriptions",
            json!({"url": "u", "secret": "s", "keep_timestamp": 1}),
            400,
            "`keep_timestamp` must be true or false",
        ),
        ("subscriptions", json!({"url": "u", "secret": "s"}), 422, "cannot subscribe to events: `u`"),
        ("events", json!({}), 400, "`event`: required but missing"),
        ("events", json!({"event": "no.event"}), 400, "no event `no.event` is declared: add its `payload`"),
    ];
    for (path, json, status, expected) in cases {
        post(&mock, path, &json).await.has(status, status.into()).mentions(expected);
    }
    // Another site's page can send a form, but no JSON.
    send(&mock, "POST /__mock/events", &[("content-type", "text/plain")], b"{}").await.has(415, 415);
}
