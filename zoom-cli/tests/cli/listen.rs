//! `zoomctl listen`, against a scripted WebSocket.

use std::io::{BufRead as _, BufReader};
use std::sync::mpsc::{Receiver, channel};

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::TcpListener;
use tokio_tungstenite::accept_hdr_async;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use zoom_api::webhook::Verifier;

use crate::support::{Reply, Server, interrupt, line};

const EVENT: &str =
    r#"{"event":"meeting.started","event_ts":1764300000000,"payload":{"account_id":"a","digits":1.50}}"#;

/// Accepts connections and sends messages to each; returns the URL, and the queries of the connections.
#[allow(clippy::result_large_err, reason = "the callback's type is that of the library")]
fn websocket(messages: Vec<String>) -> (String, Receiver<String>) {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("ws://{}/ws", listener.local_addr().unwrap());
    listener.set_nonblocking(true).unwrap();
    let (queries, received) = channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            let listener = TcpListener::from_std(listener).unwrap();
            while let Ok((stream, _)) = listener.accept().await {
                let query = |request: &Request, response: Response| {
                    // The test may have ended.
                    let _ = queries.send(request.uri().query().unwrap_or_default().to_owned());
                    Ok(response)
                };
                let mut socket = accept_hdr_async(stream, query).await.unwrap();
                for message in &messages {
                    socket.send(Message::text(message)).await.unwrap();
                }
                while socket.next().await.is_some() {}
            }
        });
    });
    (url, received)
}

fn message(event: &str) -> String {
    serde_json::json!({"module": "message", "success": true, "content": event}).to_string()
}

const CONNECTED: &str = r#"{"module":"build_connection","success":true,"content":"connected"}"#;

#[test]
fn events_are_forwarded_with_a_signature() {
    let server = Server::always(Reply::bytes(200, ""));
    let (url, queries) = websocket(vec![CONNECTED.to_owned(), message(EVENT)]);
    let words = format!("listen --subscription sub-1 --forward-to {}/hook --secret shared", server.url());
    let mut child = line(&words).env("ZOOM_ACCESS_TOKEN", "a-token").env("ZOOM_WEBSOCKET_URL", &url).start();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut printed = String::new();
    output.read_line(&mut printed).unwrap();
    assert_eq!(printed, "meeting.started: 200\n");
    assert_eq!(queries.recv().unwrap(), "subscriptionId=sub-1&access_token=a-token");
    let request = server.only();
    assert_eq!((request.text().as_str(), request.target()), (EVENT, "/hook"));
    let header = |name: &str| request.header(name).unwrap().to_owned();
    let (timestamp, signature) = (header("x-zm-request-timestamp"), header("x-zm-signature"));
    Verifier::new("shared").verify_signature(&timestamp, &signature, EVENT.as_bytes()).unwrap();
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn events_are_printed_without_a_receiver() {
    let (url, _queries) = websocket(vec![CONNECTED.to_owned(), message(EVENT), message(EVENT)]);
    let words = format!("listen --subscription sub-2 --websocket-url {url}");
    let mut child = line(&words).env("ZOOM_ACCESS_TOKEN", "a-token").start();
    let output = BufReader::new(child.stdout.take().unwrap());
    assert_eq!(output.lines().take(2).map(Result::unwrap).collect::<Vec<_>>(), [EVENT, EVENT]);
    interrupt(&child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_receiver_that_fails_is_reported_and_the_socket_continues() {
    let (url, _queries) = websocket(vec![CONNECTED.to_owned(), message(EVENT), message(EVENT)]);
    let words = format!("listen --subscription sub-3 --forward-to http://127.0.0.1:9/ --websocket-url {url}");
    let mut child = line(&words).env("ZOOM_ACCESS_TOKEN", "a-token").start();
    let output = BufReader::new(child.stdout.take().unwrap());
    for printed in output.lines().take(2).map(Result::unwrap) {
        assert!(printed.starts_with("meeting.started: cannot send the event to http://127.0.0.1:9/"), "{printed}");
    }
    interrupt(&child);
    let output = child.wait_with_output().unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    assert!(errors.contains("the requests have no signature") && errors.contains("connected"), "{errors}");
    assert!(!errors.contains("a-token"), "{errors}");
}

#[test]
fn invalid_settings_are_named() {
    let run =
        line("listen --subscription sub-4 --websocket-url http://127.0.0.1:9/").env("ZOOM_ACCESS_TOKEN", "t").run();
    assert!(run.failed(1).contains("the URL of the WebSocket is invalid"));
    assert!(line("listen --subscription sub-5").run().failed(4).contains("not logged in"));
}
