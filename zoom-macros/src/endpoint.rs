//! `#[zoom_endpoint]`: expands an annotated signature to an endpoint.
//!
//! [`attr`], [`signature`] and [`path`] parse, [`validate`] checks the result and returns a [`validated::Endpoint`], and [`expand`]
//! generates the code. If a declaration has mistakes, [`error_recovery`] emits all messages and a stub of the item, so that
//! calls elsewhere are still type-checked.

mod attr;
mod camel_case;
mod error_recovery;
mod expand;
mod keywords;
mod option;
mod path;
mod signature;
#[cfg(test)]
mod tests;
mod types;
mod validate;
mod validated;

use proc_macro2::TokenStream;

use crate::editor::Words;
use crate::errors::Errors;
use attr::Attr;
use signature::Declaration;

/// Expands the attribute; an invalid declaration expands to its errors and a stub.
pub(crate) fn expand(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let words = Words::of_endpoint(&attribute, &item);
    let declaration = match signature::parse(item.clone()) {
        Ok(declaration) => declaration,
        Err(error) => return error_recovery::errors_with_item(error, item),
    };
    let mut errors = Errors::with_context(format!("in endpoint `{}`", declaration.name()));
    let attr = Attr::parse(attribute, &mut errors);
    let declaration = Declaration::read(declaration, &mut errors);
    let code = match validate::validate(&attr, &declaration, &mut errors) {
        Some(endpoint) if errors.is_empty() => expand::endpoint(&endpoint),
        _ => error_recovery::errors_with_stub(&attr, &declaration, errors),
    };
    // First, since an editor compares the positions of the words in the expansions with and without what is being typed.
    let words = words.expand(&validate::runtime(&attr));
    quote::quote!(#words #code)
}
