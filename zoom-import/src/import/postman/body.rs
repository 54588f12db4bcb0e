//! The body of an item.

use std::rc::Rc;

use super::super::json::{Json, at};
use super::super::notes::Notes;
use super::super::spec::{Body, Field, Media, Schema, Shape};
use super::{shapes, words};

/// Reads a body according to its mode.
pub(super) fn read(request: &Json, place: &str, notes: &mut Notes) -> Option<Body> {
    let body = request.get("body").filter(|body| !body.entries().is_empty())?;
    match body.text_at("mode")? {
        "formdata" => of_fields(body.items_at("formdata"), Media::Form),
        "urlencoded" => of_fields(body.items_at("urlencoded"), Media::UrlEncoded),
        "raw" => raw(body.text_at("raw").unwrap_or_default(), &at(place, "raw"), notes),
        "file" => Some(Body { media: Media::Bytes, schema: Rc::default() }),
        other => {
            notes.add(place, format!("unsupported body mode `{other}`; skipped"));
            None
        }
    }
}

fn of_fields(fields: &[Json], media: Media) -> Option<Body> {
    let fields: Vec<Field> = fields.iter().filter_map(field).collect();
    let schema = Rc::new(Schema::of(Shape::Object(fields)));
    Some(Body { media, schema })
}

fn field(json: &Json) -> Option<Field> {
    let name = json.text_at("key")?.to_owned();
    let description = words::of(json);
    let required = words::is_required(&description);
    let schema = match json.text_at("type") {
        Some("file") => Schema::of(Shape::File),
        _ => shapes::of_text(json.text_at("value").unwrap_or_default(), &description),
    };
    Some(Field { name, required, schema: Rc::new(schema) })
}

fn raw(text: &str, place: &str, notes: &mut Notes) -> Option<Body> {
    if text.trim().is_empty() {
        return None;
    }
    let schema = match Json::parse(text) {
        Ok(json) => shapes::of_example(&json),
        Err(_) => {
            notes.add(place, "the example is not JSON; using any JSON");
            Schema::default()
        }
    };
    Some(Body { media: Media::Json, schema: Rc::new(schema) })
}
