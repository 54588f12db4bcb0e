//! Documents with the same kinds of oddities, as tables of operations and the expected declarations.
//!
//! `compiles` checks that all of them compile.

#[path = "siblings/bodies.rs"]
mod bodies;
#[path = "siblings/code.rs"]
mod code;
#[path = "siblings/files.rs"]
mod files;
#[path = "siblings/hosts.rs"]
mod hosts;
#[path = "siblings/large.rs"]
mod large;
#[path = "siblings/lists.rs"]
mod lists;
#[path = "siblings/names.rs"]
mod names;
#[path = "siblings/nulls.rs"]
mod nulls;
#[path = "siblings/odd.rs"]
mod odd;
#[path = "siblings/recursive.rs"]
mod recursive;
#[path = "siblings/signs.rs"]
mod signs;

use serde_json::{Map, Value, json};

use crate::command::Run;
use crate::folder::Folder;

/// Every document, by a name that is a module's.
pub(crate) fn documents() -> Vec<(&'static str, Value)> {
    vec![
        ("bodies", bodies::document()),
        ("code", code::document()),
        ("files", files::document()),
        ("hosts", hosts::document()),
        ("lists", lists::document()),
        ("names", names::document()),
        ("nulls", nulls::document()),
        ("odd", odd::document()),
        ("recursive", recursive::document()),
        ("signs", signs::document()),
    ]
}

/// An operation by its method and path, and parts of its declaration.
type Row = (&'static str, &'static str, Value, &'static [&'static str]);

/// A document of the operations of a table.
fn document_of(rows: &[Row]) -> Value {
    let mut paths = Map::new();
    for (method, path, operation, _) in rows {
        let item = paths.entry((*path).to_owned()).or_insert_with(|| json!({}));
        item[method.to_lowercase()] = operation.clone();
    }
    json!({"openapi": "3.0.0", "servers": [{"url": "https://api.zoom.us/v2"}], "paths": paths})
}

/// Imports a document.
fn imported(name: &str, document: &Value, arguments: &[&str]) -> Run {
    let folder = Folder::new(&format!("sibling_{name}"));
    let file = folder.file("document.json", &document.to_string());
    let run = crate::command::import(&[&[file.as_str()], arguments].concat());
    assert_eq!(run.status, 0, "{}", run.err);
    run
}

/// Checks each declaration of a table, which begins at its attribute; returns the remarks.
fn check(name: &str, rows: &[Row]) -> String {
    let run = imported(name, &document_of(rows), &[]);
    let declarations: Vec<&str> = run.out.split("#[zoom_endpoint(").collect();
    for (method, path, _, parts) in rows {
        let of_path = |declaration: &&&str| {
            let start = declaration.trim_start();
            let rest = start.strip_prefix(&format!("{method}, \"")).unwrap_or_default();
            rest.starts_with(&format!("{}\"", declared(path)))
        };
        let own = declarations.iter().find(of_path);
        let own = own.unwrap_or_else(|| panic!("{method} {path} is not declared\n{}\n{}", run.out, run.err));
        let end = own.find(";\n").map_or(own.len(), |end| end + 1);
        for part in *parts {
            let (is_wanted, part) = part.strip_prefix('!').map_or((true, *part), |part| (false, part));
            assert_eq!(own[..end].contains(part), is_wanted, "{method} {path}: {part}\n{}\n{}", run.out, run.err);
        }
    }
    run.err
}

/// A path as a declaration has it.
fn declared(path: &str) -> String {
    let segment = |segment: &str| match segment.strip_prefix('{') {
        Some(rest) => format!("<{}>", rest.trim_end_matches('}')),
        None => segment.to_owned(),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// Checks the fields of the object that an operation returns.
fn check_fields(name: &str, document: &Value, fields: &[(&str, &str)]) {
    let run = imported(name, document, &[]);
    for (field, ty) in fields {
        let line = format!("    pub {field}: {ty},\n");
        assert!(run.out.contains(&line), "{line}\n{}", run.out);
    }
}

/// Content of JSON.
fn holds(schema: &Value) -> Value {
    json!({"content": {"application/json": {"schema": schema}}})
}

/// An object with these fields.
fn object(fields: &Value) -> Value {
    json!({"type": "object", "properties": fields})
}

/// A document with one operation that returns a schema, and shared schemas.
fn returning(schema: &Value, shared: &Value) -> Value {
    let operation = json!({"summary": "Get a thing", "responses": {"200": holds(schema)}});
    json!({"openapi": "3.1.0", "paths": {"/things/one": {"get": operation}}, "components": {"schemas": shared}})
}
