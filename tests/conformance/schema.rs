//! Schemas of OpenAPI 3.0, translated for a JSON Schema library.

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

    /// Returns the violations with their positions, except those below the excused positions.
    pub fn problems(&self, json: &Json, excused: &[String]) -> Vec<String> {
        let errors = self.0.iter_errors(json);
        let errors = errors.map(|error| (error.instance_path().to_string(), error.to_string()));
        let is_excused = |position: &str| excused.iter().any(|excused| position.starts_with(excused.as_str()));
        errors
            .filter(|(position, _)| !is_excused(position))
            .map(|(position, error)| format!("{position}: {error}"))
            .collect()
    }
}

/// Translates `nullable` into the type `null`; the other keywords of OpenAPI 3.0 are those of draft 4, or do not restrict values.
///
/// `oneOf` becomes `anyOf`: hardly any of Zoom's alternatives require a field, so that most values match several.
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
    // Draft 4 does not allow an empty `required`.
    out.retain(|key, value| key != "required" || *value != json!([]));
    out
}

/// Removes required fields without a description; they are reported as contradictions.
fn described(required: &[Json], schema: &Map<String, Json>) -> Json {
    let described = schema.get("properties").and_then(Json::as_object);
    let is_described = |name: &&Json| described.zip(name.as_str()).is_none_or(|(all, name)| all.contains_key(name));
    required.iter().filter(is_described).cloned().collect()
}
