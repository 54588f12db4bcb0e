//! The enum of an endpoint's named errors.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::super::checked::Face;
use super::super::option::ErrorEntry;

/// The type of the named errors; the runtime's empty one where none is declared.
pub(super) fn error_type(face: &Face<'_>) -> TokenStream {
    let runtime = &face.runtime;
    if face.errors.is_empty() {
        return quote! { #runtime::endpoint::NoCases };
    }
    let ty = face.error_type();
    quote! { #ty }
}

/// The enum, with a variant for each name, and the values in the order of the entries.
pub(super) fn expand(face: &Face<'_>) -> Option<TokenStream> {
    let cfgs: Vec<_> = face.cfgs().collect();
    let (runtime, vis, ty) = (&face.runtime, face.vis, face.error_type());
    let names = face.errors.iter().map(|entry| &entry.name);
    let variants = distinct(face.errors).into_iter().map(|name| variant(name, face.errors));
    let about = format!(" The documented errors of [`{}`], by name; `Error::case` finds them.", &face.request);
    (!face.errors.is_empty()).then(|| {
        quote! {
            #(#cfgs)*
            #[doc = #about]
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

/// The names, each once.
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
    let blank = (!docs.is_empty()).then(|| quote! { #[doc = ""] });
    let keys: Vec<String> = entries.iter().map(|entry| key(entry)).collect();
    let keys = format!(" {}.", sentence(&keys.join("; or ")));
    quote! { #(#docs)* #blank #[doc = #keys] #name }
}

/// What of the answer tells the error: ``HTTP 404 with code 1001``.
pub(super) fn key(entry: &ErrorEntry) -> String {
    match (entry.status, entry.code) {
        (Some(status), Some(code)) => format!("HTTP {status} with code {code}"),
        (Some(status), None) => format!("HTTP {status}"),
        (None, Some(code)) => format!("code {code} under any status"),
        (None, None) => String::new(),
    }
}

/// With its first letter in upper case.
fn sentence(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().collect::<String>() + chars.as_str()).unwrap_or_default()
}
