//! Reads an account from JSON.

use std::error::Error;
use std::fmt;

use serde_json::{Map, Value};

use crate::zoom::suggestion;

/// An error in the JSON of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountError {
    /// Path of the field, such as `users[0].email`.
    path: String,
    problem: String,
}

impl AccountError {
    pub(super) fn new(path: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { path: path.into(), problem: problem.into() }
    }
}

impl fmt::Display for AccountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.path, self.problem)
    }
}

impl Error for AccountError {}

/// The fields of an object that are not read yet.
pub(super) struct Fields {
    path: String,
    fields: Map<String, Value>,
}

impl Fields {
    pub(super) fn of(path: impl Into<String>, value: Value) -> Result<Self, AccountError> {
        let path = path.into();
        match value {
            Value::Object(fields) => Ok(Self { path, fields }),
            _ => Err(AccountError::new(path, "expected an object")),
        }
    }

    fn error(&self, name: &str, problem: &str) -> AccountError {
        AccountError::new(format!("{}.{name}", self.path).trim_start_matches('.'), problem)
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.fields.remove(name).filter(|value| !value.is_null())
    }

    /// Takes a text field. Numbers are accepted, since Zoom's IDs are either.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, AccountError> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(self.error(name, "expected text")),
        }
    }

    pub(super) fn required_text(&mut self, name: &str) -> Result<String, AccountError> {
        self.text(name)?.ok_or_else(|| self.error(name, "missing field"))
    }

    pub(super) fn required_number(&mut self, name: &str) -> Result<u64, AccountError> {
        self.required_text(name)?.parse().map_err(|_| self.error(name, "expected a number"))
    }

    /// Takes a field with one of a few values.
    pub(super) fn choice<T>(
        &mut self,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, AccountError> {
        let Some(text) = self.text(name)? else {
            return Ok(None);
        };
        read(&text).map(Some).ok_or_else(|| self.error(name, "unknown value"))
    }

    pub(super) fn flag(&mut self, name: &str) -> Result<Option<bool>, AccountError> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(_) => Err(self.error(name, "expected `true` or `false`")),
        }
    }

    /// Takes a list of objects and reads each of them.
    pub(super) fn list<T>(
        &mut self,
        name: &str,
        read: impl Fn(Self) -> Result<T, AccountError>,
    ) -> Result<Vec<T>, AccountError> {
        let values = match self.take(name) {
            None => Vec::new(),
            Some(Value::Array(values)) => values,
            Some(_) => return Err(self.error(name, "expected a list")),
        };
        let path = |index| format!("{}.{name}[{index}]", self.path).trim_start_matches('.').to_owned();
        values.into_iter().enumerate().map(|(index, value)| read(Self::of(path(index), value)?)).collect()
    }

    /// Returns the fields that were not read.
    pub(super) fn rest(self) -> Map<String, Value> {
        self.fields
    }

    /// Rejects fields that were not read, and suggests a known one.
    pub(super) fn reject_unknown(self, known: &[&str]) -> Result<(), AccountError> {
        let Some(name) = self.fields.keys().next() else {
            return Ok(());
        };
        let meant = suggestion::did_you_mean(name, known.iter().copied());
        let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
        Err(self.error(name, &format!("unknown field{meant}")))
    }
}
