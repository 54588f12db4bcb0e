//! Errors of single fields, as Zoom's validation returns them.

use serde_json::{Value, json};

use crate::http::Reply;

/// An error in one field of a request.
#[derive(Clone, Debug)]
pub(crate) struct FieldError {
    field: String,
    pub(crate) message: String,
    /// Whether the field is only unknown, so that Zoom ignores it.
    pub(crate) is_ignorable: bool,
}

impl FieldError {
    pub(crate) fn new(field: &str, message: impl Into<String>) -> Self {
        Self { field: field.to_owned(), message: message.into(), is_ignorable: false }
    }

    pub(crate) fn ignorable(self) -> Self {
        Self { is_ignorable: true, ..self }
    }
}

impl Reply {
    /// Rejects a request as Zoom's validation does: status 400, code 300, and an entry for each field.
    pub(crate) fn invalid(errors: &[FieldError]) -> Self {
        let messages: Vec<&str> = errors.iter().map(|error| error.message.as_str()).collect();
        let entries: Vec<Value> =
            errors.iter().map(|error| json!({"field": error.field, "message": error.message})).collect();
        let messages = messages.join("; ");
        let end = if messages.ends_with('?') { "" } else { "." };
        let message = format!("Validation failed: {messages}{end}");
        Self::json(400, &json!({"code": 300, "message": message, "errors": entries}))
    }

    /// Rejects a request for one field.
    pub(crate) fn invalid_field(field: &str, message: impl Into<String>) -> Self {
        Self::invalid(&[FieldError::new(field, message)])
    }
}
