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
                branch(depth, deepest, field.wire, field.shape, field.required, &field.docs, branches);
            }
        }
        Shape::List(inner) | Shape::Map(inner) => grow(inner(), depth, deepest, branches),
        Shape::OneOf(one_of) if count(shape) > 0 => {
            for variant in one_of.variants() {
                let name = format!("({})", variant.name);
                branch(depth, deepest, &name, variant.shape, false, &variant.docs, branches);
            }
        }
        _ => {}
    }
}

fn branch(
    depth: usize,
    deepest: usize,
    name: &str,
    shape: Shape,
    required: bool,
    docs: &str,
    branches: &mut Vec<Branch>,
) {
    let hidden = if depth + 1 >= deepest { count(shape) } else { 0 };
    let words = first_sentence(docs);
    branches.push(Branch { depth, name: name.to_owned(), noun: noun(shape), required, words, hidden });
    grow(shape, depth + 1, deepest, branches);
}
