//! A server on a real socket that records requests and sends scripted replies.

use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// Sends the replies in order, one per request; then it closes connections without a response.
pub struct Scripted {
    address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: JoinHandle<()>,
}

/// A request as received on the socket.
#[derive(Clone, Debug)]
pub struct Seen {
    pub head: String,
    pub body: Vec<u8>,
}

impl Seen {
    /// `PUT /v2/… HTTP/1.1`
    pub fn request_line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    /// The path with its query.
    pub fn target(&self) -> &str {
        self.request_line().split(' ').nth(1).unwrap()
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// All headers, in order.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.head.lines().skip(1).filter_map(|line| line.split_once(": "))
    }

    /// The body as text, with the multipart boundary replaced by `BOUNDARY`.
    pub fn body_text(&self) -> String {
        let text = String::from_utf8(self.body.clone()).unwrap();
        match self.header("content-type").and_then(|value| value.split_once("boundary=")) {
            Some((_, boundary)) => text.replace(boundary, "BOUNDARY"),
            None => text,
        }
    }
}

impl Scripted {
    /// Starts the server.
    pub async fn start(replies: Vec<Vec<u8>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let replies = Arc::new(Mutex::new(replies.into_iter()));
        let recorded = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, replies) = (Arc::clone(&recorded), Arc::clone(&replies));
                tokio::spawn(async move {
                    let _ = converse(stream, &seen, &replies).await;
                });
            }
        });
        Self { address, seen, task }
    }

    /// The base URL of its API.
    pub fn base_url(&self) -> String {
        format!("http://{}/v2", self.address)
    }

    /// The requests so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// The only request there was.
    pub fn only(&self) -> Seen {
        let seen = self.seen();
        assert_eq!(seen.len(), 1, "{seen:?}");
        seen[0].clone()
    }
}

impl Drop for Scripted {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn converse(
    mut stream: TcpStream,
    seen: &Mutex<Vec<Seen>>,
    replies: &Mutex<std::vec::IntoIter<Vec<u8>>>,
) -> std::io::Result<()> {
    while let Some(request) = read_request(&mut stream).await? {
        seen.lock().unwrap().push(request);
        let Some(reply) = replies.lock().unwrap().next() else { break };
        stream.write_all(&reply).await?;
        if !is_whole(&reply) {
            break;
        }
    }
    stream.shutdown().await
}

/// Whether the response has a length; if not, closing the connection ends it.
fn is_whole(reply: &[u8]) -> bool {
    let text = String::from_utf8_lossy(reply);
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    length.is_some_and(|length| length.parse::<usize>().unwrap() <= body.len())
}

async fn read_request(stream: &mut TcpStream) -> std::io::Result<Option<Seen>> {
    let mut read = Vec::new();
    let end = loop {
        if let Some(end) = read.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut read).await? == 0 {
            return Ok(None);
        }
    };
    let head = String::from_utf8(read[..end].to_vec()).unwrap();
    let request = Seen { head, body: Vec::new() };
    let length: usize = request.header("content-length").map_or(0, |length| length.parse().unwrap());
    let mut body = read[end..].to_vec();
    while body.len() < length {
        if stream.read_buf(&mut body).await? == 0 {
            break;
        }
    }
    Ok(Some(Seen { body, ..request }))
}

/// A reply with a status and a body.
pub fn reply(status: u16, content_type: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status} Said\r\ncontent-type: {content_type}\r\nx-zm-trackingid: track-1\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

/// A reply with a status and JSON.
pub fn json(status: u16, body: &str) -> Vec<u8> {
    reply(status, "application/json", body)
}
