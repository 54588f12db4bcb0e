//! A client of a few lines, so that nothing is checked by the code that it checks.

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use crate::MockZoom;

pub(super) struct Response {
    pub(super) status: u16,
    pub(super) head: String,
    pub(super) json: Value,
}

impl Response {
    pub(super) fn code(&self) -> i64 {
        self.json["code"].as_i64().unwrap_or_default()
    }

    pub(super) fn message(&self) -> &str {
        self.json["message"].as_str().unwrap_or_default()
    }

    pub(super) fn has(&self, status: u16, code: i64) -> &Self {
        assert_eq!((self.status, self.code()), (status, code), "{}\n{}", self.head, self.json);
        self
    }

    pub(super) fn mentions(&self, text: &str) -> &Self {
        assert!(self.message().contains(text), "{}", self.message());
        self
    }
}

/// Sends bytes on a connection of their own, and returns all that comes back.
pub(super) async fn raw(mock: &MockZoom, request: &[u8]) -> Vec<u8> {
    let address = mock.oauth_url().trim_start_matches("http://").to_owned();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let (mut reader, mut writer) = stream.split();
    let mut received = Vec::new();
    // The server may stop reading a rejected body while it is still being sent.
    let (_, _) = tokio::join!(writer.write_all(request), reader.read_to_end(&mut received));
    received
}

pub(super) async fn send(mock: &MockZoom, line: &str, headers: &[(&str, &str)], body: &[u8]) -> Response {
    let mut request = format!("{line} HTTP/1.1\r\nhost: mock\r\nconnection: close\r\n");
    for (name, value) in headers {
        request += &format!("{name}: {value}\r\n");
    }
    request += &format!("content-length: {}\r\n\r\n", body.len());
    let mut bytes = request.into_bytes();
    bytes.extend_from_slice(body);
    parse(&raw(mock, &bytes).await)
}

fn parse(received: &[u8]) -> Response {
    let end = received.windows(4).position(|window| window == b"\r\n\r\n").expect("no head");
    let head = String::from_utf8(received[..end].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let json = serde_json::from_slice(&received[end + 4..]).unwrap_or_default();
    Response { status, head, json }
}

/// Calls with a fresh token.
pub(super) async fn call(mock: &MockZoom, line: &str, json: &str) -> Response {
    call_as(mock, &mock.issue_token(), line, json).await
}

pub(super) async fn call_as(mock: &MockZoom, token: &str, line: &str, json: &str) -> Response {
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    send(mock, line, &headers[..if json.is_empty() { 1 } else { 2 }], json.as_bytes()).await
}

pub(super) async fn form(mock: &MockZoom, line: &str, fields: &[(&str, &str)]) -> Response {
    let mut body = String::new();
    for (name, value) in fields {
        body += &format!("--edge\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += "--edge--\r\n";
    let bearer = format!("Bearer {}", mock.issue_token());
    let headers = [("authorization", bearer.as_str()), ("content-type", "multipart/form-data; boundary=edge")];
    send(mock, line, &headers, body.as_bytes()).await
}
