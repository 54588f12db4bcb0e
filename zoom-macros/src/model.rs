//! `#[zoom_model]`: a struct or an enum that Zoom sends or receives.
//!
//! [`options`] and `syn` parse, [`validate`] checks and gives the types of [`valid`], [`expand`] writes the code.

mod case;
mod expand;
mod flag;
mod options;
mod valid;
mod validate;

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Item;

use crate::errors::Errors;

/// Expands the attribute; the item comes out whatever is wrong with it.
pub(crate) fn expand(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    let options = options::of_model(attribute, &mut errors);
    let code = match syn::parse2(item.clone()) {
        Ok(mut item) => {
            validate::model(&mut item, options, &mut errors).map_or_else(|| plain(item), |model| expand::model(&model))
        }
        Err(error) => {
            errors.absorb(error);
            item
        }
    };
    let errors = errors.into_tokens();
    quote::quote!(#code #errors)
}

/// The item without the attributes that only this macro understands.
fn plain(mut item: Item) -> TokenStream {
    match &mut item {
        Item::Struct(item) => item.fields.iter_mut().for_each(|field| drop(options::take(&mut field.attrs))),
        Item::Enum(item) => {
            item.variants.iter_mut().for_each(|variant| drop(options::take(&mut variant.attrs)));
        }
        _ => {}
    }
    item.into_token_stream()
}
