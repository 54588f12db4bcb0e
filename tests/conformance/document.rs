//! Zoom's documents, without interpretation.

use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::{Map, Value as Json, json};
use zoom_conformance::Product;

/// The schema of a path parameter that is not described.
static TEXT: LazyLock<Json> = LazyLock::new(|| json!({"type": "string"}));

/// A document of one product.
pub struct Document {
    pub product: String,
    json: Json,
}

/// An operation of a document.
#[derive(Clone, Copy)]
pub struct Operation<'a> {
    pub method: &'a str,
    pub path: &'a str,
    json: &'a Json,
}

/// A parameter of an operation.
#[derive(Clone, Copy)]
pub struct Parameter<'a> {
    pub name: &'a str,
    /// `path`, `query` or `header`.
    pub location: &'a str,
    pub is_required: bool,
    pub schema: &'a Json,
    /// Empty if there is none.
    pub description: &'a str,
}

impl Document {
    /// Reads the product's document in the folder `ZOOM_OPENAPI`; `None` without the variable or the file.
    pub fn find(product: &Product) -> Option<Self> {
        let folder = PathBuf::from(std::env::var_os("ZOOM_OPENAPI")?);
        let text = std::fs::read_to_string(folder.join(product.document.as_ref()?)).ok()?;
        let mut json = serde_json::from_str(&text).expect("a document is JSON");
        move_enums(&mut json);
        move_patterns(&mut json);
        read_exactly(&mut json);
        Some(Self { product: product.name.clone(), json })
    }

    /// Returns the operations; there is at least one.
    pub fn operations(&self) -> Vec<Operation<'_>> {
        let paths = self.json["paths"].as_object().expect("a document has paths");
        let operations: Vec<_> = paths.iter().flat_map(|(path, item)| of_path(path, item)).collect();
        assert!(!operations.is_empty(), "{} has no operations", self.product);
        operations
    }
}

/// Moves the values that a document lists for the items of an array, and declares for the array itself, to the items.
fn move_enums(json: &mut Json) {
    match json {
        Json::Object(map) => {
            map.values_mut().for_each(move_enums);
            let is_of_items =
                map.get("enum").and_then(Json::as_array).is_some_and(|all| !all.iter().any(Json::is_array));
            if map.get("type").is_some_and(|kind| kind == "array")
                && is_of_items
                && map.get("items").is_some_and(|items| items.is_object() && items.get("enum").is_none())
            {
                let values = map.remove("enum").expect("an enum");
                map["items"]["enum"] = values;
            }
        }
        Json::Array(items) => items.iter_mut().for_each(move_enums),
        _ => {}
    }
}

/// Replaces formats of times by the patterns that describe them. Such a pattern is not a regular expression.
fn move_patterns(json: &mut Json) {
    match json {
        Json::Object(map) => {
            map.values_mut().for_each(move_patterns);
            let pattern = map.get("pattern").and_then(Json::as_str).unwrap_or_default().to_lowercase();
            if pattern.starts_with("yyyy-mm-dd") {
                map.remove("pattern");
                if pattern != "yyyy-mm-ddthh:mm:ssz" {
                    map.remove("format");
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(move_patterns),
        _ => {}
    }
}

/// Replaces large numbers of enums, which documents round, by the exact ones.
fn read_exactly(json: &mut Json) {
    match json {
        Json::Object(map) => {
            map.values_mut().for_each(read_exactly);
            for value in map.get_mut("enum").and_then(Json::as_array_mut).into_iter().flatten() {
                if let Some(number) = value.as_i64().filter(|own| own.unsigned_abs() > 1 << f64::MANTISSA_DIGITS) {
                    *value = Json::from(number as f64 as i64);
                }
            }
        }
        Json::Array(items) => items.iter_mut().for_each(read_exactly),
        _ => {}
    }
}

fn of_path<'a>(path: &'a str, item: &'a Json) -> impl Iterator<Item = Operation<'a>> {
    item.as_object().into_iter().flatten().map(move |(method, json)| Operation { method, path, json })
}

impl<'a> Operation<'a> {
    /// Returns the operation ID.
    pub fn id(&self) -> &'a str {
        self.json["operationId"].as_str().unwrap_or_default()
    }

    /// `PUT /meetings/{meetingId}/registrants/status (meetingRegistrantStatus)`
    pub fn name(&self) -> String {
        format!("{} {} ({})", self.method.to_uppercase(), self.path, self.id())
    }

    /// Returns the parameters. Those of the path are required, and text if they are not described.
    pub fn parameters(&self) -> Vec<Parameter<'a>> {
        let parameters = self.json["parameters"].as_array().into_iter().flatten();
        let read = |json: &'a Json| Parameter {
            name: json["name"].as_str().expect("a name"),
            location: json["in"].as_str().expect("a location"),
            is_required: json["required"] == true || json["in"] == "path",
            schema: &json["schema"],
            description: json["description"].as_str().unwrap_or_default(),
        };
        let mut parameters: Vec<Parameter<'a>> = parameters.map(read).collect();
        let names = self.path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'));
        for name in names {
            if !parameters.iter().any(|parameter| parameter.location == "path" && parameter.name == name) {
                parameters.push(Parameter {
                    name,
                    location: "path",
                    is_required: true,
                    schema: &TEXT,
                    description: "",
                });
            }
        }
        parameters
    }

    /// Returns the media type and the schema of the body.
    pub fn body(&self) -> Option<(&'a str, &'a Json)> {
        let (media, content) = self.json["requestBody"]["content"].as_object()?.iter().next()?;
        let schema = &content["schema"];
        // `undefined` with no fields stands for no body.
        let is_none = !media.contains('/') && schema["properties"].as_object().is_none_or(Map::is_empty);
        (!is_none).then_some((media, schema))
    }

    /// Returns the schema of the JSON response of a successful status.
    pub fn response(&self) -> Option<&'a Json> {
        let responses = self.json["responses"].as_object()?;
        let mut successes = responses.iter().filter(|(status, _)| status.starts_with('2'));
        successes.find_map(|(_, response)| response["content"]["application/json"].get("schema"))
    }
}

/// Returns a path with unnamed parameters: `/meetings/{}/registrants`.
pub fn shape(path: &str) -> String {
    let is_parameter = |segment: &str| segment.starts_with(['{', '<']);
    let segments = path.split('/').map(|segment| if is_parameter(segment) { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}
