//! Values for schemas: the document's examples, or values that the schema allows.

use serde_json::{Map, Value as Json, json};

use crate::contradictions::{Met, Right};
use crate::schema::Schema;

/// Builds values for one operation.
pub struct Examples<'a> {
    operation: &'a str,
    /// Selects the alternatives and enum values; the first rounds use the examples.
    round: usize,
    alternatives: usize,
    /// Whether objects contain required fields only.
    is_bare: bool,
    met: &'a Met,
    /// The examples that contradict their schema and are right, as JSON pointers into the value.
    pub excused: Vec<String>,
}

/// Returns the number of rounds that cover every alternative and every enum value.
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

    /// Builds values of required fields only.
    pub fn bare(operation: &'a str, met: &'a Met) -> Self {
        Self { operation, round: 0, alternatives: 1, is_bare: true, met, excused: Vec::new() }
    }

    /// Builds a value.
    pub fn value(&mut self, schema: &Json) -> Json {
        self.at(schema, "", "")
    }

    /// Builds the value of a parameter. An empty example would not be sent.
    pub fn parameter(&mut self, name: &str, schema: &Json) -> Json {
        let value = self.at(schema, &format!(".{name}"), "");
        if value != json!("") && value != json!([]) {
            return value;
        }
        let mut schema = schema.clone();
        schema.as_object_mut().expect("a schema").remove("example");
        self.at(&schema, &format!(".{name}"), "")
    }

    /// Builds the value at a position, `.meetings[].id`, which is also a JSON pointer, `/meetings/0/id`.
    fn at(&mut self, schema: &Json, position: &str, pointer: &str) -> Json {
        let parts = schema["allOf"].as_array().into_iter().flatten();
        let chosen = self.alternative(schema);
        let parts = parts.chain(chosen).map(|part| with_required(part, &schema["required"]));
        let parts: Vec<Json> = parts.map(|part| self.at(&part, position, pointer)).collect();
        let has_parts = !parts.is_empty();
        let own = self.own(schema, position, pointer, has_parts);
        let value = parts.into_iter().chain(own).reduce(joined).unwrap_or_else(|| json!("text"));
        if has_parts && value.is_string() && !Schema::new(schema).is_valid(&value) {
            self.is_right(position, pointer, &value);
        }
        value
    }

    /// Selects one of several schemas, another one in each round.
    fn alternative<'s>(&self, schema: &'s Json) -> Option<&'s Json> {
        let all = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array())?;
        all.get(self.round % self.alternatives % all.len())
    }

    /// Builds the value of the schema without its parts, if it describes any.
    fn own(&mut self, schema: &Json, position: &str, pointer: &str, has_parts: bool) -> Option<Json> {
        if schema.get("properties").is_some() {
            return Some(self.object(schema, position, pointer));
        }
        if has_parts {
            return None;
        }
        match kind(schema) {
            "array" if is_composed(&schema["items"]) => Some(self.list(schema, position, pointer)),
            "array" => {
                Some(self.example(schema, position, pointer).unwrap_or_else(|| self.list(schema, position, pointer)))
            }
            _ => Some(self.scalar(schema, position, pointer)),
        }
    }

    fn object(&mut self, schema: &Json, position: &str, pointer: &str) -> Json {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        for name in required.iter().filter(|name| schema["properties"].get(name).is_none()) {
            self.met.meet(self.operation, &format!("{position}.{name}"), "a required field without a description");
        }
        let mut map = Map::new();
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            if !self.is_bare || required.contains(&name.as_str()) {
                let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                map.insert(name.clone(), self.at(field, &format!("{position}.{name}"), &pointer));
            }
        }
        Json::Object(map)
    }

    fn list(&mut self, schema: &Json, position: &str, pointer: &str) -> Json {
        let minimum = schema["minItems"].as_u64().unwrap_or(1).max(1);
        (0..minimum)
            .map(|index| self.at(&schema["items"], &format!("{position}[]"), &format!("{pointer}/{index}")))
            .collect()
    }

    /// In the first rounds an example, then each value of the enum, and integers above 32 bits.
    fn scalar(&mut self, schema: &Json, position: &str, pointer: &str) -> Json {
        let values = schema["enum"].as_array().filter(|values| !values.is_empty());
        let turn = self.round / self.alternatives;
        match values {
            Some(values) if turn > 0 => values[(turn - 1) % values.len()].clone(),
            Some(values) => self.example(schema, position, pointer).unwrap_or_else(|| values[0].clone()),
            None if turn > 0 && is_long(schema) => json!(10_000_000_000_u64),
            None => self.example(schema, position, pointer).unwrap_or_else(|| generated(schema)),
        }
    }

    /// Whether a value that its schema rejects is listed as right.
    fn is_right(&mut self, position: &str, pointer: &str, value: &Json) -> bool {
        let problem = format!("its schema rejects {value}");
        let is_right = self.met.meet(self.operation, position, &problem) == Right::Example;
        self.excused.extend(is_right.then(|| pointer.to_owned()));
        is_right
    }

    /// Returns the document's example if its schema accepts it or it is listed as right, or the value that replaces it.
    fn example(&mut self, schema: &Json, position: &str, pointer: &str) -> Option<Json> {
        let example = schema.get("example")?;
        if let Some(value) = self.met.replacement(self.operation, position, example) {
            return Some(value);
        }
        if Schema::new(schema).is_valid(example) {
            return Some(example.clone());
        }
        self.is_right(position, pointer, example).then(|| example.clone())
    }
}

/// Whether a schema is an integer that may exceed 32 bits.
fn is_long(schema: &Json) -> bool {
    kind(schema) == "integer" && schema["format"] == "int64" && schema.get("maximum").is_none()
}

/// Returns the declared or implied type.
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

/// Merges the fields of two objects; returns the first of other values.
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

/// Builds a value that the schema allows.
fn generated(schema: &Json) -> Json {
    let minimum = schema["minimum"].as_i64().unwrap_or(1);
    match (kind(schema), schema["format"].as_str()) {
        ("integer", _) => json!(schema["maximum"].as_i64().unwrap_or(minimum).min(minimum)),
        ("number", _) => json!(minimum as f64),
        ("boolean", _) => json!(true),
        ("null", _) => Json::Null,
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

/// A part of a schema, with the fields that the schema beside it requires.
fn with_required(part: &Json, beside: &Json) -> Json {
    let is_own = |name: &&Json| name.as_str().is_some_and(|name| part["properties"].get(name).is_some());
    let names = beside.as_array().into_iter().flatten().filter(is_own);
    let own = part["required"].as_array().into_iter().flatten();
    let required: Vec<&Json> = own.chain(names).collect();
    let mut with = part.clone();
    if !required.is_empty() {
        with["required"] = json!(required);
    }
    with
}
