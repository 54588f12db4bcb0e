//! Request bodies, and the media type to declare.

use std::rc::Rc;

use super::super::json::{Json, at};
use super::super::name::case::words;
use super::super::spec::{Body, Field, Media, Schema, Shape};
use super::Reader;

impl<'a> Reader<'a> {
    pub(super) fn body(&mut self, operation: &'a Json, place: &str, method: &str) -> Option<Body> {
        let here = at(place, "requestBody");
        let json = operation.get("requestBody")?;
        let json = self.follow(json, &here)?;
        if matches!(method, "GET" | "HEAD") {
            self.notes.add(&here, format!("a {method} request cannot have a body; skipped"));
            return None;
        }
        // A name such as `undefined` is not a media type.
        let content = json.entries_at("content");
        let is_none = |(name, media): &(String, Json)| {
            let has_fields = media.get("schema").is_some_and(|schema| !schema.entries_at("properties").is_empty());
            !name.contains('/') && !has_fields
        };
        if !content.is_empty() && content.iter().all(is_none) {
            return None;
        }
        let Some((name, media, of)) = choose(content) else {
            if !content.is_empty() || json.get("content").is_none() {
                self.notes.add(&here, "no readable body; skipped");
            }
            return None;
        };
        let schema_at = at(&at(&at(&here, "content"), name), "schema");
        let schema = of.get("schema").map(|schema| self.schema(schema, &schema_at));
        let schema = schema.unwrap_or_else(|| Schema::of(Shape::Any).into());
        let schema = if media == Media::Form { with_files(schema) } else { schema };
        Some(Body { media, schema })
    }
}

/// The schema of a form, with files as files: some documents declare them as text.
fn with_files(schema: Rc<Schema>) -> Rc<Schema> {
    let Shape::Object(fields) = &schema.shape else { return schema };
    let fields: Vec<Field> = fields.iter().cloned().map(as_file).collect();
    Rc::new(Schema::clone(&schema).with(Shape::Object(fields)))
}

fn as_file(field: Field) -> Field {
    let is_named = words(&field.name).last().is_some_and(|last| last == "file");
    let is_text = matches!(field.schema.shape, Shape::Text) && field.schema.format.is_none();
    let is_any = match &field.schema.shape {
        Shape::Any => true,
        Shape::Map(item) => matches!(item.shape, Shape::Any),
        _ => false,
    };
    if !is_named || !(is_text || is_any) {
        return field;
    }
    let schema = Rc::new(Schema::clone(&field.schema).with(Shape::File));
    Field { schema, ..field }
}

/// JSON is preferred to forms, except to forms with files. Anything else is bytes.
fn choose(content: &[(String, Json)]) -> Option<(&str, Media, &Json)> {
    let with_media = |(name, json)| (name, media(name), json);
    let rank = |media: Media, json: &Json| match media {
        Media::Form if has_file(json) => 0,
        Media::Json => 1,
        Media::Form => 2,
        Media::UrlEncoded => 3,
        Media::Bytes => 4,
    };
    content
        .iter()
        .map(|entry| with_media((entry.0.as_str(), &entry.1)))
        .min_by_key(|(_, media, json)| rank(*media, json))
}

/// Reads the name of a media type.
pub(super) fn media(name: &str) -> Media {
    let name = name.split(';').next().unwrap_or_default().trim().to_lowercase();
    match name.as_str() {
        "multipart/form-data" => Media::Form,
        "application/x-www-form-urlencoded" => Media::UrlEncoded,
        "*/*" | "application/*" => Media::Json,
        name if name.ends_with("json") => Media::Json,
        _ => Media::Bytes,
    }
}

fn has_file(media: &Json) -> bool {
    let fields = media.get("schema").map_or(&[][..], |schema| schema.entries_at("properties"));
    let is_named = |name: &str| words(name).last().is_some_and(|last| last == "file");
    let is_object = |field: &Json| field.text_at("type") == Some("object") && field.get("properties").is_none();
    fields.iter().any(|(name, field)| {
        is_file(field) || field.get("items").is_some_and(is_file) || (is_named(name) && is_object(field))
    })
}

fn is_file(field: &Json) -> bool {
    field.text_at("format") == Some("binary") || field.get("contentMediaType").is_some()
}
