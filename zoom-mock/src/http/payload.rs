//! Decodes a request's body by its content type.

use bytes::Bytes;
use serde_json::{Map, Value, json};
use url::form_urlencoded;

use super::multipart::{Part, read_parts};

/// A decoded body.
#[derive(Debug)]
pub(crate) struct Payload {
    pub(crate) media_type: MediaType,
    /// The decoded value, or why the body cannot be decoded.
    pub(crate) value: Result<Value, String>,
    /// The parts of a multipart body.
    pub(crate) parts: Vec<Part>,
}

/// The content types of Zoom's endpoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MediaType {
    /// The body is empty, whatever its content type.
    Empty,
    Json,
    Multipart,
    UrlEncoded,
    Other,
}

impl Payload {
    pub(crate) async fn read(content_type: Option<&str>, body: &Bytes) -> Self {
        let media_type = MediaType::of(content_type, body);
        let mut parts = Vec::new();
        let value = match media_type {
            MediaType::Empty | MediaType::Other => Ok(Value::Null),
            MediaType::Json => decode_json(body),
            MediaType::UrlEncoded => {
                Ok(group(decode_pairs(body).into_iter().map(|(name, text)| (name, Value::String(text)))))
            }
            MediaType::Multipart => read_parts(content_type.unwrap_or_default(), body, &mut parts)
                .await
                .map(|()| group(parts.iter().map(named_value)))
                .map_err(|error| error.to_string()),
        };
        Self { media_type, value, parts }
    }

    /// Returns the fields of a body that is an object or a form; empty for any other.
    pub(crate) fn fields(&self) -> Map<String, Value> {
        self.value.as_ref().ok().and_then(Value::as_object).cloned().unwrap_or_default()
    }
}

impl MediaType {
    fn of(content_type: Option<&str>, body: &Bytes) -> Self {
        let essence = content_type.and_then(|text| text.split(';').next()).unwrap_or_default().trim();
        match essence.to_ascii_lowercase().as_str() {
            _ if body.is_empty() => Self::Empty,
            "application/json" => Self::Json,
            other if other.starts_with("application/") && other.ends_with("+json") => Self::Json,
            "multipart/form-data" => Self::Multipart,
            "application/x-www-form-urlencoded" => Self::UrlEncoded,
            _ => Self::Other,
        }
    }
}

/// Decodes the pairs of a query or a URL-encoded body.
pub(crate) fn decode_pairs(encoded: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(encoded).into_owned().collect()
}

fn decode_json(body: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))
}

fn named_value(part: &Part) -> (String, Value) {
    let value = match &part.file_name {
        Some(name) => json!({"file_name": name, "content_type": part.content_type, "length": part.body.len()}),
        None => decode_text(&part.body),
    };
    (part.name.clone(), value)
}

/// Decodes the text of a form field: lists and objects are sent as JSON text, since a form has no types.
fn decode_text(bytes: &[u8]) -> Value {
    let may_be_json = matches!(bytes.first(), Some(b'[' | b'{'));
    let decoded = may_be_json.then(|| serde_json::from_slice(bytes).ok()).flatten();
    decoded.unwrap_or_else(|| Value::String(String::from_utf8_lossy(bytes).into_owned()))
}

/// Collects pairs into an object; the values of a repeated name become a list.
fn group(pairs: impl IntoIterator<Item = (String, Value)>) -> Value {
    let mut grouped: Map<String, Value> = Map::new();
    let mut repeated: Map<String, Value> = Map::new();
    for (name, value) in pairs {
        match (grouped.get(&name).cloned(), repeated.get_mut(&name)) {
            (_, Some(Value::Array(values))) => values.push(value),
            (Some(first), _) => drop(repeated.insert(name, json!([first, value]))),
            (None, _) => drop(grouped.insert(name, value)),
        }
    }
    grouped.extend(repeated);
    Value::Object(grouped)
}
