//! Values out of schemas: the document's own examples, and where there are none, values that the schema allows.

use serde_json::{Map, Value as Json, json};

use crate::contradictions::{Met, Right};
use crate::schema::Schema;

/// Builds values for one operation.
pub struct Examples<'a> {
    operation: &'a str,
    /// Which of alternatives and of an enum's values is taken; in the first rounds, the examples are.
    round: usize,
    alternatives: usize,
    /// Whether only what is required is there.
    is_bare: bool,
    met: &'a Met,
    /// The examples that contradict their schema and are right, as JSON pointers into the value.
    pub excused: Vec<String>,
}

/// How many rounds show every alternative and every value of an enum.
pub fn rounds(schemas: &[&Json]) -> usize {
    let values = schemas.iter().map(|schema| most(schema, &["enum"])).max().unwrap_or_default();
    alternatives(schemas) * (1 + values.max(1))
}

fn alternatives(schemas: &[&Json]) -> usize {
    schemas.iter().map(|schema| most(schema, &["oneOf", "anyOf"])).max().unwrap_or_default().max(1)
}

/// The length of the longest list under a key.
fn most(schema: &Json, keys: &[&str]) -> usize {
    let own = keys.iter().filter_map(|key| schema.get(key)?.as_array()).map(Vec::len).max().unwrap_or_default();
    let inner = match schema {
        Json::Object(map) => map.values().map(|value| most(value, keys)).max(),
        Json::Array(list) => list.iter().map(|value| most(value, keys)).max(),
        _ => None,
    };
    own.max(inner.unwrap_or_default())
}

impl<'a> Examples<'a> {
    pub fn new(operation: &'a str, schemas: &[&Json], round: usize, met: &'a Met) -> Self {
        Self { operation, round, alternatives: alternatives(schemas), is_bare: false, met, excused: Vec::new() }
    }

    /// Builds only what is required.
    pub fn bare(operation: &'a str, met: &'a Met) -> Self {
        Self { operation, round: 0, alternatives: 1, is_bare: true, met, excused: Vec::new() }
    }

    /// Builds a value.
    pub fn value(&mut self, schema: &Json) -> Json {
        self.at(schema, "", "")
    }

    /// Builds a value that stands at a place: `.meetings[].id` for people, `/meetings/0/id` for programs.
    fn at(&mut self, schema: &Json, place: &str, pointer: &str) -> Json {
        let parts = schema["allOf"].as_array().into_iter().flatten();
        let chosen = self.alternative(schema);
        let parts: Vec<Json> = parts.chain(chosen).map(|part| self.at(part, place, pointer)).collect();
        let has_parts = !parts.is_empty();
        let own = self.own(schema, place, pointer, has_parts);
        let value = parts.into_iter().chain(own).reduce(joined).unwrap_or_else(|| json!("text"));
        if has_parts && value.is_string() && !Schema::new(schema).is_valid(&value) {
            self.is_right(place, pointer, &value);
        }
        value
    }

