//! One connection, from its handshake to its end.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use futures_util::{SinkExt as _, StreamExt as _};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, MissedTickBehavior, interval_at, timeout};
use tokio_tungstenite::tungstenite::{self, Message};
use tokio_tungstenite::{WebSocketStream, client_async};
use url::Url;

use super::EventSocket;
use super::backoff::Backoff;
use super::connect::{Connect, Connection};
use super::frame::{Frame, HEARTBEAT};
use super::status::{DisconnectReason, SocketStatus};
use crate::auth::AccessToken;
use crate::error::{Error, Result};
use crate::event::RawEvent;

/// Zoom expects a heartbeat every 30 seconds.
const HEARTBEATS: Duration = Duration::from_secs(30);

/// Zoom answers heartbeats, so that a longer silence is a broken connection.
const SILENCE: Duration = Duration::from_secs(45);

/// The time for TCP, TLS and the handshake.
const HANDSHAKE: Duration = Duration::from_secs(15);

/// A connection that lasted this long was not ended by another program that takes turns.
const LASTING: Duration = Duration::from_secs(60);

type Socket = WebSocketStream<Box<dyn Connection>>;

/// One connection of a socket.
pub(super) struct Session<'a> {
    socket: &'a EventSocket,
    connector: &'a dyn Connect,
    url: Url,
}

impl<'a> Session<'a> {
    pub(super) fn new(socket: &'a EventSocket, connector: &'a dyn Connect, token: &AccessToken) -> Result<Self> {
        let mut url =
            Url::parse(&socket.url).map_err(|error| Error::config("the URL of the WebSocket is invalid", error))?;
        if url.scheme() != "wss" && !(url.scheme() == "ws" && is_loopback(&url)) {
            return Err(Error::config("the URL of the WebSocket is invalid", "expected the scheme `wss`"));
        }
        let pairs =
            [("subscriptionId", socket.subscription.as_str()), ("access_token", token.exposed().unwrap_or_default())];
        url.query_pairs_mut().extend_pairs(pairs);
        Ok(Self { socket, connector, url })
    }

    /// Receives events until the connection ends.
    pub(super) async fn run(self, backoff: &mut Backoff) -> DisconnectReason {
        let started = Instant::now();
        let mut stream = match timeout(HANDSHAKE, self.open()).await {
            Ok(Ok(stream)) => stream,
            Ok(Err(reason)) => return reason,
            Err(_) => return DisconnectReason::Io(io::ErrorKind::TimedOut.into()),
        };
        let reason = self.receive(&mut stream).await;
        if started.elapsed() >= LASTING {
            backoff.reset();
        }
        reason
    }

    async fn open(&self) -> Result<Socket, DisconnectReason> {
        let connection = self.connector.connect(&self.url).await.map_err(DisconnectReason::Io)?;
        match client_async(self.url.as_str(), connection).await {
            Ok((stream, _)) => Ok(stream),
            Err(error) => Err(reason(error)),
        }
    }

    async fn receive(&self, stream: &mut Socket) -> DisconnectReason {
        let mut waiting = None;
        let reason = self.receive_into(&mut waiting, stream).await;
        if let Some(event) = waiting {
            // It was received, so it is handled although there is no permit.
            self.handle(event, None);
        }
        reason
    }

    /// Receives events; one for which there is no permit is `waiting`, and nothing is read until there is one.
    async fn receive_into(&self, waiting: &mut Option<RawEvent>, stream: &mut Socket) -> DisconnectReason {
        let mut heartbeats = interval_at(Instant::now() + HEARTBEATS, HEARTBEATS);
        heartbeats.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut silent_at = Instant::now() + SILENCE;
        loop {
            tokio::select! {
                message = stream.next(), if waiting.is_none() => {
                    silent_at = Instant::now() + SILENCE;
                    match message {
                        Some(Ok(message)) => match self.on_message(&message) {
                            Ok(event) => *waiting = event.and_then(|event| self.try_handle(event)),
                            Err(reason) => return reason,
                        },
                        Some(Err(error)) => return reason(error),
                        None => return DisconnectReason::Closed,
                    }
                }
                permit = permit(&self.socket.permits), if waiting.is_some() => {
                    silent_at = Instant::now() + SILENCE;
                    if let Some(event) = waiting.take() {
                        self.handle(event, permit);
                    }
                }
                _ = heartbeats.tick() => {
                    // A full send buffer is a broken connection, too.
                    match timeout(SILENCE, stream.send(Message::text(HEARTBEAT))).await {
                        Ok(Ok(())) => {}
                        Ok(Err(error)) => return reason(error),
                        Err(_) => return DisconnectReason::Silent,
                    }
                }
                () = tokio::time::sleep_until(silent_at), if waiting.is_none() => return DisconnectReason::Silent,
            }
        }
    }

    /// Reads a message; returns its event, or the reason if the connection ends.
    fn on_message(&self, message: &Message) -> Result<Option<RawEvent>, DisconnectReason> {
        let text = match message {
            Message::Text(text) => text.as_str(),
            Message::Binary(bytes) => std::str::from_utf8(bytes).unwrap_or_default(),
            Message::Close(_) => return Err(DisconnectReason::Closed),
            _ => return Ok(None),
        };
        match Frame::parse(text) {
            Frame::Connected => (self.socket.report)(SocketStatus::Connected),
            Frame::Event(json) => match RawEvent::from_json(json) {
                Ok(event) => return Ok(Some(event)),
                Err(error) => (self.socket.report)(SocketStatus::NotAnEvent(error)),
            },
            Frame::TokenRejected => return Err(DisconnectReason::TokenRejected),
            Frame::Rejected => return Err(DisconnectReason::Rejected),
            Frame::Other => {}
        }
        Ok(None)
    }

    /// Handles an event if there is a permit, or returns it.
    fn try_handle(&self, event: RawEvent) -> Option<RawEvent> {
        match Arc::clone(&self.socket.permits).try_acquire_owned() {
            Ok(permit) => {
                self.handle(event, Some(permit));
                None
            }
            Err(_) => Some(event),
        }
    }

    /// Calls the handlers in a task of its own, so that they do not delay heartbeats. The permit is returned at their end.
    fn handle(&self, event: RawEvent, permit: Option<OwnedSemaphorePermit>) {
        let (handlers, report) = (Arc::clone(&self.socket.handlers), Arc::clone(&self.socket.report));
        tokio::spawn(async move {
            let failed = |error| report(SocketStatus::HandlerFailed { event: event.clone(), error });
            handlers.handle(&event, &failed).await;
            drop(permit);
        });
    }
}

/// Waits for a permit. The semaphore is never closed.
async fn permit(permits: &Arc<Semaphore>) -> Option<OwnedSemaphorePermit> {
    Arc::clone(permits).acquire_owned().await.ok()
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(address)) => address.is_loopback(),
        Some(url::Host::Ipv6(address)) => address.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// The reason without the text of the error, which may contain the URL and thus the token.
fn reason(error: tungstenite::Error) -> DisconnectReason {
    match error {
        tungstenite::Error::ConnectionClosed | tungstenite::Error::AlreadyClosed => DisconnectReason::Closed,
        tungstenite::Error::Protocol(tungstenite::error::ProtocolError::ResetWithoutClosingHandshake) => {
            DisconnectReason::Closed
        }
        tungstenite::Error::Io(error) => DisconnectReason::Io(error),
        tungstenite::Error::Http(response) if response.status() == 401 => DisconnectReason::TokenRejected,
        tungstenite::Error::Http(response) => DisconnectReason::Handshake(Some(response.status().as_u16())),
        _ => DisconnectReason::Handshake(None),
    }
}
