//! Warnings, which a macro can only express as uses of something deprecated.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

use super::super::option::ScopeWarning;
use super::super::validated::Endpoint;

/// One deprecated constant, and its use, per warning. `#[allow(deprecated)]` on the function silences them.
pub(super) fn expand(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let warnings = endpoint.scope_warnings;
    let is_lint = |name: &str| ["allow", "warn", "deny", "forbid", "cfg"].contains(&name);
    let attrs = endpoint
        .signature
        .attrs
        .iter()
        .filter(|attribute| attribute.path().get_ident().is_some_and(|name| is_lint(&name.to_string())));
    let warnings = warnings.iter().map(warning);
    let is_empty = endpoint.scope_warnings.is_empty();
    (!is_empty).then(|| quote! { #(#attrs)* const _: () = { #(#warnings)* }; })
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
