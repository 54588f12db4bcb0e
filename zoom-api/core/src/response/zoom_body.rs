//! The body of Zoom's error responses.

use serde_json::Value;

/// A field that Zoom rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldError {
    /// The path of the field, such as `user_info.email`.
    pub field: String,
    /// Zoom's message about the field.
    pub message: String,
}

/// `{"code": …, "message": …, "errors": […]}`, or the parts of it that could be read.
#[derive(Debug, Default)]
pub(crate) struct ZoomBody {
    pub(crate) code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) errors: Vec<FieldError>,
}

impl ZoomBody {
    /// Parses a body. Invalid JSON is searched for `code` and `message`, since Zoom sometimes does not escape quotes in
    /// messages.
    pub(crate) fn parse(body: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(body);
        let text = text.trim_start_matches('\u{feff}').trim();
        match serde_json::from_str(text) {
            Ok(json) => Self::of_json(&json),
            Err(_) if text.starts_with('{') => Self::salvage(text),
            Err(_) => None,
        }
    }

    /// Whether it reports a failure although the status is a success.
    pub(crate) fn is_failure(&self) -> bool {
        self.code.is_some_and(|code| code != 0) && self.message.is_some()
    }

    fn of_json(json: &Value) -> Option<Self> {
        let object = json.as_object()?;
        let code = object.get("code").and_then(number);
        // The token endpoint uses `reason` and `error`.
        let message = ["message", "reason", "error"].iter().find_map(|name| text(object.get(*name)?));
        let errors = object.get("errors").and_then(Value::as_array);
        let errors = errors.into_iter().flatten().filter_map(field_error).collect();
        (code.is_some() || message.is_some()).then_some(Self { code, message, errors })
    }

    fn salvage(text: &str) -> Option<Self> {
        let code = after(text, "\"code\"").and_then(leading_number);
        let message = after(text, "\"message\"").and_then(quoted_to_last_quote);
        (code.is_some() || message.is_some()).then_some(Self { code, message, errors: Vec::new() })
    }
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Null => None,
        other => Some(other.to_string()),
    }
}

fn field_error(value: &Value) -> Option<FieldError> {
    let field = text(value.get("field")?)?;
    let message = value.get("message").and_then(text).unwrap_or_default();
    Some(FieldError { field, message })
}

/// The text after a key and its colon.
fn after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(key)?;
    Some(rest.trim_start().strip_prefix(':')?.trim_start())
}

fn leading_number(text: &str) -> Option<i64> {
    let text = text.trim_start_matches('"');
    let end = text.find(|char: char| !char.is_ascii_digit() && char != '-').unwrap_or(text.len());
    text.get(..end)?.parse().ok()
}

fn quoted_to_last_quote(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?;
    Some(inner.get(..inner.rfind('"')?)?.to_owned())
}
