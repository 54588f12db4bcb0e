//! The schemas of OpenAPI 3.0, for a library that knows JSON Schema.

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value as Json, json};

/// Checks JSON against a schema of a document.
pub struct Schema(Validator);

impl Schema {
    pub fn new(schema: &Json) -> Self {
        let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
        Self(options.build(&translated(schema)).expect("a schema"))
    }

    pub fn is_valid(&self, json: &Json) -> bool {
        self.0.is_valid(json)
    }

    /// What is wrong, each with its place; but not what stands at these places.
    pub fn problems(&self, json: &Json, excused: &[String]) -> Vec<String> {
        let errors = self.0.iter_errors(json);
        let errors = errors.map(|error| (error.instance_path().to_string(), error.to_string()));
        let is_excused = |place: &str| excused.iter().any(|excused| place.starts_with(excused.as_str()));
        errors.filter(|(place, _)| !is_excused(place)).map(|(place, error)| format!("{place}: {error}")).collect()
    }
}

/// OpenAPI 3.0 says `nullable` where JSON Schema has a type `null`; all else that it has is of draft 4, or says nothing of what is valid.
///
/// The alternatives of `oneOf` are meant to exclude each other, but hardly any of Zoom's require a field: most values fit several.
fn translated(schema: &Json) -> Json {
    match schema {
        Json::Object(map) => Json::Object(object(map)),
        Json::Array(list) => list.iter().map(translated).collect(),
        other => other.clone(),
    }
}

fn object(map: &Map<String, Json>) -> Map<String, Json> {
    let is_nullable = map.get("nullable") == Some(&Json::Bool(true));
    let mut out = Map::new();
    for (key, value) in map {
        let (key, value) = match (key.as_str(), value) {
            ("type", Json::String(kind)) if is_nullable => ("type", json!([kind, "null"])),
            ("example" | "default" | "enum", value) => (key.as_str(), value.clone()),
            ("required", Json::Array(names)) => ("required", described(names, map)),
            ("oneOf", value) => ("anyOf", translated(value)),
            (key, value) => (key, translated(value)),
        };
        out.insert(key.to_owned(), value);
    }
    // Draft 4 knows no empty list of what is required.
    out.retain(|key, value| key != "required" || *value != json!([]));
    out
}

/// Nobody can give what is required and not described; the list of contradictions has it.
fn described(required: &[Json], schema: &Map<String, Json>) -> Json {
    let described = schema.get("properties").and_then(Json::as_object);
    let is_described = |name: &&Json| described.zip(name.as_str()).is_none_or(|(all, name)| all.contains_key(name));
    required.iter().filter(is_described).cloned().collect()
}
