//! The metadata of an endpoint.

mod daily_limit;
mod max_range;

pub use daily_limit::{DailyKey, DailyLimit};
pub use max_range::MaxRange;

use crate::foundation::method::Method;
use crate::foundation::rate_limit::{Family, RateLimit};

/// The metadata of an endpoint, from its declaration.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The declared name, such as `update_registrant_status`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its placeholders, such as `/meetings/<meeting_id>/registrants/status`.
    pub path: &'static str,
    /// The host of the path.
    pub base: Base,
    /// The format of the body.
    pub body: BodyKind,
    /// The parameters, in the order of the signature.
    pub parameters: &'static [Parameter],
    /// The OAuth scopes, any one of which is sufficient.
    pub scopes: &'static [&'static str],
    /// Zoom's rate-limit label.
    pub rate_limit: RateLimit,
    /// Zoom's limit on the calls about one user, meeting or registrant, if it has one.
    pub daily_limit: Option<DailyLimit>,
    /// The documented success status. Any 2xx status is accepted.
    pub success: u16,
    /// Whether the call can be retried after an unknown outcome.
    pub idempotent: bool,
    /// The documented errors, in the order of the declaration.
    pub errors: &'static [ErrorCase],
    /// The JSON name of the list in the response, if the endpoint is paged.
    pub paged: Option<&'static str>,
    /// The longest date range of one call, if Zoom limits it.
    pub max_range: Option<MaxRange>,
}

impl EndpointInfo {
    /// Creates the metadata of an endpoint with defaults.
    #[must_use]
    pub const fn new(name: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            name,
            method,
            path,
            base: Base::Rest,
            body: BodyKind::None,
            parameters: &[],
            scopes: &[],
            rate_limit: RateLimit::Unlabeled,
            daily_limit: None,
            success: 200,
            idempotent: method.is_idempotent(),
            errors: &[],
            paged: None,
            max_range: None,
        }
    }

    /// Sets the host.
    #[must_use]
    pub const fn base(self, base: Base) -> Self {
        Self { base, ..self }
    }

    /// Sets the format of the body.
    #[must_use]
    pub const fn body(self, body: BodyKind) -> Self {
        Self { body, ..self }
    }

    /// Sets the parameters.
    #[must_use]
    pub const fn parameters(self, parameters: &'static [Parameter]) -> Self {
        Self { parameters, ..self }
    }

    /// Sets the scopes.
    #[must_use]
    pub const fn scopes(self, scopes: &'static [&'static str]) -> Self {
        Self { scopes, ..self }
    }

    /// Sets the rate-limit label.
    #[must_use]
    pub const fn rate_limit(self, rate_limit: RateLimit) -> Self {
        Self { rate_limit, ..self }
    }

    /// Sets the limit on the calls about one user, meeting or registrant.
    #[must_use]
    pub const fn daily_limit(self, limit: DailyLimit) -> Self {
        Self { daily_limit: Some(limit), ..self }
    }

    /// Sets the documented success status.
    #[must_use]
    pub const fn success(self, success: u16) -> Self {
        Self { success, ..self }
    }

    /// Sets whether the call can be retried after an unknown outcome.
    #[must_use]
    pub const fn idempotent(self, idempotent: bool) -> Self {
        Self { idempotent, ..self }
    }

    /// Sets the documented errors.
    #[must_use]
    pub const fn errors(self, errors: &'static [ErrorCase]) -> Self {
        Self { errors, ..self }
    }

    /// Sets the JSON name of the list in a paged response.
    #[must_use]
    pub const fn paged(self, field: &'static str) -> Self {
        Self { paged: Some(field), ..self }
    }

    /// Sets the longest date range of one call.
    #[must_use]
    pub const fn max_range(self, range: MaxRange) -> Self {
        Self { max_range: Some(range), ..self }
    }

    /// Returns the rate-limit family, which is derived from the first segment of the path. A prefix `/accounts/<account_id>` is
    /// ignored.
    #[must_use]
    pub fn family(&self) -> Family {
        let mut segments = self.path.split('/').skip(1);
        let first = match segments.next() {
            Some("accounts") => segments.nth(1),
            first => first,
        };
        match first {
            Some("phone") => Family::Phone,
            Some("contact_center") => Family::ContactCenter,
            _ => Family::Core,
        }
    }

    /// Returns the index in [`errors`](Self::errors) of the most specific error for a status and code: `STATUS/CODE` before
    /// `_/CODE` before `STATUS`.
    #[must_use]
    pub fn case_index(&self, status: u16, code: Option<i64>) -> Option<usize> {
        let find =
            |key: (Option<u16>, Option<i64>)| self.errors.iter().position(|case| (case.status, case.code) == key);
        code.and_then(|code| find((Some(status), Some(code))).or_else(|| find((None, Some(code)))))
            .or_else(|| find((Some(status), None)))
    }
}

/// The host of an endpoint.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// `https://api.zoom.us/v2`
    #[default]
    Rest,
    /// `https://zoom.us`, for OAuth.
    OAuth,
    /// `https://api.zoom.us`, for SCIM2.
    Scim,
    /// `https://fileapi.zoom.us/v2`, for uploads.
    Files,
}

/// The format of a request body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BodyKind {
    /// No body.
    #[default]
    None,
    /// `application/json`
    Json,
    /// `multipart/form-data`
    Form,
    /// `application/x-www-form-urlencoded`
    UrlEncoded,
    /// Raw bytes, `application/octet-stream`.
    Bytes,
}

/// A parameter of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name in the declaration.
    pub name: &'static str,
    /// The name in the request.
    pub wire: &'static str,
    /// The location in the request.
    pub kind: ParameterKind,
    /// Whether the parameter is required.
    pub required: bool,
}

impl Parameter {
    /// Creates a required parameter.
    #[must_use]
    pub const fn required(name: &'static str, wire: &'static str, kind: ParameterKind) -> Self {
        Self { name, wire, kind, required: true }
    }

    /// Creates an optional parameter.
    #[must_use]
    pub const fn optional(name: &'static str, wire: &'static str, kind: ParameterKind) -> Self {
        Self { name, wire, kind, required: false }
    }
}

/// The location of a parameter in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParameterKind {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A request header.
    Header,
    /// A field of the body.
    Field,
    /// The whole body.
    Body,
}

/// A documented error of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorCase {
    /// The HTTP status; `None` matches any.
    pub status: Option<u16>,
    /// Zoom's error code in the body; `None` matches any.
    pub code: Option<i64>,
    /// The name of the variant, such as `NotMeetingHost`.
    pub name: &'static str,
}

impl ErrorCase {
    /// Creates an error that is identified by its status.
    #[must_use]
    pub const fn status(status: u16, name: &'static str) -> Self {
        Self { status: Some(status), code: None, name }
    }

    /// Creates an error that is identified by its code, with any status.
    #[must_use]
    pub const fn code(code: i64, name: &'static str) -> Self {
        Self { status: None, code: Some(code), name }
    }

    /// Creates an error that is identified by its status and code.
    #[must_use]
    pub const fn status_and_code(status: u16, code: i64, name: &'static str) -> Self {
        Self { status: Some(status), code: Some(code), name }
    }
}
