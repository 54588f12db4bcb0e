//! Checks an item, and extracts what the expansion needs.

mod enums;
mod one_of;
pub(crate) mod structs;
mod wire_names;

use quote::ToTokens;
use syn::{Attribute, Generics, Item, Path, parse_quote};

pub(crate) use enums::check_unknown;

use super::foreign;
use super::options::ModelOptions;
use super::validated::Model;
use crate::code::Code;
use crate::errors::Errors;

/// Checks an item; `None` if it cannot be expanded.
pub(crate) fn model(item: &mut Item, options: ModelOptions, errors: &mut Errors) -> Option<Model> {
    if options.response.is_present() && !matches!(item, Item::Struct(_)) {
        errors.at_span(
            Code::OptionOfOtherItem,
            options.response.span(),
            "`response` can only be used on a struct: remove it",
        );
    }
    if let Some(attributes) = attributes(item) {
        foreign::reject_on_item(attributes, "zoom_model", errors);
    }
    match item {
        Item::Struct(item) => structs::check(item, &options, errors).map(Model::Struct),
        Item::Enum(item) if options.one_of.is_present() => one_of::check(item, &options, errors).map(Model::OneOf),
        Item::Enum(item) => enums::check(item, &options, errors).map(Model::Enum),
        other => {
            errors.at(
                Code::ModelItem,
                &keyword(other),
                "`#[zoom_model]` can only be applied to a struct with named fields or to an enum",
            );
            None
        }
    }
}

fn attributes(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    match item {
        Item::Struct(item) => Some(&mut item.attrs),
        Item::Enum(item) => Some(&mut item.attrs),
        _ => None,
    }
}

/// The tokens to point at when the whole item is the mistake.
fn keyword(item: &Item) -> proc_macro2::TokenStream {
    match item {
        Item::Union(item) => item.union_token.to_token_stream(),
        other => other.to_token_stream(),
    }
}

/// Rejects generic models: each model has one type and one JSON shape.
fn reject_generics(generics: &Generics, errors: &mut Errors) -> Option<()> {
    if !generics.params.is_empty() {
        errors.at(Code::GenericModel, generics, "models cannot be generic: write one model for each type");
        return None;
    }
    if let Some(clause) = &generics.where_clause {
        errors.at(Code::GenericModel, clause, "models cannot have a `where` clause: remove it");
        return None;
    }
    Some(())
}

/// The path of the runtime crate.
pub(super) fn krate(options: &ModelOptions) -> Path {
    options.krate.as_ref().map_or_else(|| parse_quote!(::zoom_api), |path| path.0.clone())
}
