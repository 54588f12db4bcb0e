//! The metadata of an endpoint.

mod daily_limit;

pub use daily_limit::{DailyKey, DailyLimit};

use crate::foundation::method::Method;
use crate::foundation::rate_limit::{Family, RateLimit};

/// What is known of an operation before it is called, straight from its declaration.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EndpointInfo {
    /// The declared name: `update_registrant_status`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its places: `/meetings/<meeting_id>/registrants/status`.
    pub path: &'static str,
    /// The host the path belongs to.
    pub base: Base,
    /// How the body is written.
    pub body: BodyKind,
    /// What it takes, in the order of the signature.
    pub parameters: &'static [Parameter],
    /// The scopes, any one of which lets the call through.
    pub scopes: &'static [&'static str],
    /// Zoom's rate-limit label.
    pub rate_limit: RateLimit,
    /// Zoom's limit on the calls about one user, meeting or registrant, if it has one.
    pub daily_limit: Option<DailyLimit>,
    /// The documented status of success; any 2xx is accepted.
    pub success: u16,
    /// Whether it may be sent again when it is unknown if it took effect.
    pub idempotent: bool,
    /// The named errors, in the order of the declaration.
    pub errors: &'static [ErrorCase],
    /// The list field of the response, when the endpoint is paged.
    pub paged: Option<&'static str>,
}

impl EndpointInfo {
    /// Starts the metadata of an endpoint with what every declaration says; the rest has defaults.
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
        }
    }

    /// Sets the host.
    #[must_use]
    pub const fn base(self, base: Base) -> Self {
        Self { base, ..self }
    }

    /// Sets how the body is written.
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

    /// Sets the documented status of success.
    #[must_use]
    pub const fn success(self, success: u16) -> Self {
        Self { success, ..self }
    }

    /// Says whether the call may be repeated after an unknown outcome.
    #[must_use]
    pub const fn idempotent(self, idempotent: bool) -> Self {
        Self { idempotent, ..self }
    }

    /// Sets the named errors.
    #[must_use]
    pub const fn errors(self, errors: &'static [ErrorCase]) -> Self {
        Self { errors, ..self }
    }

    /// Sets the list field of a paged response.
    #[must_use]
    pub const fn paged(self, field: &'static str) -> Self {
        Self { paged: Some(field), ..self }
    }

    /// The rate-limit family, which follows from the path; what stands below an account, `/accounts/<account_id>/phone/…`, is of
    /// the family that it is of without.
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

    /// The index in [`errors`](Self::errors) of the most specific case for a status and a code:
    /// `STATUS/CODE` before `_/CODE` before `STATUS`.
    #[must_use]
    pub fn case_index(&self, status: u16, code: Option<i64>) -> Option<usize> {
        let find =
            |wanted: (Option<u16>, Option<i64>)| self.errors.iter().position(|case| (case.status, case.code) == wanted);
        code.and_then(|code| find((Some(status), Some(code))).or_else(|| find((None, Some(code)))))
            .or_else(|| find((Some(status), None)))
    }
}

/// The host that a path belongs to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Base {
    /// `https://api.zoom.us/v2`
    #[default]
    Rest,
    /// `https://zoom.us`, where tokens are given and revoked.
    OAuth,
    /// `https://api.zoom.us`, for SCIM2.
    Scim,
    /// `https://fileapi.zoom.us/v2`, for uploads.
    Files,
}

/// How a request's body is written.
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
    /// Bytes as they are, `application/octet-stream`.
    Bytes,
}

/// One parameter of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Parameter {
    /// The name in the declaration.
    pub name: &'static str,
    /// The name that Zoom reads.
    pub wire: &'static str,
    /// Where it goes.
    pub kind: ParameterKind,
    /// Whether a call must give it.
    pub required: bool,
}

impl Parameter {
    /// Describes a parameter that every call gives.
    #[must_use]
    pub const fn required(name: &'static str, wire: &'static str, kind: ParameterKind) -> Self {
        Self { name, wire, kind, required: true }
    }

    /// Describes a parameter that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str, wire: &'static str, kind: ParameterKind) -> Self {
        Self { name, wire, kind, required: false }
    }
}

/// Where a parameter goes.
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
    /// The HTTP status, or any.
    pub status: Option<u16>,
    /// Zoom's code in the body, or any.
    pub code: Option<i64>,
    /// The variant's name: `NotMeetingHost`.
    pub name: &'static str,
}

impl ErrorCase {
    /// Describes an error that a status alone tells.
    #[must_use]
    pub const fn status(status: u16, name: &'static str) -> Self {
        Self { status: Some(status), code: None, name }
    }

    /// Describes an error that Zoom's code tells, whatever the status.
    #[must_use]
    pub const fn code(code: i64, name: &'static str) -> Self {
        Self { status: None, code: Some(code), name }
    }

    /// Describes an error that status and code tell together.
    #[must_use]
    pub const fn status_and_code(status: u16, code: i64, name: &'static str) -> Self {
        Self { status: Some(status), code: Some(code), name }
    }
}
