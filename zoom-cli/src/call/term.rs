//! One word of the command line: `settings.audio=voip`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use crate::failure::Failure;

/// A key and what stands behind it.
#[derive(Debug)]
pub(super) struct Term {
    /// The way to the value.
    pub(super) path: Vec<Step>,
    /// The key as it was written.
    pub(super) key: String,
    /// What it is set to.
    pub(super) value: Value,
}

/// One step of the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Into the field of an object.
    Field(String),
    /// To an item of a list.
    Item(usize),
}

/// What a key is set to.
#[derive(Debug)]
pub(super) enum Value {
    /// Text, to be read as the declaration says.
    Text(String),
    /// JSON.
    Json(Json),
    /// A file.
    File(PathBuf),
}

impl Term {
    /// Reads a word.
    ///
    /// # Errors
    /// When it is not `key=value`, or its JSON is none.
    pub(super) fn parse(word: &str) -> Result<Self, Failure> {
        let not_a_term = || {
            Failure::usage(format!("`{word}` is not an argument"))
                .hint("arguments are key=value, key:=JSON or key=@file")
        };
        let (key, value) = word.split_once('=').ok_or_else(not_a_term)?;
        let (key, is_json) = key.strip_suffix(':').map_or((key, false), |key| (key, true));
        let path = steps(key).ok_or_else(not_a_term)?;
        let value = match (value.strip_prefix('@'), is_json) {
            (Some(path), false) => Value::File(path.into()),
            (Some(path), true) => Value::Json(json_in(Path::new(path))?),
            (None, false) => Value::Text(value.to_owned()),
            (None, true) => Value::Json(json(value, key)?),
        };
        Ok(Self { path, key: key.to_owned(), value })
    }
}

fn json(text: &str, key: &str) -> Result<Json, Failure> {
    serde_json::from_str(text).map_err(|error| {
        let failure = Failure::usage(format!("what is given for `{key}` is not JSON: {error}"));
        failure.hint(format!("text stands behind a plain `=`: {key}=…"))
    })
}

/// Reads the JSON of a file, or of the input for `-`.
///
/// # Errors
/// When it cannot be read, or is none.
pub(super) fn json_in(path: &Path) -> Result<Json, Failure> {
    let text = contents(path)?;
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&text);
    serde_json::from_slice(text).map_err(|error| Failure::usage(format!("{} is not JSON: {error}", shown(path))))
}

/// Reads a file, or the input for `-`.
///
/// # Errors
/// When it cannot be read.
pub(crate) fn contents(path: &Path) -> Result<Vec<u8>, Failure> {
    let mut read = Vec::new();
    let outcome = match path == Path::new("-") {
        true => std::io::stdin().read_to_end(&mut read).map(|_| read),
        false => std::fs::read(path),
    };
    outcome.map_err(|error| Failure::usage(format!("{} cannot be read: {error}", shown(path))))
}

fn shown(path: &Path) -> String {
    if path == Path::new("-") { "the input".to_owned() } else { path.display().to_string() }
}

/// `registrants[0].email`
fn steps(key: &str) -> Option<Vec<Step>> {
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
