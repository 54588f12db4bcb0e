//! The requests that the mock saw.

use bytes::Bytes;
use http::HeaderMap;
use http::request::Parts;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use tokio::time::Instant;
use url::form_urlencoded;
use zoom_api::EndpointInfo;

/// One request as it came in, and what became of it.
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
    /// The method: `PUT`.
    pub method: String,
    /// The path as it stood in the request line, still escaped.
    pub path: String,
    /// What followed the `?`, still escaped.
    pub raw_query: Option<String>,
    /// The query's pairs in their order, unescaped.
    pub query: Vec<(String, String)>,
    /// The headers in their order, names in lower case, bytes that are not UTF-8 replaced.
    pub headers: Vec<(String, String)>,
    /// The body's bytes.
    pub body: Bytes,
    /// The body's fields, whether they came as JSON, as multipart or URL-encoded.
    ///
    /// Multipart text that is a JSON list or object is decoded; a file is an object with
    /// `file_name`, `content_type` and `length`; a name that repeats has a list.
    pub fields: Map<String, Value>,
    /// The parts of a multipart body, in their order.
    pub parts: Vec<Part>,
    /// The declared endpoint that the request was for, if one was found.
    ///
    /// Where several have the same method and path it is the one that the request keeps to, and of several of those the one
    /// that the account carries out; see [`is_for`](Self::is_for).
    pub endpoint: Option<&'static str>,
    /// When it came, by tokio's clock.
    pub received_at: Instant,
    /// The status that was answered; 0 when the call was lost without an answer.
    pub status: u16,
    /// What was wrong with it, where it was refused because no declaration allows it, or because nobody had an answer.
    pub problem: Option<String>,
    /// The how-manieth request it was.
    pub(crate) number: u64,
    /// What an answer that is an error said.
    pub(crate) complaint: Option<String>,
    /// What was odd about it, though it was let through; see [`MockZoomBuilder::lenient`](crate::MockZoomBuilder::lenient).
    pub notes: Vec<String>,
    /// The values at the places of the path.
    pub(crate) places: Vec<String>,
    pub(crate) declared: Vec<&'static EndpointInfo>,
    /// Those of the declarations that it keeps to.
    pub(crate) kept_to: Vec<&'static EndpointInfo>,
}

/// A part of a multipart body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Part {
    /// The field's name.
    pub name: String,
    /// The file's name, where the part is a file.
    pub file_name: Option<String>,
    /// The type, where the part says one.
    pub content_type: Option<String>,
    /// What is in it.
    pub body: Bytes,
}

impl RecordedRequest {
    /// The first header of a name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The first value of a query parameter.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What stands at a place of the path, unescaped, by the name that a declaration gives it.
    #[must_use]
    pub fn path_param(&self, name: &str) -> Option<&str> {
        let position = |info: &&EndpointInfo| places(info.path).position(|place| place == name);
        let index = self.kept_to.iter().chain(&self.declared).copied().find_map(|info| position(&info))?;
        self.places.get(index).map(String::as_str)
    }

    /// A field of the body, decoded.
    ///
    /// # Errors
    /// When it is not there, or is of another type.
    pub fn field<T: DeserializeOwned>(&self, name: &str) -> serde_json::Result<T> {
        T::deserialize(self.fields.get(name).unwrap_or(&Value::Null))
    }

    /// The whole body, decoded: JSON as it is, forms as an object of their fields.
    ///
    /// # Errors
    /// When it is of another type.
    pub fn decode<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        if self.fields.is_empty() {
            return serde_json::from_slice(&self.body);
        }
        T::deserialize(&self.fields)
    }

    /// The first part of a multipart body with this name.
    #[must_use]
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// Whether an endpoint of this name has the request's method and path.
    #[must_use]
    pub fn is_for(&self, endpoint: &str) -> bool {
        self.declared.iter().any(|info| info.name == endpoint)
    }

    /// The body as JSON, if it is that.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Whether it was a call of this endpoint: one that keeps to it, or comes closest to it when it keeps to none.
    pub(crate) fn is_call_of(&self, endpoint: &EndpointInfo) -> bool {
        let infos = if self.kept_to.is_empty() { &self.declared } else { &self.kept_to };
        infos.iter().any(|info| is_same(info, endpoint))
    }

    /// `GET /v2/users?page_size=1`
    pub(crate) fn line(&self) -> String {
        let query = self.raw_query.as_deref().map(|query| format!("?{query}")).unwrap_or_default();
        format!("{} {}{query}", self.method, self.path)
    }

    pub(crate) fn of(head: &Parts) -> Self {
        let raw_query = head.uri.query().map(str::to_owned);
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: pairs(raw_query.as_deref().unwrap_or_default().as_bytes()),
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
            complaint: None,
            places: Vec::new(),
            declared: Vec::new(),
            kept_to: Vec::new(),
        }
    }
}

/// Whether two declarations are one: the same may stand at several addresses of a program.
pub(crate) fn is_same(one: &EndpointInfo, other: &EndpointInfo) -> bool {
    (one.name, one.method, one.path, one.base) == (other.name, other.method, other.path, other.base)
}

/// The names of the places in a declared path.
fn places(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('<')?.strip_suffix('>'))
}

/// The pairs of a query or a URL-encoded body.
pub(crate) fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded).into_owned().collect()
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}
