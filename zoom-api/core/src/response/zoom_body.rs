//! The body of Zoom's error responses.

mod malformed;

use serde_json::{Map, Value};

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
/// A code in `result`, or the same one in all entries of `errors`, is that of the error if there is no other.
#[derive(Debug, Default)]
pub(crate) struct ZoomBody {
    pub(crate) code: Option<i64>,
    /// Whether the code is that of the whole response, and not of its `result` or of an entry.
    is_of_response: bool,
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
        self.is_of_response && self.code.is_some_and(|code| code != 0) && self.message.is_some()
    }

    fn of_json(json: &Value) -> Option<Self> {
        // A list of errors is read as its first one.
        let object = first_object(json)?;
        let nested = object.get("error").and_then(first_object);
        let objects = || std::iter::once(object).chain(nested);
        let find = |names: &'static [&'static str]| {
            objects().flat_map(move |object| names.iter().filter_map(|name| object.get(*name)))
        };
        let own_code = find(&CODES).find_map(number);
        let result = object.get("result").and_then(Value::as_object);
        let entries = || objects().find_map(|object| object.get("errors"));
        let code = own_code.or_else(|| code_of(result?)).or_else(|| entries().and_then(common_code));
        let errors = entries().map(field_errors).unwrap_or_default();
        let message = find(&MESSAGES).find_map(text);
        let message = message.or_else(|| errors.first().map(|error| error.message.clone()));
        let message = message.or_else(|| MESSAGES.iter().find_map(|name| text(result?.get(*name)?)));
        let is_of_response = own_code.is_some();
        (code.is_some() || message.is_some()).then_some(Self { code, is_of_response, message, errors })
    }
}

/// An object, or the first one of a list.
fn first_object(value: &Value) -> Option<&Map<String, Value>> {
    value.as_array().and_then(|list| list.first()).unwrap_or(value).as_object()
}

fn code_of(object: &Map<String, Value>) -> Option<i64> {
    CODES.iter().find_map(|name| number(object.get(*name)?))
}

/// The code of an entry, or of a list of entries; `None` if they have different ones.
fn common_code(entries: &Value) -> Option<i64> {
    let entries = entries.as_array().map_or(std::slice::from_ref(entries), Vec::as_slice);
    let mut codes = entries.iter().filter_map(|entry| code_of(entry.as_object()?));
    let first = codes.next()?;
    codes.all(|code| code == first).then_some(first)
}

/// A code as a number or as text, also with a fraction of zero.
fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| whole(value.as_f64()?)).or_else(|| number_of_text(value.as_str()?))
}

/// A code as text, also with groups of digits, such as `1003_001`.
fn number_of_text(text: &str) -> Option<i64> {
    let text = text.trim();
    let is_decimal = || text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
    let is_group = |group: &str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let grouped = || text.split('_').all(is_group).then(|| text.replace('_', "").parse().ok())?;
    text.parse().ok().or_else(|| whole(text.parse().ok().filter(|_| is_decimal())?)).or_else(grouped)
}

/// A number without a fraction.
fn whole(number: f64) -> Option<i64> {
    crate::model::whole(number).ok()
}

/// A value as text; `None` if it is empty, a boolean, an object or a list of objects.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Null | Value::Bool(_) | Value::Object(_) => None,
        Value::Array(list) if list.iter().any(Value::is_object) => None,
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
