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
    let Found { operations, differences, allowed } = found;
    let product = product.map(|product| format!("{product}: ")).unwrap_or_default();
    let _ = writeln!(out, "{product}{operations} operations, {}, {allowed} allowed", count(differences.len()));
    out
}

/// `1 difference`, `2 differences`
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
    let place = if difference.place.is_empty() { String::new() } else { format!(" {}", difference.place) };
    let sides = [
        difference.document.as_ref().map(|side| said("document", side, at)),
        difference.declaration.as_ref().map(|side| said("declaration", side, at)),
    ];
    let sides: Vec<String> = sides.into_iter().flatten().collect();
    format!("{}{place}: {}", difference.kind.as_str(), sides.join("; "))
}

/// `document: a whole number (requestBody/…/id)`; places in the operation are told from there.
fn said(who: &str, side: &Side, at: &str) -> String {
    let short = side.at.strip_prefix(at).map_or(side.at.as_str(), |rest| rest.trim_start_matches('/'));
    if short.is_empty() { format!("{who}: {}", side.says) } else { format!("{who}: {} ({short})", side.says) }
}
