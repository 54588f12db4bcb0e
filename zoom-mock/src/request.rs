//! The requests that the mock saw.

use bytes::Bytes;
use http::HeaderMap;
use http::request::Parts;
use serde_json::{Map, Value};
use url::form_urlencoded;

/// One request as it came in, and what became of it.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SeenRequest {
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
    /// The declared endpoint that the request was for, if one was found.
    ///
    /// Where several have the same method and path it is the one that the request keeps to, and of several of those the one
    /// that the account carries out; see [`is_for`](Self::is_for).
    pub endpoint: Option<&'static str>,
    pub(crate) declared: Vec<&'static str>,
    /// The status that was answered.
    pub status: u16,
}

impl SeenRequest {
    /// The first header of a name, which is given in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        first(&self.headers, name)
    }

    /// The first value of a query parameter.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<&str> {
        first(&self.query, name)
    }

    /// Whether an endpoint of this name has the request's method and path.
    #[must_use]
    pub fn is_for(&self, endpoint: &str) -> bool {
        self.declared.contains(&endpoint)
    }

    /// The body as JSON, if it is that.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    pub(crate) fn of(head: &Parts) -> Self {
        let raw_query = head.uri.query().map(str::to_owned);
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: pairs(raw_query.as_deref().unwrap_or_default().as_bytes()),
            raw_query,
            headers: headers(&head.headers),
            ..Self::default()
        }
    }
}

/// The pairs of a query or a URL-encoded body.
pub(crate) fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded).into_owned().collect()
}

fn headers(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

fn first<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}
