//! What went wrong with a call, and what to do about it.

pub(crate) mod body;
mod redact;

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::auth::{AccessToken, Scopes};
use crate::endpoint::{Endpoint, EndpointInfo, ErrorCases};
use crate::limit::Refusal;
use crate::model::DecodeError;
use crate::response::RetryAfter;
use crate::transport::{Response, TransportError, TransportErrorKind};
pub use body::FieldError;
use body::ZoomBody;

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
    answer: Option<Answer>,
    /// What the refused token was granted.
    granted: Option<Scopes>,
    source: Option<Box<dyn StdError + Send + Sync>>,
    way: Way,
    /// The number of the page, in a listing.
    page: Option<u64>,
}

/// How the call went before it ended in the error.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Way {
    /// How many attempts were made.
    pub(crate) attempts: u32,
    /// Whether there would have been another, but for the retry budget.
    pub(crate) budget_exhausted: bool,
    /// Whether the body was read, and cannot be sent again.
    pub(crate) body_spent: bool,
    /// Whether an attempt before the last may have had an effect.
    pub(crate) unknown_before: bool,
}

/// What the server said.
struct Answer {
    response: Response,
    zoom: Option<ZoomBody>,
    retry_at: Option<jiff::Timestamp>,
    /// The path parameters as sent, which are not to be shown.
    sent: Vec<(&'static str, String)>,
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
    RefusedLocally(Refusal, Option<jiff::Timestamp>),
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

/// Whether a failed call may have had an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Delivery {
    /// Zoom never saw it: it can be sent again.
    NotSent,
    /// Zoom saw it and refused it: it had no effect.
    Refused,
    /// It may have taken effect: look before you send it again.
    Unknown,
}

impl Error {
    fn new(kind: Kind) -> Self {
        Self(Box::new(Inner {
            kind,
            info: None,
            answer: None,
            granted: None,
            source: None,
            way: Way::default(),
            page: None,
        }))
    }

    pub(crate) fn config(what: &'static str, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut error = Self::new(Kind::Config(what));
        error.0.source = Some(source.into());
        error
    }

    pub(crate) fn argument(info: &'static EndpointInfo, mistake: String) -> Self {
        Self::new(Kind::Argument(mistake)).of(info)
    }

    pub(crate) fn deadline() -> Self {
        Self::new(Kind::Deadline)
    }

    /// A download that failed in a way of its own.
    pub(crate) fn download(why: &'static str) -> Self {
        Self::new(Kind::Download(why))
    }

    pub(crate) fn page_loop(info: &'static EndpointInfo) -> Self {
        Self::new(Kind::PageLoop).of(info)
    }

    pub(crate) fn transport(info: &'static EndpointInfo, error: TransportError) -> Self {
        Self::unanswered(error).of(info)
    }

    /// An exchange that failed, of no endpoint's.
    pub(crate) fn unanswered(error: TransportError) -> Self {
        let mut made = Self::new(Kind::Transport(error.kind));
        made.0.source = Some(error.source);
        made
    }

    pub(crate) fn decode(info: &'static EndpointInfo, response: Response, error: DecodeError) -> Self {
        let mut made = Self::new(Kind::Decode).of(info).answered(response);
        made.0.source = Some(Box::new(error));
        made
    }

    pub(crate) fn api(info: &'static EndpointInfo, response: Response) -> Self {
        Self::refused(response).of(info)
    }

    /// An answer that is no success, of no endpoint's.
    pub(crate) fn refused(response: Response) -> Self {
        let is_redirect = matches!(response.status.as_u16(), 301 | 302 | 303 | 307 | 308);
        Self::new(if is_redirect { Kind::Redirect } else { Kind::Api }).answered(response)
    }

    /// Makes an error of a [`TokenSource`](crate::auth::TokenSource): why there is no token.
    ///
    /// The text is shown as it is: keep secrets out of it.
    #[must_use]
    pub fn auth(reason: impl Into<String>) -> Self {
        Self::new(Kind::Auth(reason.into()))
    }

    /// Makes an error of a [`TokenSource`](crate::auth::TokenSource): only the user's consent brings another token.
    ///
    /// The text is shown as it is: keep secrets out of it.
    #[must_use]
    pub fn reauth_required(reason: impl Into<String>) -> Self {
        Self::new(Kind::Reauth(reason.into()))
    }

    /// An error that several callers get.
    pub(crate) fn shared(error: &std::sync::Arc<Self>) -> Self {
        let mut made = Self::new(error.0.kind.clone());
        if let Some(answer) = &error.0.answer {
            made = made.answered(answer.response.clone());
        }
        made.with_source(std::sync::Arc::clone(error))
    }

    /// Makes an error of a [`RateLimiter`](crate::limit::RateLimiter): why a call is not made, and when it could be.
    #[must_use]
    pub fn refused_locally(refusal: Refusal, retry_at: Option<jiff::Timestamp>) -> Self {
        Self::new(Kind::RefusedLocally(refusal, retry_at))
    }

