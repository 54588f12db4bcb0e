//! `#[cfg_attr(condition, attribute, …)]`, whose condition a macro cannot evaluate.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Meta, MetaList, parse_quote};

use crate::comma_list::split_at_commas;

/// An attribute inside of a `cfg_attr`.
pub(crate) struct Conditional {
    /// The condition, which joins those of nested `cfg_attr`s.
    pub(crate) condition: TokenStream,
    pub(crate) attribute: Meta,
}

/// The attributes in a `cfg_attr`, at any depth; none for other attributes.
pub(crate) fn attributes(attribute: &Attribute) -> Vec<Conditional> {
    let mut found = Vec::new();
    if let Meta::List(list) = &attribute.meta
        && list.path.is_ident("cfg_attr")
    {
        collect(list, None, &mut found);
    }
    found
}

fn collect(list: &MetaList, outer: Option<&TokenStream>, found: &mut Vec<Conditional>) {
    let mut items = split_at_commas(list.tokens.clone()).into_iter().map(|item| item.tokens);
    let Some(condition) = items.next() else { return };
    let condition = match outer {
        Some(outer) => quote!(all(#outer, #condition)),
        None => condition,
    };
    for attribute in items.filter_map(|tokens| syn::parse2::<Meta>(tokens).ok()) {
        match attribute {
            Meta::List(list) if list.path.is_ident("cfg_attr") => collect(&list, Some(&condition), found),
            attribute => found.push(Conditional { condition: condition.clone(), attribute }),
        }
    }
}

/// The names of the attributes in a `cfg_attr`.
pub(crate) fn names(attribute: &Attribute) -> Vec<String> {
    let names = attributes(attribute).into_iter().filter_map(|inner| inner.attribute.path().get_ident().cloned());
    names.map(|name| name.to_string()).collect()
}

/// Whether an attribute has this name, or is a `cfg_attr` that contains one of this name.
pub(crate) fn is_or_contains(attribute: &Attribute, name: &str) -> bool {
    attribute.path().is_ident(name) || names(attribute).iter().any(|inner| inner == name)
}

/// The `#[cfg(..)]` with the effect of an attribute: `cfg_attr(a, cfg(b))` is `cfg(any(not(a), b))`.
pub(crate) fn cfgs(attribute: &Attribute) -> Vec<Attribute> {
    if attribute.path().is_ident("cfg") {
        return vec![attribute.clone()];
    }
    let cfgs = attributes(attribute).into_iter().filter_map(|Conditional { condition, attribute }| {
        let list = attribute.require_list().ok().filter(|list| list.path.is_ident("cfg"))?;
        let predicate = &list.tokens;
        Some(parse_quote!(#[cfg(any(not(#condition), #predicate))]))
    });
    cfgs.collect()
}

/// The message about an attribute that cannot be conditional.
pub(crate) fn message(name: &str, alternative: &str) -> String {
    format!(
        "`#[{name}]` cannot be inside `#[cfg_attr(..)]`, because the macro cannot evaluate the condition: \
         write `#[{name}]` unconditionally, or declare {alternative}"
    )
}
