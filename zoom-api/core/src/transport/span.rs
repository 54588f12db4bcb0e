//! Spans of HTTP requests, named and attributed by OpenTelemetry's semantic conventions for HTTP clients.

use std::fmt;

use tracing::{Instrument as _, Span};
use url::Url;

use super::{Request, Response, StreamingResponse, Transport, TransportError, TransportOptions};
use crate::foundation::method::Method;

/// The template of a request's path, which contains no values.
pub(crate) type Template<'a> = &'a (dyn fmt::Display + Sync);

/// Sends a request in a span of its own.
pub(crate) async fn send(
    transport: &dyn Transport,
    request: Request,
    options: TransportOptions,
    template: Template<'_>,
    resend_count: u32,
) -> Result<Response, TransportError> {
    let span = of_request(request.method, &request.url, Some(template), resend_count);
    let outcome = transport.send(request, options).instrument(span.clone()).await;
    record(&span, outcome.as_ref().map(|response| response.status));
    outcome
}

/// Opens a response with an unread body in a span of its own, which ends with the response's head.
pub(crate) async fn open(
    transport: &dyn Transport,
    request: Request,
    options: TransportOptions,
    resend_count: u32,
) -> Result<StreamingResponse, TransportError> {
    let span = of_request(request.method, &request.url, None, resend_count);
    let outcome = transport.open(request, options).instrument(span.clone()).await;
    record(&span, outcome.as_ref().map(|response| response.status));
    outcome
}

fn of_request(method: Method, url: &Url, template: Option<Template<'_>>, resend_count: u32) -> Span {
    let span = tracing::info_span!(
        "http_request",
        otel.name = tracing::field::Empty,
        otel.kind = "client",
        otel.status_code = tracing::field::Empty,
        http.request.method = method.as_str(),
        http.request.resend_count = tracing::field::Empty,
        http.response.status_code = tracing::field::Empty,
        server.address = url.host_str(),
        server.port = url.port_or_known_default().map(i64::from),
        url.template = tracing::field::Empty,
        error.type = tracing::field::Empty,
    );
    match template {
        Some(template) => {
            span.record("url.template", tracing::field::display(template));
            span.record("otel.name", tracing::field::display(format_args!("{} {template}", method.as_str())));
        }
        None => {
            span.record("otel.name", method.as_str());
        }
    }
    if resend_count > 0 {
        span.record("http.request.resend_count", i64::from(resend_count));
    }
    span
}

fn record(span: &Span, outcome: Result<http::StatusCode, &TransportError>) {
    let status = outcome.map_or_else(|error| error.status, Some);
    // Exporters write integers of other types as text.
    if let Some(status) = status {
        span.record("http.response.status_code", i64::from(status.as_u16()));
    }
    match outcome {
        Ok(status) => tracing::debug!(parent: span, status = i64::from(status.as_u16()), "response received"),
        Err(error) => tracing::debug!(parent: span, %error, "no response"),
    }
    match outcome {
        Ok(status) if status.is_client_error() || status.is_server_error() => record_error(span, status.as_str()),
        Ok(_) => {}
        Err(error) => record_error(span, error.kind.error_type()),
    }
}

/// Records that the operation of a span failed.
pub(crate) fn record_error(span: &Span, error_type: &str) {
    span.record("error.type", error_type);
    span.record("otel.status_code", "ERROR");
}
