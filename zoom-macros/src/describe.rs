//! What lets a program find out while it runs what a declaration says; only where `zoom-api` is built with its feature `describe`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, Meta, Path};

/// Whether descriptions are written. The tests of this crate look at what every build gets.
pub(crate) const fn is_on() -> bool {
    cfg!(feature = "describe") && !cfg!(test)
}

/// Leaves the code to the runtime, which drops it where it was built without the feature.
pub(crate) fn kept(runtime: &Path, code: &TokenStream) -> TokenStream {
    quote! { #runtime::__describe! { #code } }
}

/// The doc comments as one text.
pub(crate) fn text<'a>(docs: impl IntoIterator<Item = &'a Attribute>) -> TokenStream {
    let lines = docs.into_iter().filter_map(line);
    quote! { ::core::concat!(#(#lines, "\n"),*) }
}

fn line(attribute: &Attribute) -> Option<TokenStream> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let is_doc = pair.path.is_ident("doc");
    is_doc.then(|| literal(&pair.value))
}

/// The expression without the invisible group that a macro may have put around it.
fn literal(value: &Expr) -> TokenStream {
    match value {
        Expr::Group(group) => literal(&group.expr),
        other => other.to_token_stream(),
    }
}
