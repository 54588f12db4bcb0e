//! The reply to a request.

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::Full;
use serde_json::{Map, Value};

use super::fault::Fault;

/// A reply of the mock: status, headers, body, and optionally a delay and a fault.
///
/// # Examples
///
/// ```
/// use serde_json::json;
/// use zoom_mock::Reply;
///
/// let rate_limited = Reply::error(429, 429, "Too many requests.").header("retry-after", "1");
/// let bad_gateway = Reply::html(502);
/// let found = Reply::json(200, &json!({"id": 1}));
/// ```
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Bytes,
    pub(crate) fault: Fault,
    pub(crate) delay: Duration,
}

impl Reply {
    pub(crate) const JSON: &str = "application/json;charset=UTF-8";

    /// Creates a reply without headers and body.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new(), fault: Fault::None, delay: Duration::ZERO }
    }

    /// Creates a reply with a JSON body.
    #[must_use]
    pub fn json(status: u16, value: &Value) -> Self {
        Self::body(status, Self::JSON, value.to_string())
    }

    /// Creates a reply with a body of any content type, valid or not.
    #[must_use]
    pub fn body(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let reply = Self::empty(status).header(CONTENT_TYPE.as_str(), content_type);
        Self { body: body.into(), ..reply }
    }

    /// Creates an error in Zoom's format: `{"code": …, "message": …}`.
    #[must_use]
    pub fn error(status: u16, code: i64, message: impl Into<String>) -> Self {
        Self::error_with_optional_code(status, Some(code), message)
    }

    /// Creates an error whose body may have no code.
    pub(crate) fn error_with_optional_code(status: u16, code: Option<i64>, message: impl Into<String>) -> Self {
        let mut error = Map::new();
        if let Some(code) = code {
            error.insert("code".to_owned(), code.into());
        }
        error.insert("message".to_owned(), message.into().into());
        Self::json(status, &Value::Object(error))
    }

    /// Returns the message of an error's body; `None` if the reply is not an error.
    pub(crate) fn error_message(&self) -> Option<String> {
        if self.status < 400 {
            return None;
        }
        let body: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let message = ["message", "reason"].iter().find_map(|name| body.get(*name)?.as_str());
        Some(message.map_or_else(|| format!("The response has status {}.", self.status), str::to_owned))
    }

    /// Creates the HTML error page of a gateway, such as for status 502.
    #[must_use]
    pub fn html(status: u16) -> Self {
        let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Error");
        let page = format!("<html><head><title>{status} {reason}</title></head><body><h1>{reason}</h1></body></html>");
        Self::body(status, "text/html", page)
    }

    /// Breaks the connection while this reply is sent.
    #[must_use]
    pub fn fault(self, fault: Fault) -> Self {
        Self { fault, ..self }
    }

    /// Delays the reply, by tokio's clock.
    #[must_use]
    pub fn delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Adds a header; one that is not valid in HTTP is ignored.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets a header instead of those of the same name.
    pub(crate) fn replace_header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.headers.retain(|(own, _)| !own.eq_ignore_ascii_case(name));
        self.header(name, value)
    }

    pub(crate) fn headers(self, headers: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        headers.into_iter().fold(self, |reply, (name, value)| reply.header(name, value))
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Converts the reply; a status that is not valid in HTTP becomes 500.
    pub(crate) fn into_response(self) -> Response<Full<Bytes>> {
        let mut response = Response::new(Full::new(self.body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers {
            if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}
