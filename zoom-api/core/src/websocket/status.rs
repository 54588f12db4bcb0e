//! The statuses of a socket.

use std::fmt;
use std::io;
use std::time::Duration;

use crate::error::Error;
use crate::event::{EventError, HandlerError, RawEvent};

/// A change of a socket, or an event that was not handled.
#[derive(Debug)]
#[non_exhaustive]
pub enum SocketStatus {
    /// The connection was established.
    Connected,
    /// The connection ended, and is established again.
    Disconnected {
        /// Why it ended.
        reason: DisconnectReason,
        /// The delay before the next connection.
        retry_in: Duration,
    },
    /// A handler failed.
    HandlerFailed {
        /// The event.
        event: RawEvent,
        /// Why the handler failed.
        error: HandlerError,
    },
    /// A message is not an event.
    NotAnEvent(EventError),
}

/// Why a connection ended.
#[derive(Debug)]
#[non_exhaustive]
pub enum DisconnectReason {
    /// No token is available.
    Token(Error),
    /// Zoom rejected the token; the next connection has a new one.
    TokenRejected,
    /// The connection could not be opened, or it broke.
    Io(io::Error),
    /// The server does not speak WebSocket, or it rejected the connection, with the HTTP status if there is one.
    Handshake(Option<u16>),
    /// Zoom rejected the subscription.
    Rejected,
    /// Zoom closed the connection, for example because another program opened one.
    Closed,
    /// Nothing was received for 45 seconds.
    Silent,
}

impl DisconnectReason {
    pub(super) const fn is_token_rejected(&self) -> bool {
        matches!(self, Self::TokenRejected)
    }
}

impl fmt::Display for DisconnectReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Token(error) => error.fmt(f),
            Self::TokenRejected => f.write_str("Zoom rejected the access token"),
            Self::Io(error) => write!(f, "the connection failed: {error}"),
            Self::Handshake(Some(status)) => write!(f, "the server rejected the connection with status {status}"),
            Self::Handshake(None) => f.write_str("the server does not respond like a WebSocket"),
            Self::Rejected => f.write_str("Zoom rejected the connection: check the subscription ID"),
            Self::Closed => f.write_str("Zoom closed the connection"),
            Self::Silent => f.write_str("nothing was received for 45 seconds"),
        }
    }
}

impl fmt::Display for SocketStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connected => f.write_str("connected"),
            Self::Disconnected { reason, retry_in } => {
                write!(f, "disconnected: {reason}; the next attempt is in {} ms", retry_in.as_millis())
            }
            Self::HandlerFailed { event, error } => write!(f, "event `{}`: {error}", event.name()),
            Self::NotAnEvent(error) => error.fmt(f),
        }
    }
}
