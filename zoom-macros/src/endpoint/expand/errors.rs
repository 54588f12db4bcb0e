//! The enum of an endpoint's named errors.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::option::ErrorEntry;
use super::super::validated::PublicSignature;
use super::docs;

/// The type of the named errors; the runtime's empty type if none are declared.
pub(super) fn error_type(signature: &PublicSignature<'_>) -> TokenStream {
    let runtime = &signature.runtime;
    if signature.errors.is_empty() {
        return quote! { #runtime::endpoint::NoCases };
    }
    let ty = &signature.error_type;
    quote! { #ty }
}

/// The enum with a variant per name, and its `CASES` in the order of the entries.
pub(super) fn expand(signature: &PublicSignature<'_>) -> Option<TokenStream> {
    let cfgs: Vec<_> = signature.cfgs().collect();
    let (runtime, vis, ty) = (&signature.runtime, signature.vis, &signature.error_type);
    let names = signature.errors.iter().map(|entry| &entry.name);
    let variants = distinct(signature.errors).into_iter().map(|name| variant(name, signature.errors));
    let summary = format!(" The documented errors of [`{}`], which `Error::case` returns.", &signature.request);
    (!signature.errors.is_empty()).then(|| {
        quote! {
            #(#cfgs)*
            #[doc = #summary]
            #[derive(::core::clone::Clone, ::core::marker::Copy, ::core::fmt::Debug, ::core::cmp::PartialEq, ::core::cmp::Eq)]
            #[non_exhaustive]
            #vis enum #ty { #(#variants),* }

            #(#cfgs)*
            impl #runtime::endpoint::ErrorCases for #ty {
                const CASES: &'static [Self] = &[#(Self::#names),*];
            }
        }
    })
}

/// The names without duplicates.
fn distinct(entries: &[ErrorEntry]) -> Vec<&Ident> {
    let mut names: Vec<&Ident> = Vec::new();
    for entry in entries {
        if !names.contains(&&entry.name) {
            names.push(&entry.name);
        }
    }
    names
}

fn variant(name: &Ident, entries: &[ErrorEntry]) -> TokenStream {
    let entries: Vec<_> = entries.iter().filter(|entry| entry.name == *name).collect();
    let docs: Vec<_> = entries.iter().flat_map(|entry| &entry.docs).collect();
    let conditions: Vec<String> = entries.iter().map(|entry| condition(entry)).collect();
    let conditions = format!(" {}.", sentence(&conditions.join(", or ")));
    let docs = docs::with_paragraph(&docs, &conditions);
    quote! { #docs #name }
}

/// The condition of an entry: `HTTP 404 with error code 1001`.
pub(super) fn condition(entry: &ErrorEntry) -> String {
    match (entry.status, entry.code) {
        (Some(status), Some(code)) => format!("HTTP {status} with error code {code}"),
        (Some(status), None) => format!("HTTP {status}"),
        (None, Some(code)) => format!("error code {code} with any HTTP status"),
        (None, None) => String::new(),
    }
}

/// Converts the first letter to uppercase.
fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}
