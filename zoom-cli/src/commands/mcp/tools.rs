//! The tools and the schemas of their arguments.

use rmcp::model::{JsonObject, Tool, ToolAnnotations};
use serde_json::{Map, Value as Json, json};

use crate::terminal::Failure;

pub(super) const SEARCH: &str = "search_endpoints";
pub(super) const SHOW: &str = "show_endpoint";
pub(super) const CALL: &str = "call_endpoint";

/// The number of endpoints that a search returns.
pub(super) const MAX_FOUND: usize = 50;

/// The instructions for the assistant.
pub(super) fn instructions(allow_writes: bool) -> String {
    let writes = match allow_writes {
        true => "Calls that change or delete something are permitted: ask the user before you send one.",
        false => "Only GET is permitted. The user can start the server with --allow-writes to permit changes.",
    };
    format!(
        "Zoom's REST API. Find an endpoint with {SEARCH}, read its arguments with {SHOW}, then use {CALL}. {writes} \
         Lists have pages: pass next_page_token of a response as an argument to get the next one."
    )
}

/// All tools.
pub(super) fn all(allow_writes: bool) -> Vec<Tool> {
    vec![
        tool(
            SEARCH,
            format!("Finds endpoints of Zoom's API. Returns at most {MAX_FOUND}, the best match first."),
            json!({
                "text": text("Words that the name, path or description must contain, such as `registrant status`."),
                "product": text("Only endpoints of this product, such as `meetings`, `phone` or `users`."),
                "method": text("Only endpoints with this HTTP method."),
            }),
            &[],
            ToolAnnotations::new().read_only(true),
        ),
        tool(
            SHOW,
            "Describes an endpoint: its arguments, response, scopes, rate limit and errors.".to_owned(),
            json!({
                "name": text("Name from search_endpoints, or an HTTP method and a path."),
                "depth": {"type": "integer", "minimum": 1, "default": 3, "description": "Levels of nested objects."},
            }),
            &["name"],
            ToolAnnotations::new().read_only(true),
        ),
        tool(
            CALL,
            "Calls an endpoint and returns its response as JSON. Arguments are validated before anything is sent."
                .to_owned(),
            json!({
                "name": text("Name from search_endpoints, or an HTTP method and a path."),
                "arguments": {
                    "type": "object",
                    "description": "Arguments by name, as described by show_endpoint. Fields of a JSON body can be set directly.",
                },
            }),
            &["name"],
            ToolAnnotations::new().read_only(!allow_writes).destructive(allow_writes),
        ),
    ]
}

fn text(description: &str) -> Json {
    json!({"type": "string", "description": description})
}

fn tool(name: &'static str, description: String, properties: Json, required: &[&str], hints: ToolAnnotations) -> Tool {
    let schema = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    let schema: JsonObject = schema.as_object().cloned().unwrap_or_default();
    Tool::new(name, description, schema).with_annotations(hints)
}

/// Checks that a tool has all of these arguments.
///
/// # Errors
/// Fails if an argument is unknown, with the known ones.
pub(super) fn check_names(tool: &Tool, arguments: &Map<String, Json>) -> Result<(), Failure> {
    let known = tool.input_schema.get("properties").and_then(Json::as_object);
    let Some(unknown) = arguments.keys().find(|name| known.is_none_or(|known| !known.contains_key(*name))) else {
        return Ok(());
    };
    let names: Vec<&str> = known.into_iter().flat_map(Map::keys).map(String::as_str).collect();
    let failure = Failure::usage(format!("`{}` has no argument `{unknown}`", tool.name));
    Err(failure.hint(format!("its arguments are {}", names.join(", "))))
}

/// A text argument of a tool.
///
/// # Errors
/// Fails if it is not a text.
pub(super) fn text_argument<'a>(arguments: &'a Map<String, Json>, name: &str) -> Result<Option<&'a str>, Failure> {
    match arguments.get(name) {
        None | Some(Json::Null) => Ok(None),
        Some(value) => value.as_str().map(Some).ok_or_else(|| Failure::usage(format!("`{name}` must be a text"))),
    }
}

/// The argument `name`.
///
/// # Errors
/// Fails if it is missing.
pub(super) fn name_argument(arguments: &Map<String, Json>) -> Result<&str, Failure> {
    let missing = || Failure::usage("`name` is missing").hint(format!("find a name with {SEARCH}"));
    text_argument(arguments, "name")?.ok_or_else(missing)
}
