//! Reads `multipart/form-data` bodies.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream;
use multer::{Field, Multipart, parse_boundary};

/// A part of a `multipart/form-data` body.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Part {
    /// Name of the field.
    pub name: String,
    /// Name of the file, if the part is a file.
    pub file_name: Option<String>,
    /// Content type of the part, if it has one.
    pub content_type: Option<String>,
    /// Content of the part.
    pub body: Bytes,
}

/// Appends the parts of a body to `parts`; those before an error are kept.
pub(super) async fn read_parts(content_type: &str, body: &Bytes, parts: &mut Vec<Part>) -> Result<(), multer::Error> {
    let boundary = parse_boundary(content_type)?;
    let body = body.clone();
    let mut fields = Multipart::new(stream::once(async { Ok::<_, Infallible>(body) }), boundary);
    while let Some(field) = fields.next_field().await? {
        parts.push(read_part(field).await?);
    }
    Ok(())
}

async fn read_part(field: Field<'_>) -> Result<Part, multer::Error> {
    Ok(Part {
        name: field.name().unwrap_or_default().to_owned(),
        file_name: field.file_name().map(str::to_owned),
        content_type: field.content_type().map(ToString::to_string),
        body: field.bytes().await?,
    })
}
