//! `#[zoom_model]`: a struct or an enum that Zoom sends or receives.
//!
//! [`options`] and `syn` parse, [`validate`] checks and returns a [`validated::Model`], [`expand`] generates the code.

pub(crate) mod expand;
pub(crate) mod flag;
pub(crate) mod foreign;
pub(crate) mod options;
pub(crate) mod rename_rule;
pub(crate) mod validate;
pub(crate) mod validated;

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Item;

use crate::editor::Words;
use crate::errors::Errors;
use crate::zoom_attr;

/// Expands the attribute. The item is emitted even if it has mistakes.
pub(crate) fn expand(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let words = Words::of_item("model", &attribute, &item);
    let options = options::read_model_options(attribute, &mut errors);
    let words = words.expand(&validate::krate(&options));
    let code = match syn::parse2(item.clone()) {
        Ok(mut item) => validate::model(&mut item, options, &mut errors)
            .map_or_else(|| without_own_attributes(item), |model| expand::model(&model)),
        Err(error) => {
            errors.add_all(error);
            item
        }
    };
    let errors = errors.into_tokens();
    quote::quote!(#words #code #errors)
}

/// The item without the attributes of this macro.
pub(crate) fn without_own_attributes(mut item: Item) -> TokenStream {
    match &mut item {
        Item::Struct(item) => item.fields.iter_mut().for_each(|field| drop(zoom_attr::take(&mut field.attrs))),
        Item::Enum(item) => {
            item.variants.iter_mut().for_each(|variant| drop(zoom_attr::take(&mut variant.attrs)));
        }
        _ => {}
    }
    item.into_token_stream()
}
