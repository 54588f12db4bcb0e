//! Events by WebSocket, against a scripted server in memory and on a paused clock.

mod faults;
mod server;
mod tls;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::time::{Instant, sleep};
use zoom_api::auth::FixedToken;
use zoom_api::event::{Handlers, RawEvent};
use zoom_api::websocket::{DisconnectReason, EventSocket, SocketStatus};

use server::{Server, Tokens};

/// A running socket: its server, the names of handled events, and its statuses.
pub(crate) struct Running {
    pub(crate) server: Server,
    pub(crate) events: Arc<Mutex<Vec<String>>>,
    pub(crate) statuses: Arc<Mutex<Vec<SocketStatus>>>,
    task: tokio::task::JoinHandle<zoom_api::Error>,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Starts a socket; each test has its own subscription.
pub(crate) fn start(subscription: &str) -> Running {
    let (server, connector) = Server::new();
    let events: Arc<Mutex<Vec<String>>> = Arc::default();
    let statuses: Arc<Mutex<Vec<SocketStatus>>> = Arc::default();
    let (handled, reported) = (Arc::clone(&events), Arc::clone(&statuses));
    let handlers = Handlers::new().on_any(move |event: RawEvent| {
        handled.lock().unwrap().push(event.name().to_owned());
        async move {
            match event.name() {
                "test.panic" => panic!("a bug"),
                "test.slow" => sleep(Duration::from_secs(600)).await,
                _ => {}
            }
        }
    });
    let socket = EventSocket::new(subscription, Tokens::default(), handlers)
        .connector(connector)
        .on_status(move |status| reported.lock().unwrap().push(status));
    let task = tokio::spawn(socket.run());
    Running { server, events, statuses, task }
}

impl Running {
    fn events(&self) -> Vec<String> {
        std::mem::take(&mut self.events.lock().unwrap())
    }

