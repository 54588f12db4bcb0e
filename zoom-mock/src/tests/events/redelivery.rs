//! Redelivery of events that a receiver does not accept, on a paused clock.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::json;
use tokio::time::{Instant, sleep};

use super::control::post;
use super::{Receiver, SECRET, hmac};
use crate::MockZoom;

const MINUTE: Duration = Duration::from_secs(60);

/// The timestamps of redeliveries.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Timestamps {
    /// That of each delivery.
    Own,
    /// That of the first delivery.
    First,
    /// The same, by the control endpoint.
    FirstByRequest,
}

/// Emits an event to a receiver with these statuses; returns the receiver, and the minutes after which each delivery was finished.
async fn deliver(statuses: &[u16], timestamps: Timestamps) -> (MockZoom, Receiver, Vec<u64>) {
    let (mock, receiver) = (MockZoom::start().await.unwrap(), Receiver::start(statuses).await);
    let subscription = receiver.subscription();
    match timestamps {
        Timestamps::Own => mock.subscribe(subscription).await.unwrap(),
        Timestamps::First => mock.subscribe(subscription.keep_timestamp()).await.unwrap(),
        Timestamps::FirstByRequest => {
            let subscription = json!({"url": receiver.url, "secret": SECRET, "keep_timestamp": true});
            assert_eq!(post(&mock, "subscriptions", &subscription).await.status, 201);
        }
    }
    mock.emit(&json!({"event": "meeting.started", "payload": {"account_id": "a"}})).unwrap();
    let start = Instant::now();
    let mut times = Vec::new();
    while start.elapsed() < 120 * MINUTE {
        let count = mock.deliveries().len() - 1;
        times.resize(count, start.elapsed().as_secs() / 60);
        sleep(Duration::from_secs(1)).await;
    }
    (mock, receiver, times)
}

#[tokio::test(start_paused = true)]
async fn r159_an_event_is_delivered_again_after_5_20_and_60_minutes() {
    let (mock, receiver, times) = deliver(&[503], Timestamps::Own).await;
    assert_eq!(times, [0, 5, 25, 85]);
    let bodies: Vec<String> = receiver.received().into_iter().map(|request| request.body).collect();
    assert!(bodies.iter().all(|body| *body == bodies[0]), "{bodies:?}");
    let deliveries = mock.deliveries().split_off(1);
    assert_eq!(deliveries.iter().map(|delivery| delivery.attempt).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert!(deliveries.iter().all(|it| it.problem.as_deref() == Some("the receiver responded with status 503")));
}

#[tokio::test(start_paused = true)]
async fn a_redelivery_that_is_accepted_is_the_last() {
    let (_, receiver, times) = deliver(&[500, 302, 204], Timestamps::Own).await;
    assert_eq!((receiver.received().len(), times), (3, vec![0, 5, 25]));
    // Zoom requires 200 or 204.
    let (_, receiver, _) = deliver(&[202, 200], Timestamps::Own).await;
    assert_eq!(receiver.received().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn r159_a_receiver_that_does_not_respond_gets_the_event_again() {
    let (mock, receiver, times) = deliver(&[0, 200], Timestamps::Own).await;
    assert_eq!((receiver.received().len(), times), (2, vec![0, 5]));
    assert_eq!(mock.deliveries()[1].problem.as_deref(), Some("timed out waiting for a response"));
}

#[tokio::test(start_paused = true)]
async fn r159_redeliveries_are_signed_at_their_own_time_or_at_the_first() {
    for timestamps in [Timestamps::Own, Timestamps::First, Timestamps::FirstByRequest] {
        let (_, receiver, _) = deliver(&[500], timestamps).await;
        let now = Timestamp::now().as_second();
        for (request, minutes) in receiver.received().iter().zip([0, 5, 25, 85]) {
            let timestamp = request.header("x-zm-request-timestamp");
            assert_eq!(
                request.header("x-zm-signature"),
                format!("v0={}", hmac(&format!("v0:{timestamp}:{}", request.body)))
            );
            let age = now - timestamp.parse::<i64>().unwrap();
            let expected = if timestamps == Timestamps::Own { 0 } else { minutes };
            assert_eq!((age + 30) / 60, expected, "{age} s, {timestamps:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_failing_event_does_not_delay_others() {
    let (mock, receiver) = (MockZoom::start().await.unwrap(), Receiver::start(&[500, 200]).await);
    mock.subscribe(receiver.subscription()).await.unwrap();
    mock.emit(&json!({"event": "one"})).unwrap();
    mock.emit(&json!({"event": "two"})).unwrap();
    let start = Instant::now();
    mock.events_delivered().await;
    assert!(start.elapsed() < MINUTE);
    assert_eq!(receiver.names(), ["one", "two"]);
    sleep(6 * MINUTE).await;
    assert_eq!(receiver.names(), ["one", "two", "one"]);
}
