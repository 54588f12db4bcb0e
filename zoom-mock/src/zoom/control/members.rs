//! Reads JSON objects, and names the mistakes in them.

use serde_json::{Map, Value};

/// The members of an object that are not read yet.
#[derive(Debug, Default)]
pub(super) struct Members(pub(super) Map<String, Value>);

impl Members {
    pub(super) fn read(value: Value, what: &str) -> Result<Self, String> {
        match value {
            Value::Object(members) => Ok(Self(members)),
            _ => Err(format!("{what} must be an object")),
        }
    }

    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    pub(super) fn text(&mut self, name: &str) -> Result<String, String> {
        let text = self.take(name).and_then(|value| value.as_str().map(str::to_owned));
        text.ok_or_else(|| format!("`{name}` must be text"))
    }

    /// A boolean; `false` if it is absent.
    pub(super) fn flag(&mut self, name: &str) -> Result<bool, String> {
        let flag = |value: Value| value.as_bool().ok_or_else(|| format!("`{name}` must be true or false"));
        self.take(name).map_or(Ok(false), flag)
    }

    pub(super) fn number(&mut self, name: &str) -> Result<Option<u64>, String> {
        let number = |value: Value| value.as_u64().ok_or_else(|| format!("`{name}` must be a whole number"));
        self.take(name).map(number).transpose()
    }

    /// Rejects members that were not read.
    pub(super) fn finish(self) -> Result<(), String> {
        self.0.keys().next().map_or(Ok(()), |name| Err(format!("unknown field `{name}`")))
    }
}
