//! Schemas.

use std::collections::HashSet;
use std::rc::Rc;

use super::super::json::{Json, at};
use super::super::spec::{Field, Schema, Shape};
use super::Reader;

/// Deeper than in any real document.
const DEEPEST: usize = 60;

impl<'a> Reader<'a> {
    /// Reads a schema. A referenced schema is read only once.
    pub(super) fn schema(&mut self, json: &'a Json, place: &str) -> Rc<Schema> {
        if let Some(reference) = json.text_at("$ref") {
            return self.referenced(reference, place);
        }
        if self.depth > DEEPEST {
            self.notes.add(place, "too deeply nested; using any JSON");
            return Rc::default();
        }
        self.depth += 1;
        let schema = match self.only_alternative(json) {
            Some((key, index, only)) => {
                let inner = self.schema(only, &super::nth(&at(place, key), index));
                around(self.facts(json), &inner)
            }
            None => {
                let shape = self.shape(json, place);
                self.facts(json).with(shape)
            }
        };
        self.depth -= 1;
        Rc::new(Schema { at: place.to_owned(), ..schema })
    }

    fn referenced(&mut self, reference: &str, place: &str) -> Rc<Schema> {
        if let Some(known) = self.shared.get(reference) {
            return Rc::clone(known);
        }
        if self.open.iter().any(|open| open == reference) {
            let pointer = reference.trim_start_matches('#').to_owned();
            return Rc::new(Schema { at: place.to_owned(), ..Schema::of(Shape::Recursive(pointer)) });
        }
        let Some(target) = self.target(reference, place) else { return Rc::default() };
        self.open.push(reference.to_owned());
        let mut schema = self.schema(target, reference.trim_start_matches('#'));
        self.open.pop();
        let name = reference.rsplit('/').next().map(str::to_owned);
        let own = Rc::make_mut(&mut schema);
        own.name = own.name.take().or(name);
        self.shared.insert(reference.to_owned(), Rc::clone(&schema));
        schema
    }

    fn shape(&mut self, json: &'a Json, place: &str) -> Shape {
        let combined = ["allOf", "oneOf", "anyOf"].iter().find(|key| !json.items_at(key).is_empty());
        if combined.is_some() {
            return self.combined(json, place);
        }
        let values = json.get("enum").map(Json::items).filter(|values| values.iter().any(|value| *value != Json::Null));
        let kind = self.kind(json, place);
        match (values, json.get("const"), kind) {
            (_, _, Some("array")) => self.list(json, place),
            (Some(values), ..) => self.enumeration(json, values, place),
            (None, Some(value @ (Json::Text(_) | Json::Number(_))), _) => {
                self.enumeration(json, std::slice::from_ref(value), place)
            }
            (None, _, kind) => self.of_kind(json, kind, place),
        }
    }

