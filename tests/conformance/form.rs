//! Multipart bodies.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream;
use multer::{Multipart, parse_boundary};
use serde_json::{Map, Value as Json};

use crate::body::FILE;

/// Reads a form as the JSON that its document describes; a file becomes its text in the document's examples.
///
/// # Errors
/// Fails if the body is not a form.
pub fn read(media: &str, body: Bytes, given: &Json) -> Result<Json, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
    runtime.block_on(parts(media, body, given)).map_err(|error| format!("the form: {error}"))
}

async fn parts(media: &str, body: Bytes, given: &Json) -> Result<Json, multer::Error> {
    let boundary = parse_boundary(media)?;
    let mut form = Multipart::new(stream::once(async { Ok::<_, Infallible>(body) }), boundary);
    let mut fields = Map::new();
    while let Some(part) = form.next_field().await? {
        let name = part.name().unwrap_or_default().to_owned();
        let like = &given[&name];
        let is_file = part.file_name().is_some();
        let bytes = part.bytes().await?;
        let value = match is_file {
            true if bytes == FILE => like.clone(),
            true => Json::Null,
            false => value(&String::from_utf8_lossy(&bytes), like),
        };
        fields.insert(name, value);
    }
    Ok(Json::Object(fields))
}

/// Reads a part: text, or JSON of another type.
fn value(text: &str, like: &Json) -> Json {
    match like {
        Json::String(_) => Json::String(text.to_owned()),
        _ => serde_json::from_str(text).unwrap_or_else(|_| Json::String(text.to_owned())),
    }
}
