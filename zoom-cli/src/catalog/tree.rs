//! The fields of a shape as a tree, one line each.

use zoom_api::describe::{Facts, Shape};

use crate::catalog::docs::first_sentence;
use crate::catalog::shape::describe;

/// A line of the tree.
#[derive(Debug)]
pub(crate) struct Branch {
    /// Its depth, from 0.
    pub(crate) depth: usize,
    /// The name of the field in JSON, or of the variant.
    pub(crate) name: String,
    /// The kind of value.
    pub(crate) kind: String,
    /// Whether it is required.
    pub(crate) required: bool,
    /// Its docs.
    pub(crate) docs: String,
    /// The number of fields below it that are not shown.
    pub(crate) hidden: usize,
}

/// The fields of a shape, down to a depth.
pub(crate) fn fields(shape: Shape, depth: usize) -> Vec<Branch> {
    let mut branches = Vec::new();
    add_fields(shape, 0, depth, &mut branches);
    branches
}

/// The number of fields directly in a shape.
pub(crate) fn count(shape: Shape) -> usize {
    match shape {
        Shape::Object(object) => object.fields().count(),
        Shape::List(inner) | Shape::Map(inner) => count(inner()),
        Shape::OneOf(one_of) => one_of.variants().map(|variant| count(variant.shape)).sum(),
        _ => 0,
    }
}

fn add_fields(shape: Shape, depth: usize, max_depth: usize, branches: &mut Vec<Branch>) {
    if depth >= max_depth {
        return;
    }
    match shape {
        Shape::Object(object) => {
            for field in object.fields() {
                let kind = describe(field.shape)
                    + if field.secret { "; secret" } else { "" }
                    + if field.deprecated { "; deprecated" } else { "" };
                let kind = with_facts(kind, field.facts);
                let own = Branch { kind, required: field.required, ..Branch::new(depth, field.wire, &field.docs) };
                add_branch(own, field.shape, max_depth, branches);
            }
        }
        Shape::List(inner) | Shape::Map(inner) => add_fields(inner(), depth, max_depth, branches),
        Shape::OneOf(one_of) if count(shape) > 0 => {
            for variant in one_of.variants() {
                let name = format!("({})", variant.name);
                let own = Branch { kind: describe(variant.shape), ..Branch::new(depth, &name, &variant.docs) };
                add_branch(own, variant.shape, max_depth, branches);
            }
        }
        _ => {}
    }
}

fn add_branch(mut own: Branch, shape: Shape, max_depth: usize, branches: &mut Vec<Branch>) {
    let depth = own.depth + 1;
    own.hidden = if depth >= max_depth { count(shape) } else { 0 };
    branches.push(own);
    add_fields(shape, depth, max_depth, branches);
}

impl Branch {
    fn new(depth: usize, name: &str, docs: &str) -> Self {
        let docs = first_sentence(docs);
        Self { depth, name: name.to_owned(), kind: String::new(), required: false, docs, hidden: 0 }
    }
}

/// The kind of a value with the facts about it.
pub(crate) fn with_facts(kind: String, facts: Facts) -> String {
    if facts.is_empty() { kind } else { format!("{kind}; {facts}") }
}
