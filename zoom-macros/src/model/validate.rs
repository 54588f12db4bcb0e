//! Checks an item, and takes apart what the expansion needs.

mod enums;
mod one_of;
mod structs;
mod wire_names;

use quote::ToTokens;
use syn::{Generics, Item, Path, parse_quote};

use super::options::ModelOptions;
use super::valid::Model;
use crate::errors::Errors;

/// Checks an item; `None` when nothing can be made of it.
pub(crate) fn model(item: &mut Item, options: ModelOptions, errors: &mut Errors) -> Option<Model> {
    match item {
        Item::Struct(item) => structs::check(item, &options, errors).map(Model::Struct),
        Item::Enum(item) if options.one_of.is_present() => one_of::check(item, &options, errors).map(Model::OneOf),
        Item::Enum(item) => enums::check(item, &options, errors).map(Model::Enum),
        other => {
            errors
                .at(&keyword(other), "`#[zoom_model]` can only be applied to a struct with named fields or to an enum");
            None
        }
    }
}

/// What to point at when the whole item is the mistake.
fn keyword(item: &Item) -> proc_macro2::TokenStream {
    match item {
        Item::Union(item) => item.union_token.to_token_stream(),
        other => other.to_token_stream(),
    }
}

/// Models are plain data: one type, one shape in JSON.
fn no_generics(generics: &Generics, errors: &mut Errors) -> Option<()> {
    if !generics.params.is_empty() {
        errors.at(generics, "models cannot be generic: write one model for each type");
        return None;
    }
    if let Some(clause) = &generics.where_clause {
        errors.at(clause, "models cannot have a `where` clause: remove it");
        return None;
    }
    Some(())
}

/// Where the runtime crate is.
fn krate(options: &ModelOptions) -> Path {
    options.krate.as_ref().map_or_else(|| parse_quote!(::zoom_api), |path| path.0.clone())
}
