//! What of an error is shown, without a secret or an id.

use std::error::Error as StdError;
use std::fmt;

use super::{Error, Kind};
use crate::exchange::TransportError;

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
            Kind::Argument(mistake) => write!(f, "not sent: {mistake}"),
            Kind::Auth(reason) => write!(f, "no token: {reason}"),
            Kind::Reauth(reason) => write!(f, "no token: {reason}; the user must consent again"),
            Kind::RejectedByLimiter(refusal, _) => write!(f, "not sent: {}", refusal.reason()),
            Kind::Transport(kind) => write!(f, "{}", TransportError::new(*kind, "")),
            Kind::Deadline => f.write_str("no answer within the time for the call"),
            Kind::Redirect => f.write_str("answered with a redirect, which the API never does; check the base URL"),
            Kind::PageLoop => f.write_str("the page was read before: Zoom's pages go round, and the listing ends here"),
            Kind::Decode => f.write_str("the answer could not be read"),
            Kind::Api => f.write_str("refused"),
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
