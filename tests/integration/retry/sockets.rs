//! Retries on real sockets, through a proxy with connection faults.

use std::net::SocketAddr;
use std::time::Duration;

use zoom_api::error::Delivery;
use zoom_api::meetings::registrants::{
    AddRegistrant, GetRegistrant, Registration, UpdateRegistrantStatus, list_registrants,
};
use zoom_api::model::Json;
use zoom_api::retry::StandardRetry;
use zoom_api::{Client, client::ClientBuilder, zoom_endpoint};
use zoom_mock::{ChaosProxy, Fault, MockZoom};

use super::{get, post, put};
use crate::support::{Scripted, json};

/// The mock, a proxy in front of it, and a client that uses both.
async fn through(faults: impl IntoIterator<Item = Fault>) -> (Client, MockZoom, ChaosProxy) {
    let mock = MockZoom::start().await.unwrap();
    let proxy = ChaosProxy::start(mock.address()).await.unwrap();
    proxy.queue(faults);
    let client = builder(&mock, proxy.address()).build().unwrap();
    (client, mock, proxy)
}

fn builder(mock: &MockZoom, address: SocketAddr) -> ClientBuilder {
    mock.on::<GetRegistrant>().reply_json(serde_json::json!({"email": "e", "first_name": "f"}));
    mock.on::<AddRegistrant>().reply(Registration::default());
    mock.on::<UpdateRegistrantStatus>().no_content();
    mock.client_builder()
        .token(mock.issue_token())
        .base_url(format!("http://{address}/v2"))
        .retry_policy(StandardRetry::new().random(|| 0.0))
}

#[tokio::test]
async fn r015_a_refused_connection_is_retried() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let mock = MockZoom::start().await.unwrap();
    let client = builder(&mock, address).build().unwrap();
    let error = post(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.delivery()), (4, Delivery::NotSent));
    assert!(error.is_connect());
}

#[tokio::test]
async fn r016_an_unresolved_host_is_retried() {
    let mock = MockZoom::start().await.unwrap();
    let client = builder(&mock, mock.address()).base_url("https://zoom.invalid/v2").build().unwrap();
    let error = post(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.delivery()), (4, Delivery::NotSent));
    let mut chain = String::new();
    let mut source: Option<&dyn std::error::Error> = Some(&error);
    while let Some(error) = source {
        chain += &error.to_string();
        source = error.source();
    }
    assert!(chain.contains("dns"), "{chain}");
}

#[tokio::test]
async fn r018_a_reset_before_the_response_leaves_a_post_unknown() {
    let (client, _mock, proxy) = through([Fault::ResetAfterResponseBytes(0)]).await;
    let error = post(&client).await.unwrap_err();
    assert_eq!((proxy.connection_count(), error.delivery()), (1, Delivery::Unknown));
}

#[tokio::test]
async fn r019_a_reset_before_the_response_retries_a_get() {
    let (client, _mock, proxy) = through([Fault::ResetAfterRequestBytes(30), Fault::ResetAfterResponseBytes(0)]).await;
    get(&client).await.unwrap();
    assert_eq!(proxy.connection_count(), 3);
}

#[tokio::test]
async fn r020_a_truncated_head_is_an_unknown_outcome() {
    let (client, _mock, proxy) = through([Fault::CloseAfterResponseBytes(20)]).await;
    get(&client).await.unwrap();
    assert_eq!(proxy.connection_count(), 2);

    let (client, _mock, proxy) = through([Fault::CloseAfterResponseBytes(20)]).await;
    assert_eq!(post(&client).await.unwrap_err().delivery(), Delivery::Unknown);
    assert_eq!(proxy.connection_count(), 1);
}

