//! Why a server could not be reached.

use std::error::Error as StdError;
use std::fmt;
use std::io::{self, ErrorKind};
use std::sync::Arc;

use url::Url;

use super::Error;
use crate::exchange::{TransportError, TransportErrorKind};
use crate::foundation::delivery::Delivery;

/// The host of a URL, with its port unless it is the default one.
pub(super) fn host(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    Some(url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
}

impl Error {
    /// The kind of the failed exchange: of the call, or of the token request that it needed.
    pub(super) fn transport_kind(&self) -> Option<TransportErrorKind> {
        if let super::Kind::Transport(kind) = self.0.kind {
            return Some(kind);
        }
        let is_about_token = matches!(self.0.kind, super::Kind::Auth(_));
        let cause = || self.causes().find_map(|cause| cause.downcast_ref::<TransportError>());
        is_about_token.then(cause).flatten().map(|error| error.kind)
    }

    /// The errors that caused this one, from the outside in. Shared errors are unwrapped.
    pub(super) fn causes(&self) -> impl Iterator<Item = &(dyn StdError + 'static)> {
        std::iter::successors(StdError::source(self), |error| (*error).source()).map(unshared)
    }

    /// `cannot connect to `host`: connection refused; nothing was sent`.
    pub(super) fn fmt_unreachable(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.0.host.as_ref().map_or_else(|| "the server".to_owned(), |host| format!("`{host}`"));
        match self.transport_kind() {
            Some(TransportErrorKind::Certificate) => write!(f, "the certificate of {host} is invalid")?,
            _ => write!(f, "cannot connect to {host}: {}", self.connect_reason())?,
        }
        if self.delivery() == Delivery::NotSent { f.write_str("; nothing was sent") } else { Ok(()) }
    }

    fn connect_reason(&self) -> String {
        let known = self.causes().find_map(|cause| {
            let held = cause.downcast_ref::<io::Error>();
            held.and_then(|error| io_reason(error.kind())).or_else(|| text_reason(&cause.to_string()))
        });
        let innermost = || self.causes().last().map_or_else(String::new, ToString::to_string);
        known.map_or_else(innermost, str::to_owned)
    }
}

fn unshared<'a>(error: &'a (dyn StdError + 'static)) -> &'a (dyn StdError + 'static) {
    error.downcast_ref::<Arc<Error>>().map_or(error, |error| &**error)
}

const fn io_reason(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::ConnectionRefused => "connection refused",
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted => "connection closed",
        ErrorKind::UnexpectedEof => "connection closed during the TLS handshake",
        ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable => "network unreachable",
        ErrorKind::TimedOut => "timed out",
        _ => return None,
    })
}

/// `hyper` has no type for these errors.
fn text_reason(text: &str) -> Option<&'static str> {
    match text {
        _ if text.starts_with("dns error") => Some("the host name cannot be resolved (DNS)"),
        "deadline has elapsed" | "operation timed out" => Some("timed out"),
        _ => None,
    }
}
