//! The declaration's metadata as tables, which follow the written docs.

use std::fmt::Write as _;

use syn::ext::IdentExt as _;

use super::super::super::option::ErrorEntry;
use super::super::super::validated::Endpoint;
use crate::doc_comments;

/// The table of the request, and the table of the named errors.
pub(in super::super) fn tables(endpoint: &Endpoint<'_>) -> String {
    let name = endpoint.signature.name;
    // rustdoc resolves names without `r#`.
    let mut text = format!("\n\n# Request\n\nConstructed with [`{name}`](fn@{}).", name.unraw());
    if let Some(url) = &endpoint.docs_url {
        // Writing to a `String` cannot fail.
        let _ = write!(text, " Source: [Zoom's page](<{url}>).");
    }
    text.push_str("\n\n");
    request(&mut text, endpoint);
    if !endpoint.signature.errors.is_empty() {
        errors(&mut text, endpoint);
    }
    text
}

fn request(text: &mut String, endpoint: &Endpoint<'_>) {
    let label = endpoint.rate_limit.map_or("no label, limited like Medium", |label| label.as_str());
    row(text, [endpoint.method.as_str(), &format!("`{}`", endpoint.path)]);
    row(text, ["---", "---"]);
    let scopes = if endpoint.scopes.len() == 1 { "scope" } else { "scopes (one required)" };
    if !endpoint.scopes.is_empty() {
        row(text, [scopes, &quoted(&endpoint.scopes)]);
    }
    row(text, ["rate limit", label]);
    if let Some(limit) = &endpoint.daily_limit {
        let keys: Vec<_> = limit.per.iter().map(|key| key.name().to_owned()).collect();
        let per = quoted(&keys);
        row(text, ["daily limit", &format!("{} calls for each {per}", limit.calls)]);
    }
    if let Some(range) = &endpoint.max_range {
        row(text, ["longest date range", &range.to_string()]);
    }
    if let Some(operation) = &endpoint.operation {
        row(text, ["operation ID", &format!("`{operation}`")]);
    }
    row(text, ["success status", &endpoint.success.to_string()]);
}

fn errors(text: &mut String, endpoint: &Endpoint<'_>) {
    text.push_str("\n# Errors\n\nZoom documents these errors; `Error::case` returns the name.\n\n");
    row(text, ["status", "error code", "name"]);
    row(text, ["---"; 3]);
    let ty = &endpoint.signature.error_type;
    for entry in endpoint.signature.errors {
        let status = entry.status.map_or("any".to_owned(), |status| status.to_string());
        let code = entry.code.map_or("any".to_owned(), |code| code.to_string());
        row(text, [&status, &code, &named(entry, &ty.to_string())]);
    }
}

fn named(entry: &ErrorEntry, ty: &str) -> String {
    let link = format!("[`{0}`]({ty}::{0})", entry.name);
    let docs: Vec<_> = entry.docs.iter().collect();
    match doc_comments::joined(&docs) {
        Some(docs) => format!("{link}: {docs}"),
        None => link,
    }
}

fn row<const N: usize>(text: &mut String, cells: [&str; N]) {
    // A `|` would end the cell. Writing to a `String` cannot fail.
    let cells = cells.map(|cell| cell.replace('|', "\\|"));
    let _ = writeln!(text, "| {} |", cells.join(" | "));
}

fn quoted(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| format!("`{text}`")).collect();
    quoted.join(", ")
}
