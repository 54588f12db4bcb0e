//! The documentation of what is generated.

mod tables;
mod words;

use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use super::super::checked::{Face, Param};

pub(super) use tables::tables;

/// A first sentence, where the author wrote none.
pub(super) fn summary(face: &Face<'_>) -> Option<TokenStream> {
    let text = format!(" A call of [`{0}`](fn@{0}).", face.name);
    face.docs.is_empty().then(|| quote! { #[doc = #text] })
}

/// The constructor's: the author's first paragraph, where the rest is, and each argument.
pub(super) fn constructor(face: &Face<'_>) -> TokenStream {
    let first = first_paragraph(&face.docs);
    let mut text = format!(" Makes a request, [`{}`], which `Client::send` takes.", face.request);
    if !first.is_empty() {
        text.insert_str(0, "\n\n");
    }
    if face.required().next().is_some() {
        text.push_str("\n\n# Arguments\n");
    }
    for param in face.required() {
        let _ = writeln!(text, "- `{}`: {}", param.plain_name(), described(param));
    }
    quote! { #(#first)* #[doc = #text] }
}

/// The docs up to the first empty line. The rest is at the request's type, whose examples need not be tested twice.
fn first_paragraph<'a>(docs: &[&'a Attribute]) -> Vec<&'a Attribute> {
    let is_text = |attribute: &&&Attribute| words::line(attribute).is_none_or(|line| !line.is_empty());
    docs.iter().take_while(is_text).copied().collect()
}

fn described(param: &Param<'_>) -> String {
    words::joined(&param.docs).unwrap_or_else(|| format!("The {} `{}`.", param.kind.noun(), param.wire))
}

/// A setter's: the author's words, or the wire name.
pub(super) fn setter(param: &Param<'_>) -> TokenStream {
    let docs = &param.docs;
    if docs.is_empty() {
        let text = format!(" Sets the {} `{}`.", param.kind.noun(), param.wire);
        return quote! { #[doc = #text] };
    }
    quote! { #(#docs)* }
}
