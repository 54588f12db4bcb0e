//! Warnings, which a macro can only express as uses of something deprecated.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Attribute;

/// Something in a declaration that is probably a mistake.
#[derive(Clone)]
pub(crate) struct Warning {
    /// The constant in rustc's message.
    pub(crate) constant: &'static str,
    /// The user's tokens, since rustc does not report uses inside of code that a macro wrote.
    pub(crate) span: Span,
    pub(crate) message: String,
}

/// A constant that contains the warnings, under the lint levels in these attributes; nothing without warnings.
pub(crate) fn expand<'a>(warnings: &[Warning], levels: impl Iterator<Item = &'a Attribute>) -> Option<TokenStream> {
    let statements = warnings.iter().map(Warning::statement);
    (!warnings.is_empty()).then(|| quote! { #(#levels)* const _: () = { #(#statements)* }; })
}

impl Warning {
    /// A deprecated constant, and its use. `#[allow(deprecated)]` silences the warning.
    pub(crate) fn statement(&self) -> TokenStream {
        let Self { constant, span, message } = self;
        let constant = Ident::new(constant, *span);
        quote_spanned! { *span=>
            {
                #[deprecated(note = #message)]
                const #constant: () = ();
                #constant
            }
        }
    }
}
