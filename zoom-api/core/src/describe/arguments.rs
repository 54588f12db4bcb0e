//! Arguments of calls prepared at run time.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value as Json;

use super::call::{Value, is_file};
use super::dynamic::{Dynamic, UndeclaredFields};
use crate::metadata::Parameter;
use crate::model::DecodeError;
use crate::request::{FilePart, FormEncoding};
use crate::shape::Shape;

/// The arguments of a call, by their declared names.
///
/// JSON is decoded leniently, like responses: numbers may be strings, and strings numbers. Undeclared fields of objects are sent too;
/// [`Shape::undeclared`] finds them.
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

    /// Whether forms are encoded as JSON.
    pub(super) fn is_form_as_json(&self) -> bool {
        self.encoding == FormEncoding::Json
    }

    /// Removes an argument and decodes it.
    pub(super) fn take(&mut self, parameter: &Parameter, shape: Shape) -> Result<Value, String> {
        let name = parameter.name;
        let missing = || if parameter.required { Err(format!("missing argument `{name}`")) } else { Ok(Value::Absent) };
        match (self.given.remove(name), shape) {
            (None | Some(Given::Json(Json::Null)), Shape::List(inner)) if matches!(inner(), Shape::File) => {
                Ok(Value::Absent)
            }
            (None | Some(Given::Json(Json::Null)), _) => missing(),
            (Some(Given::Files(files)), shape) if is_file(shape) => Ok(Value::Files(files)),
            (Some(Given::Bytes(bytes)), Shape::Bytes) => Ok(Value::Bytes(bytes)),
            (Some(_), shape) if is_file(shape) => Err(format!("argument `{name}` takes a file")),
            (Some(_), Shape::Bytes) => Err(format!("argument `{name}` takes bytes")),
            (Some(Given::Json(json)), shape) => {
                let value = Dynamic::read(shape, UndeclaredFields::Keep, json);
                let value = value.map_err(|error| decode_message(name, &error))?;
                if value.is_missing() { missing() } else { Ok(Value::Json(value)) }
            }
            (Some(Given::Files(_) | Given::Bytes(_)), _) => Err(format!("argument `{name}` does not take a file")),
        }
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
