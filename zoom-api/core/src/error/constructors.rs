//! Constructors of errors, and the context that is added to them.

use std::error::Error as StdError;

use url::Url;

use super::{CallHistory, Error, ErrorResponse, Inner, Kind, redact, unreachable};
use crate::exchange::{Response, TransportError};
use crate::foundation::rejection::Rejection;
use crate::foundation::scopes::Scopes;
use crate::metadata::EndpointInfo;
use crate::model::DecodeError;
use crate::response::{RetryAfter, Undecoded, ZoomBody};

impl Error {
    pub(super) fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            info: None,
            response: None,
            granted_scopes: None,
            source: None,
            host: None,
            history: CallHistory::default(),
            page: None,
        }))
    }

    pub(crate) fn config(what: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::new(Kind::Config(what));
        error.0.source = Some(source.into());
        error
    }

    pub(crate) fn argument(info: &'static EndpointInfo, message: String) -> Self {
        Self::new(Kind::Argument(message)).with_endpoint(info)
    }

    pub(crate) fn deadline() -> Self {
        Self::new(Kind::Deadline)
    }

    /// Creates the error of a failed download.
    pub(crate) fn download(why: &'static str) -> Self {
        Self::new(Kind::Download(why))
    }

    /// Creates the error of a download of a file that has changed.
    pub(crate) fn changed() -> Self {
        Self::new(Kind::Changed)
    }

    pub(crate) fn page_loop(info: &'static EndpointInfo) -> Self {
        Self::new(Kind::PageLoop).with_endpoint(info)
    }

    pub(crate) fn transport(info: &'static EndpointInfo, error: TransportError) -> Self {
        Self::from_transport(error).with_endpoint(info)
    }

    /// Creates the error of an exchange without a response.
    pub(crate) fn from_transport(error: TransportError) -> Self {
        let mut result = Self::new(Kind::Transport(error.kind));
        result.0.source = Some(error.source);
        result
    }

    pub(crate) fn decode(info: &'static EndpointInfo, response: Response, error: DecodeError) -> Self {
        let mut result = Self::new(Kind::Decode).with_endpoint(info).with_response(response);
        result.0.source = Some(Box::new(error));
        result
    }

    /// An error for a successful response that could not be decoded.
    pub(crate) fn undecoded(info: &'static EndpointInfo, response: Response, undecoded: Undecoded) -> Self {
        match undecoded {
            Undecoded::ZoomError => Self::api(info, response),
            Undecoded::Decode(error) => Self::decode(info, response, error),
        }
    }

    pub(crate) fn api(info: &'static EndpointInfo, response: Response) -> Self {
        Self::from_response(response).with_endpoint(info)
    }

    /// Creates the error of an unsuccessful response.
    pub(crate) fn from_response(response: Response) -> Self {
        let is_redirect = matches!(response.status.as_u16(), 301 | 302 | 303 | 307 | 308);
        Self::new(if is_redirect { Kind::Redirect } else { Kind::Api }).with_response(response)
    }

    /// Creates the error of a [`TokenSource`](crate::auth::TokenSource) without a token.
    ///
    /// `Display` shows the reason: it must not contain secrets.
    #[must_use]
    pub fn auth(reason: impl Into<String>) -> Self {
        Self::new(Kind::Auth(reason.into()))
    }

    /// Creates the error of a [`TokenSource`](crate::auth::TokenSource) that needs the user's consent.
    ///
    /// `Display` shows the reason: it must not contain secrets.
    #[must_use]
    pub fn reauth_required(reason: impl Into<String>) -> Self {
        Self::new(Kind::Reauth(reason.into()))
    }

    /// Copies an error that several callers receive.
    pub(crate) fn shared(error: &std::sync::Arc<Self>) -> Self {
        let mut result = Self::new(error.0.kind.clone());
        if let Some(received) = &error.0.response {
            result = result.with_response(received.response.clone());
        }
        result.0.host.clone_from(&error.0.host);
        result.with_source(std::sync::Arc::clone(error))
    }

    /// Creates the error of a [`RateLimiter`](crate::limit::RateLimiter) that rejects a call, with the time of the next possible call.
    #[must_use]
    pub fn rejected_by_limiter(rejection: Rejection, retry_at: Option<jiff::Timestamp>) -> Self {
        Self::new(Kind::RejectedByLimiter(rejection, retry_at))
    }

    /// Sets the source of the error. Error chains show its `Display`: it must not contain secrets.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_endpoint(mut self, info: &'static EndpointInfo) -> Self {
        self.0.info.get_or_insert(info);
        self
    }

    /// Adds the scopes of the token, to compute the missing ones.
    pub(crate) fn with_granted_scopes(mut self, scopes: Option<Scopes>) -> Self {
        self.0.granted_scopes = scopes;
        self
    }

    /// Adds the path that was called and its access token, to hide them in messages.
    pub(crate) fn with_sent(mut self, path: &str, token: Option<&str>) -> Self {
        if let (Some(received), Some(info)) = (&mut self.0.response, self.0.info) {
            received.hidden = redact::parameters(info.path, path);
            received.hidden.extend(token.map(|token| ("<access_token>", token.to_owned())));
        }
        self
    }

    /// Adds the host that the request was for.
    pub(crate) fn with_host(mut self, url: &Url) -> Self {
        self.0.host = unreachable::host(url);
        self
    }

    /// Adds the number of the page.
    pub(crate) fn with_page(mut self, page: u64) -> Self {
        self.0.page = Some(page);
        self
    }

    /// Adds the history of the call.
    pub(crate) fn with_history(mut self, history: CallHistory) -> Self {
        self.0.history = history;
        self
    }

    /// Adds the response that was received.
    pub(crate) fn with_response(mut self, response: Response) -> Self {
        let zoom = ZoomBody::parse(&response.body);
        let retry_at = RetryAfter::of(&response).and_then(RetryAfter::time);
        self.0.response = Some(ErrorResponse { response, zoom, retry_at, hidden: Vec::new() });
        self
    }
}
