//! What the mock answers.

mod refusals;

use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::Full;
use serde_json::{Map, Value, json};

use crate::fault::Fault;

/// One answer: status, headers and body.
///
/// # Examples
///
/// ```
/// use serde_json::json;
/// use zoom_mock::Reply;
///
/// let slow_down = Reply::error(429, 429, "Too many requests.").header("retry-after", "1");
/// let gateway = Reply::html(502);
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

    /// Answers with a status and nothing else.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new(), fault: Fault::None, delay: Duration::ZERO }
    }

    /// Answers with JSON.
    #[must_use]
    pub fn json(status: u16, value: &Value) -> Self {
        Self::body(status, Self::JSON, value.to_string())
    }

    /// Answers with bytes of any type, well-formed or not.
    #[must_use]
    pub fn body(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        let reply = Self::empty(status).header(CONTENT_TYPE.as_str(), content_type);
        Self { body: body.into(), ..reply }
    }

    /// Answers with an error of Zoom's shape.
    #[must_use]
    pub fn error(status: u16, code: i64, message: impl Into<String>) -> Self {
        Self::error_with(status, Some(code), message)
    }

    /// The same, where there may be no code.
    pub(crate) fn error_with(status: u16, code: Option<i64>, message: impl Into<String>) -> Self {
        let mut error = Map::new();
        if let Some(code) = code {
            error.insert("code".to_owned(), code.into());
        }
        error.insert("message".to_owned(), message.into().into());
        Self::json(status, &Value::Object(error))
    }

    /// What a refusal says, in the words of its body.
    pub(crate) fn complaint(&self) -> Option<String> {
        if self.status < 400 {
            return None;
        }
        let body: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let said = ["message", "reason"].iter().find_map(|name| body.get(*name)?.as_str());
        Some(said.map_or_else(|| format!("Answered with status {}.", self.status), str::to_owned))
    }

    /// Answers as a gateway does that gets none from what lies behind it: with a page of HTML.
    #[must_use]
    pub fn html(status: u16) -> Self {
        let reason = StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason()).unwrap_or("Error");
        let page = format!("<html><head><title>{status} {reason}</title></head><body><h1>{reason}</h1></body></html>");
        Self::body(status, "text/html", page)
    }

    /// Hurts the connection on which this reply goes out.
    #[must_use]
    pub fn fault(self, fault: Fault) -> Self {
        Self { fault, ..self }
    }

    /// Lets the reply wait so long, by tokio's clock.
    #[must_use]
    pub fn delay(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    /// Adds a header; one that HTTP cannot carry is left out.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    pub(crate) fn headers(self, headers: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        headers.into_iter().fold(self, |reply, (name, value)| reply.header(name, value))
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Refuses a request as Zoom's validation does: 400 with code 300, and an entry for each field.
    pub(crate) fn invalid(fields: &[FieldError]) -> Self {
        let said: Vec<&str> = fields.iter().map(|field| field.message.as_str()).collect();
        let errors: Vec<Value> =
            fields.iter().map(|field| json!({"field": field.field, "message": field.message})).collect();
        let said = said.join("; ");
        let end = if said.ends_with('?') { "" } else { "." };
        let message = format!("Validation failed: {said}{end}");
        Self::json(400, &json!({"code": 300, "message": message, "errors": errors}))
    }

    /// Refuses one field.
    pub(crate) fn invalid_field(field: &str, message: impl Into<String>) -> Self {
        Self::invalid(&[FieldError::new(field, message)])
    }

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

/// What is wrong with one field of a request.
#[derive(Clone, Debug)]
pub(crate) struct FieldError {
    field: String,
    pub(crate) message: String,
    /// Whether it is nothing but a name that Zoom does not read.
    pub(crate) is_harmless: bool,
}

impl FieldError {
    pub(crate) fn new(field: &str, message: impl Into<String>) -> Self {
        Self { field: field.to_owned(), message: message.into(), is_harmless: false }
    }

    pub(crate) fn harmless(self) -> Self {
        Self { is_harmless: true, ..self }
    }
}
