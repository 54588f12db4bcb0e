//! Warnings, which a macro can only express as uses of something deprecated.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::Attribute;

use super::ScopeWarning;

/// One deprecated constant, and its use, per warning. `#[allow(deprecated)]` on the item silences them.
pub(crate) fn expand(warnings: &[ScopeWarning], attributes: &[&Attribute]) -> Option<TokenStream> {
    let is_lint = |name: &str| ["allow", "warn", "deny", "forbid", "cfg"].contains(&name);
    let forwarded = attributes
        .iter()
        .filter(|attribute| attribute.path().get_ident().is_some_and(|name| is_lint(&name.to_string())));
    let uses = warnings.iter().map(warning);
    (!warnings.is_empty()).then(|| quote! { #(#forwarded)* const _: () = { #(#uses)* }; })
}

/// The constant has the span of the user's text, since rustc does not report uses inside of code that a macro wrote.
fn warning(ScopeWarning { scope, message }: &ScopeWarning) -> TokenStream {
    let constant = Ident::new("SCOPE", scope.span());
    quote_spanned! { scope.span()=>
        {
            #[deprecated(note = #message)]
            const #constant: () = ();
            #constant
        };
    }
}
