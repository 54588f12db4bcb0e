//! A scripted WebSocket server in memory.

use std::io;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream, duplex};
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::{WebSocketStream, accept_hdr_async};
use zoom_api::auth::{AccessToken, TokenSource};
use zoom_api::websocket::{Connect, Connection};
use zoom_api::{BoxFuture, Error};

/// Tokens with numbers, of which each replaces the previous one.
#[derive(Default)]
pub(crate) struct Tokens(AtomicU32);

impl Tokens {
    fn number(&self) -> AccessToken {
        AccessToken::new(&format!("token-{}", self.0.load(SeqCst))).unwrap()
    }
}

impl TokenSource for Tokens {
    fn token(&self) -> BoxFuture<'_, zoom_api::Result<AccessToken>> {
        Box::pin(async { Ok(self.number()) })
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, zoom_api::Result<AccessToken>> {
        self.0.fetch_add(1, SeqCst);
        self.token()
    }
}

/// A grant that was revoked.
pub(crate) struct DeadGrant;

impl TokenSource for DeadGrant {
    fn token(&self) -> BoxFuture<'_, zoom_api::Result<AccessToken>> {
        Box::pin(async { Err(Error::reauth_required("revoked")) })
    }

    fn refresh<'a>(&'a self, _: &'a AccessToken) -> BoxFuture<'a, zoom_api::Result<AccessToken>> {
        self.token()
    }
}

/// A request for a connection; the reply is a stream or an error.
type Wanted = tokio::sync::oneshot::Sender<io::Result<DuplexStream>>;

/// The server, which responds to one attempt to connect after another.
pub(crate) struct Server(mpsc::UnboundedReceiver<Wanted>);

/// The connector of a socket, which leads to the server.
pub(crate) struct Connector(mpsc::UnboundedSender<Wanted>);

impl Connect for Connector {
    fn connect<'a>(&'a self, _: &'a url::Url) -> BoxFuture<'a, io::Result<Box<dyn Connection>>> {
        Box::pin(async {
            let (sender, receiver) = tokio::sync::oneshot::channel();
            self.0.send(sender).map_err(|_| io::ErrorKind::ConnectionRefused)?;
            let stream = receiver.await.map_err(io::Error::other)??;
            Ok(Box::new(stream) as Box<dyn Connection>)
        })
    }
}

impl Server {
    pub(crate) fn new() -> (Self, Connector) {
        let (sender, receiver) = mpsc::unbounded_channel();
        (Self(receiver), Connector(sender))
    }

    async fn stream(&mut self) -> DuplexStream {
        let (own, other) = duplex(64 * 1024);
        self.0.recv().await.unwrap().send(Ok(other)).unwrap();
        own
    }

    /// Refuses the next connection.
    pub(crate) async fn refuse(&mut self) {
        self.0.recv().await.unwrap().send(Err(io::ErrorKind::ConnectionRefused.into())).unwrap();
    }

    /// Responds to the next handshake with a status.
    pub(crate) async fn reject(&mut self, status: u16) {
        self.respond(&format!("HTTP/1.1 {status} Rejected\r\ncontent-length: 0\r\n\r\n")).await;
    }

    /// Responds to the next handshake with something that is not HTTP.
    pub(crate) async fn answer_garbage(&mut self) {
        self.respond("220 mail.example.com ESMTP\r\n\r\n").await;
    }

    async fn respond(&mut self, response: &str) {
        let mut stream = self.stream().await;
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        stream.write_all(response.as_bytes()).await.unwrap();
    }

    /// Accepts the next connection.
    #[allow(clippy::result_large_err, reason = "the callback's type is that of the library")]
    pub(crate) async fn accept(&mut self) -> Session {
        let stream = self.stream().await;
        let mut query = String::new();
        let read = |request: &Request, response: Response| {
            query = request.uri().query().unwrap_or_default().to_owned();
            Ok(response)
        };
        let stream = accept_hdr_async(stream, read).await.unwrap();
        Session { stream, query }
    }
}

/// An accepted connection.
pub(crate) struct Session {
    stream: WebSocketStream<DuplexStream>,
    pub(crate) query: String,
}

impl Session {
    pub(crate) async fn text(&mut self, text: &str) {
        self.stream.send(Message::text(text)).await.unwrap();
    }

    pub(crate) async fn connected(&mut self) {
        self.text(r#"{"module":"build_connection","success":true,"content":"connected"}"#).await;
    }

    /// Sends an event, as Zoom does: as text inside of the frame.
    pub(crate) async fn event(&mut self, name: &str) {
        let content = json!({ "event": name, "payload": {} }).to_string();
        self.text(&json!({ "module": "message", "content": content }).to_string()).await;
    }

    /// Receives the next text; `None` if the connection ended.
    pub(crate) async fn receive(&mut self) -> Option<String> {
        match self.stream.next().await {
            Some(Ok(Message::Text(text))) => Some(text.as_str().to_owned()),
            _ => None,
        }
    }

    /// Answers heartbeats for some time.
    pub(crate) async fn serve(&mut self, time: Duration) {
        let end = Instant::now() + time;
        while let Ok(Some(_)) = timeout(end - Instant::now(), self.receive()).await {
            self.text(r#"{"module":"heartbeat","success":true}"#).await;
        }
    }

    pub(crate) async fn close(mut self) {
        self.stream.close(None).await.unwrap();
        while self.stream.next().await.is_some() {}
    }
}
