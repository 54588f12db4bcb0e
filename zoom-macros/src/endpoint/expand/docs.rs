//! The documentation of generated items.

mod example;
mod tables;

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use super::super::validated::{Param, PublicSignature};
use crate::{doc_comments, facts};

pub(super) use example::section as example;
pub(super) use tables::tables;

/// A summary, if the declaration has no docs.
pub(super) fn summary(signature: &PublicSignature<'_>) -> Option<TokenStream> {
    let text = format!(" The request of [`{0}`](fn@{0}).", signature.name);
    signature.docs.is_empty().then(|| quote! { #[doc = #text] })
}

/// The constructor's docs: the first paragraph of the declaration's docs, a link to the rest, and the arguments.
pub(super) fn constructor(signature: &PublicSignature<'_>) -> TokenStream {
    let first = first_paragraph(&signature.docs);
    let mut text = format!(" Returns the request [`{}`], to be sent with `Client::send`.", signature.request);
    if signature.params.iter().any(|param| !param.presence.is_required()) {
        text.push_str(" Its methods set the optional parameters.");
    }
    if signature.required().next().is_some() {
        text.push_str("\n\n# Arguments\n");
    }
    for param in signature.required() {
        let _ = writeln!(text, "- `{}`: {}", param.plain_name(), described(param));
    }
    with_paragraph(&first, &text)
}

/// The docs, followed by a paragraph. Literal docs become one attribute, since every token costs compile time.
pub(super) fn with_paragraph(docs: &[&Attribute], paragraph: &str) -> TokenStream {
    if docs.is_empty() {
        return quote! { #[doc = #paragraph] };
    }
    let lines: Option<Vec<String>> = docs.iter().map(|attribute| doc_comments::text(attribute)).collect();
    if let Some(lines) = lines {
        let text = format!("{}\n\n{paragraph}", lines.join("\n"));
        return quote! { #[doc = #text] };
    }
    let paragraph = format!("\n\n{paragraph}");
    quote! { #(#docs)* #[doc = #paragraph] }
}

/// The docs up to the first empty line. The request type has all of them, so that examples are tested only once.
fn first_paragraph<'a>(docs: &[&'a Attribute]) -> Vec<&'a Attribute> {
    let is_text = |attribute: &&&Attribute| doc_comments::line(attribute).is_none_or(|line| !line.is_empty());
    docs.iter().take_while(is_text).copied().collect()
}

fn described(param: &Param<'_>) -> String {
    let docs = doc_comments::joined(&param.docs);
    let mut text = docs.unwrap_or_else(|| format!("The {} `{}`.", param.kind.noun(), param.wire));
    if let Some(sentence) = param.facts.sentence(&text) {
        let _ = write!(text, " {sentence}");
    }
    text
}

/// The docs of a field without a setter, which editors show for its argument.
pub(super) fn field(param: &Param<'_>) -> TokenStream {
    let text = format!(" {}", described(param));
    quote! { #[doc = #text] }
}

/// The docs of a setter: those of the argument, or its wire name.
pub(super) fn setter(param: &Param<'_>) -> TokenStream {
    if !param.docs.is_empty() {
        return facts::with_sentence(param.docs.iter().copied(), param.facts);
    }
    let mut text = format!(" Sets the {} `{}`.", param.kind.noun(), param.wire);
    if let Some(sentence) = param.facts.sentence(&text) {
        let _ = write!(text, " {sentence}");
    }
    quote! { #[doc = #text] }
}
