//! Reading what an account holds from JSON.

use std::error::Error;
use std::fmt;

use serde_json::{Map, Value};

/// Says which part of an account's JSON cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountError {
    place: String,
    problem: String,
}

impl AccountError {
    pub(super) fn new(place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { place: place.into(), problem: problem.into() }
    }
}

impl fmt::Display for AccountError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`: {}", self.place, self.problem)
    }
}

impl Error for AccountError {}

/// The fields of an object that are still to be read, and where it stands.
pub(super) struct Fields {
    place: String,
    fields: Map<String, Value>,
}

impl Fields {
    pub(super) fn of(place: impl Into<String>, value: Value) -> Result<Self, AccountError> {
        let place = place.into();
        match value {
            Value::Object(fields) => Ok(Self { place, fields }),
            _ => Err(AccountError::new(place, "expected an object")),
        }
    }

    fn error(&self, name: &str, problem: &str) -> AccountError {
        AccountError::new(format!("{}.{name}", self.place).trim_start_matches('.'), problem)
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.fields.remove(name).filter(|value| !value.is_null())
    }

    /// Text; a number is one too, since Zoom's IDs are both.
    pub(super) fn text(&mut self, name: &str) -> Result<Option<String>, AccountError> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(Value::Number(number)) => Ok(Some(number.to_string())),
            Some(_) => Err(self.error(name, "expected text")),
        }
    }

    pub(super) fn required_text(&mut self, name: &str) -> Result<String, AccountError> {
        self.text(name)?.ok_or_else(|| self.error(name, "is missing"))
    }

    pub(super) fn required_number(&mut self, name: &str) -> Result<u64, AccountError> {
        self.required_text(name)?.parse().map_err(|_| self.error(name, "expected a number"))
    }

    /// One of a few words.
    pub(super) fn choice<T>(
        &mut self,
        name: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, AccountError> {
        let Some(text) = self.text(name)? else {
            return Ok(None);
        };
        read(&text).map(Some).ok_or_else(|| self.error(name, "is none of the words that Zoom has for it"))
    }

    pub(super) fn flag(&mut self, name: &str) -> Result<Option<bool>, AccountError> {
        match self.take(name) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(flag)),
            Some(_) => Err(self.error(name, "expected `true` or `false`")),
        }
    }

    /// A list, each of its elements read.
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
        let place = |index| format!("{}.{name}[{index}]", self.place).trim_start_matches('.').to_owned();
        values.into_iter().enumerate().map(|(index, value)| read(Self::of(place(index), value)?)).collect()
    }

    /// What nobody asked for.
    pub(super) fn rest(self) -> Map<String, Value> {
        self.fields
    }

    /// Refuses what nobody asked for, with the name that may have been meant.
    pub(super) fn nothing_else(self, known: &[&str]) -> Result<(), AccountError> {
        let Some(name) = self.fields.keys().next() else {
            return Ok(());
        };
        let meant = crate::hint::did_you_mean(name, known.iter().copied());
        let meant = meant.map(|meant| format!("; did you mean `{meant}`?")).unwrap_or_default();
        Err(self.error(name, &format!("an account has no such field{meant}")))
    }
}
