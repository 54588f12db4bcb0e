//! `Display` and `Debug` of errors, without secrets and IDs.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, Kind};
use crate::exchange::{TransportError, TransportErrorKind};
use crate::foundation::rejection::Rejection;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(info) = self.0.info {
            write!(f, "{} {}: ", info.method, info.path)?;
        }
        if let Some(page) = self.0.page {
            write!(f, "page {page}: ")?;
        }
        match &self.0.kind {
            Kind::Config(what) | Kind::Download(what) => f.write_str(what),
            Kind::Changed => f.write_str("the file changed after the download began"),
            Kind::Argument(message) => write!(f, "not sent: {message}"),
            Kind::Auth(_) if self.is_connect() || self.is_certificate() => {
                f.write_str("no access token: ")?;
                self.fmt_unreachable(f)
            }
            Kind::Auth(_) if self.transport_kind() == Some(TransportErrorKind::NotSent) => {
                write!(f, "no access token: {}", TransportError::new(TransportErrorKind::NotSent, ""))
            }
            Kind::Auth(reason) => write!(f, "no access token: {reason}"),
            Kind::Reauth(reason) => write!(f, "no access token: {reason}; the user must consent again"),
            Kind::RejectedByLimiter(Rejection::Deadline, Some(at)) => {
                write!(f, "rejected by the client's rate limiter: the call would wait until {at:.0}, past its deadline")
            }
            Kind::RejectedByLimiter(rejection, _) => {
                write!(f, "rejected by the client's rate limiter: {}", rejection.reason())
            }
            Kind::Transport(TransportErrorKind::Connect | TransportErrorKind::Certificate) => self.fmt_unreachable(f),
            Kind::Transport(kind) => write!(f, "{}", TransportError::new(*kind, "")),
            Kind::Deadline => f.write_str("timed out: no response before the deadline of the call"),
            Kind::Redirect => f.write_str("unexpected redirect: check the base URL"),
            Kind::PageLoop => f.write_str("page loop: the next page was already read"),
            Kind::Decode => f.write_str("cannot decode the response"),
            Kind::Api => f.write_str("Zoom returned an error"),
        }?;
        self.fmt_response(f)
    }
}

impl Error {
    fn fmt_response(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(status) = self.status() else {
            return Ok(());
        };
        write!(f, " (HTTP {}", status.as_u16())?;
        if let Some(code) = self.code() {
            write!(f, ", code {code}")?;
        }
        if let Some(case) = self.case_index().and_then(|index| self.0.info?.errors.get(index)) {
            write!(f, ", {}", case.name)?;
        }
        f.write_str(")")?;
        match self.shown_message() {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("host", &self.0.host)
            .field("endpoint", &self.0.info.map(|info| info.name))
            .field("status", &self.status())
            .field("code", &self.code())
            .field("message", &self.shown_message())
            .field("tracking_id", &self.tracking_id())
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
