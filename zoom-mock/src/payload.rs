//! What a request's body says.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream;
use multer::{Field, Multipart, parse_boundary};
use serde_json::{Map, Value, json};

use crate::request::{Part, pairs};

/// A body's type and what it holds, or why it cannot be read.
#[derive(Debug)]
pub(crate) struct Payload {
    pub(crate) media: Media,
    pub(crate) value: Result<Value, String>,
    /// The parts of a multipart body.
    pub(crate) parts: Vec<Part>,
}

/// The content types that Zoom's endpoints take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Media {
    Nothing,
    Json,
    Multipart,
    UrlEncoded,
    Other,
}

impl Payload {
    pub(crate) async fn read(content_type: Option<&str>, body: &Bytes) -> Self {
        let media = Media::of(content_type, body);
        let mut parts = Vec::new();
        let value = match media {
            Media::Nothing | Media::Other => Ok(Value::Null),
            Media::Json => json(body),
            Media::UrlEncoded => Ok(collect(pairs(body).into_iter().map(|(name, text)| (name, Value::String(text))))),
            Media::Multipart => multipart(content_type.unwrap_or_default(), body, &mut parts)
                .await
                .map(|()| collect(parts.iter().map(field)))
                .map_err(|error| error.to_string()),
        };
        Self { media, value, parts }
    }

    /// The fields of a body that has fields.
    pub(crate) fn fields(&self) -> Map<String, Value> {
        self.value.as_ref().ok().and_then(Value::as_object).cloned().unwrap_or_default()
    }
}

impl Media {
    fn of(content_type: Option<&str>, body: &Bytes) -> Self {
        let essence = content_type.and_then(|text| text.split(';').next()).unwrap_or_default().trim();
        match essence.to_ascii_lowercase().as_str() {
            _ if body.is_empty() => Self::Nothing,
            "application/json" => Self::Json,
            other if other.starts_with("application/") && other.ends_with("+json") => Self::Json,
            "multipart/form-data" => Self::Multipart,
            "application/x-www-form-urlencoded" => Self::UrlEncoded,
            _ => Self::Other,
        }
    }
}

fn json(body: &[u8]) -> Result<Value, String> {
    serde_json::from_slice(body).map_err(|error| format!("the body is not JSON: {error}"))
}

async fn multipart(content_type: &str, body: &Bytes, parts: &mut Vec<Part>) -> Result<(), multer::Error> {
    let boundary = parse_boundary(content_type)?;
    let body = body.clone();
    let mut fields = Multipart::new(stream::once(async { Ok::<_, Infallible>(body) }), boundary);
    while let Some(field) = fields.next_field().await? {
        parts.push(part(field).await?);
    }
    Ok(())
}

async fn part(field: Field<'_>) -> Result<Part, multer::Error> {
    Ok(Part {
        name: field.name().unwrap_or_default().to_owned(),
        file_name: field.file_name().map(str::to_owned),
        content_type: field.content_type().map(ToString::to_string),
        body: field.bytes().await?,
    })
}

fn field(part: &Part) -> (String, Value) {
    let value = match &part.file_name {
        Some(name) => json!({"file_name": name, "content_type": part.content_type, "length": part.body.len()}),
        None => text(&part.body),
    };
    (part.name.clone(), value)
}

/// A form has no types: a structure travels as JSON text.
fn text(bytes: &[u8]) -> Value {
    let structure = matches!(bytes.first(), Some(b'[' | b'{'));
    let decoded = structure.then(|| serde_json::from_slice(bytes).ok()).flatten();
    decoded.unwrap_or_else(|| Value::String(String::from_utf8_lossy(bytes).into_owned()))
}

fn collect(pairs: impl IntoIterator<Item = (String, Value)>) -> Value {
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
