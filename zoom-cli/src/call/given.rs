//! The arguments that were given, put together.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value as Json};
use zoom_api::FilePart;
use zoom_api::describe::{self, Description, Shape};
use zoom_api::endpoint::Parameter;

use super::place::{self, Place};
use super::term::{Step, Term, Value, contents};
use crate::failure::Failure;

/// The arguments of one call, by their declared names.
#[derive(Debug)]
pub(crate) struct Given {
    pub(super) endpoint: &'static Description,
    pub(super) values: BTreeMap<&'static str, Json>,
    pub(super) files: Vec<(&'static str, PathBuf)>,
    bytes: Option<(&'static str, PathBuf)>,
    as_json: bool,
}

impl Given {
    /// Starts without any.
    pub(crate) const fn new(endpoint: &'static Description, as_json: bool) -> Self {
        Self { endpoint, values: BTreeMap::new(), files: Vec::new(), bytes: None, as_json }
    }

    /// Sets a whole argument.
    pub(crate) fn set(&mut self, argument: &'static str, value: Json) {
        self.values.insert(argument, value);
    }

    /// Names a file for an argument that is one.
    pub(crate) fn set_file(&mut self, argument: &'static str, shape: Shape, path: impl Into<PathBuf>) {
        match shape {
            Shape::Bytes => self.bytes = Some((argument, path.into())),
            _ => self.files.push((argument, path.into())),
        }
    }

    /// Whether an argument was given.
    pub(super) fn has(&self, parameter: &Parameter) -> bool {
        let is = |name: &str| name == parameter.name;
        self.values.contains_key(parameter.name)
            || self.files.iter().any(|(name, _)| is(name))
            || self.bytes.as_ref().is_some_and(|(name, _)| is(name))
    }

    /// The file that is the whole body.
    pub(super) fn body_file(&self) -> Option<&PathBuf> {
        self.bytes.as_ref().map(|(_, path)| path)
    }

    /// Adds what one word of the command line says.
    ///
    /// # Errors
    /// When there is no such argument, or it cannot be set so.
    pub(super) fn add(&mut self, term: Term) -> Result<(), Failure> {
        let Some((Step::Field(head), rest)) = term.path.split_first() else { return Ok(()) };
        let place = place::find(self.endpoint, head)?;
        let path = if place.is_field { term.path.as_slice() } else { rest };
        let value = match term.value {
            Value::File(file) if is_file(place.shape) => {
                readable(&file)?;
                self.set_file(place.argument, place.shape, file);
                return Ok(());
            }
            Value::File(file) => Value::Text(text_in(&file)?),
            value => value,
        };
        if is_file(place.shape) {
            return Err(Failure::usage(format!("`{}` is a file: {0}=@path", term.key)));
        }
        let root = self.values.entry(place.argument).or_insert(Json::Null);
        put(root, path, place.shape, value, &term.key)
    }

    /// Adds what a JSON object says, member by member; JSON of another kind is the whole body.
    ///
    /// # Errors
    /// As [`add`](Self::add).
    pub(super) fn add_json(&mut self, json: Json) -> Result<(), Failure> {
        match (json, place::whole_body(self.endpoint)) {
            (Json::Object(members), _) => members.into_iter().try_for_each(|(key, value)| self.add_member(&key, value)),
            (json, Some(Place { argument, .. })) => {
                self.set(argument, json);
                Ok(())
            }
            _ => Err(Failure::usage("the arguments are not a JSON object")),
        }
    }

    fn add_member(&mut self, key: &str, value: Json) -> Result<(), Failure> {
        let place = place::find(self.endpoint, key)?;
        if is_file(place.shape) {
            return Err(Failure::usage(format!("`{key}` is a file: name it on the command line, {key}=@path")));
        }
        let path = if place.is_field { vec![Step::Field(key.to_owned())] } else { Vec::new() };
        let root = self.values.entry(place.argument).or_insert(Json::Null);
        put(root, &path, Shape::Any, Value::Json(value), key)
    }

    /// The arguments as the library takes them. For a request that is only shown, names stand in for the contents of files.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub(crate) async fn opened(&self, is_shown: bool) -> Result<describe::Arguments, Failure> {
        let mut arguments = describe::Arguments::new();
        if self.as_json {
            arguments.encode_form_as_json();
        }
        for (name, value) in &self.values {
            arguments.set(*name, value.clone());
        }
        for (name, path) in &self.files {
            arguments.add_file(*name, file(path, is_shown).await?);
        }
        if let Some((name, path)) = &self.bytes {
            let bytes = if is_shown { super::body::place_of(path).into_bytes() } else { contents(path)? };
            arguments.set_bytes(*name, bytes);
        }
        Ok(arguments)
    }
}

/// A file as a part of a form; the input is read at once.
async fn file(path: &Path, is_shown: bool) -> Result<FilePart, Failure> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let part = match (is_shown, is_input(path)) {
        (true, _) => FilePart::new(name, super::body::place_of(path)),
        (false, true) => FilePart::new("input", contents(path)?),
        (false, false) => FilePart::from_path(path).await.map_err(|error| unreadable(path, &error))?,
    };
    Ok(part.content_type(super::body::media_type(path)))
}