    fn last_status(&self) -> String {
        self.statuses.lock().unwrap().last().map(ToString::to_string).unwrap_or_default()
    }
}

#[tokio::test(start_paused = true)]
async fn events_reach_their_handlers() {
    let mut running = start("events");
    let mut session = running.server.accept().await;
    assert_eq!(session.query, "subscriptionId=events&access_token=token-0");
    session.connected().await;
    session.event("test.one").await;
    session.text(r#"{"module":"message","success":true,"content":{"event":"test.two"}}"#).await;
    sleep(Duration::from_millis(1)).await;
    assert_eq!(running.events(), ["test.one", "test.two"]);
    assert!(matches!(running.statuses.lock().unwrap().as_slice(), [SocketStatus::Connected]));
}

#[tokio::test(start_paused = true)]
async fn heartbeats_are_sent_every_thirty_seconds() {
    let mut running = start("heartbeats");
    let mut session = running.server.accept().await;
    session.connected().await;
    let mut last = Instant::now();
    for _ in 0..10 {
        assert_eq!(session.receive().await.as_deref(), Some(r#"{"module":"heartbeat"}"#));
        assert_eq!(last.elapsed().as_secs(), 30);
        last = Instant::now();
        session.text(r#"{"module":"heartbeat","success":true,"content":""}"#).await;
    }
}

#[tokio::test(start_paused = true)]
async fn r160_silence_ends_the_connection() {
    let mut running = start("silence");
    let mut session = running.server.accept().await;
    session.connected().await;
    let start = Instant::now();
    let again = running.server.accept().await;
    let waited = start.elapsed();
    assert!((Duration::from_secs(45)..=Duration::from_secs(46)).contains(&waited), "{waited:?}");
    assert_eq!(again.query, "subscriptionId=silence&access_token=token-0");
    assert!(running.last_status().starts_with("disconnected: nothing was received for 45 seconds"));
}

#[tokio::test(start_paused = true)]
async fn r160_a_rejected_token_is_renewed() {
    let mut running = start("tokens");
    for (number, message) in ["Invalid Token", "Token is invalid"].into_iter().enumerate() {
        let mut session = running.server.accept().await;
        assert_eq!(session.query, format!("subscriptionId=tokens&access_token=token-{number}"));
        session.text(&format!(r#"{{"module":"build_connection","success":false,"content":"{message}"}}"#)).await;
    }
    running.server.reject(401).await;
    let mut session = running.server.accept().await;
    assert_eq!(session.query, "subscriptionId=tokens&access_token=token-3");
    session.connected().await;
    sleep(Duration::from_millis(1)).await;
    assert_eq!(running.last_status(), "connected");
}

#[tokio::test(start_paused = true)]
async fn r160_every_end_of_a_connection_is_reported() {
    let mut running = start("ends");
    running.server.refuse().await;
    running.server.reject(503).await;
    running.server.answer_garbage().await;
    let mut session = running.server.accept().await;
    session.text(r#"{"module":"build_connection","success":false,"content":"subscription not found"}"#).await;
    running.server.accept().await.close().await;
    drop(running.server.accept().await);
    running.server.accept().await;
    let statuses = running.statuses.lock().unwrap();
    let reasons: Vec<_> = statuses
        .iter()
        .map(|status| match status {
            SocketStatus::Disconnected { reason, .. } => match reason {
                DisconnectReason::Io(_) => "io",
                DisconnectReason::Handshake(Some(503)) => "503",
                DisconnectReason::Handshake(None) => "handshake",
                DisconnectReason::Rejected => "rejected",
                DisconnectReason::Closed => "closed",
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(reasons, ["io", "503", "handshake", "rejected", "closed", "closed"]);
    // Neither the statuses nor their errors contain the token.
    assert!(!format!("{statuses:?}").contains("token-"));
}

#[tokio::test(start_paused = true)]
async fn r160_delays_grow_to_a_minute_and_start_over_after_a_lasting_connection() {
    let mut running = start("delays");
    for _ in 0..10 {
        running.server.refuse().await;
    }
    let mut session = running.server.accept().await;
    session.connected().await;
    session.serve(Duration::from_secs(120)).await;
    session.close().await;
    running.server.accept().await;
    let statuses = running.statuses.lock().unwrap();
    let delays: Vec<u64> = statuses
        .iter()
        .filter_map(|status| match status {
            SocketStatus::Disconnected { retry_in, .. } => Some(u64::try_from(retry_in.as_millis()).unwrap()),
            _ => None,
        })
        .collect();
    let limits = [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 1].map(|seconds| seconds * 1_000);
    assert_eq!(delays.len(), limits.len());
    for (delay, limit) in delays.iter().zip(limits) {
        assert!((limit / 2..=limit).contains(delay), "{delays:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn r161_handlers_do_not_disturb_the_connection() {
    let mut running = start("handlers");
    let mut session = running.server.accept().await;
    session.connected().await;
    session.event("test.slow").await;
    session.event("test.panic").await;
    session.text(r#"{"module":"message","content":"no json"}"#).await;
    session.text("not json").await;
    session.serve(Duration::from_secs(120)).await;
    session.event("test.later").await;
    sleep(Duration::from_millis(1)).await;
    assert_eq!(running.events(), ["test.slow", "test.panic", "test.later"]);
    let statuses: Vec<_> = running.statuses.lock().unwrap().iter().map(ToString::to_string).collect();
    assert_eq!(statuses.len(), 3, "{statuses:?}");
    assert!(statuses.contains(&"event `test.panic`: the handler panicked".to_owned()), "{statuses:?}");
    assert!(statuses.iter().any(|status| status.starts_with("the text is not an event")), "{statuses:?}");
}

#[tokio::test(start_paused = true)]
async fn r161_an_event_that_waits_is_handled_when_the_connection_ends() {
    let (mut server, connector) = Server::new();
    let started: Arc<Mutex<Vec<String>>> = Arc::default();
    let names = Arc::clone(&started);
    let handlers = Handlers::new().on_any(move |event: RawEvent| {
        names.lock().unwrap().push(event.name().to_owned());
        std::future::pending::<()>()
    });
    let socket = EventSocket::new("ended", Tokens::default(), handlers).connector(connector).max_concurrent(1);
    let task = tokio::spawn(socket.run());
    let mut session = server.accept().await;
    session.connected().await;
    session.event("test.first").await;
    session.event("test.second").await;
    session.serve(Duration::from_secs(60)).await;
    assert_eq!(*started.lock().unwrap(), ["test.first"]);
    drop(session);
    let _next = server.accept().await;
    assert_eq!(*started.lock().unwrap(), ["test.first", "test.second"]);
    task.abort();
}

#[tokio::test(start_paused = true)]
async fn r161_events_wait_while_as_many_handlers_run() {
    let (mut server, connector) = Server::new();
    let (started, gate) = (Arc::new(Mutex::new(Vec::new())), Arc::new(tokio::sync::Semaphore::new(0)));
    let (names, entry) = (Arc::clone(&started), Arc::clone(&gate));
    let handlers = Handlers::new().on_any(move |event: RawEvent| {
        names.lock().unwrap().push(event.name().to_owned());
        let entry = Arc::clone(&entry);
        async move { entry.acquire().await.unwrap().forget() }
    });
    let statuses: Arc<Mutex<Vec<String>>> = Arc::default();
    let reported = Arc::clone(&statuses);
    let socket = EventSocket::new("bounded", Tokens::default(), handlers)
        .connector(connector)
        .max_concurrent(2)
        .on_status(move |status| reported.lock().unwrap().push(status.to_string()));
    let task = tokio::spawn(socket.run());
    let mut session = server.accept().await;
    session.connected().await;
    let all: Vec<String> = (0..500).map(|number| format!("test.{number}")).collect();
    for name in &all {
        session.event(name).await;
    }
    // Heartbeats continue, although their answers are not read.
    session.serve(Duration::from_secs(600)).await;
    assert_eq!(*started.lock().unwrap(), all[..2]);
    for count in 3..=all.len() {
        gate.add_permits(1);
        sleep(Duration::from_millis(1)).await;
        assert_eq!(started.lock().unwrap().len(), count.min(all.len()));
    }
    let mut handled = started.lock().unwrap().clone();
    handled.sort_by_key(|name| name[5..].parse::<u32>().unwrap());
    assert_eq!(handled, all);
    assert_eq!(*statuses.lock().unwrap(), ["connected"]);
    task.abort();
}

#[tokio::test(start_paused = true)]
async fn a_process_has_one_socket_of_a_subscription() {
    let running = start("shared");
    tokio::task::yield_now().await;
    let socket = || EventSocket::new("shared", FixedToken::new("token").unwrap(), Handlers::new());
    let error = socket().run().await;
    assert!(error.to_string().contains("another socket of the subscription"), "{error}");
    drop(running);
    tokio::task::yield_now().await;
    // The subscription is free again; this socket fails for another reason.
    let error = socket().url("http://example.com").run().await;
    assert!(error.to_string().contains("URL of the WebSocket"), "{error}");
    let error = socket().url("ws://example.com").run().await;
    assert!(error.to_string().contains("URL of the WebSocket"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_dead_grant_ends_the_socket() {
    let error = EventSocket::new("grant", server::DeadGrant, Handlers::new()).run().await;
    assert!(error.is_reauth_required(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn debug_hides_the_token() {
    let shown = format!("{:?}", EventSocket::new("debug", FixedToken::new("canary").unwrap(), Handlers::new()));
    assert!(shown.contains("debug") && !shown.contains("canary"), "{shown}");
}
