//! Requests built from JSON.

use bytes::Bytes;

use super::arguments::Arguments;
use super::dynamic::Dynamic;
use crate::metadata::{BodyKind, Parameter, ParameterKind};
use crate::registry::Description;
use crate::request::{FilePart, RequestParts, TextValues, WireText};
use crate::shape::{FieldWords, Shape};

/// The decoded arguments of a call.
pub(super) struct Call {
    description: Description,
    values: Vec<Value>,
    is_json: bool,
}

/// The value of an argument.
pub(super) enum Value {
    /// Not set.
    Absent,
    Json(Dynamic),
    Files(Vec<FilePart>),
    Bytes(Bytes),
}

impl Call {
    /// Decodes the arguments. The error names the argument without its value.
    pub(super) fn new(description: Description, mut arguments: Arguments) -> Result<Self, String> {
        let values = parameters(&description).map(|(parameter, words)| arguments.take(parameter, (words.shape)()));
        let values = values.collect::<Result<Vec<_>, _>>()?;
        arguments.finish()?;
        let call = Self { description, values, is_json: arguments.is_form_as_json() };
        call.arguments().try_for_each(|(parameter, _, value)| check_text(parameter, &call.description, value))?;
        Ok(call)
    }

    fn arguments(&self) -> impl Iterator<Item = (&'static Parameter, &'static FieldWords, &Value)> {
        parameters(&self.description).zip(&self.values).map(|((parameter, words), value)| (parameter, words, value))
    }

    /// Writes the request like generated code: the path, query and headers, then the body.
    pub(super) fn write(&self, request: &mut RequestParts) {
        self.write_path(request);
        let is_field = |parameter: &Parameter| parameter.kind == ParameterKind::Field;
        for (parameter, words, value) in self.arguments().filter(|(parameter, ..)| !is_field(parameter)) {
            if let (ParameterKind::Query, true, Value::Json(list)) = (parameter.kind, parameter.required, value) {
                request.require_items(parameter.wire, &Texts(list));
            }
            write_outside_fields(request, parameter, words, value);
        }
        let mut fields = self.arguments().filter(|(parameter, ..)| is_field(parameter)).peekable();
        if fields.peek().is_some() {
            self.begin_body(request);
        }
        for (parameter, _, value) in fields {
            write_field(request, parameter.wire, self.description.info.body, value);
        }
    }

    fn write_path(&self, request: &mut RequestParts) {
        let mut rest = self.description.info.path;
        while let Some((literal, (name, after))) =
            rest.split_once('<').and_then(|(literal, rest)| Some((literal, rest.split_once('>')?)))
        {
            request.literal(literal);
            rest = after;
            if let Some((_, _, Value::Json(value))) = self.arguments().find(|(parameter, ..)| parameter.name == name) {
                value.each_text(&mut |text| request.segment(name, text));
            }
        }
        if !rest.is_empty() {
            request.literal(rest);
        }
    }

    fn begin_body(&self, request: &mut RequestParts) {
        use crate::request::FormEncoding;

        match self.description.info.body {
            BodyKind::Json => request.json_object(),
            BodyKind::UrlEncoded => request.urlencoded(),
            BodyKind::Form if self.is_json && !self.has_files() => request.form(FormEncoding::Json),
            BodyKind::Form => request.form(FormEncoding::Multipart),
            BodyKind::Bytes | BodyKind::None => {}
        }
    }

    fn has_files(&self) -> bool {
        parameters(&self.description).any(|(_, words)| is_file((words.shape)()))
    }
}

fn parameters(description: &Description) -> impl Iterator<Item = (&'static Parameter, &'static FieldWords)> + use<> {
    description.info.parameters.iter().zip(description.words.arguments)
}

/// Whether a shape is a file or a list of files.
pub(super) fn is_file(shape: Shape) -> bool {
    match shape {
        Shape::File => true,
        Shape::List(inner) => matches!(inner(), Shape::File),
        _ => false,
    }
}

/// Reports an object in a path, query or header.
fn check_text(parameter: &Parameter, description: &Description, value: &Value) -> Result<(), String> {
    let is_text = match parameter.kind {
        ParameterKind::Path | ParameterKind::Query | ParameterKind::Header => true,
        ParameterKind::Field => description.info.body == BodyKind::UrlEncoded,
        ParameterKind::Body => false,
    };
    match value {
        Value::Json(value) if is_text && !value.each_text(&mut |_| {}) => {
            Err(format!("argument `{}`: expected text, found an object", parameter.name))
        }
        _ => Ok(()),
    }
}

fn write_outside_fields(request: &mut RequestParts, parameter: &'static Parameter, words: &FieldWords, value: &Value) {
    match (parameter.kind, value) {
        (ParameterKind::Query, Value::Json(value)) if words.is_csv => {
            request.query_csv(parameter.wire, &Texts(value));
        }
        (ParameterKind::Query, Value::Json(value)) => request.query(parameter.wire, &Texts(value)),
        (ParameterKind::Header, Value::Json(value)) => request.header(parameter.wire, &Texts(value)),
        (ParameterKind::Body, Value::Json(value)) => request.json_body(value),
        (ParameterKind::Body, Value::Bytes(bytes)) => request.bytes(bytes),
        _ => {}
    }
}

fn write_field(request: &mut RequestParts, name: &str, body: BodyKind, value: &Value) {
    match (body, value) {
        (BodyKind::Form, Value::Files(files)) => request.form_file(name, files),
        (BodyKind::Form, Value::Json(value)) => request.form_field(name, value),
        (BodyKind::UrlEncoded, Value::Json(value)) => request.urlencoded_field(name, &Texts(value)),
        (_, Value::Json(value)) => request.json_field(name, value),
        _ => {}
    }
}

/// The texts of a value.
struct Texts<'a>(&'a Dynamic);

impl TextValues for Texts<'_> {
    fn each(&self, sink: &mut dyn FnMut(&dyn WireText)) {
        self.0.each_text(sink);
    }
}
