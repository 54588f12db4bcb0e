//! The columns of CSV.

use std::collections::{HashMap, HashSet};

use serde_json::value::RawValue;
use zoom_api::describe::Shape;

use crate::response::members::{self, Members};

/// The columns, and how to find their cells.
pub(super) enum Columns<'a> {
    /// Those of the command line.
    Selected(&'a [String]),
    /// Every field, by the names of the objects that contain it.
    All(Vec<Vec<String>>),
}

impl<'a> Columns<'a> {
    /// The columns of the command line.
    pub(super) const fn selected(fields: &'a [String]) -> Self {
        Self::Selected(fields)
    }

    /// A column for every field of every row, in the declared order; without rows, those that are declared.
    pub(super) fn of(rows: &[&RawValue], shape: Shape) -> Self {
        let mut seen = HashSet::new();
        let paths = rows.iter().flat_map(|row| leaves(row)).map(|(path, _)| path);
        let mut all: Vec<Vec<String>> = paths.filter(|path| seen.insert(path.clone())).collect();
        if rows.is_empty() {
            all = declared(shape).into_iter().map(|name| vec![name.to_owned()]).collect();
        }
        all.sort_by_cached_key(|path| rank(shape, path));
        Self::All(all)
    }

    pub(super) const fn is_empty(&self) -> bool {
        match self {
            Self::Selected(fields) => fields.is_empty(),
            Self::All(paths) => paths.is_empty(),
        }
    }

    /// The heading.
    pub(super) fn names(&self) -> impl Iterator<Item = String> {
        let (fields, paths) = match self {
            Self::Selected(fields) => (*fields, [].as_slice()),
            Self::All(paths) => ([].as_slice(), paths.as_slice()),
        };
        let name = |path: &Vec<String>| if path.is_empty() { "value".to_owned() } else { path.join(".") };
        fields.iter().cloned().chain(paths.iter().map(name))
    }

    /// The cells of a row.
    pub(super) fn cells<'r>(&self, row: &'r RawValue) -> impl Iterator<Item = Option<&'r RawValue>> {
        let cells: Vec<Option<&RawValue>> = match self {
            Self::Selected(fields) => fields.iter().map(|field| members::at(row, field)).collect(),
            Self::All(paths) => {
                let leaves: HashMap<Vec<String>, &RawValue> = leaves(row).into_iter().collect();
                paths.iter().map(|path| leaves.get(path).copied()).collect()
            }
        };
        cells.into_iter()
    }
}

/// The values of a row that are not objects, and empty objects. A list is one value.
fn leaves(row: &RawValue) -> Vec<(Vec<String>, &RawValue)> {
    let mut found = Vec::new();
    collect(row, &mut Vec::new(), &mut found);
    found
}

fn collect<'a>(json: &'a RawValue, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, &'a RawValue)>) {
    match Members::of(json) {
        Some(members) if members.iter().next().is_some() => {
            for (name, value) in members.iter() {
                path.push(name.to_owned());
                collect(value, path, found);
                path.pop();
            }
        }
        _ => found.push((path.clone(), json)),
    }
}

/// The declared positions of the names in a path. Undeclared names come last, in the order of their appearance.
fn rank(shape: Shape, path: &[String]) -> Vec<usize> {
    let mut at = shape;
    let mut ranks = Vec::new();
    for name in path {
        let Shape::Object(object) = at else { break };
        let Some((position, field)) = object.fields().enumerate().find(|(_, field)| field.wire == name) else {
            ranks.push(usize::MAX);
            break;
        };
        ranks.push(position);
        at = field.shape;
    }
    ranks
}

/// The declared fields that are not nested.
fn declared(shape: Shape) -> Vec<&'static str> {
    let Shape::Object(object) = shape else { return Vec::new() };
    let plain = object.fields().filter(|field| !matches!(field.shape, Shape::Object(_) | Shape::Map(_)));
    plain.map(|field| field.wire).collect()
}
