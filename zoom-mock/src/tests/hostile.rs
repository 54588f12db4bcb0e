//! Requests that no client should send.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::start;
use super::wire::{call, raw, send};
use crate::MockZoom;

const STATUS: &str = "PUT /v2/meetings/85746065/registrants/status";

async fn put(mock: &MockZoom, content_type: &str, body: &[u8]) -> u16 {
    let bearer = format!("Bearer {}", mock.issue_token());
    send(mock, STATUS, &[("authorization", &bearer), ("content-type", content_type)], body).await.status
}

#[tokio::test]
async fn invalid_bodies_are_rejected() {
    let mock = start().await;
    let multipart = "multipart/form-data; boundary=edge";
    let deep = "[".repeat(100_000);
    for (content_type, body) in [
        ("application/json", &b"{"[..]),
        ("application/json", b"\xff\xfe"),
        ("application/json", br#"{"action":"\ud800"}"#),
        ("application/json", b"[1]"),
        ("application/json", b"\"action\""),
        ("application/json", deep.as_bytes()),
        ("multipart/form-data", b"--edge--"),
        ("multipart/form-data; boundary=", b"--edge--"),
        ("multipart/form-data; boundary=other", b"--edge\r\n\r\n--edge--"),
        (multipart, b"--edge"),
        (multipart, b"--edge\r\n"),
        (multipart, b"--edge\r\n\r\nx\r\n--edge--"),
        (multipart, b"--edge\r\ncontent-disposition: form-data; name=\"action\"\r\n\r\ndeny"),
        (multipart, b"--edge\r\ncontent-disposition: form-data; name=\"\xff\"\r\n\r\n\xff\r\n--edge--"),
        (multipart, b"--edge--"),
        (multipart, b"\0\0\0"),
        ("\u{e9}\u{e9}", b"x"),
        ("", b"x"),
        (";;;", b"x"),
    ] {
        assert_eq!(put(&mock, content_type, body).await, 400, "{content_type} {:?}", body.get(..40));
    }
    call(&mock, "GET /v2/meetings/85746065/registrants", "").await.has(200, 0);
}

#[tokio::test]
async fn a_huge_body_is_rejected() {
    let mock = start().await;
    assert_eq!(put(&mock, "application/json", &vec![b' '; 17 << 20]).await, 413);
    let just_fits = [br#"{"action":"deny"}"#.to_vec(), vec![b' '; (16 << 20) - 17]].concat();
    assert_eq!(put(&mock, "application/json", &just_fits).await, 204);
    assert!(mock.requests()[0].body.is_empty());
}

#[tokio::test]
async fn invalid_http_ends_only_its_connection() {
    let mock = start().await;
    for bytes in [
        &b"\x16\x03\x01\x02\x00"[..],
        b"\r\n\r\n\r\n",
        b"GET / HTTP/9\r\n\r\n",
        b"GET \xff HTTP/1.1\r\nhost: x\r\n\r\n",
    ] {
        let address = mock.oauth_url().trim_start_matches("http://").to_owned();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(bytes).await.unwrap();
        stream.shutdown().await.unwrap();
        let mut received = Vec::new();
        _ = stream.read_to_end(&mut received).await;
        assert!(received.is_empty() || received.starts_with(b"HTTP/1."), "{received:?}");
    }
    let broken_chunks =
        format!("{STATUS} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\nZZ\r\n");
    raw(&mock, broken_chunks.as_bytes()).await;
    call(&mock, "GET /v2/meetings/85746065/registrants", "").await.has(200, 0);
}

#[tokio::test]
async fn unusual_paths_and_queries_get_a_response() {
    let mock = start().await;
    let long = format!("GET /v2/{}", "a/".repeat(5_000));
    for line in
        ["GET /x", "GET //", "GET /v2", "GET /%", "GET /v2/%zz?%=%&&=", "OPTIONS *", "GET http://x/v2/y?z", &long]
    {
        assert_eq!(call(&mock, line, "").await.status, 404, "{}", line.get(..20).unwrap_or(line));
    }
    call(&mock, "GET /v2/meetings/85746065/registrants?%FF=%FF&=", "").await.has(400, 300);
}

#[tokio::test]
async fn one_connection_carries_many_requests() {
    let mock = start().await;
    let request = "GET /v2/nothing HTTP/1.1\r\nhost: x\r\n\r\n";
    let last = "GET /v2/nothing HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    let received = raw(&mock, format!("{request}{request}{last}").as_bytes()).await;
    assert_eq!(String::from_utf8(received).unwrap().matches("HTTP/1.1 404").count(), 3);
}

#[tokio::test]
async fn a_dropped_mock_closes_its_port_and_connections() {
    let mock = start().await;
    let address = mock.oauth_url().trim_start_matches("http://").to_owned();
    let mut open = TcpStream::connect(&address).await.unwrap();
    open.write_all(b"GET /v2/nothing HTTP/1.1\r\nhost: x\r\n\r\n").await.unwrap();
    assert_ne!(open.read(&mut [0; 16]).await.unwrap(), 0);
    drop(mock);
    let mut rest = Vec::new();
    _ = tokio::time::timeout(std::time::Duration::from_secs(5), open.read_to_end(&mut rest)).await.unwrap();
    assert!(TcpStream::connect(&address).await.is_err());
}

#[tokio::test]
async fn a_panic_in_an_account_closure_does_not_stop_the_server() {
    let mock = std::sync::Arc::new(start().await);
    let inner = std::sync::Arc::clone(&mock);
    let panicked = tokio::task::spawn_blocking(move || inner.account(|_| panic!("on purpose"))).await;
    assert!(panicked.is_err());
    call(&mock, "GET /v2/meetings/85746065/registrants", "").await.has(200, 0);
}
