//! The documentation of what is generated.

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt as _;

use super::super::checked::{Endpoint, Face, Param};
use super::errors;

/// The table behind the author's words: request, scopes, label, success and errors.
pub(super) fn table(endpoint: &Endpoint<'_>) -> String {
    let label = endpoint.rate_limit.map_or("unlabelled, paced as Medium", |label| label.as_str());
    let mut table = String::from("\n\n| | |\n|---|---|\n");
    row(&mut table, "request", &format!("`{} {}`", endpoint.method.as_str(), endpoint.path));
    if !endpoint.scopes.is_empty() {
        row(&mut table, "scopes, any one", &quoted(&endpoint.scopes));
    }
    row(&mut table, "rate limit", label);
    row(&mut table, "success", &endpoint.success.to_string());
    for entry in endpoint.face.errors {
        let variant = format!("[`{}`]({}::{})", entry.name, endpoint.face.error_type(), entry.name);
        row(&mut table, &errors::key(entry), &variant);
    }
    table
}

fn row(table: &mut String, head: &str, text: &str) {
    // Writing to a `String` cannot fail; a `|` would end the cell.
    let _ = writeln!(table, "| {head} | {} |", text.replace('|', "\\|"));
}

fn quoted(texts: &[String]) -> String {
    let quoted: Vec<String> = texts.iter().map(|text| format!("`{text}`")).collect();
    quoted.join(", ")
}

/// A first sentence, where the author wrote none.
pub(super) fn summary(face: &Face<'_>) -> Option<TokenStream> {
    let text = format!("A call of [`{}`].", face.name.unraw());
    face.docs.is_empty().then(|| quote! { #[doc = #text] })
}

/// What follows the author's words at the constructor: each argument, and where to set the others.
pub(super) fn constructor(face: &Face<'_>) -> TokenStream {
    let mut text = format!("Makes a [`{}`], to be sent with `Client::send`.", &face.request);
    if !face.docs.is_empty() {
        text.insert_str(0, "\n\n");
    }
    let required: Vec<_> = face.params.iter().filter(|param| param.shape.is_required()).collect();
    if !required.is_empty() {
        text.push_str("\n\n# Arguments\n");
    }
    for param in required {
        let words = words(param).unwrap_or_else(|| format!("The {} `{}`.", param.kind.noun(), param.wire));
        let _ = writeln!(text, "- `{}`: {words}", param.plain_name());
    }
    quote! { #[doc = #text] }
}

/// The author's words on a parameter, on one line.
fn words(param: &Param<'_>) -> Option<String> {
    let lines = param.docs.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) => match &pair.value {
            syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value().trim().to_owned()),
            _ => None,
        },
        _ => None,
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join(" "))
}

/// A setter's documentation: the author's words, or the wire name.
pub(super) fn setter(param: &Param<'_>) -> TokenStream {
    let docs = &param.docs;
    if docs.is_empty() {
        let text = format!("Sets the {} `{}`.", param.kind.noun(), param.wire);
        return quote! { #[doc = #text] };
    }
    quote! { #(#docs)* }
}
