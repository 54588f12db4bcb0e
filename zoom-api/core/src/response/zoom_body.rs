//! The body of Zoom's error responses.

mod malformed;

use serde_json::Value;

/// A field that Zoom rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The path of the field, such as `user_info.email`; empty if Zoom named none.
    pub field: String,
    /// Zoom's message about the field.
    pub message: String,
}

/// The parts of an error body that could be read.
///
/// Most of Zoom's errors are `{"code": …, "message": …, "errors": […]}`. Older operations send `errorCode` and `errorMessage`, SCIM sends
/// `detail`, the token endpoint `reason` and `error`, gateways XML or `{"error": {"code": …, "message": …}}`, and hosts of files `<Code>` and `<Message>`.
#[derive(Debug, Default)]
pub(crate) struct ZoomBody {
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) errors: Vec<FieldError>,
}

/// The names of the code.
pub(super) const CODES: [&str; 4] = ["code", "errorCode", "error_code", "Code"];

/// The names of the message, the most specific first.
pub(super) const MESSAGES: [&str; 8] =
    ["message", "errorMessage", "error_message", "reason", "detail", "error_description", "Message", "error"];

impl ZoomBody {
    /// Parses a body. Invalid JSON is searched for code and message, since Zoom sometimes does not escape quotes in messages.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(body);
        let text = text.trim_start_matches('\u{feff}').trim();
        match serde_json::from_str(text) {
            Ok(json) => Self::of_json(&json),
            Err(_) if text.starts_with('{') => malformed::of_text(text),
            Err(_) if text.starts_with('<') => malformed::of_xml(text),
            Err(_) => None,
        }
    }

    /// Whether it reports a failure although the status is a success.
    pub(crate) fn is_failure(&self) -> bool {
        self.code.is_some_and(|code| code != 0) && self.message.is_some()
    }

    fn of_json(json: &Value) -> Option<Self> {
        // A list of errors is read as its first one.
        let object = json.as_array().and_then(|list| list.first()).unwrap_or(json).as_object()?;
        let nested = object.get("error").and_then(Value::as_object);
        let objects = || std::iter::once(object).chain(nested);
        let find = |names: &'static [&'static str]| {
            objects().flat_map(move |object| names.iter().filter_map(|name| object.get(*name)))
        };
        let code = find(&CODES).find_map(number);
        let errors = objects().find_map(|object| object.get("errors")).map(field_errors).unwrap_or_default();
        let message = find(&MESSAGES).find_map(text);
        let message = message.or_else(|| errors.first().map(|error| error.message.clone()));
        (code.is_some() || message.is_some()).then_some(Self { code, message, errors })
    }
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// A value as text; `None` if it is empty, a boolean or an object.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Null | Value::Bool(_) | Value::Object(_) => None,
        other => Some(other.to_string()),
    }
}

/// The entries of a list, of one object, or of an object whose names are fields.
fn field_errors(value: &Value) -> Vec<FieldError> {
    match value {
        Value::Array(entries) => entries.iter().filter_map(field_error).collect(),
        Value::Object(entry) if entry.contains_key("message") => field_error(value).into_iter().collect(),
        Value::Object(fields) => fields
            .iter()
            .filter_map(|(field, message)| Some(FieldError { field: field.clone(), message: first_text(message)? }))
            .collect(),
        other => field_error(other).into_iter().collect(),
    }
}

fn field_error(value: &Value) -> Option<FieldError> {
    let find = |names: &[&str]| names.iter().find_map(|name| text(value.get(*name)?));
    let field = find(&["field", "path", "name"]).unwrap_or_default();
    let message = find(&MESSAGES).or_else(|| value.as_str().map(str::to_owned)).unwrap_or_default();
    (!field.is_empty() || !message.is_empty()).then_some(FieldError { field, message })
}

/// A text, or the first text of a list.
fn first_text(value: &Value) -> Option<String> {
    text(value.as_array().and_then(|list| list.first()).unwrap_or(value))
}
