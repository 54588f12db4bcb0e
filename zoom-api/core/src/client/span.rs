//! Spans of calls.

use std::fmt;

use tracing::Span;

use super::Client;
use super::sub_account::has_own_account;
use crate::error::Error;
use crate::metadata::EndpointInfo;
use crate::transport::span::record_error;

/// The path of an endpoint with placeholders, such as `/v2/meetings/{meeting_id}`.
#[derive(Clone, Copy)]
pub(super) struct PathTemplate<'a> {
    base: &'a str,
    in_sub_account: bool,
    path: &'static str,
}

impl Client {
    /// The template of an endpoint's path.
    pub(super) fn path_template(&self, info: &'static EndpointInfo) -> PathTemplate<'_> {
        let in_sub_account = self.account.is_some() && !has_own_account(info);
        PathTemplate { base: self.inner.hosts.path(info.base), in_sub_account, path: info.path }
    }

    /// The span of a call with all of its attempts.
    pub(super) fn call_span(&self, info: &'static EndpointInfo) -> Span {
        tracing::info_span!(
            "zoom",
            otel.name = info.name,
            otel.kind = "internal",
            otel.status_code = tracing::field::Empty,
            http.request.method = info.method.as_str(),
            url.template = %self.path_template(info),
            zoom.rate_limit = info.rate_limit.as_str(),
            zoom.error.code = tracing::field::Empty,
            error.type = tracing::field::Empty,
        )
    }
}

/// The span of a download with all of its attempts.
pub(super) fn download_span() -> Span {
    tracing::info_span!(
        "zoom",
        otel.name = "download",
        otel.kind = "internal",
        otel.status_code = tracing::field::Empty,
        zoom.error.code = tracing::field::Empty,
        error.type = tracing::field::Empty,
    )
}

/// Records the error of a call or download.
pub(super) fn record_failure(span: &Span, error: &Error) {
    record_error(span, error.error_type());
    if let Some(code) = error.code() {
        span.record("zoom.error.code", code);
    }
}

impl fmt::Display for PathTemplate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.base)?;
        if self.in_sub_account {
            f.write_str("/accounts/{account_id}")?;
        }
        // OpenTelemetry writes placeholders in braces.
        for part in self.path.split_inclusive(['<', '>']) {
            match part.strip_suffix('<') {
                Some(before) => write!(f, "{before}{{")?,
                None => match part.strip_suffix('>') {
                    Some(name) => write!(f, "{name}}}")?,
                    None => f.write_str(part)?,
                },
            }
        }
        Ok(())
    }
}