    /// One of several schemas, another in each round.
    fn alternative<'s>(&self, schema: &'s Json) -> Option<&'s Json> {
        let all = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array())?;
        all.get(self.round % self.alternatives % all.len())
    }

    /// The value of what the schema says beside its parts; nothing where it leaves all to them.
    fn own(&mut self, schema: &Json, place: &str, pointer: &str, has_parts: bool) -> Option<Json> {
        if schema.get("properties").is_some() {
            return Some(self.object(schema, place, pointer));
        }
        if has_parts {
            return None;
        }
        match kind(schema) {
            "array" if is_composed(&schema["items"]) => Some(self.list(schema, place, pointer)),
            "array" => Some(self.told(schema, place, pointer).unwrap_or_else(|| self.list(schema, place, pointer))),
            _ => Some(self.scalar(schema, place, pointer)),
        }
    }

    fn object(&mut self, schema: &Json, place: &str, pointer: &str) -> Json {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        for name in required.iter().filter(|name| schema["properties"].get(name).is_none()) {
            self.met.meet(self.operation, &format!("{place}.{name}"), "it is required and not described");
        }
        let mut map = Map::new();
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            if !self.is_bare || required.contains(&name.as_str()) {
                let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                map.insert(name.clone(), self.at(field, &format!("{place}.{name}"), &pointer));
            }
        }
        Json::Object(map)
    }

    fn list(&mut self, schema: &Json, place: &str, pointer: &str) -> Json {
        let least = schema["minItems"].as_u64().unwrap_or(1).max(1);
        (0..least)
            .map(|index| self.at(&schema["items"], &format!("{place}[]"), &format!("{pointer}/{index}")))
            .collect()
    }

    /// In the first rounds an example, then the values of the enum in turn, and numbers that need all of 64 bits.
    fn scalar(&mut self, schema: &Json, place: &str, pointer: &str) -> Json {
        let values = schema["enum"].as_array().filter(|values| !values.is_empty());
        let turn = self.round / self.alternatives;
        match values {
            Some(values) if turn > 0 => values[(turn - 1) % values.len()].clone(),
            Some(values) => self.told(schema, place, pointer).unwrap_or_else(|| values[0].clone()),
            None if turn > 0 && is_long(schema) => json!(10_000_000_000_u64),
            None => self.told(schema, place, pointer).unwrap_or_else(|| made(schema)),
        }
    }

    /// Whether a value that its schema refuses is right all the same.
    fn is_right(&mut self, place: &str, pointer: &str, value: &Json) -> bool {
        let refused = format!("its schema refuses {value}");
        let is_right = self.met.meet(self.operation, place, &refused) == Right::Example;
        self.excused.extend(is_right.then(|| pointer.to_owned()));
        is_right
    }

    /// The document's example, if its schema allows it or it is known to be right all the same.
    fn told(&mut self, schema: &Json, place: &str, pointer: &str) -> Option<Json> {
        let example = schema.get("example")?;
        if Schema::new(schema).is_valid(example) {
            return Some(example.clone());
        }
        self.is_right(place, pointer, example).then(|| example.clone())
    }
}

/// Whether it is a whole number that may be larger than 32 bits.
fn is_long(schema: &Json) -> bool {
    kind(schema) == "integer" && schema["format"] == "int64" && schema.get("maximum").is_none()
}

/// The type, where the schema says one or implies it.
fn kind(schema: &Json) -> &str {
    match schema["type"].as_str() {
        Some(kind) => kind,
        None if schema.get("items").is_some() => "array",
        None => "",
    }
}

fn is_composed(schema: &Json) -> bool {
    ["properties", "allOf", "oneOf", "anyOf", "items", "enum"].iter().any(|key| schema.get(key).is_some())
}

/// Objects with the fields of both; else the first.
fn joined(one: Json, other: Json) -> Json {
    match (one, other) {
        (Json::Object(one), Json::Object(other)) => {
            let mut both = one;
            for (name, value) in other {
                let joined = match both.remove(&name) {
                    Some(own) => joined(own, value),
                    None => value,
                };
                both.insert(name, joined);
            }
            Json::Object(both)
        }
        (one, _) => one,
    }
}

/// A value that the schema allows.
fn made(schema: &Json) -> Json {
    let least = schema["minimum"].as_i64().unwrap_or(1);
    match (kind(schema), schema["format"].as_str()) {
        ("integer", _) => json!(schema["maximum"].as_i64().unwrap_or(least).min(least)),
        ("number", _) => json!(least as f64),
        ("boolean", _) => json!(true),
        ("object", _) => json!({"key": "value"}),
        ("string", Some("date")) => json!("2026-11-24"),
        ("string", Some("date-time")) => json!("2026-11-24T09:30:00Z"),
        ("string", Some("email")) => json!("somebody@example.com"),
        ("string", Some("uri" | "url")) => json!("https://example.com/"),
        _ => json!(text(schema)),
    }
}

fn text(schema: &Json) -> String {
    let size = |key: &str| schema[key].as_u64().and_then(|size| usize::try_from(size).ok());
    let text = format!("{:x<1$}", "text", size("minLength").unwrap_or_default());
    text.chars().take(size("maxLength").unwrap_or(usize::MAX)).collect()
}