/// The length of the head and body of a complete response.
async fn answer_length() -> usize {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    let mock = MockZoom::start().await.unwrap();
    drop(builder(&mock, mock.address()));
    let token = mock.issue_token();
    let mut stream = tokio::net::TcpStream::connect(mock.address()).await.unwrap();
    let request = format!(
        "GET /v2/meetings/1/registrants/r HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).await.unwrap();
    // Without `connection: close`, which the client does not send.
    reply.len() - "connection: close\r\n".len()
}

#[tokio::test]
async fn r021_a_get_with_a_truncated_body_is_retried() {
    let cut = answer_length().await - 3;
    let (client, _mock, proxy) = through([Fault::CloseAfterResponseBytes(cut)]).await;
    get(&client).await.unwrap();
    assert_eq!(proxy.connection_count(), 2);
}

/// Complete bodies that are not JSON.
const NO_JSON: [&str; 6] =
    ["", "{", r#"{"email":"e","first_name":"f"}]"#, "<html>busy</html>", r#"{"email":"e" "first_name":"f"}"#, "nul"];

/// Sets a value, and returns it.
#[zoom_endpoint(PUT, "/thing")]
fn update_thing(name: String) -> Json<serde_json::Value>;

fn retrying(server: &Scripted) -> Client {
    Client::builder()
        .token("t")
        .base_url(server.base_url())
        .dangerous_allow_http_loopback(true)
        .retry_policy(StandardRetry::new().random(|| 0.0))
        .build()
        .unwrap()
}

#[tokio::test]
async fn r021_a_get_with_invalid_json_is_retried() {
    for body in NO_JSON {
        let server = Scripted::start(vec![json(200, body), json(200, super::REGISTRANT)]).await;
        get(&retrying(&server)).await.unwrap();
        assert_eq!(server.seen().len(), 2, "{body}");
    }
    let server = Scripted::start(vec![json(200, "{"); 5]).await;
    let error = get(&retrying(&server)).await.unwrap_err();
    assert_eq!((server.seen().len(), error.attempts(), error.body()), (4, 4, Some(&b"{"[..])));
    assert!(error.is_decode() && error.status().is_some(), "{error}");
}

#[tokio::test]
async fn r021_a_change_with_an_invalid_json_response_is_not_retried() {
    for body in NO_JSON {
        let server = Scripted::start(vec![json(201, body), json(200, body)]).await;
        let client = retrying(&server);
        let posted = post(&client).await.unwrap_err();
        let put = client.send(update_thing("n")).await.unwrap_err();
        for error in [posted, put] {
            assert_eq!((error.attempts(), error.delivery()), (1, Delivery::Unknown), "{body}");
            assert!(error.is_decode(), "{error}");
        }
        assert_eq!(server.seen().len(), 2);
    }
}

#[tokio::test]
async fn r021_json_of_another_shape_is_not_retried() {
    let deep = format!("{}{}", "[".repeat(1000), "]".repeat(1000));
    let rows = ["{}", "[]", "null", "\u{feff}{}", r#"{"email":["e"],"first_name":"f"}"#, r#"{"email":1e999}"#, &deep];
    for body in rows {
        let server = Scripted::start(vec![json(200, body), json(200, super::REGISTRANT)]).await;
        let error = get(&retrying(&server)).await.unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!((server.seen().len(), error.attempts()), (1, 1), "{body}");
    }
    // Nor a response without content, nor an error from Zoom.
    for reply in [json(204, ""), json(200, r#"{"code":300,"message":"gone"}"#)] {
        let server = Scripted::start(vec![reply, json(200, super::REGISTRANT)]).await;
        get(&retrying(&server)).await.unwrap_err();
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn r021_a_page_with_invalid_json_is_retried() {
    let page = r#"{"next_page_token":"","registrants":[{"email":"e","first_name":"f"}]}"#;
    let server = Scripted::start(vec![json(200, &page[..30]), json(200, page)]).await;
    let registrants = retrying(&server).items(list_registrants(7)).collect_all().await.unwrap();
    assert_eq!((registrants.len(), server.seen().len()), (1, 2));
}

#[tokio::test]
async fn r022_an_unterminated_chunked_body_is_truncated() {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let body = super::REGISTRANT;
    let endless = format!("{head}{:x}\r\n{body}\r\n", body.len()).into_bytes();
    let server = Scripted::start(vec![endless.clone(), json(200, body), endless]).await;
    let client = retrying(&server);
    get(&client).await.unwrap();
    assert_eq!(server.seen().len(), 2);
    assert_eq!(post(&client).await.unwrap_err().delivery(), Delivery::Unknown);
    assert_eq!(server.seen().len(), 3);
}

/// The number of connections that close between two POSTs; `RETRY_ROUNDS=10000` takes minutes.
fn rounds() -> usize {
    std::env::var("RETRY_ROUNDS").map_or(300, |rounds| rounds.parse().unwrap())
}

#[tokio::test]
async fn r023_a_closed_idle_connection_sends_nothing_twice() {
    let (client, mock, proxy) = through([]).await;
    // Each connection closes after its first response, while the next POST may already be in flight.
    let length = answer_length().await;
    for round in 0..rounds() {
        proxy.queue([Fault::CloseAfterResponseBytes(length - round % 7)]);
        let before = processed(&mock);
        let outcome = post(&client).await;
        assert!(processed(&mock) - before <= 1, "round {round}: {outcome:?}");
        if let Err(error) = outcome {
            assert_eq!(error.delivery(), Delivery::Unknown);
        }
    }
}

fn processed(mock: &MockZoom) -> usize {
    mock.requests().iter().filter(|request| request.method == "POST").count()
}

#[tokio::test]
async fn r025_a_black_hole_costs_one_attempt() {
    let mock = MockZoom::start().await.unwrap();
    let proxy = ChaosProxy::start(mock.address()).await.unwrap();
    proxy.queue([Fault::BlackHole]);
    let client = builder(&mock, proxy.address()).attempt_timeout(Duration::from_secs(1)).build().unwrap();
    get(&client).await.unwrap();
    assert_eq!(proxy.connection_count(), 2);

    proxy.queue([Fault::BlackHole; 9]);
    let client = builder(&mock, proxy.address()).timeout(Duration::from_millis(200)).build().unwrap();
    let error = get(&client).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.delivery(), Delivery::Unknown);
}

#[tokio::test(start_paused = true)]
async fn r026_a_slow_response_ends_with_the_deadline() {
    // Bytes that arrive extend neither the deadline of the call nor the timeout of an attempt.
    for (timeout, attempt_timeout) in [(3, 30), (30, 3)] {
        let mock = MockZoom::start().await.unwrap();
        let proxy = ChaosProxy::start(mock.address()).await.unwrap();
        proxy.queue([Fault::Drip(Duration::from_secs(1)); 9]);
        let client = builder(&mock, proxy.address()).timeout(Duration::from_secs(timeout));
        let client = client.attempt_timeout(Duration::from_secs(attempt_timeout)).build().unwrap();
        let start = tokio::time::Instant::now();
        let error = post(&client).await.unwrap_err();
        assert!(error.is_timeout(), "{error}");
        assert_eq!((start.elapsed().as_secs(), error.delivery()), (3, Delivery::Unknown));
        assert_eq!(proxy.connection_count(), 1);
    }
}

#[tokio::test]
async fn a_slow_response_within_the_deadline_succeeds() {
    let (client, _mock, _proxy) = through([Fault::Delay(Duration::from_millis(50))]).await;
    put(&client).await.unwrap();
}
