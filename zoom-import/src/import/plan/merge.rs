//! Merges types of equal structure, regardless of their names.
//!
//! Two types are equal if their fields, values or alternatives are: wire names, types, optionality, and options that change how a value
//! is sent or shown. Docs, names and order are ignored, except for the names of numeric values, which carry the meaning of the
//! numbers, and the order of alternatives.

use std::collections::HashMap;

use crate::import::hints::Hints;

use super::Ty;
use super::graph::Node;
use super::model::{Field, Shape, Variant};

/// Returns the class of each node; classes are numbered in the order of the document.
pub(super) fn classes(nodes: &[Node], hints: &Hints) -> Vec<usize> {
    let mut merger = Merger { nodes, hints, classes: vec![None; nodes.len()], keys: HashMap::new() };
    let classes: Vec<usize> = (0..nodes.len()).map(|node| merger.class(node)).collect();
    numbered(nodes, &classes)
}

/// The classes, numbered by the order of their first nodes.
fn numbered(nodes: &[Node], classes: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by_key(|node| nodes.get(*node).map(|node| node.order));
    let mut numbers: HashMap<usize, usize> = HashMap::new();
    for class in order.into_iter().filter_map(|node| classes.get(node)) {
        let next = numbers.len();
        numbers.entry(*class).or_insert(next);
    }
    classes.iter().filter_map(|class| numbers.get(class).copied()).collect()
}

struct Merger<'a> {
    nodes: &'a [Node],
    hints: &'a Hints,
    classes: Vec<Option<usize>>,
    keys: HashMap<String, usize>,
}

/// The class of a node that is being visited: a recursive type.
const OPEN: usize = usize::MAX;

impl Merger<'_> {
    fn class(&mut self, node: usize) -> usize {
        if let Some(class) = self.classes.get(node).copied().flatten() {
            return class;
        }
        self.set(node, OPEN);
        let key = self.key(node);
        let next = self.keys.len();
        let class = *self.keys.entry(key).or_insert(next);
        self.set(node, class);
        class
    }

    fn set(&mut self, node: usize, class: usize) {
        if let Some(own) = self.classes.get_mut(node) {
            *own = Some(class);
        }
    }

    fn key(&mut self, node: usize) -> String {
        let Some(own) = self.nodes.get(node) else { return String::new() };
        let known = own.known.as_ref().map(|known| known.full_name());
        let apart = known.filter(|known| self.hints.is_separate(known)).unwrap_or_default();
        let parts = match &own.def.shape {
            Shape::Struct(fields) => sorted(fields.iter().map(|field| self.field(field)).collect()),
            Shape::Enum(variants) => sorted(variants.iter().map(|one| variant(one, own)).collect()),
            Shape::OneOf(alternatives) => alternatives.iter().map(|one| self.ty(&one.ty)).collect(),
        };
        let event = own.def.event.as_ref().map(|event| &event.name);
        format!("{:?} {apart} {event:?} {:?} {parts:?}", std::mem::discriminant(&own.def.shape), own.def.extra)
    }

    fn field(&mut self, field: &Field) -> String {
        let ty = self.ty(&field.ty);
        format!("{:?} {ty} {} {} {} {:?}", field.wire, field.required, field.secret, field.deprecated, field.extra)
    }

    fn ty(&mut self, ty: &Ty) -> String {
        let mut own = ty.clone();
        own.each_mut(&mut |ty| {
            if let Ty::Node(node) = ty {
                *node = self.class(*node);
            }
        });
        own.write()
    }
}

fn variant(variant: &Variant, node: &Node) -> String {
    let wire = variant.wire();
    let known = node.known.as_ref().and_then(|known| known.part(&wire)).map(|part| part.name.as_str());
    let meaning = variant.number.map(|_| known.unwrap_or(&variant.name));
    format!("{wire:?} {meaning:?} {:?}", variant.extra)
}

fn sorted(mut parts: Vec<String>) -> Vec<String> {
    parts.sort();
    parts
}
