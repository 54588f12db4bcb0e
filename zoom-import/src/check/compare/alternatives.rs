//! Pairs of alternatives in a document and in a declaration.

use std::rc::Rc;

use zoom_api::describe::Shape;

use crate::import::spec::{self, Schema};

/// The declared alternative of an alternative in the document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pair {
    pub(super) variant: usize,
    /// Whether they are objects that share little: each has more than twice as many fields of its own.
    pub(super) is_weak: bool,
    shared: usize,
    total: usize,
}

impl Pair {
    /// Describes what both have.
    pub(super) fn shares(self) -> String {
        format!("{} of {} fields", self.shared, self.total)
    }
}

/// Returns the pair of each alternative of the document; pairs that share most come first, and each variant has one.
pub(super) fn pairs(shapes: &[Rc<Schema>], variants: &[(&'static str, Shape)]) -> Vec<Option<Pair>> {
    let mut all: Vec<(usize, Pair)> = Vec::new();
    for (index, schema) in shapes.iter().enumerate() {
        for (variant, (_, shape)) in variants.iter().enumerate() {
            let Common { shared, missing, additional } = common(schema, *shape, DEEPEST);
            let are_objects = matches!((&schema.shape, shape), (spec::Shape::Object(_), Shape::Object(_)));
            let is_weak = are_objects && shared * 2 < missing.min(additional);
            all.push((index, Pair { variant, is_weak, shared, total: shared + missing + additional }));
        }
    }
    all.sort_by_key(|(index, pair)| {
        let ratio = pair.shared * 1000 / pair.total.max(1);
        (std::cmp::Reverse(ratio), index.abs_diff(pair.variant), *index)
    });
    let mut found: Vec<Option<Pair>> = vec![None; shapes.len()];
    let mut taken = vec![false; variants.len()];
    for (index, pair) in all {
        if let (Some(own @ None), Some(is_taken @ false)) = (found.get_mut(index), taken.get_mut(pair.variant)) {
            *own = Some(pair);
            *is_taken = true;
        }
    }
    found
}

/// Fields below these levels are not counted.
const DEEPEST: usize = 3;

/// The number of fields that both have, that only the document has, and that only the declaration has.
#[derive(Clone, Copy, Debug, Default)]
struct Common {
    shared: usize,
    missing: usize,
    additional: usize,
}

impl Common {
    const SAME: Self = Self { shared: 1, missing: 0, additional: 0 };
    const OTHER: Self = Self { shared: 0, missing: 1, additional: 1 };

    fn times(self, weight: usize) -> Self {
        let Self { shared, missing, additional } = self;
        Self { shared: shared * weight, missing: missing * weight, additional: additional * weight }
    }

    fn and(self, other: Self) -> Self {
        Self {
            shared: self.shared + other.shared,
            missing: self.missing + other.missing,
            additional: self.additional + other.additional,
        }
    }
}

/// Counts the common fields; a discriminator counts like several fields.
fn common(schema: &Schema, shape: Shape, depth: usize) -> Common {
    match (&schema.shape, shape) {
        (spec::Shape::Object(fields), Shape::Object(own)) if depth > 0 => {
            let own: Vec<_> = own.fields().collect();
            let additional = own.iter().filter(|own| fields.iter().all(|field| field.name != own.wire)).count();
            let start = Common { additional, ..Common::default() };
            fields.iter().fold(start, |all, field| match own.iter().find(|own| own.wire == field.name) {
                Some(own) => all.and(Common::SAME).and(common(&field.schema, own.shape, depth - 1)),
                None => all.and(Common { missing: 1, ..Common::default() }),
            })
        }
        (spec::Shape::Enum(choices), Shape::Choices(own)) if choices.len() == 1 && own.iter().count() == 1 => {
            let is_read = |text: &str| own.iter().any(|own| own.wire == *text || own.aliases.contains(&text));
            let is_same = choices.iter().all(|choice| choice.value.text().is_some_and(is_read));
            if is_same { Common::SAME.times(DISCRIMINATOR) } else { Common::OTHER.times(DISCRIMINATOR) }
        }
        (spec::Shape::List(item), Shape::List(inner)) => common(item, inner(), depth),
        (spec::Shape::Object(_), Shape::Object(_)) => Common::SAME,
        (spec::Shape::Object(_) | spec::Shape::List(_), _) | (_, Shape::Object(_) | Shape::List(_)) => Common::OTHER,
        _ => Common::SAME,
    }
}

/// The weight of a field with one value.
const DISCRIMINATOR: usize = 8;
