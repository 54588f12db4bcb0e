//! The fields of a shape, one a line, those within objects behind dots.

use zoom_api::describe::Shape;

use super::noun;
use crate::words::first_sentence;

/// A line of the tree.
#[derive(Debug)]
pub(super) struct Branch {
    /// How deep it stands.
    pub(super) depth: usize,
    /// The name in JSON, or of one of several shapes.
    pub(super) name: String,
    /// What it is.
    pub(super) noun: String,
    /// Whether it must be there.
    pub(super) required: bool,
    /// The words about it.
    pub(super) words: String,
    /// How many fields stand below it that are not shown.
    pub(super) hidden: usize,
}

/// The fields of a shape and of what is in it, to a depth.
pub(super) fn fields(shape: Shape, depth: usize) -> Vec<Branch> {
    let mut branches = Vec::new();
    grow(shape, 0, depth, &mut branches);
    branches
}

/// How many fields stand directly in a shape.
pub(super) fn count(shape: Shape) -> usize {
    match shape {
        Shape::Object(object) => object.fields().count(),
        Shape::List(inner) | Shape::Map(inner) => count(inner()),
        Shape::OneOf(one_of) => one_of.variants().map(|variant| count(variant.shape)).sum(),
        _ => 0,
    }
}

fn grow(shape: Shape, depth: usize, deepest: usize, branches: &mut Vec<Branch>) {
    if depth >= deepest {
        return;
    }
    match shape {
        Shape::Object(object) => {
            for field in object.fields() {
                let noun = noun(field.shape)
                    + if field.secret { "; secret" } else { "" }
                    + if field.deprecated { "; deprecated" } else { "" };
                let own = Branch { noun, required: field.required, ..Branch::new(depth, field.wire, &field.docs) };
                branch(own, field.shape, deepest, branches);
            }
        }
        Shape::List(inner) | Shape::Map(inner) => grow(inner(), depth, deepest, branches),
        Shape::OneOf(one_of) if count(shape) > 0 => {
            for variant in one_of.variants() {
                let name = format!("({})", variant.name);
                let own = Branch { noun: noun(variant.shape), ..Branch::new(depth, &name, &variant.docs) };
                branch(own, variant.shape, deepest, branches);
            }
        }
        _ => {}
    }
}

fn branch(mut own: Branch, shape: Shape, deepest: usize, branches: &mut Vec<Branch>) {
    let depth = own.depth + 1;
    own.hidden = if depth >= deepest { count(shape) } else { 0 };
    branches.push(own);
    grow(shape, depth, deepest, branches);
}

impl Branch {
    fn new(depth: usize, name: &str, docs: &str) -> Self {
        let words = first_sentence(docs);
        Self { depth, name: name.to_owned(), noun: String::new(), required: false, words, hidden: 0 }
    }
}
