//! What went wrong with a call, and what to do about it.

mod constructors;
mod fmt;
mod predicates;
mod redact;

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

/// Why a call did not return its output.
///
/// Ask it what you need to decide: [`case`](Self::case) for the errors an endpoint documents, [`status`](Self::status) and
/// [`code`](Self::code) for the rest, [`delivery`](Self::delivery) for whether the call may have had an effect.
///
/// Neither `Display` nor `Debug` shows a token, a query string, a body, or the ids that were sent; [`message`](Self::message) and
/// [`body`](Self::body) return what Zoom said, as it said it.
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    info: Option<&'static EndpointInfo>,
    response: Option<ErrorResponse>,
    /// What the refused token was granted.
    granted_scopes: Option<Scopes>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    history: CallHistory,
    /// The number of the page, in a listing.
    page: Option<u64>,
}

/// How the call went before it ended in the error.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct CallHistory {
    /// How many attempts were made.
    pub(crate) attempts: u32,
    /// Whether there would have been another, but for the retry budget.
    pub(crate) budget_exhausted: bool,
    /// Whether the body was read, and cannot be sent again.
    pub(crate) body_consumed: bool,
    /// Whether an attempt before the last may have had an effect.
    pub(crate) had_unknown_outcome: bool,
}

/// What the server said.
struct ErrorResponse {
    response: Response,
    zoom: Option<ZoomBody>,
    retry_at: Option<jiff::Timestamp>,
    /// The path parameters as sent, which are not to be shown.
    path_values: Vec<(&'static str, String)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    /// The client or the call is set up wrongly.
    Config(&'static str),
    /// An argument cannot be sent.
    Argument(String),
    /// No token could be had.
    Auth(String),
    /// No token can be had until the user consents again.
    Reauth(String),
    /// The client's own limiter let it not through.
    RejectedByLimiter(Rejection, Option<jiff::Timestamp>),
    /// No whole answer came.
    Transport(TransportErrorKind),
    /// The call's own time was over.
    Deadline,
    /// Zoom refused, or failed.
    Api,
    /// An answer that points elsewhere.
    Redirect,
    /// An answer of success that could not be read.
    Decode,
    /// A download that cannot be, or cannot go on.
    Download(&'static str),
    /// Pages that do not end.
    PageLoop,
}

impl Error {
    /// The error's name among those the endpoint declares.
    ///
    /// It is `None` when the call failed in another way, or was another endpoint's.
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
        // Code 300 has a meaning of its own on many endpoints, and on all of them that of a page's token.
        let is_of_token = self.0.info?.errors.get(index).is_some_and(|case| case.name.contains("Token"));
        (is_of_token || !self.is_page_token_expired()).then_some(index)
    }

    /// The HTTP status of the answer, where one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        Some(self.0.response.as_ref()?.response.status)
    }

    /// Zoom's code in the body; not the HTTP status.
    #[must_use]
    pub fn code(&self) -> Option<i64> {
        self.zoom()?.code
    }

    /// Zoom's message as it was sent. It may hold ids and e-mail addresses.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.zoom()?.message.as_deref()
    }

    /// The fields that Zoom found wrong.
    #[must_use]
    pub fn field_errors(&self) -> &[FieldError] {
        self.zoom().map_or(&[], |zoom| &zoom.errors)
    }

    /// The answer's body as it came, whatever it is.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        Some(&self.0.response.as_ref()?.response.body)
    }

    /// The id that Zoom's support asks for.
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        self.0.response.as_ref()?.response.header("x-zm-trackingid")
    }

    /// When Zoom says that the call can be made again.
    #[must_use]
    pub fn retry_at(&self) -> Option<jiff::Timestamp> {
        if let Kind::RejectedByLimiter(_, retry_at) = self.0.kind {
            return retry_at;
        }
        self.0.response.as_ref()?.retry_at
    }

    /// How long to wait until [`retry_at`](Self::retry_at).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let wait = self.retry_at()?.duration_since(jiff::Timestamp::now());
        Some(wait.try_into().unwrap_or(Duration::ZERO))
    }

    /// Whether the call may have had an effect.
    #[must_use]
    pub fn delivery(&self) -> Delivery {
        if self.0.history.had_unknown_outcome {
            return Delivery::Unknown;
        }
        match self.0.kind {
            Kind::Config(_) | Kind::Argument(_) | Kind::Auth(_) | Kind::Reauth(_) | Kind::RejectedByLimiter(..) => {
                Delivery::NotSent
            }
            Kind::Transport(TransportErrorKind::Connect | TransportErrorKind::Certificate) => Delivery::NotSent,
            Kind::Api if self.status().is_some_and(|status| !status.is_server_error()) => Delivery::Rejected,
            Kind::Redirect | Kind::PageLoop | Kind::Download(_) => Delivery::Rejected,
            Kind::Deadline if self.0.history.attempts == 0 => Delivery::NotSent,
            Kind::Transport(_) | Kind::Deadline | Kind::Api | Kind::Decode => Delivery::Unknown,
        }
    }

    fn zoom(&self) -> Option<&ZoomBody> {
        self.0.response.as_ref()?.zoom.as_ref()
    }

    /// What Zoom said, safe to show.
    fn shown_message(&self) -> Option<String> {
        let received = self.0.response.as_ref()?;
        Some(redact::message(self.message()?, &received.path_values))
    }
}
