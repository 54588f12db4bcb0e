//! `#[zoom_event]`: the payload of an event, or an enum of events.
//!
//! [`options`] parses, [`validate`] checks and returns a [`validated::Declaration`], [`expand`] generates the code. A payload is a model, so that
//! [`model`](crate::model) checks and expands its fields.

mod expand;
mod options;
mod validate;
mod validated;

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use syn::Item;

use crate::editor::Words;
use crate::errors::Errors;
use crate::model;

/// Expands the attribute. The item is emitted even if it has mistakes.
pub(crate) fn expand(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let words = Words::of_item("event", &attribute, &item);
    let options = options::read(attribute, &mut errors);
    let words = words.expand(&options.runtime());
    let code = match syn::parse2::<Item>(item.clone()) {
        Ok(mut item) => validate::declaration(&mut item, options, &mut errors)
            .map_or_else(|| model::without_own_attributes(item), |declaration| expand::declaration(&declaration)),
        Err(error) => {
            errors.add_all(error);
            item
        }
    };
    let errors = errors.into_tokens();
    quote::quote!(#words #code #errors)
}
