//! The examples of receivers, which respond to signed requests on a real socket.

#![allow(
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    unreachable_pub,
    reason = "tests may panic, and do not run `main`"
)]

use http::Request;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use zoom_api::webhook::Verifier;

#[path = "../examples/webhook_axum.rs"]
mod webhook_axum;
#[path = "../examples/webhook_function.rs"]
mod webhook_function;
#[path = "../examples/webhook_hyper.rs"]
mod webhook_hyper;
#[path = "../examples/webhook_queue.rs"]
mod webhook_queue;

const STARTED: &str = r#"{"event":"meeting.started","event_ts":1764300000000,"payload":{"account_id":"a"}}"#;
const VALIDATION: &str = r#"{"event":"endpoint.url_validation","payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"}}"#;

fn verifier() -> Verifier {
    Verifier::new("secret token")
}

/// Starts a server, and asserts its responses to an event, a URL validation, and a forged event.
macro_rules! assert_responses {
    ($serve:path, $path:literal) => {{
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        // The error of a server is not `Send`.
        let server = async move { drop($serve(listener, verifier()).await.map_err(|error| error.to_string())) };
        let requests = async {
            let send = async |verifier: Verifier, json: &'static str| {
                let request = verifier.signed_request($path, json).unwrap().map(|_| json);
                exchange(TcpStream::connect(address).await.unwrap(), request).await
            };
            let response = send(verifier(), STARTED).await;
            assert!(response.starts_with("HTTP/1.1 200 "), "{response}");
            let response = send(verifier(), VALIDATION).await;
            assert!(response.starts_with("HTTP/1.1 200 ") && response.contains("encryptedToken"), "{response}");
            let response = send(Verifier::new("another token"), STARTED).await;
            assert!(response.starts_with("HTTP/1.1 401 "), "{response}");
        };
        tokio::select! {
            () = server => unreachable!("a server does not end"),
            () = requests => {}
        }
    }};
}

/// Sends a request and reads the response to its end.
async fn exchange(mut stream: TcpStream, request: Request<&str>) -> String {
    let body = request.body();
    let mut text =
        format!("{} {} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n", request.method(), request.uri());
    for (name, value) in request.headers() {
        text += &format!("{name}: {}\r\n", value.to_str().unwrap());
    }
    text += &format!("content-length: {}\r\n\r\n{body}", body.len());
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    response
}

#[tokio::test]
async fn axum() {
    assert_responses!(webhook_axum::serve, "/webhooks");
}

#[tokio::test]
async fn axum_with_an_extractor() {
    assert_responses!(webhook_axum::serve, "/extracted");
}

#[tokio::test]
async fn hyper() {
    assert_responses!(webhook_hyper::serve, "/");
}

#[tokio::test]
async fn a_queue() {
    assert_responses!(webhook_queue::serve, "/webhooks");
}

#[tokio::test]
async fn a_function() {
    let service = webhook_function::service(verifier());
    for (json, status) in [(STARTED, 200), (VALIDATION, 200), ("{}", 400)] {
        let request = verifier().signed_request("/", json).unwrap().map(|_| json.to_owned());
        assert_eq!(webhook_function::handle(&service, request).await.status(), status);
    }
}
