//! An endpoint: its docs, the attribute, and the signature.

use std::fmt::Write as _;

use crate::import::plan::{Argument, Endpoint, ErrorEntry, Extra};

use super::{comment, safe};

/// The attribute of a deprecated item whose replacement is unknown.
pub(crate) const DEPRECATED: &str = "#[deprecated = \"deprecated by Zoom\"]";

/// Writes the declaration.
pub(super) fn write(out: &mut String, endpoint: &Endpoint) {
    comment::write(out, "", "///", &endpoint.docs.lines);
    attribute(out, endpoint);
    added(out, "", endpoint.deprecated, &endpoint.extra);
    signature(out, endpoint);
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// Writes handwritten additions and the deprecation.
pub(super) fn added(out: &mut String, indent: &str, deprecated: bool, extra: &Extra) {
    let has_own = extra.attributes.iter().any(|attribute| attribute.starts_with("#[deprecated"));
    let own = Some(DEPRECATED).filter(|_| deprecated && !has_own);
    for attribute in own.into_iter().chain(extra.attributes.iter().map(String::as_str)) {
        line(out, &format!("{indent}{attribute}"));
    }
}

fn attribute(out: &mut String, endpoint: &Endpoint) {
    let word = endpoint.word.map(|word| format!(", {word}")).unwrap_or_default();
    let head = format!("{}, {}{word}", endpoint.method, safe::literal(&endpoint.path));
    let mut options = options(endpoint);
    options.extend(endpoint.extra.options.iter().cloned());
    if options.is_empty() && endpoint.errors.is_empty() {
        return line(out, &format!("#[zoom_endpoint({head})]"));
    }
    line(out, "#[zoom_endpoint(");
    line(out, &format!("    {head},"));
    options.iter().for_each(|option| line(out, &format!("    {option},")));
    errors(out, &endpoint.errors);
    line(out, ")]");
}

fn options(endpoint: &Endpoint) -> Vec<String> {
    let scopes = match endpoint.scopes.as_slice() {
        [] => None,
        [only] => Some(format!("scopes = {}", safe::literal(only))),
        several => {
            let several: Vec<String> = several.iter().map(|scope| safe::literal(scope)).collect();
            Some(format!("scopes = [{}]", several.join(", ")))
        }
    };
    // The macro warns about an operation of Zoom's documents without a label.
    let is_documented = endpoint.id.is_some() || endpoint.page.is_some();
    let label = endpoint.label.or(is_documented.then_some("Unlabeled")).map(|label| format!("rate_limit = {label}"));
    let success = endpoint.success.map(|status| format!("success = {status}"));
    let paged = endpoint.paged.as_ref().map(|list| format!("paged = {list}"));
    // The base URL in the tree takes precedence.
    let is_own = |option: &String| option.starts_with("base");
    let base = endpoint.base.filter(|_| !endpoint.extra.options.iter().any(is_own));
    let base = base.map(|base| format!("base = {base}"));
    let operation = endpoint.id.as_ref().map(|id| format!("operation = {}", safe::literal(id)));
    let docs = endpoint.page.as_ref().map(|page| format!("docs = {}", safe::literal(page)));
    [scopes, label, success, paged, base, operation, docs].into_iter().flatten().collect()
}

fn errors(out: &mut String, entries: &[ErrorEntry]) {
    if entries.is_empty() {
        return;
    }
    line(out, "    errors(");
    for entry in entries {
        comment::write(out, "        ", "///", &entry.docs.lines);
        line(out, &format!("        {} => {},", entry.key(), entry.name));
    }
    line(out, "    )");
}

fn signature(out: &mut String, endpoint: &Endpoint) {
    let (name, output) = (&endpoint.name, endpoint.output.write());
    if endpoint.arguments.is_empty() {
        return line(out, &format!("pub fn {name}() -> {output};"));
    }
    line(out, &format!("pub fn {name}("));
    endpoint.arguments.iter().for_each(|argument| write_argument(out, argument));
    line(out, &format!(") -> {output};"));
}

fn write_argument(out: &mut String, argument: &Argument) {
    comment::write(out, "    ", "///", &argument.docs.lines);
    added(out, "    ", argument.deprecated, &argument.extra);
    let facts = argument.facts.options();
    if !facts.is_empty() {
        line(out, &format!("    #[zoom({})]", facts.join(", ")));
    }
    if let Some(mark) = &argument.mark {
        line(out, &format!("    {mark}"));
    }
    // Writing to a `String` cannot fail.
    let _ = writeln!(out, "    {}: {},", argument.name, argument.ty.write());
}
