//! Subscriptions, and the URL validation that they begin with.

use std::time::Duration;

use serde_json::json;
use tokio::net::TcpListener;

use super::{Received, Receiver, SECRET, hmac, read, respond, subscribed};
use crate::{EventSubscription, MockZoom};

/// Starts a receiver that answers each request with the text that a function returns.
async fn receiver(answer: impl Fn(&Received) -> (u16, String) + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let request = read(&mut stream).await;
            let (status, body) = answer(&request);
            respond(&mut stream, status, &body).await;
        }
    });
    url
}

/// Returns the body of a response to a challenge with this token.
type Body = fn(&str) -> String;

#[tokio::test]
async fn a_receiver_must_answer_the_url_validation() {
    let mock = MockZoom::start().await.unwrap();
    let token = |request: &Received| request.json()["payload"]["plainToken"].as_str().unwrap().to_owned();
    let cases: [(u16, Body, &str); 5] = [
        (500, |_| String::new(), "the receiver responded to the URL validation with status 500"),
        (200, |_| "OK".to_owned(), "is not JSON"),
        (200, |_| "{}".to_owned(), "a wrong or missing `plainToken`"),
        (200, |token| json!({"plainToken": token, "encryptedToken": token}).to_string(), "`encryptedToken`: check the"),
        (204, |token| json!({"plainToken": token, "encryptedToken": hmac(token)}).to_string(), "with status 204"),
    ];
    for (status, body, expected) in cases {
        let url = receiver(move |request| (status, body(&token(request)))).await;
        let error = mock.subscribe(EventSubscription::new(url, SECRET)).await.unwrap_err().to_string();
        assert!(error.starts_with("cannot subscribe to events: ") && error.contains(expected), "{error}");
    }
    // No subscription was added.
    mock.emit(&json!({"event": "any"})).unwrap();
    assert!(mock.deliveries().iter().all(|delivery| delivery.event == "endpoint.url_validation"));
}

#[tokio::test]
async fn the_url_validation_is_signed() {
    let mock = MockZoom::start().await.unwrap();
    let url = receiver(|request| {
        let signed = format!("v0:{}:{}", request.header("x-zm-request-timestamp"), request.body);
        assert_eq!(request.header("x-zm-signature"), format!("v0={}", hmac(&signed)));
        (200, super::challenge(request).unwrap())
    });
    mock.subscribe(EventSubscription::new(url.await, SECRET)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_receiver_must_respond_in_time() {
    let mock = MockZoom::start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let error = mock.subscribe(EventSubscription::new(url, SECRET)).await.unwrap_err().to_string();
    assert!(error.contains("timed out"), "{error}");
}

#[tokio::test]
async fn an_invalid_subscription_is_rejected() {
    let mock = MockZoom::start().await.unwrap();
    for (url, secret, expected) in [
        ("nowhere", SECRET, "`nowhere`"),
        ("ftp://host/", SECRET, "not an HTTP URL"),
        ("http://[::1]:9/", " ", "empty"),
    ] {
        let error = mock.subscribe(EventSubscription::new(url, secret)).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
    let debug = format!("{:?}", EventSubscription::new("http://host/", SECRET));
    assert!(!debug.contains(SECRET), "{debug}");
}

#[tokio::test]
async fn an_app_has_at_most_twenty_subscriptions() {
    let (mock, receiver) = subscribed().await;
    for _ in 1..20 {
        mock.subscribe(receiver.subscription()).await.unwrap();
    }
    let error = mock.subscribe(receiver.subscription()).await.unwrap_err().to_string();
    assert!(error.contains("at most 20 subscriptions"), "{error}");
}

#[tokio::test]
async fn a_subscription_receives_its_events_only() {
    let mock = MockZoom::start().await.unwrap();
    let (all, some) = (Receiver::start(&[200]).await, Receiver::start(&[200]).await);
    mock.subscribe(all.subscription()).await.unwrap();
    mock.subscribe(some.subscription().events(["meeting.alert"])).await.unwrap();
    for name in ["meeting.alert", "user.signed_in", "lobby.opened"] {
        mock.emit(&json!({"event": name, "payload": {"digits": 1}})).unwrap();
    }
    mock.events_delivered().await;
    assert_eq!(all.names(), ["meeting.alert", "user.signed_in", "lobby.opened"]);
    assert_eq!(some.names(), ["meeting.alert"]);

    mock.clear_subscriptions();
    mock.emit(&json!({"event": "meeting.alert"})).unwrap();
    mock.events_delivered().await;
    assert_eq!(some.names().len(), 1);
    assert_eq!(mock.emit(&json!([])).unwrap_err().to_string().split(':').next(), Some("cannot emit the event"));
}

#[tokio::test]
async fn the_builder_subscribes() {
    let receiver = Receiver::start(&[200]).await;
    let mock = MockZoom::builder().subscription(receiver.subscription()).start().await.unwrap();
    mock.emit_example("meeting.alert").unwrap();
    mock.events_delivered().await;
    assert_eq!(receiver.names(), ["meeting.alert"]);
    assert_eq!(
        mock.emit_example("no.event").unwrap_err().to_string(),
        "cannot emit the event: no event `no.event` is declared"
    );
    let failed = MockZoom::builder().subscription(EventSubscription::new("nowhere", SECRET)).start().await;
    assert!(failed.unwrap_err().to_string().contains("cannot subscribe"));
}

#[tokio::test(start_paused = true)]
async fn a_url_is_validated_again_after_72_hours() {
    let (mock, _receiver) = subscribed().await;
    let validations = || mock.deliveries().iter().filter(|one| one.event == "endpoint.url_validation").count();
    tokio::time::sleep(Duration::from_secs(72 * 3600 - 1)).await;
    assert_eq!(validations(), 1);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(validations(), 2);
    assert!(mock.deliveries().iter().all(|delivery| delivery.problem.is_none()), "{:?}", mock.deliveries());
}
