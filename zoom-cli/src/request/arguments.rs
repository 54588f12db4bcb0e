//! The arguments of a call.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json};
use zoom_api::describe::{self, Description, PreparedCall, Shape};
use zoom_api::endpoint::Parameter;
use zoom_api::{Client, FilePart};

use super::assignment::{Assignment, Step, Value, read_input};
use super::target::{self, Target};
use super::validate::argument_failure;
use super::{multipart, sent};
use crate::terminal::Failure;

/// The arguments of one call, by their declared names.
#[derive(Clone, Debug)]
pub(crate) struct CallArguments {
    pub(crate) endpoint: &'static Description,
    pub(crate) values: BTreeMap<&'static str, Json>,
    pub(super) files: Vec<(&'static str, PathBuf)>,
    bytes: Option<(&'static str, PathBuf)>,
    as_json: bool,
}

impl CallArguments {
    /// Creates an empty set of arguments.
    pub(crate) const fn new(endpoint: &'static Description, as_json: bool) -> Self {
        Self { endpoint, values: BTreeMap::new(), files: Vec::new(), bytes: None, as_json }
    }

    /// Sets an argument.
    pub(crate) fn set(&mut self, argument: &'static str, value: Json) {
        self.values.insert(argument, value);
    }

    /// Sets an argument to a file.
    pub(crate) fn set_file(&mut self, argument: &'static str, shape: Shape, path: impl Into<PathBuf>) {
        match shape {
            Shape::Bytes => self.bytes = Some((argument, path.into())),
            _ => self.files.push((argument, path.into())),
        }
    }

    /// Whether an argument is set.
    pub(crate) fn has(&self, parameter: &Parameter) -> bool {
        let is = |name: &str| name == parameter.name;
        self.values.contains_key(parameter.name)
            || self.files.iter().any(|(name, _)| is(name))
            || self.bytes.as_ref().is_some_and(|(name, _)| is(name))
    }

    /// The file that is the body of the request.
    pub(super) fn body_file(&self) -> Option<&PathBuf> {
        self.bytes.as_ref().map(|(_, path)| path)
    }

    /// Adds an argument of the command line.
    ///
    /// # Errors
    /// Fails if the endpoint has no such argument, or the argument cannot have this value.
    pub(crate) fn add(&mut self, assignment: Assignment) -> Result<(), Failure> {
        let Some((Step::Field(head), rest)) = assignment.path.split_first() else { return Ok(()) };
        let target = target::find(self.endpoint, head)?;
        let path = if target.is_field { assignment.path.as_slice() } else { rest };
        let value = match assignment.value {
            Value::File(file) if is_file(target.shape) => {
                check_readable(&file)?;
                self.set_file(target.argument, target.shape, file);
                return Ok(());
            }
            Value::File(file) => Value::Text(text_in(&file)?),
            value => value,
        };
        if is_file(target.shape) {
            return Err(Failure::usage(format!("`{}` must be a file: use {0}=@FILE", assignment.key)));
        }
        let root = self.values.entry(target.argument).or_insert(Json::Null);
        put(root, path, target.shape, value, &assignment.key)
    }

    /// Adds the fields of a JSON object as arguments; any other JSON is the whole body.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    pub(crate) fn add_json(&mut self, json: Json) -> Result<(), Failure> {
        match (json, target::whole_body(self.endpoint)) {
            (Json::Object(members), _) => members.into_iter().try_for_each(|(key, value)| self.add_member(&key, value)),
            (json, Some(Target { argument, .. })) => {
                self.set(argument, json);
                Ok(())
            }
            _ => Err(Failure::usage("the JSON arguments are not an object")),
        }
    }

    fn add_member(&mut self, key: &str, value: Json) -> Result<(), Failure> {
        let target = target::find(self.endpoint, key)?;
        if is_file(target.shape) {
            return Err(Failure::usage(format!("`{key}` must be a file: pass it on the command line as {key}=@FILE")));
        }
        let path = if target.is_field { vec![Step::Field(key.to_owned())] } else { Vec::new() };
        let root = self.values.entry(target.argument).or_insert(Json::Null);
        put(root, &path, Shape::Any, Value::Json(value), key)
    }

    /// Prepares the call, and checks that the request contains everything that was given.
    ///
    /// # Errors
    /// Fails if the declaration rejects an argument, or cannot express it.
    pub(crate) fn prepare(&self, client: &Client, opened: describe::Arguments) -> Result<PreparedCall, Failure> {
        let call = self.endpoint.prepare(client, opened);
        let call = call.map_err(|error| argument_failure(self.endpoint, error))?;
        sent::check(self, call.request())?;
        Ok(call)
    }

    /// Converts the arguments for the library. A dry run has placeholders for the contents of files.
    ///
    /// # Errors
    /// Fails if a file cannot be read.
    pub(crate) async fn open(&self, dry_run: bool) -> Result<describe::Arguments, Failure> {
        let mut arguments = describe::Arguments::new();
        if self.as_json {
            arguments.encode_form_as_json();
        }
        for (name, value) in &self.values {
            arguments.set(*name, value.clone());
        }
        for (name, path) in &self.files {
            arguments.add_file(*name, file(path, dry_run).await?);
        }
        if let Some((name, path)) = &self.bytes {
            let bytes = if dry_run { multipart::placeholder(path).into_bytes() } else { read_input(path)? };
            arguments.set_bytes(*name, bytes);
        }
        Ok(arguments)
    }
}

/// A file as a part of a form; stdin is read immediately.
async fn file(path: &Path, dry_run: bool) -> Result<FilePart, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let part = match (dry_run, is_input(path)) {
        (true, _) => FilePart::new(name, multipart::placeholder(path)),
        (false, true) => FilePart::new("input", read_input(path)?),
        (false, false) => FilePart::from_path(path).await.map_err(|error| unreadable(path, &error))?,
    };
    Ok(part.content_type(multipart::media_type(path)))
}

