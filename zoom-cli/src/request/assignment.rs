//! One argument of the command line: `settings.audio=voip`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use super::unique_json;
use crate::terminal::Failure;

/// A key and its value.
#[derive(Debug)]
pub(crate) struct Assignment {
    /// The path to the value.
    pub(super) path: Vec<Step>,
    /// The key as it was written.
    pub(super) key: String,
    /// The value.
    pub(super) value: Value,
}

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A field of an object.
    Field(String),
    /// An item of a list.
    Item(usize),
}

/// The value of an assignment.
#[derive(Debug)]
pub(super) enum Value {
    /// Text, to be converted as declared.
    Text(String),
    /// JSON.
    Json(Json),
    /// A file.
    File(PathBuf),
}

impl Assignment {
    /// Parses an argument.
    ///
    /// # Errors
    /// Fails if it is not `key=value`, or its JSON is invalid.
    pub(crate) fn parse(word: &str) -> Result<Self, Failure> {
        let invalid =
            || Failure::usage(format!("invalid argument `{word}`")).hint("use KEY=VALUE, KEY:=JSON or KEY=@FILE");
        let (key, value) = word.split_once('=').ok_or_else(invalid)?;
        let (key, is_json) = key.strip_suffix(':').map_or((key, false), |key| (key, true));
        let path = parse_path(key).ok_or_else(invalid)?;
        let value = match (value.strip_prefix('@'), is_json) {
            (Some(path), false) => Value::File(path.into()),
            (Some(path), true) => Value::Json(read_json(Path::new(path))?),
            (None, false) => Value::Text(value.to_owned()),
            (None, true) => Value::Json(json(value, key)?),
        };
        Ok(Self { path, key: key.to_owned(), value })
    }
}

fn json(text: &str, key: &str) -> Result<Json, Failure> {
    unique_json::parse(text.as_bytes()).map_err(|error| {
        let failure = Failure::usage(format!("the value of `{key}` is not JSON: {error}"));
        failure.hint(format!("for text, use `=` instead of `:=`: {key}={text}"))
    })
}

/// Reads JSON from a file, or from stdin for `-`.
///
/// # Errors
/// Fails if the file cannot be read, or is not JSON.
pub(crate) fn read_json(path: &Path) -> Result<Json, Failure> {
    let text = read_input(path)?;
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
    unique_json::parse(text).map_err(|error| Failure::usage(format!("{} is not JSON: {error}", display(path))))
}

/// Reads a file, or stdin for `-`.
///
/// # Errors
/// Fails if the file cannot be read.
pub(crate) fn read_input(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut read = Vec::new();
    let outcome = match path == Path::new("-") {
        true => std::io::stdin().read_to_end(&mut read).map(|_| read),
        false => std::fs::read(path),
    };
    outcome.map_err(|error| Failure::usage(format!("cannot read {}: {error}", display(path))))
}

fn display(path: &Path) -> String {
    if path == Path::new("-") { "stdin".to_owned() } else { path.display().to_string() }
}

/// Parses `registrants[0].email`.
fn parse_path(key: &str) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for part in key.split('.') {
        let (name, indices) = part.find('[').map_or((part, ""), |at| part.split_at(at));
        if name.is_empty() {
            return None;
        }
        steps.push(Step::Field(name.to_owned()));
        let mut rest = indices;
        while !rest.is_empty() {
            let (index, after) = rest.strip_prefix('[')?.split_once(']')?;
            steps.push(Step::Item(index.parse().ok()?));
            rest = after;
        }
    }
    Some(steps)
}
