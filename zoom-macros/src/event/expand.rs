//! The code that a valid declaration expands to.

mod payload;
mod set;

use proc_macro2::TokenStream;

use super::validated::Declaration;

/// Expands to the item and its implementations.
pub(super) fn declaration(declaration: &Declaration) -> TokenStream {
    match declaration {
        Declaration::Payload(event) => payload::expand(event),
        Declaration::Set(set) => set::expand(set),
    }
}
