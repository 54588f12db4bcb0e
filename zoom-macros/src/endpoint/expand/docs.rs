//! The documentation of generated items.

mod example;
mod tables;

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;
use syn::{Attribute, Meta};

use super::super::validated::{Param, PublicSignature};
use crate::conditional::{self, Conditional};
use crate::{doc_comments, facts};

pub(super) use example::section as example;
pub(super) use tables::tables;

/// A summary, if the declaration has no docs.
pub(super) fn summary(signature: &PublicSignature<'_>) -> Option<TokenStream> {
    // rustdoc resolves names without `r#`.
    let text = format!(" The request of [`{}`](fn@{}).", signature.name, signature.name.unraw());
    (!doc_comments::has_text(signature.docs.iter().copied())).then(|| quote! { #[doc = #text] })
}

/// The constructor's docs: the first paragraph of the declaration's docs, a link to the rest, and the arguments.
pub(super) fn constructor(signature: &PublicSignature<'_>) -> TokenStream {
    let first = first_paragraph(&signature.docs);
    let mut text = format!(" Returns the request [`{}`], to be sent with `Client::send`.", signature.request);
    if signature.params.iter().any(|param| !param.presence.is_required()) {
        text.push_str(" Its methods set the optional parameters.");
    }
    if signature.required().next().is_some() {
        text.push_str("\n\n# Arguments");
    }
    let mut rest = TokenStream::new();
    for param in signature.required() {
        let item = format!("- `{}`: {}", param.plain_name(), described(param));
        if rest.is_empty() {
            let _ = write!(text, "\n{item}");
        } else {
            rest.extend(quote! { #[doc = #item] });
        }
        rest.extend(computed(param));
    }
    let documentation = with_paragraph(&first, &text);
    quote! { #documentation #rest }
}

/// The docs that the macro cannot read: `#[doc = concat!(..)]` and `#[cfg_attr(.., doc = "..")]`.
fn computed(param: &Param<'_>) -> TokenStream {
    let is_computed = |attribute: &&&Attribute| {
        matches!(attribute.meta, Meta::NameValue(_)) && doc_comments::text(attribute).is_none()
    };
    let unconditional = param.docs.iter().filter(is_computed).map(|attribute| attribute.to_token_stream());
    let conditional = param.attrs.iter().flat_map(|attribute| conditional::attributes(attribute));
    let conditional = conditional.filter(|inner| inner.attribute.path().is_ident("doc"));
    let conditional =
        conditional.map(|Conditional { condition, attribute }| quote! { #[cfg_attr(#condition, #attribute)] });
    unconditional.chain(conditional).collect()
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
    if doc_comments::has_text(param.docs.iter().copied()) {
        return facts::with_sentence(param.docs.iter().copied(), param.facts);
    }
    let mut text = format!(" Sets the {} `{}`.", param.kind.noun(), param.wire);
    if let Some(sentence) = param.facts.sentence(&text) {
        let _ = write!(text, " {sentence}");
    }
    let docs = &param.docs;
    quote! { #[doc = #text] #(#docs)* }
}
