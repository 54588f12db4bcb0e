//! What the declaration says, as tables behind the author's words.

use std::fmt::Write as _;

use super::super::super::checked::Endpoint;
use super::super::super::option::ErrorEntry;
use super::words;

/// The request with scopes, label and success, and the errors by name.
pub(in super::super) fn tables(endpoint: &Endpoint<'_>) -> String {
    let name = endpoint.face.name;
    let mut text = format!("\n\n# Request\n\nMade by [`{name}`](fn@{name}).\n\n");
    request(&mut text, endpoint);
    if !endpoint.face.errors.is_empty() {
        errors(&mut text, endpoint);
    }
    text
}

fn request(text: &mut String, endpoint: &Endpoint<'_>) {
    let label = endpoint.rate_limit.map_or("unlabeled, paced as Medium", |label| label.as_str());
    row(text, [endpoint.method.as_str(), &format!("`{}`", endpoint.path)]);
    row(text, ["---", "---"]);
    if !endpoint.scopes.is_empty() {
        row(text, ["scopes, any one", &quoted(&endpoint.scopes)]);
    }
    row(text, ["rate limit", label]);
    row(text, ["success", &endpoint.success.to_string()]);
}

fn errors(text: &mut String, endpoint: &Endpoint<'_>) {
    text.push_str("\n# Errors\n\n");
    row(text, ["status", "code", "name"]);
    row(text, ["---"; 3]);
    let ty = endpoint.face.error_type();
    for entry in endpoint.face.errors {
        let status = entry.status.map_or("any".to_owned(), |status| status.to_string());
        let code = entry.code.map(|code| code.to_string()).unwrap_or_default();
        row(text, [&status, &code, &named(entry, &ty.to_string())]);
    }
}

fn named(entry: &ErrorEntry, ty: &str) -> String {
    let link = format!("[`{0}`]({ty}::{0})", entry.name);
    let docs: Vec<_> = entry.docs.iter().collect();
    match words::joined(&docs) {
        Some(words) => format!("{link}: {words}"),
        None => link,
    }
}

fn row<const N: usize>(text: &mut String, cells: [&str; N]) {
    // A `|` would end the cell; writing to a `String` cannot fail.
    let cells = cells.map(|cell| cell.replace('|', "\\|"));
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

fn quoted(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| format!("`{text}`")).collect();
    quoted.join(", ")
}
