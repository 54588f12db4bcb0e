//! Lint attributes: `allow`, `expect`, `warn`, `deny` and `forbid`.
//!
//! Generated code repeats names and types of the declaration, so that it needs the declaration's permissions. An expectation must be fulfilled
//! by the item that has it, so that the generated code only has it as an `allow`.

use quote::{ToTokens as _, quote};
use syn::{Attribute, Ident, Meta, MetaList, parse_quote};

use crate::comma_list::split_at_commas;
use crate::conditional::{self, Conditional};

/// The names of the attributes.
pub(crate) const NAMES: [&str; 5] = ["allow", "expect", "warn", "deny", "forbid"];

/// Whether an attribute sets the level of lints, perhaps conditionally.
pub(crate) fn is_lint(attribute: &Attribute) -> bool {
    NAMES.iter().any(|name| conditional::is_or_contains(attribute, name))
}

/// The lint levels that an attribute sets, without the other attributes in a `cfg_attr`.
pub(crate) fn levels(attribute: &Attribute) -> Vec<Attribute> {
    let is_level = |attribute: &Meta| NAMES.iter().any(|name| attribute.path().is_ident(name));
    if is_level(&attribute.meta) {
        return vec![attribute.clone()];
    }
    let inner = conditional::attributes(attribute).into_iter().filter(|inner| is_level(&inner.attribute));
    let levels = inner.map(|Conditional { condition, attribute }| parse_quote!(#[cfg_attr(#condition, #attribute)]));
    levels.collect()
}

/// Whether an attribute expects lints, perhaps conditionally.
pub(crate) fn is_expectation(attribute: &Attribute) -> bool {
    conditional::is_or_contains(attribute, "expect")
}

/// Whether an attribute expects a lint.
pub(crate) fn expects(attribute: &Attribute, lint: &str) -> bool {
    let tokens = attribute.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default();
    let mut words = tokens.split(|char: char| char != '_' && !char.is_alphanumeric());
    is_expectation(attribute) && words.any(|word| word == lint)
}

/// Removes and returns the expectation of a lint, which the item then only allows; other expectations stay.
pub(crate) fn take_expectation(attributes: &mut Vec<Attribute>, lint: &str) -> Vec<Attribute> {
    let (expecting, mut kept): (Vec<_>, Vec<_>) =
        attributes.drain(..).partition(|attribute| attribute.path().is_ident("expect") && expects(attribute, lint));
    let mut taken = Vec::new();
    for attribute in &expecting {
        let tokens = attribute.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default();
        let items = split_at_commas(tokens).into_iter().map(|item| item.tokens);
        let (reason, lints): (Vec<_>, Vec<_>) = items.partition(|item| item.to_string().starts_with("reason ="));
        let (own, others): (Vec<_>, Vec<_>) = lints.into_iter().partition(|item| item.to_string() == lint);
        taken.push(parse_quote!(#[expect(#(#own,)* #(#reason),*)]));
        kept.push(parse_quote!(#[allow(#(#own,)* #(#reason),*)]));
        if !others.is_empty() {
            kept.push(parse_quote!(#[expect(#(#others,)* #(#reason),*)]));
        }
    }
    *attributes = kept;
    taken
}

/// The permissions: each `allow`, and each `expect` as an `allow`.
pub(crate) fn permissions<'a>(attributes: impl IntoIterator<Item = &'a Attribute>) -> Vec<Attribute> {
    attributes.into_iter().flat_map(permissions_of).collect()
}

fn permissions_of(attribute: &Attribute) -> Vec<Attribute> {
    if let Some(lints) = permitted(&attribute.meta) {
        return vec![parse_quote!(#[allow(#lints)])];
    }
    let inner = conditional::attributes(attribute).into_iter();
    let permissions = inner.filter_map(|Conditional { condition, attribute }| {
        let lints = permitted(&attribute)?;
        Some(parse_quote!(#[cfg_attr(#condition, allow(#lints))]))
    });
    permissions.collect()
}

/// The lints of an `allow` or `expect`, with the reason.
fn permitted(attribute: &Meta) -> Option<&proc_macro2::TokenStream> {
    let list = attribute.require_list().ok()?;
    (list.path.is_ident("allow") || list.path.is_ident("expect")).then_some(&list.tokens)
}

/// The attribute for a further item: `expect` becomes `allow`, and `forbid` becomes `deny`, which generated code can override.
pub(crate) fn relaxed(attribute: &Attribute) -> Attribute {
    let mut attribute = attribute.clone();
    if let Meta::List(list) = &mut attribute.meta {
        relax(list);
    }
    attribute
}

fn relax(list: &mut MetaList) {
    let weaker = [("expect", "allow"), ("forbid", "deny")].into_iter().find(|(name, _)| list.path.is_ident(name));
    if let Some((_, weaker)) = weaker
        && let Some(name) = list.path.get_ident()
    {
        list.path = Ident::new(weaker, name.span()).into();
    }
    if !list.path.is_ident("cfg_attr") {
        return;
    }
    let mut items = split_at_commas(list.tokens.clone()).into_iter().map(|item| item.tokens);
    let condition = items.next();
    let attributes = items.map(|tokens| match syn::parse2(tokens.clone()) {
        Ok(Meta::List(mut inner)) => {
            relax(&mut inner);
            inner.to_token_stream()
        }
        _ => tokens,
    });
    list.tokens = quote!(#condition, #(#attributes),*);
}
