//! The expansion of an invalid declaration: its errors, and a stub of the item.

use proc_macro2::TokenStream;

use super::attr::Attr;
use super::expand;
use super::signature::Declaration;
use super::validate;
use crate::errors::Errors;

/// The errors, with a stub of the request type and its constructor, so that calls elsewhere are still type-checked.
pub(super) fn errors_with_stub(attr: &Attr, declaration: &Declaration, errors: Errors) -> TokenStream {
    let mut tokens = errors.into_tokens();
    tokens.extend(expand::stub(&validate::public_signature(attr, declaration)));
    tokens
}

/// The error, with the unchanged item if it is complete without the attribute.
pub(super) fn errors_with_item(error: syn::Error, item: TokenStream) -> TokenStream {
    let mut errors = Errors::default();
    errors.add_all(error);
    let mut tokens = errors.into_tokens();
    if syn::parse2::<syn::Item>(item.clone()).is_ok() {
        tokens.extend(item);
    }
    tokens
}
