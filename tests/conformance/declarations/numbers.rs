//! Numbers, times and switches have their types. Row 166.

use zoom_api::describe::{self, Scalar, Shape};

use super::walk::fields;

/// The ends of names of counts and sizes.
const COUNTS: [&str; 15] = [
    "bytes",
    "count",
    "index",
    "limit",
    "number",
    "numbers",
    "page",
    "pages",
    "page_size",
    "participants",
    "quantity",
    "records",
    "sent",
    "size",
    "tickets",
];

/// Counts that were reviewed: averages, which have fractions, and texts with units or ranges.
fn is_reviewed(wire: &str) -> bool {
    ["average", "avg", "rate", "percent"].iter().any(|word| wire.contains(word))
}

fn is_count(wire: &str) -> bool {
    COUNTS.iter().any(|last| wire == *last || wire.ends_with(&format!("_{last}"))) && !is_reviewed(wire)
}

fn is_fraction(shape: Shape) -> bool {
    match shape {
        Shape::Scalar(scalar) => scalar == Scalar::Number,
        Shape::List(inner) | Shape::Separated(_, inner) => is_fraction(inner()),
        _ => false,
    }
}

#[test]
fn r166_counts_and_sizes_are_integers() {
    let counts = fields().into_iter().filter(|own| is_count(own.field.wire) && is_fraction(own.field.shape));
    let found: Vec<String> = counts.map(|own| own.at).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn r166_page_sizes_are_integers() {
    let is_integer = |shape| matches!(shape, Shape::Scalar(Scalar::Integer(_)));
    let is_size = |wire: &str| matches!(wire, "page_size" | "pageSize" | "page_number" | "page_count");
    let in_models = fields().into_iter().filter(|own| is_size(own.field.wire) && !is_integer(own.field.shape));
    let mut found: Vec<String> = in_models.map(|own| own.at).collect();
    for endpoint in describe::endpoints() {
        let sizes = endpoint.arguments().filter(|(own, shape, _)| is_size(own.wire) && !is_integer(*shape));
        found.extend(sizes.map(|(own, ..)| format!("{}::{}.{}", endpoint.resource(), endpoint.info().name, own.name)));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