    /// The type that the document declares or implies. `null` next to another type is ignored.
    fn kind(&mut self, json: &'a Json, place: &str) -> Option<&'a str> {
        let listed: Vec<&str> = match json.get("type") {
            Some(Json::Text(kind)) => vec![standard(kind)],
            Some(kinds) => kinds.items().iter().filter_map(Json::text).filter(|kind| *kind != "null").collect(),
            None => Vec::new(),
        };
        match listed.as_slice() {
            ["array"] if json.get("items").is_none() && json.get("properties").is_some() => Some("object"),
            ["object"] if looks_like_text(json) => Some("string"),
            [kind] => Some(kind),
            [] if json.get("properties").is_some() => Some("object"),
            [] if json.get("items").is_some() => Some("array"),
            [] if json.get("format").is_some() || json.get("pattern").is_some() => Some("string"),
            [] => None,
            several if several.iter().all(|kind| !matches!(*kind, "object" | "array")) => Some("string"),
            several => {
                self.notes.add(place, format!("several types ({}); using any JSON", several.join(", ")));
                None
            }
        }
    }

    fn of_kind(&mut self, json: &'a Json, kind: Option<&str>, place: &str) -> Shape {
        match kind {
            Some("string") if is_file(json) => Shape::File,
            Some("string" | "file") => Shape::Text,
            Some("integer") => Shape::Integer,
            Some("number") => Shape::Number,
            Some("boolean") => Shape::Bool,
            Some("array") => self.list(json, place),
            Some("object") => self.object(json, place),
            None | Some("null") => Shape::Any,
            Some(other) => {
                self.notes.add(place, format!("`{other}` is not a JSON type; using any JSON"));
                Shape::Any
            }
        }
    }

    fn list(&mut self, json: &'a Json, place: &str) -> Shape {
        let place = at(place, "items");
        match json.get("items") {
            Some(Json::List(items)) => match items.as_slice() {
                [item] => Shape::List(self.schema(item, &super::nth(&place, 0))),
                _ => {
                    self.notes.add(&place, "a tuple; using any JSON for its items");
                    Shape::List(Rc::default())
                }
            },
            Some(item) => Shape::List(self.item(json, item, &place)),
            None => Shape::List(Rc::new(Schema::of(undescribed_item(json)))),
        }
    }

    /// The schema of the items. Allowed values that the document declares for the list are those of the items.
    fn item(&mut self, list: &'a Json, item: &'a Json, place: &str) -> Rc<Schema> {
        let schema = self.schema(item, place);
        match (list.get("enum").map(Json::items), &schema.shape) {
            (Some(values), Shape::Text | Shape::Integer) if values.iter().all(|value| value.plain().is_some()) => {
                let shape = self.enumeration(item, values, place);
                Rc::new(Schema::clone(&schema).with(shape))
            }
            _ => schema,
        }
    }

    pub(super) fn object(&mut self, json: &'a Json, place: &str) -> Shape {
        let fields = self.fields(json, place);
        let here = at(place, "additionalProperties");
        match json.get("additionalProperties") {
            Some(extra @ Json::Object(_)) if fields.is_empty() => Shape::Map(self.schema(extra, &here)),
            Some(Json::Object(_)) => {
                self.notes.add(&here, "additional fields are not declared");
                Shape::Object(fields)
            }
            _ if fields.is_empty() => Shape::Map(Rc::default()),
            _ => Shape::Object(fields),
        }
    }

    pub(super) fn fields(&mut self, json: &'a Json, place: &str) -> Vec<Field> {
        let place = at(place, "properties");
        let required: Vec<&str> = json.items_at("required").iter().filter_map(Json::text).collect();
        let mut fields: Vec<Field> = Vec::new();
        for (name, field) in last_of_each(json.entries_at("properties")) {
            let schema = self.schema(field, &at(&place, name));
            let schema = self.refined(name, schema, None);
            let required = required.contains(&name.as_str()) && !schema.nullable && !self.allows_absence(field);
            fields.push(Field { name: name.clone(), required, schema });
        }
        fields
    }
}

/// The schema of an alternative with the description of its parent.
fn around(own: Schema, inner: &Schema) -> Schema {
    let description = if own.description.is_empty() { inner.description.clone() } else { own.description };
    Schema {
        title: own.title.or_else(|| inner.title.clone()),
        description,
        deprecated: own.deprecated || inner.deprecated,
        default: own.default.or_else(|| inner.default.clone()),
        example: own.example.or_else(|| inner.example.clone()),
        nullable: true,
        ..inner.clone()
    }
}

/// The items of a list without a description of them: text if the examples are.
fn undescribed_item(list: &Json) -> Shape {
    let examples = list.items_at("example");
    let are_texts = !examples.is_empty() && examples.iter().all(|example| example.text().is_some());
    if are_texts { Shape::Text } else { Shape::Any }
}

/// A type's name as JSON Schema has it, for one in capitals or from another language.
fn standard(kind: &str) -> &str {
    const KINDS: [(&str, &[&str]); 7] = [
        ("string", &["text", "str", "char", "date", "datetime", "date-time", "uuid", "email", "uri", "url"]),
        ("integer", &["int", "int32", "int64", "long", "short"]),
        ("number", &["float", "double", "decimal"]),
        ("boolean", &["bool"]),
        ("array", &["list"]),
        ("object", &["map", "dict"]),
        ("null", &["nil", "none"]),
    ];
    let is_one = |(own, others): &&(&str, &[&str])| {
        let mut all = others.iter().chain([own]);
        all.any(|name| name.eq_ignore_ascii_case(kind.trim()))
    };
    KINDS.iter().find(is_one).map_or(kind, |(own, _)| own)
}

/// Whether the document declares text as an object, but describes its characters, or has an example that is not JSON.
fn looks_like_text(json: &Json) -> bool {
    let is_described = ["format", "minLength", "maxLength", "pattern"].iter().any(|key| json.get(key).is_some());
    let is_plain = |example: &str| !example.trim_start().starts_with(['{', '[']) && !example.is_empty();
    let has_example = json.get("example").and_then(Json::text).is_some_and(is_plain);
    json.entries_at("properties").is_empty()
        && json.get("additionalProperties").is_none()
        && (is_described || has_example)
}

/// The entries of an object by their keys; of a duplicate key, the last one counts.
fn last_of_each(entries: &[(String, Json)]) -> Vec<&(String, Json)> {
    let mut seen: HashSet<&str> = HashSet::new();
    let mut last: Vec<_> = entries.iter().rev().filter(|(name, _)| seen.insert(name)).collect();
    last.reverse();
    last
}

/// Binary content: a format in OpenAPI 3.0, a media type without an encoding in 3.1.
fn is_file(json: &Json) -> bool {
    let is_raw = json.get("contentMediaType").is_some() && json.get("contentEncoding").is_none();
    json.text_at("format") == Some("binary") || is_raw
}
