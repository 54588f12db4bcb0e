//! All declared fields, and the schemas of documents beside the shapes that declare them.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::Value as Json;
use zoom_api::describe::{self, Description, Field, Object, Scalar, Shape};
use zoom_conformance::Product;

use crate::document::{Document, Operation};

/// A field of a model.
pub struct Declared {
    /// `phone::devices::Device.mac_address`
    pub at: String,
    pub field: Field,
    /// Whether a request contains the field.
    pub is_sent: bool,
}

/// Returns the fields of all models that requests, responses and events contain.
pub fn fields() -> Vec<Declared> {
    let mut objects = BTreeMap::new();
    for endpoint in describe::endpoints() {
        endpoint.arguments().for_each(|(_, shape, _)| collect(shape, true, &mut objects));
    }
    for endpoint in describe::endpoints() {
        collect(endpoint.output(), false, &mut objects);
    }
    describe::events().for_each(|event| collect(event.payload(), false, &mut objects));
    let fields = |(at, (object, is_sent)): (String, (Object, bool))| {
        let declared = move |field: Field| Declared { at: format!("{at}.{}", field.wire), field, is_sent };
        object.fields().map(declared).collect::<Vec<_>>()
    };
    objects.into_iter().flat_map(fields).collect()
}

fn collect(shape: Shape, is_sent: bool, objects: &mut BTreeMap<String, (Object, bool)>) {
    match shape {
        Shape::Object(object) => {
            let at = format!("{}::{}", object.import_path().trim_start_matches("zoom_api::"), object.name());
            if let Entry::Vacant(entry) = objects.entry(at) {
                entry.insert((object, is_sent));
                object.fields().for_each(|field| collect(field.shape, is_sent, objects));
            }
        }
        Shape::OneOf(one_of) => one_of.variants().for_each(|variant| collect(variant.shape, is_sent, objects)),
        Shape::List(inner) | Shape::Separated(_, inner) | Shape::Map(inner) => collect(inner(), is_sent, objects),
        _ => {}
    }
}

/// Whether a value is text, or a list of texts.
pub fn is_text(shape: Shape) -> bool {
    match shape {
        Shape::Scalar(scalar) => scalar == Scalar::Text,
        Shape::List(inner) | Shape::Separated(_, inner) => is_text(inner()),
        _ => false,
    }
}

/// Calls a function with each operation of Zoom's documents and its declaration. Without the documents, there is none.
pub fn each_operation(mut visit: impl FnMut(&Operation<'_>, &'static Description)) -> usize {
    let mut count = 0;
    if std::env::var_os("ZOOM_OPENAPI").is_none() {
        println!("SKIPPED the comparison with documents: set `ZOOM_OPENAPI` to their folder");
    }
    for document in Product::all().iter().filter_map(Document::find) {
        for operation in document.operations() {
            if let Some(own) = crate::declaration(&document.product, &operation) {
                count += 1;
                visit(&operation, own);
            }
        }
    }
    count
}

/// Calls a function with each named schema of a request or response body, its name, and the shape that declares it.
pub fn each_field(schema: &Json, shape: Shape, visit: &mut dyn FnMut(&str, &Json, Shape)) {
    for key in ["allOf", "oneOf", "anyOf"] {
        schema[key].as_array().into_iter().flatten().for_each(|part| each_field(part, shape, visit));
    }
    match shape {
        Shape::Object(object) => {
            for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
                if let Some(field) = object.fields().find(|field| field.wire == name) {
                    visit(name, schema, field.shape);
                    each_field(schema, field.shape, visit);
                }
            }
        }
        Shape::OneOf(one_of) => one_of.variants().for_each(|variant| each_field(schema, variant.shape, visit)),
        Shape::List(inner) => each_field(&schema["items"], inner(), visit),
        Shape::Map(inner) => each_field(&schema["additionalProperties"], inner(), visit),
        _ => {}
    }
}

/// Calls a function with each named schema of an operation, its name, and the shape that declares it.
pub fn each_schema(operation: &Operation<'_>, own: &Description, visit: &mut dyn FnMut(&str, &Json, Shape)) {
    for parameter in operation.parameters() {
        if let Some((_, shape, _)) = own.arguments().find(|(own, ..)| own.wire == parameter.name) {
            visit(parameter.name, parameter.schema, shape);
        }
    }
    if let Some((_, schema)) = operation.body() {
        for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
            if let Some((_, shape, _)) = own.arguments().find(|(own, ..)| own.wire == name) {
                visit(name, schema, shape);
                each_field(schema, shape, visit);
            }
        }
        let whole = own.arguments().find(|(own, ..)| own.kind == zoom_api::endpoint::ParameterKind::Body);
        if let Some((_, shape, _)) = whole {
            each_field(schema, shape, visit);
        }
    }
    if let Some(schema) = operation.response() {
        each_field(schema, own.output(), visit);
    }
}

/// Finds an endpoint by its path, such as `meetings::registrants::list_registrants`.
///
/// # Panics
/// Panics if nothing has the path.
pub fn find(path: &str) -> &'static Description {
    let is_it = |own: &&Description| {
        let module = own.import_path();
        path.strip_prefix(module.trim_start_matches("zoom_api::")).and_then(|rest| rest.strip_prefix("::"))
            == Some(own.info().name)
    };
    describe::endpoints().find(is_it).unwrap_or_else(|| panic!("nothing is called {path}"))
}
