//! The conditions of a rule.

use std::fmt;

use serde_json::Value;

use crate::script::recorded_request::RecordedRequest;

/// A condition on a request.
pub(in crate::script) struct Condition {
    /// Completes a sentence that begins with "when".
    description: String,
    holds: Box<dyn Fn(&RecordedRequest) -> bool + Send + Sync>,
}

impl Condition {
    pub(in crate::script) fn new(
        description: String,
        holds: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self { description, holds: Box::new(holds) }
    }

    pub(in crate::script) fn path_param(name: String, value: String) -> Self {
        let description = format!("`{name}` in the path is `{value}`");
        Self::new(description, move |request| request.path_param(&name) == Some(&value))
    }

    pub(in crate::script) fn query(name: String, value: String) -> Self {
        let description = format!("`{name}` in the query is `{value}`");
        Self::new(description, move |request| request.query.iter().any(|(key, given)| *key == name && *given == value))
    }

    pub(in crate::script) fn field(name: String, value: Value) -> Self {
        let description = format!("`{name}` in the body is `{value}`");
        Self::new(description, move |request| request.fields.get(&name) == Some(&value))
    }

    pub(in crate::script) fn holds(&self, request: &RecordedRequest) -> bool {
        (self.holds)(request)
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.description)
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Condition({self})")
    }
}
