//! The requests that the mock recorded.

use bytes::Bytes;
use http::HeaderMap;
use http::request::Parts;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tokio::time::Instant;
use zoom_api::EndpointInfo;

use crate::http::{Part, decode_pairs};

/// A request that the mock received, and the status of its response.
///
/// # Examples
/// ```
/// use zoom_api::meetings::registrants::{
///     RegistrantAction, RegistrantRef, UpdateRegistrantStatus, update_registrant_status,
/// };
/// use zoom_mock::MockZoom;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mock = MockZoom::start().await?;
/// let ana = RegistrantRef::new().id("reg-ana");
/// mock.client()?.send(update_registrant_status(85746065, RegistrantAction::Deny).registrants([ana])).await?;
///
/// let calls = mock.calls::<UpdateRegistrantStatus>();
/// assert_eq!(calls[0].path_param("meeting_id"), Some("85746065"));
/// assert_eq!(calls[0].query("occurrence_id"), None);
/// assert_eq!(calls[0].field::<Vec<RegistrantRef>>("registrants")?[0].id.as_deref(), Some("reg-ana"));
/// assert_eq!(calls[0].status, 204);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Method, such as `PUT`.
    pub method: String,
    /// Path of the request line, percent-encoded.
    pub path: String,
    /// Query without the `?`, percent-encoded.
    pub raw_query: Option<String>,
    /// Names and values of the query in their order, percent-decoded.
    pub query: Vec<(String, String)>,
    /// Headers in their order: names in lower case, bytes that are not UTF-8 replaced.
    pub headers: Vec<(String, String)>,
    /// Bytes of the body.
    pub body: Bytes,
    /// Fields of the body, from JSON, a multipart form or a URL-encoded form.
    ///
    /// Multipart text that is a JSON list or object is decoded. A file is an object with `file_name`, `content_type` and
    /// `length`. The values of a repeated name are a list.
    pub fields: Map<String, Value>,
    /// Parts of a multipart body in their order.
    pub parts: Vec<Part>,
    /// Name of the declared endpoint that the request calls; `None` if its path and method are not declared.
    ///
    /// If several endpoints are declared with this method and path, it is the first to whose declaration the request conforms;
    /// see [`is_for`](Self::is_for).
    pub endpoint: Option<&'static str>,
    /// Time of receipt, by tokio's clock.
    pub received_at: Instant,
    /// Status of the response; 0 if a fault lost the call before it took effect.
    pub status: u16,
    /// Why the request was rejected, if it conforms to no declaration, or if neither a rule nor the account could answer it.
    pub problem: Option<String>,
    /// Number of the request, counted from 1.
    pub(crate) number: u64,
    /// Message of a response that is an error.
    pub(crate) error_message: Option<String>,
    /// Undeclared parameters that were accepted; see [`MockZoomBuilder::lenient`](crate::MockZoomBuilder::lenient).
    pub notes: Vec<String>,
    /// Values of the path parameters in the order of the path.
    pub(crate) path_params: Vec<String>,
    /// Declarations with the request's method and path.
    pub(crate) declared: Vec<&'static EndpointInfo>,
    /// Declarations to which the request conforms.
    pub(crate) conforming: Vec<&'static EndpointInfo>,
}

impl RecordedRequest {
    /// Returns the first header of this name, in any case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Returns the first value of a query parameter.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// Returns the value of a path parameter by its declared name, percent-decoded.
    #[must_use]
    pub fn path_param(&self, name: &str) -> Option<&str> {
        let position = |info: &EndpointInfo| path_param_names(info.path).position(|param| param == name);
        let index = self.conforming.iter().chain(&self.declared).find_map(|info| position(info))?;
        self.path_params.get(index).map(String::as_str)
    }

    /// Decodes a field of the body.
    ///
    /// # Errors
    /// Fails if the field is missing or has another type.
    pub fn field<T: DeserializeOwned>(&self, name: &str) -> serde_json::Result<T> {
        T::deserialize(self.fields.get(name).unwrap_or(&Value::Null))
    }

    /// Decodes the whole body; a form is an object of its fields.
    ///
    /// # Errors
    /// Fails if the body has another type.
    pub fn decode<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        if self.fields.is_empty() {
            return serde_json::from_slice(&self.body);
        }
        T::deserialize(&self.fields)
    }

    /// Returns the first part of this name in a multipart body.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Whether an endpoint of this name is declared with the request's method and path.
    #[must_use]
    pub fn is_for(&self, endpoint: &str) -> bool {
        self.declared.iter().any(|info| info.name == endpoint)
    }

    /// Returns the body as JSON; `None` if it is not JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Whether the request is a call of this endpoint: it conforms to the declaration, or to none of this method and path.
    pub(crate) fn is_call_of(&self, endpoint: &EndpointInfo) -> bool {
        let infos = if self.conforming.is_empty() { &self.declared } else { &self.conforming };
        infos.iter().any(|info| is_same(info, endpoint))
    }

    /// Returns the request line without the version: `GET /v2/users?page_size=1`.
    pub(crate) fn line(&self) -> String {
        let query = self.raw_query.as_deref().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{} {}{query}", self.method, self.path)
    }

    pub(crate) fn new(head: &Parts) -> Self {
        let raw_query = head.uri.query().map(str::to_owned);
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: decode_pairs(raw_query.as_deref().unwrap_or_default().as_bytes()),
            raw_query,
            headers: headers(&head.headers),
            body: Bytes::new(),
            fields: Map::new(),
            parts: Vec::new(),
            endpoint: None,
            received_at: Instant::now(),
            status: 0,
            problem: None,
            notes: Vec::new(),
            number: 0,
            error_message: None,
            path_params: Vec::new(),
            declared: Vec::new(),
            conforming: Vec::new(),
        }
    }
}

/// Whether two declarations are the same one: a program can contain copies of a declaration at several addresses.
pub(crate) fn is_same(one: &EndpointInfo, other: &EndpointInfo) -> bool {
    (one.name, one.method, one.path, one.base) == (other.name, other.method, other.path, other.base)
}

/// Returns the names of the path parameters of a declared path.
fn path_param_names(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('<')?.strip_suffix('>'))
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}
