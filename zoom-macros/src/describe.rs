//! The descriptions of declarations at run time, for `zoom-api`'s feature `describe`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, LitStr, Meta, Path};

use crate::option_value::{string, ungrouped};

/// Whether descriptions are generated. The tests of this crate check the code of builds without them.
pub(crate) const fn is_enabled() -> bool {
    cfg!(feature = "describe") && !cfg!(test)
}

/// Wraps code in a macro of the runtime, which removes it if the runtime is built without the feature.
pub(crate) fn feature_gated(runtime: &Path, code: &TokenStream) -> TokenStream {
    quote! { #runtime::__describe! { #code } }
}

/// The doc comments as one string: a literal unless a comment is an expression, since every token costs compile time.
pub(crate) fn doc_string<'a>(docs: impl IntoIterator<Item = &'a Attribute>) -> TokenStream {
    let lines: Vec<&Expr> = docs.into_iter().filter_map(line).collect();
    let literals: Option<Vec<String>> = lines.iter().map(|line| string(line).map(LitStr::value)).collect();
    match literals {
        Some(literals) => literals.join("\n").to_token_stream(),
        None => quote! { ::core::concat!(#(#lines, "\n"),*) },
    }
}

fn line(attribute: &Attribute) -> Option<&Expr> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    pair.path.is_ident("doc").then(|| ungrouped(&pair.value))
}
