//! What is emitted when a declaration has mistakes: the messages, and as much of the item as callers see.

use proc_macro2::TokenStream;

use super::attr::Attr;
use super::expand;
use super::signature::Declaration;
use super::validate;
use crate::errors::Errors;

/// The messages, with the request type and its constructor, so that calls elsewhere are still checked.
pub(super) fn with_face(attr: &Attr, declaration: &Declaration, errors: Errors) -> TokenStream {
    let mut tokens = errors.into_tokens();
    tokens.extend(expand::face(&validate::salvage(attr, declaration)));
    tokens
}

/// The message, with the item as it was when it is complete without the attribute.
pub(super) fn not_a_signature(error: &syn::Error, item: TokenStream) -> TokenStream {
    let mut tokens = error.to_compile_error();
    if syn::parse2::<syn::Item>(item.clone()).is_ok() {
        tokens.extend(item);
    }
    tokens
}
