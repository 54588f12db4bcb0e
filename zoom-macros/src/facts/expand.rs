//! The facts as a constant of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Facts, Value};

/// A list of the runtime's `Fact`; `None` without facts.
pub(crate) fn expand(facts: &Facts, fact: &TokenStream) -> Option<TokenStream> {
    let literals = [("Default", &facts.default), ("Min", &facts.min), ("Max", &facts.max), ("Example", &facts.example)];
    let literals = literals.into_iter().filter_map(|(name, given)| {
        let (name, json) = (ident(name), given.as_ref()?.value.json());
        Some(quote!(#fact::#name(#json)))
    });
    let counts = [
        ("MinLength", &facts.min_length),
        ("MaxLength", &facts.max_length),
        ("MinItems", &facts.min_items),
        ("MaxItems", &facts.max_items),
    ];
    let counts = counts.into_iter().filter_map(|(name, given)| {
        let (name, count) = (ident(name), given.as_ref()?.value);
        Some(quote!(#fact::#name(#count)))
    });
    let values = facts.values.iter().map(|given| {
        let json = Value::List(given.value.clone()).json();
        quote!(#fact::Values(#json))
    });
    let format = facts.format.iter().map(|format| quote!(#fact::Format(#format)));
    let all = literals.chain(counts).chain(values).chain(format);
    (!facts.is_empty()).then(|| quote!(&[#(#all),*]))
}

fn ident(name: &str) -> proc_macro2::Ident {
    proc_macro2::Ident::new(name, proc_macro2::Span::call_site())
}
