//! The methods that classify an error.

use http::StatusCode;

use super::{Error, Kind};
use crate::exchange::TransportErrorKind;
use crate::foundation::rejection::Rejection;
use crate::metadata::EndpointInfo;
use crate::response::ZoomBody;

impl Error {
    /// Whether the call was rate-limited, by Zoom or by the client's rate limiter: wait until [`retry_at`](Self::retry_at).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.rejection().is_some() || self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Returns why the client's rate limiter rejected the call, if it did.
    #[must_use]
    pub fn rejection(&self) -> Option<Rejection> {
        match self.0.kind {
            Kind::RejectedByLimiter(rejection, _) => Some(rejection),
            _ => None,
        }
    }

    /// Whether the token was rejected or none is available: check the app's credentials and that it is active.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        let is_reached = !self.transport_kind().is_some_and(TransportErrorKind::is_not_sent);
        (matches!(self.0.kind, Kind::Auth(_) | Kind::Reauth(_)) && is_reached)
            || (self.is_api() && self.status() == Some(StatusCode::UNAUTHORIZED))
    }

    /// Whether the user must consent again: start a new authorization.
    ///
    /// This includes a call that Zoom rejected because the user revoked the app, once the refresh token was rejected too.
    #[must_use]
    pub fn is_reauth_required(&self) -> bool {
        let is_reauth = |error: &Self| matches!(error.0.kind, Kind::Reauth(_));
        is_reauth(self) || self.causes().any(|cause| cause.downcast_ref().is_some_and(is_reauth))
    }

    /// Returns the scopes that the app lacks; any one of them is enough for the call.
    ///
    /// The list is empty unless [`is_missing_scope`](Self::is_missing_scope).
    #[must_use]
    pub fn missing_scopes(&self) -> Vec<&'static str> {
        let needed = self.0.info.filter(|_| self.is_missing_scope()).map_or(&[][..], |info| info.scopes);
        match &self.0.granted_scopes {
            Some(granted) => granted.missing(needed),
            None => needed.to_vec(),
        }
    }

    /// Whether the app lacks a scope: add one of [`EndpointInfo::scopes`] to the app.
    #[must_use]
    pub fn is_missing_scope(&self) -> bool {
        self.is_api() && self.code() == Some(4711)
    }

    /// Whether the page token has expired, which happens after 15 minutes: read the list from the start.
    ///
    /// [`Items::take_buffered`](crate::page::Items::take_buffered) returns the items read so far.
    #[must_use]
    pub fn is_page_token_expired(&self) -> bool {
        let is_of_token = |text: &str| text.to_ascii_lowercase().replace('_', " ").contains("page token");
        let is_about_token = |zoom: &ZoomBody| {
            zoom.message.as_deref().is_some_and(is_of_token)
                || zoom.errors.iter().any(|error| is_of_token(&error.field))
        };
        self.is_api() && self.code() == Some(300) && self.zoom().is_some_and(is_about_token)
    }

    /// Whether a list was stopped because a page token repeated.
    #[must_use]
    pub fn is_page_loop(&self) -> bool {
        self.0.kind == Kind::PageLoop
    }

    /// Returns the number of the page that failed, from 1, if a list was read. Pages of all months are counted.
    #[must_use]
    pub fn page(&self) -> Option<u64> {
        self.0.page
    }

    /// Whether the call timed out.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.0.kind, Kind::Deadline | Kind::Transport(TransportErrorKind::Timeout))
    }

    /// Whether the response stalled.
    #[must_use]
    pub fn is_stalled(&self) -> bool {
        self.0.kind == Kind::Transport(TransportErrorKind::Stalled)
    }

    /// Whether a download could not resume because the file has changed: start over without
    /// [`resume_from`](crate::client::Download::resume_from).
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.0.kind == Kind::Changed
    }

    /// Whether no connection could be established, for the call or for the token request that it needed. Nothing was sent, unless
    /// an earlier attempt was; see [`delivery`](Self::delivery).
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.transport_kind() == Some(TransportErrorKind::Connect)
    }

    /// Whether the server's certificate is invalid, for the call or for the token request that it needed. Nothing was sent.
    #[must_use]
    pub fn is_certificate(&self) -> bool {
        self.transport_kind() == Some(TransportErrorKind::Certificate)
    }

    /// Whether Zoom returned an error response.
    #[must_use]
    pub fn is_api(&self) -> bool {
        self.0.kind == Kind::Api
    }

    /// Whether the API returned a redirect, which is never followed.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        self.0.kind == Kind::Redirect
    }

    /// Whether a successful response could not be decoded.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Returns the number of attempts; 0 if the call was not sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.history.attempts
    }

    /// Whether the retry budget prevented another attempt.
    #[must_use]
    pub fn is_budget_exhausted(&self) -> bool {
        self.0.history.budget_exhausted
    }

    /// Whether the call could not be retried because its body came from a reader, which can be read only once.
    #[must_use]
    pub fn is_body_consumed(&self) -> bool {
        self.0.history.body_consumed
    }

    /// Whether an argument is invalid.
    #[must_use]
    pub fn is_argument(&self) -> bool {
        matches!(self.0.kind, Kind::Argument(_))
    }

    /// Returns the endpoint that was called.
    #[must_use]
    pub fn endpoint(&self) -> Option<&'static EndpointInfo> {
        self.0.info
    }

    /// The value of OpenTelemetry's `error.type`: the status of an error of Zoom, or else the kind of the failure.
    pub(crate) fn error_type(&self) -> &str {
        match &self.0.kind {
            Kind::Config(_) => "configuration",
            Kind::Argument(_) => "argument",
            Kind::Auth(_) => "no_token",
            Kind::Reauth(_) => "reauth_required",
            Kind::RejectedByLimiter(..) => "rejected_by_limiter",
            Kind::Transport(kind) => kind.error_type(),
            Kind::Deadline => "deadline",
            Kind::Api => self.0.response.as_ref().map_or("api", |received| received.response.status.as_str()),
            Kind::Redirect => "redirect",
            Kind::Decode => "decode",
            Kind::Download(_) => "download",
            Kind::Changed => "changed",
            Kind::PageLoop => "page_loop",
        }
    }
}
