//! Schemas of OpenAPI 3.0, translated for a JSON Schema library.

use jsonschema::{Draft, Validator};
use serde_json::{Map, Value as Json, json};

const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// Checks JSON against a schema of a document.
pub struct Schema(Validator);

impl Schema {
    pub fn new(schema: &Json) -> Self {
        let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
        let mut schema = translated(schema);
        // Some documents contain keywords with invalid values, such as a type in the place of `enum`. They restrict nothing.
        for _ in 0..100 {
            match options.build(&schema) {
                Ok(validator) => return Self(validator),
                Err(error) => remove(&mut schema, error.instance_path().as_str()),
            }
        }
        panic!("the schema has too many invalid keywords")
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

/// Removes the innermost keyword of a position.
fn remove(schema: &mut Json, position: &str) {
    let (above, key) = position.rsplit_once('/').expect("a keyword");
    match schema.pointer_mut(above).expect("a schema") {
        Json::Object(map) => drop(map.remove(&key.replace("~1", "/").replace("~0", "~"))),
        Json::Array(items) => drop(items.remove(key.parse::<usize>().expect("an index"))),
        _ => unreachable!("only objects and lists have parts"),
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
            ("type", Json::String(kind)) => {
                // Some documents write `Integer`, or a type that JSON does not have.
                let kind = kind.to_lowercase();
                match TYPES.contains(&kind.as_str()) {
                    true if is_nullable => ("type", json!([kind, "null"])),
                    true => ("type", json!(kind)),
                    false => continue,
                }
            }
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
