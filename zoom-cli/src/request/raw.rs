//! The arguments of a call that is not declared.

use std::path::Path;

use bytes::Bytes;
use serde_json::{Map, Value as Json};
use zoom_api::describe::Shape;

use super::arguments::{put, text_in};
use super::assignment::{Assignment, Value, read_input};
use super::unique_json;
use crate::terminal::Failure;

/// The query and the body of a request.
#[derive(Debug)]
pub(crate) struct RawArguments {
    query: Vec<(String, String)>,
    body: Option<RawBody>,
}

/// A body.
#[derive(Debug)]
pub(crate) enum RawBody {
    /// JSON.
    Json(Json),
    /// Anything else.
    Bytes(Bytes),
}

impl RawBody {
    /// Reads a file, or stdin for `-`.
    ///
    /// # Errors
    /// Fails if the file cannot be read, or is JSON that repeats a key.
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        let bytes = read_input(path)?;
        match serde_json::from_slice::<serde::de::IgnoredAny>(&bytes) {
            Ok(_) => unique_json::parse(&bytes)
                .map(Self::Json)
                .map_err(|error| Failure::usage(format!("{} is not JSON: {error}", path.display()))),
            Err(_) => Ok(Self::Bytes(bytes.into())),
        }
    }
}

impl RawArguments {
    /// Parses the arguments of the command line, for the query or for a JSON body.
    ///
    /// # Errors
    /// Fails if an argument is invalid, or is set twice in the body.
    pub(crate) fn parse(words: &[String], is_query: bool) -> Result<Self, Failure> {
        let mut arguments = Self { query: Vec::new(), body: None };
        let mut body = Json::Null;
        for word in words {
            let assignment = Assignment::parse(word)?;
            match is_query {
                true => arguments.add_query(assignment)?,
                false => add_field(&mut body, assignment)?,
            }
        }
        arguments.body = Some(body).filter(|body| !body.is_null()).map(RawBody::Json);
        Ok(arguments)
    }

    /// Sets the body.
    pub(crate) fn set_body(&mut self, body: RawBody) {
        self.body = Some(body);
    }

    /// The query parameters.
    pub(crate) fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The body.
    pub(crate) const fn body(&self) -> Option<&RawBody> {
        self.body.as_ref()
    }

    /// Adds a query parameter; a list repeats its name.
    fn add_query(&mut self, assignment: Assignment) -> Result<(), Failure> {
        let values = match assignment.value {
            Value::Text(text) => vec![text],
            Value::File(path) => vec![text_in(&path)?],
            Value::Json(Json::Array(items)) => items.into_iter().map(text).collect(),
            Value::Json(json) => vec![text(json)],
        };
        self.query.extend(values.into_iter().map(|value| (assignment.key.clone(), value)));
        Ok(())
    }
}

fn add_field(body: &mut Json, assignment: Assignment) -> Result<(), Failure> {
    let value = match assignment.value {
        Value::File(path) => Value::Text(text_in(&path)?),
        value => value,
    };
    if body.is_null() {
        *body = Json::Object(Map::new());
    }
    put(body, &assignment.path, Shape::Any, value, &assignment.key)
}

fn text(json: Json) -> String {
    match json {
        Json::String(text) => text,
        other => other.to_string(),
    }
}