fn is_input(path: &Path) -> bool {
    path == Path::new("-")
}

/// Checks before anything is sent that a file is readable.
fn check_readable(path: &Path) -> Result<(), Failure> {
    match is_input(path) {
        true => Ok(()),
        false => std::fs::File::open(path).map(drop).map_err(|error| unreadable(path, &error)),
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::usage(format!("cannot read {}: {error}", path.display()))
}

pub(super) fn text_in(path: &Path) -> Result<String, Failure> {
    let not_text = |_| Failure::usage(format!("{} is not UTF-8 text", path.display()));
    String::from_utf8(read_input(path)?).map_err(not_text)
}

/// Whether an argument is a file itself, rather than a value that may be read from a file.
pub(crate) fn is_file(shape: Shape) -> bool {
    match shape {
        Shape::File | Shape::Bytes => true,
        Shape::List(inner) => matches!(inner(), Shape::File),
        _ => false,
    }
}

/// Sets the value at a path of an argument.
pub(super) fn put(root: &mut Json, path: &[Step], shape: Shape, value: Value, key: &str) -> Result<(), Failure> {
    let mut at = root;
    let mut shape = shape;
    for step in path {
        (at, shape) = descend(at, step, shape, key)?;
    }
    match (value, shape) {
        (Value::Json(json), _) => set(at, json, key),
        (Value::Text(text), Shape::List(_)) => append(at, text.into(), key),
        (Value::Text(_), Shape::Object(_) | Shape::Map(_)) => {
            let failure = Failure::usage(format!("`{key}` is an object"));
            Err(failure.hint(format!("set its fields with {key}.FIELD=VALUE, or all of it with {key}:=JSON")))
        }
        (Value::Text(text), _) => set(at, text.into(), key),
        (Value::File(_), _) => Ok(()),
    }
}

/// Descends into an object or list, which is created if it is absent.
fn descend<'a>(at: &'a mut Json, step: &Step, shape: Shape, key: &str) -> Result<(&'a mut Json, Shape), Failure> {
    let conflict = || Failure::usage(format!("cannot set `{key}`: a part of its path is already set to a value"));
    match step {
        Step::Field(name) => {
            if at.is_null() {
                *at = Json::Object(Map::new());
            }
            let members = at.as_object_mut().ok_or_else(conflict)?;
            Ok((members.entry(name.clone()).or_insert(Json::Null), of_field(shape, name)))
        }
        Step::Item(index) => {
            if at.is_null() {
                *at = Json::Array(Vec::new());
            }
            let items = at.as_array_mut().ok_or_else(conflict)?;
            if *index == items.len() {
                items.push(Json::Null);
            }
            let skipped = || Failure::usage(format!("`{key}` skips an item: set items in order, starting at [0]"));
            let inner = if let Shape::List(inner) = shape { inner() } else { Shape::Any };
            Ok((items.get_mut(*index).ok_or_else(skipped)?, inner))
        }
    }
}

/// The shape of a field; for a union, that of the first variant with such a field.
fn of_field(shape: Shape, name: &str) -> Shape {
    match shape {
        Shape::Object(object) => {
            object.fields().find(|field| field.wire == name).map_or(Shape::Any, |field| field.shape)
        }
        Shape::OneOf(one_of) => {
            let has = |shape: &Shape| target::fields(*shape).contains(&name);
            let found = one_of.variants().map(|variant| variant.shape).find(has);
            found.map_or(Shape::Any, |shape| of_field(shape, name))
        }
        Shape::Map(inner) => inner(),
        _ => Shape::Any,
    }
}

fn set(at: &mut Json, value: Json, key: &str) -> Result<(), Failure> {
    if !at.is_null() {
        return Err(Failure::usage(format!("`{key}` is set twice")));
    }
    *at = value;
    Ok(())
}

fn append(at: &mut Json, value: Json, key: &str) -> Result<(), Failure> {
    if at.is_null() {
        *at = Json::Array(Vec::new());
    }
    let twice = || Failure::usage(format!("`{key}` is set twice"));
    at.as_array_mut().ok_or_else(twice)?.push(value);
    Ok(())
}
