//! Arguments of calls prepared at run time.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value as Json;

use crate::model::{DecodeError, Value, decode_option};
use crate::request::{FilePart, FormEncoding};

/// The arguments of a call, by their declared names.
///
/// JSON is decoded leniently, like responses: numbers may be strings, and strings numbers.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    given: BTreeMap<String, Given>,
    encoding: FormEncoding,
}

#[derive(Clone)]
enum Given {
    Json(Json),
    Files(Vec<FilePart>),
    Bytes(Bytes),
}

/// Omits the values, which may be private.
impl std::fmt::Debug for Given {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Json(_) => "Json(..)",
            Self::Files(_) => "Files(..)",
            Self::Bytes(_) => "Bytes(..)",
        })
    }
}

impl Arguments {
    /// Creates an empty set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets an argument to a JSON value.
    pub fn set(&mut self, name: impl Into<String>, value: Json) {
        self.given.insert(name.into(), Given::Json(value));
    }

    /// Adds a file to a file argument.
    pub fn add_file(&mut self, name: impl Into<String>, file: FilePart) {
        let files = self.given.entry(name.into()).or_insert_with(|| Given::Files(Vec::new()));
        match files {
            Given::Files(files) => files.push(file),
            other => *other = Given::Files(vec![file]),
        }
    }

    /// Sets an argument to raw bytes.
    pub fn set_bytes(&mut self, name: impl Into<String>, bytes: impl Into<Bytes>) {
        self.given.insert(name.into(), Given::Bytes(bytes.into()));
    }

    /// Encodes a form as a JSON object, like `json()` of the endpoint's request type.
    pub fn encode_form_as_json(&mut self) {
        self.encoding = FormEncoding::Json;
    }

    /// Returns the encoding of forms.
    #[doc(hidden)]
    #[must_use]
    pub const fn encoding(&self) -> FormEncoding {
        self.encoding
    }

    pub(super) fn take_value<T: Value>(&mut self, name: &str) -> Result<T, String> {
        let missing = || format!("missing argument `{name}`");
        let json = match self.given.remove(name) {
            None | Some(Given::Json(Json::Null)) => return T::omitted().ok_or_else(missing),
            Some(Given::Json(json)) => json,
            Some(_) => return Err(format!("argument `{name}` does not take a file")),
        };
        let value =
            decode_option::<T, _>(json).map_err(DecodeError::from).map_err(|error| decode_message(name, &error))?;
        value.ok_or_else(missing)
    }

    pub(super) fn take_files(&mut self, name: &str) -> Result<Vec<FilePart>, String> {
        match self.given.remove(name) {
            None => Ok(Vec::new()),
            Some(Given::Files(files)) => Ok(files),
            Some(_) => Err(format!("argument `{name}` takes a file")),
        }
    }

    pub(super) fn take_bytes(&mut self, name: &str) -> Result<Bytes, String> {
        match self.given.remove(name) {
            Some(Given::Bytes(bytes)) => Ok(bytes),
            _ => Err(format!("argument `{name}` takes bytes")),
        }
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.given.contains_key(name)
    }

    /// Fails if an argument was not used.
    pub(super) fn finish(&self) -> Result<(), String> {
        match self.given.keys().next() {
            None => Ok(()),
            Some(name) => Err(format!("unknown argument `{name}`")),
        }
    }
}

/// ``argument `settings.auto_recording`: expected text, found a list``
fn decode_message(name: &str, error: &DecodeError) -> String {
    match error.path() {
        Some(path) if path.starts_with('[') => format!("argument `{name}{path}`: {}", error.reason()),
        Some(path) => format!("argument `{name}.{path}`: {}", error.reason()),
        None => format!("argument `{name}`: {}", error.reason()),
    }
}
