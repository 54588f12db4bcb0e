//! The result of a check as text.

use std::fmt::Write as _;

use super::Found;
use super::difference::{Difference, Side};

/// Returns the differences, a line each under their operations, and a summary line.
pub(super) fn text(found: &Found, product: Option<&str>) -> String {
    let mut out = String::new();
    for of_one in found.differences.chunk_by(|one, other| one.subject == other.subject) {
        let first = of_one.first().map(heading).unwrap_or_default();
        let _ = writeln!(out, "{first}");
        for difference in of_one {
            let _ = writeln!(out, "  {}", line(difference));
        }
    }
    let Found { operations, events, differences, allowed } = found;
    let events = if *events == 0 { String::new() } else { format!("{events} events, ") };
    let product = product.map(|product| format!("{product}: ")).unwrap_or_default();
    let _ = writeln!(out, "{product}{operations} operations, {events}{}, {allowed} allowed", count(differences.len()));
    out
}

/// Returns `1 difference` or `2 differences`.
pub(super) fn count(differences: usize) -> String {
    if differences == 1 { "1 difference".to_owned() } else { format!("{differences} differences") }
}

fn heading(difference: &Difference) -> String {
    let subject = &difference.subject;
    let names = [subject.id.as_deref(), subject.endpoint.as_deref()];
    let names: Vec<&str> = names.into_iter().flatten().collect();
    if names.is_empty() { subject.operation.clone() } else { format!("{} ({})", subject.operation, names.join(", ")) }
}

fn line(difference: &Difference) -> String {
    let at = &difference.subject.at;
    let position = if difference.position.is_empty() { String::new() } else { format!(" {}", difference.position) };
    let sides = [
        difference.document.as_ref().map(|side| side_text("document", side, at)),
        difference.declaration.as_ref().map(|side| side_text("declaration", side, at)),
    ];
    let sides: Vec<String> = sides.into_iter().flatten().collect();
    format!("{}{position}: {}", difference.kind.as_str(), sides.join("; "))
}

/// Returns `document: a whole number (requestBody/…/id)`; a position inside the operation is relative to it.
fn side_text(name: &str, side: &Side, at: &str) -> String {
    let short = side.at.strip_prefix(at).map_or(side.at.as_str(), |rest| rest.trim_start_matches('/'));
    if short.is_empty() { format!("{name}: {}", side.value) } else { format!("{name}: {} ({short})", side.value) }
}
