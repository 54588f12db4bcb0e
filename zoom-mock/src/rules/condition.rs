//! Which calls of an endpoint a rule is about.

use std::fmt;

use serde_json::Value;

use crate::request::RecordedRequest;

/// Something that must hold of a request.
pub(crate) struct Condition {
    /// How it reads after "when".
    says: String,
    holds: Box<dyn Fn(&RecordedRequest) -> bool + Send + Sync>,
}

impl Condition {
    pub(crate) fn new(says: String, holds: impl Fn(&RecordedRequest) -> bool + Send + Sync + 'static) -> Self {
        Self { says, holds: Box::new(holds) }
    }

    pub(crate) fn place(name: String, value: String) -> Self {
        let says = format!("`{name}` in the path is `{value}`");
        Self::new(says, move |seen| seen.path_param(&name) == Some(&value))
    }

    pub(crate) fn query(name: String, value: String) -> Self {
        let says = format!("`{name}` in the query is `{value}`");
        Self::new(says, move |seen| seen.query.iter().any(|(key, given)| *key == name && *given == value))
    }

    pub(crate) fn field(name: String, value: Value) -> Self {
        let says = format!("`{name}` in the body is `{value}`");
        Self::new(says, move |seen| seen.fields.get(&name) == Some(&value))
    }

    pub(crate) fn holds(&self, seen: &RecordedRequest) -> bool {
        (self.holds)(seen)
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.says)
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Condition({self})")
    }
}
