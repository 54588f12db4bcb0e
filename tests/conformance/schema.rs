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
fn translated(schema: &Json) -> Json {
    match schema {
        Json::Object(map) => Json::Object(object(map)),
        Json::Array(list) => list.iter().map(translated).collect(),
        other => other.clone(),
    }
}

fn object(map: &Map<String, Json>) -> Map<String, Json> {
    let is_nullable = map.get("nullable") == Some(&Json::Bool(true));
    let entry = |(key, value): (&String, &Json)| match (key.as_str(), value) {
        ("type", Json::String(kind)) if is_nullable => (key.clone(), json!([kind, "null"])),
        ("example" | "default" | "enum", value) => (key.clone(), value.clone()),
        (_, value) => (key.clone(), translated(value)),
    };
    map.iter().map(entry).collect()
}
