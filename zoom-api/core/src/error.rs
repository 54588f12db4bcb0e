//! The error of a failed call.

mod constructors;
mod fmt;
mod predicates;
mod redact;
mod unreachable;

use std::error::Error as StdError;
use std::time::Duration;

use http::StatusCode;

use crate::endpoint::{Endpoint, ErrorCases};
use crate::exchange::{Response, TransportErrorKind};
pub use crate::foundation::delivery::Delivery;
use crate::foundation::rejection::Rejection;
use crate::foundation::scopes::Scopes;
use crate::metadata::EndpointInfo;
use crate::response::ZoomBody;
pub use crate::response::zoom_body::FieldError;

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The error of a failed call.
///
/// [`case`](Self::case) returns the endpoint's documented error, [`status`](Self::status) and [`code`](Self::code) identify all other
/// errors of Zoom, the `is_…` methods classify the rest, and [`delivery`](Self::delivery) returns whether the call may have taken effect.
///
/// `Display` and `Debug` show no token, query string or body, and no IDs that were sent. [`message`](Self::message) and
/// [`body`](Self::body) return Zoom's message and body unchanged.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    info: Option<&'static EndpointInfo>,
    response: Option<ErrorResponse>,
    /// The scopes of the rejected token.
    granted_scopes: Option<Scopes>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    /// The host that the request was for.
    host: Option<String>,
    history: CallHistory,
    /// The number of the page, when a list was read.
    page: Option<u64>,
}

/// The history of a call before it failed.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CallHistory {
    /// Number of attempts.
    pub(crate) attempts: u32,
    /// Whether the retry budget prevented another attempt.
    pub(crate) budget_exhausted: bool,
    /// Whether the body was consumed and cannot be resent.
    pub(crate) body_consumed: bool,
    /// Whether an earlier attempt may have taken effect.
    pub(crate) had_unknown_outcome: bool,
}

/// The response that the server sent.
struct ErrorResponse {
    response: Response,
    zoom: Option<ZoomBody>,
    retry_at: Option<jiff::Timestamp>,
    /// The values of the path parameters and the access token, which are not shown.
    hidden: Vec<(&'static str, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    /// Invalid configuration.
    Config(&'static str),
    /// Invalid argument.
    Argument(String),
    /// No access token is available.
    Auth(String),
    /// No access token is available until the user consents again.
    Reauth(String),
    /// Rejected by the client's rate limiter.
    RejectedByLimiter(Rejection, Option<jiff::Timestamp>),
    /// No complete response was received.
    Transport(TransportErrorKind),
    /// The deadline of the call has passed.
    Deadline,
    /// An error response from Zoom.
    Api,
    /// A redirect from the API.
    Redirect,
    /// A successful response that cannot be decoded.
    Decode,
    /// A failed download.
    Download(&'static str),
    /// A download of a file that has changed.
    Changed,
    /// A repeated page token.
    PageLoop,
}

impl Error {
    /// Returns the endpoint's documented error, if this is one.
    ///
    /// Returns `None` if the call failed in another way or called another endpoint.
    ///
    /// # Examples
    /// ```
    /// # #[cfg(feature = "meetings")]
    /// # fn example(error: zoom_api::Error) {
    /// use zoom_api::meetings::registrants::{UpdateRegistrantStatus, UpdateRegistrantStatusError};
    ///
    /// match error.case::<UpdateRegistrantStatus>() {
    ///     Some(UpdateRegistrantStatusError::NotMeetingHost) => println!("ask the host"),
    ///     _ => println!("{error}"),
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn case<E: Endpoint>(&self) -> Option<E::Error> {
        let info = self.0.info?;
        let same = (info.name, info.method, info.path) == (E::INFO.name, E::INFO.method, E::INFO.path);
        let index = same.then(|| self.case_index()).flatten()?;
        E::Error::CASES.get(index).copied()
    }

    fn case_index(&self) -> Option<usize> {
        let index = self.0.info?.case_index(self.status()?.as_u16(), self.code())?;
        // Code 300 means an expired page token on every paged endpoint, and something else on many endpoints.
        let is_of_token = self.0.info?.errors.get(index).is_some_and(|case| case.name.contains("Token"));
        (is_of_token || !self.is_page_token_expired()).then_some(index)
    }

    /// Returns the HTTP status, if a response was received.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.0.response.as_ref()?.response.status)
    }

    /// Returns Zoom's error code from the body. It is not the HTTP status.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.zoom()?.code
    }

    /// Returns Zoom's message unchanged. It may contain IDs and e-mail addresses.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.zoom()?.message.as_deref()
    }

    /// Returns the fields that Zoom rejected.
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        self.zoom().map_or(&[], |zoom| &zoom.errors)
    }

    /// Returns the raw body of the response, if one was received.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        Some(&self.0.response.as_ref()?.response.body)
    }

    /// Returns the tracking ID that Zoom's support asks for.
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        self.0.response.as_ref()?.response.header("x-zm-trackingid")
    }

    /// Returns when the call can be retried, if Zoom or the rate limiter said so.
    #[must_use]
    pub fn retry_at(&self) -> Option<jiff::Timestamp> {
        if let Kind::RejectedByLimiter(_, retry_at) = self.0.kind {
            return retry_at;
        }
        self.0.response.as_ref()?.retry_at
    }

    /// Returns how long to wait until [`retry_at`](Self::retry_at).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let wait = self.retry_at()?.duration_since(jiff::Timestamp::now());
        Some(wait.try_into().unwrap_or(Duration::ZERO))
    }

    /// Returns whether the call may have taken effect.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        if self.0.history.had_unknown_outcome {
            return Delivery::Unknown;
        }
        match self.0.kind {
            Kind::Config(_) | Kind::Argument(_) | Kind::Auth(_) | Kind::Reauth(_) | Kind::RejectedByLimiter(..) => {
                Delivery::NotSent
            }
            Kind::Transport(kind) if kind.is_not_sent() => Delivery::NotSent,
            Kind::Api if self.status().is_some_and(|status| !status.is_server_error()) => Delivery::Rejected,
            Kind::Redirect | Kind::PageLoop | Kind::Download(_) | Kind::Changed => Delivery::Rejected,
            Kind::Deadline if self.0.history.attempts == 0 => Delivery::NotSent,
            Kind::Transport(_) | Kind::Deadline | Kind::Api | Kind::Decode => Delivery::Unknown,
        }
    }

    fn zoom(&self) -> Option<&ZoomBody> {
        self.0.response.as_ref()?.zoom.as_ref()
    }

    /// Zoom's message without IDs and addresses.
    fn shown_message(&self) -> Option<String> {
        let received = self.0.response.as_ref()?;
        Some(redact::message(self.message()?, &received.hidden))
    }
}