fn is_input(path: &Path) -> bool {
    path == Path::new("-")
}

/// Finds out before anything is sent that there is such a file.
fn readable(path: &Path) -> Result<(), Failure> {
    match is_input(path) {
        true => Ok(()),
        false => std::fs::File::open(path).map(drop).map_err(|error| unreadable(path, &error)),
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Failure {
    Failure::usage(format!("{} cannot be read: {error}", path.display()))
}

fn text_in(path: &Path) -> Result<String, Failure> {
    let not_text = |_| Failure::usage(format!("{} is not text", path.display()));
    String::from_utf8(contents(path)?).map_err(not_text)
}

/// Whether a file is what the argument is, and not where its value stands.
pub(crate) fn is_file(shape: Shape) -> bool {
    match shape {
        Shape::File | Shape::Bytes => true,
        Shape::List(inner) => matches!(inner(), Shape::File),
        _ => false,
    }
}

/// Puts a value at its place in an argument.
fn put(root: &mut Json, path: &[Step], shape: Shape, value: Value, key: &str) -> Result<(), Failure> {
    let mut at = root;
    let mut shape = shape;
    for step in path {
        (at, shape) = down(at, step, shape, key)?;
    }
    match (value, shape) {
        (Value::Json(json), _) => set(at, json, key),
        (Value::Text(text), Shape::List(_)) => append(at, text.into(), key),
        (Value::Text(_), Shape::Object(_) | Shape::Map(_)) => {
            let failure = Failure::usage(format!("`{key}` is an object"));
            Err(failure.hint(format!("give its fields, {key}.field=value, or JSON, {key}:='{{…}}'")))
        }
        (Value::Text(text), _) => set(at, text.into(), key),
        (Value::File(_), _) => Ok(()),
    }
}

/// Goes into an object or list, which is made if need be.
fn down<'a>(at: &'a mut Json, step: &Step, shape: Shape, key: &str) -> Result<(&'a mut Json, Shape), Failure> {
    let no_place = || Failure::usage(format!("there is no place for `{key}`: what is before it was given as a value"));
    match step {
        Step::Field(name) => {
            if at.is_null() {
                *at = Json::Object(Map::new());
            }
            let members = at.as_object_mut().ok_or_else(no_place)?;
            Ok((members.entry(name.clone()).or_insert(Json::Null), of_field(shape, name)))
        }
        Step::Item(index) => {
            if at.is_null() {
                *at = Json::Array(Vec::new());
            }
            let items = at.as_array_mut().ok_or_else(no_place)?;
            if *index == items.len() {
                items.push(Json::Null);
            }
            let skipped = || Failure::usage(format!("`{key}` skips an item: items are given in order, from [0]"));
            let inner = if let Shape::List(inner) = shape { inner() } else { Shape::Any };
            Ok((items.get_mut(*index).ok_or_else(skipped)?, inner))
        }
    }
}

/// The shape of a field; of several shapes, the first that has it.
fn of_field(shape: Shape, name: &str) -> Shape {
    match shape {
        Shape::Object(object) => {
            object.fields().find(|field| field.wire == name).map_or(Shape::Any, |field| field.shape)
        }
        Shape::OneOf(one_of) => {
            let has = |shape: &Shape| place::fields(*shape).contains(&name);
            let found = one_of.variants().map(|variant| variant.shape).find(has);
            found.map_or(Shape::Any, |shape| of_field(shape, name))
        }
        Shape::Map(inner) => inner(),
        _ => Shape::Any,
    }
}

fn set(at: &mut Json, value: Json, key: &str) -> Result<(), Failure> {
    if !at.is_null() {
        return Err(Failure::usage(format!("`{key}` was given twice")));
    }
    *at = value;
    Ok(())
}

fn append(at: &mut Json, value: Json, key: &str) -> Result<(), Failure> {
    if at.is_null() {
        *at = Json::Array(Vec::new());
    }
    let twice = || Failure::usage(format!("`{key}` was given twice"));
    at.as_array_mut().ok_or_else(twice)?.push(value);
    Ok(())
}