    /// Adds the token endpoint's answer.
    pub(crate) fn with_answer(self, response: Response) -> Self {
        self.answered(response)
    }

    /// Adds what caused the error. Its `Display` is shown where error chains are printed: keep secrets out of it.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn of(mut self, info: &'static EndpointInfo) -> Self {
        self.0.info.get_or_insert(info);
        self
    }

    /// Notes what the token was granted, so that what it lacks can be told.
    pub(crate) fn granted(mut self, token: &AccessToken) -> Self {
        self.0.granted = token.scopes().cloned();
        self
    }

    /// Notes the path as sent, so that what it holds can be kept from view.
    pub(crate) fn sent_to(mut self, path: &str) -> Self {
        if let (Some(answer), Some(info)) = (&mut self.0.answer, self.0.info) {
            answer.sent = redact::parameters(info.path, path);
        }
        self
    }

    /// Notes which page of a listing was asked for.
    pub(crate) fn on_page(mut self, page: u64) -> Self {
        self.0.page = Some(page);
        self
    }

    /// Notes how the call went.
    pub(crate) fn after(mut self, way: Way) -> Self {
        self.0.way = way;
        self
    }

    fn answered(mut self, response: Response) -> Self {
        let zoom = ZoomBody::parse(&response.body);
        let retry_at = RetryAfter::of(&response).and_then(RetryAfter::time);
        self.0.answer = Some(Answer { response, zoom, retry_at, sent: Vec::new() });
        self
    }

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
        Some(self.0.answer.as_ref()?.response.status)
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
        Some(&self.0.answer.as_ref()?.response.body)
    }

    /// The id that Zoom's support asks for.
    #[must_use]
    pub fn tracking_id(&self) -> Option<&str> {
        self.0.answer.as_ref()?.response.header("x-zm-trackingid")
    }

    /// When Zoom says that the call can be made again.
    #[must_use]
    pub fn retry_at(&self) -> Option<jiff::Timestamp> {
        if let Kind::RefusedLocally(_, retry_at) = self.0.kind {
            return retry_at;
        }
        self.0.answer.as_ref()?.retry_at
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
        if self.0.way.unknown_before {
            return Delivery::Unknown;
        }
        match self.0.kind {
            Kind::Config(_) | Kind::Argument(_) | Kind::Auth(_) | Kind::Reauth(_) | Kind::RefusedLocally(..) => {
                Delivery::NotSent
            }
            Kind::Transport(TransportErrorKind::Connect | TransportErrorKind::Certificate) => Delivery::NotSent,
            Kind::Api if self.status().is_some_and(|status| !status.is_server_error()) => Delivery::Refused,
            Kind::Redirect | Kind::PageLoop | Kind::Download(_) => Delivery::Refused,
            Kind::Deadline if self.0.way.attempts == 0 => Delivery::NotSent,
            Kind::Transport(_) | Kind::Deadline | Kind::Api | Kind::Decode => Delivery::Unknown,
        }
    }

    /// Whether too many calls were made, by Zoom's count or by the client's own: wait until [`retry_at`](Self::retry_at).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.refusal().is_some() || self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Why the client's own limiter did not let the call through, when that is what happened.
    #[must_use]
    pub fn refusal(&self) -> Option<Refusal> {
        match self.0.kind {
            Kind::RefusedLocally(refusal, _) => Some(refusal),
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
        match &self.0.granted {
            Some(granted) => granted.lacking(needed),
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
    /// What was read until then is kept: see [`Items::read_so_far`](crate::page::Items::read_so_far).
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
        self.0.way.attempts
    }

    /// Whether the call would have been tried again, had not too many been of late.
    #[must_use]
    pub fn is_budget_exhausted(&self) -> bool {
        self.0.way.budget_exhausted
    }

    /// Whether the call was not tried again because its body came from a reader, which can be read once.
    #[must_use]
    pub fn is_body_spent(&self) -> bool {
        self.0.way.body_spent
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

    fn zoom(&self) -> Option<&ZoomBody> {
        self.0.answer.as_ref()?.zoom.as_ref()
    }

    /// What Zoom said, safe to show.
    fn shown_message(&self) -> Option<String> {
        let answer = self.0.answer.as_ref()?;
        Some(redact::message(self.message()?, &answer.sent))
    }
}

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
            Kind::RefusedLocally(refusal, _) => write!(f, "not sent: {}", refusal.reason()),
            Kind::Transport(kind) => write!(f, "{}", TransportError::new(*kind, "")),
            Kind::Deadline => f.write_str("no answer within the time for the call"),
            Kind::Redirect => f.write_str("answered with a redirect, which the API never does; check the base URL"),
            Kind::PageLoop => f.write_str("the page was read before: Zoom's pages go round, and the listing ends here"),
            Kind::Decode => f.write_str("the answer could not be read"),
            Kind::Api => f.write_str("refused"),
        }?;
        self.fmt_answer(f)
    }
}

impl Error {
    fn fmt_answer(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
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
