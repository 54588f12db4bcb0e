//! What the mock answers.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

/// One answer: status, headers and body.
///
/// # Examples
///
/// ```
/// use serde_json::json;
/// use zoom_mock::Reply;
///
/// let slow_down = Reply::error(429, 429, "Too many requests.").header("retry-after", "1");
/// let gateway = Reply::body(502, "text/html", "<h1>Bad Gateway</h1>");
/// let found = Reply::json(200, &json!({"id": 1}));
/// ```
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Reply {
    /// Answers with a status and nothing else.
    #[must_use]
    pub fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Bytes::new() }
    }

    /// Answers with JSON.
    #[must_use]
    pub fn json(status: u16, value: &Value) -> Self {
        Self::body(status, "application/json;charset=UTF-8", value.to_string())
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
        Self::json(status, &json!({"code": code, "message": message.into()}))
    }

    /// Adds a header; one that HTTP cannot carry is left out.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
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
        let message = format!("Validation failed: {}.", said.join("; "));
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
    message: String,
}

impl FieldError {
    pub(crate) fn new(field: &str, message: impl Into<String>) -> Self {
        Self { field: field.to_owned(), message: message.into() }
    }
}
