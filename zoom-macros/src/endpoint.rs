//! `#[zoom_endpoint]`: an annotated signature becomes an endpoint.
//!
//! The way is parse → validate → expand. [`attr`], [`signature`] and [`path`] read what was written, [`validate`] turns it into an
//! [`checked::Endpoint`] or says what is wrong, and only that is expanded. What is wrong never
//! takes the item away: [`fallback`] keeps its face, so that calls elsewhere are still checked.

mod attr;
mod case;
mod checked;
mod expand;
mod fallback;
mod option;
mod part;
mod path;
mod signature;
#[cfg(test)]
mod tests;
mod types;
mod validate;
mod words;

use proc_macro2::TokenStream;

use crate::errors::Errors;
use attr::Attr;
use signature::Declaration;

/// Expands the attribute; on a mistake, into its messages and the item's face.
pub(crate) fn expand(attribute: TokenStream, item: TokenStream) -> TokenStream {
    let declaration = match signature::parse(item.clone()) {
        Ok(declaration) => declaration,
        Err(error) => return fallback::not_a_signature(&error, item),
    };
    let mut errors = Errors::within(format!("in endpoint `{}`", declaration.name()));
    let attr = Attr::parse(attribute, &mut errors);
    let declaration = Declaration::read(declaration, &mut errors);
    match validate::validate(&attr, &declaration, &mut errors) {
        Some(endpoint) if errors.is_empty() => expand::endpoint(&endpoint),
        _ => fallback::with_face(&attr, &declaration, errors),
    }
}
