//! The questions that a caller decides by.

use http::StatusCode;

use super::{Error, Kind};
use crate::exchange::TransportErrorKind;
use crate::foundation::rejection::Rejection;
use crate::metadata::EndpointInfo;
use crate::response::ZoomBody;

impl Error {
    /// Whether too many calls were made, by Zoom's count or by the client's own: wait until [`retry_at`](Self::retry_at).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.rejection().is_some() || self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Why the client's own limiter did not let the call through, when that is what happened.
    #[must_use]
    pub fn rejection(&self) -> Option<Rejection> {
        match self.0.kind {
            Kind::RejectedByLimiter(refusal, _) => Some(refusal),
            _ => None,
        }
    }

    /// Whether the token was refused: check the app's credentials and that it is active.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.0.kind, Kind::Auth(_) | Kind::Reauth(_))
            || (self.is_api() && self.status() == Some(StatusCode::UNAUTHORIZED))
    }

    /// Whether the user must consent again, and nothing else will help: send them through the authorization once more.
    #[must_use]
    pub fn is_reauth_required(&self) -> bool {
        matches!(self.0.kind, Kind::Reauth(_))
    }

    /// The scopes of which the app lacks every one: any one of them lets the call through.
    ///
    /// It is empty unless [`is_missing_scope`](Self::is_missing_scope).
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&'static str> {
        let needed = self.0.info.filter(|_| self.is_missing_scope()).map_or(&[][..], |info| info.scopes);
        match &self.0.granted_scopes {
            Some(granted) => granted.missing(needed),
            None => needed.to_vec(),
        }
    }

    /// Whether the app lacks every scope that lets the call through: add one of [`EndpointInfo::scopes`] to it.
    #[must_use]
    pub fn is_missing_scope(&self) -> bool {
        self.is_api() && self.code() == Some(4711)
    }

    /// Whether the page asked for is no longer to be had: a page's token lives 15 minutes. Start the listing anew.
    ///
    /// What was read until then is kept: see [`Items::take_buffered`](crate::page::Items::take_buffered).
    #[must_use]
    pub fn is_page_token_expired(&self) -> bool {
        let is_of_token = |text: &str| text.to_ascii_lowercase().replace('_', " ").contains("page token");
        let is_about_token = |zoom: &ZoomBody| {
            zoom.message.as_deref().is_some_and(is_of_token)
                || zoom.errors.iter().any(|error| is_of_token(&error.field))
        };
        self.is_api() && self.code() == Some(300) && self.zoom().is_some_and(is_about_token)
    }

    /// Whether a listing was stopped because its pages go round: a page named one that was read before as the next.
    #[must_use]
    pub fn is_page_loop(&self) -> bool {
        self.0.kind == Kind::PageLoop
    }

    /// The number of the page that could not be had, from 1, when a list was read; pages of all months count.
    #[must_use]
    pub fn page(&self) -> Option<u64> {
        self.0.page
    }

    /// Whether the time was over before an answer came.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Deadline | Kind::Transport(TransportErrorKind::Timeout))
    }

    /// Whether too little of an answer came for too long.
    #[must_use]
    pub fn is_stalled(&self) -> bool {
        self.0.kind == Kind::Transport(TransportErrorKind::Stalled)
    }

    /// Whether no connection could be made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Transport(TransportErrorKind::Connect)
    }

    /// Whether Zoom answered with an error, rather than none at all.
    #[must_use]
    pub fn is_api(&self) -> bool {
        self.0.kind == Kind::Api
    }

    /// Whether Zoom's API answered with a redirect, which is never followed.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.0.kind == Kind::Redirect
    }

    /// Whether an answer of success could not be read.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// How many attempts were made; 0 when the call was not sent at all.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.history.attempts
    }

    /// Whether the call would have been tried again, had not too many been of late.
    #[must_use]
    pub fn is_budget_exhausted(&self) -> bool {
        self.0.history.budget_exhausted
    }

    /// Whether the call was not tried again because its body came from a reader, which can be read once.
    #[must_use]
    pub fn is_body_consumed(&self) -> bool {
        self.0.history.body_consumed
    }

    /// Whether an argument could not be sent.
    #[must_use]
    pub fn is_argument(&self) -> bool {
        matches!(self.0.kind, Kind::Argument(_))
    }

    /// The endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> Option<&'static EndpointInfo> {
        self.0.info
    }
}
