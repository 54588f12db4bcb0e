//! The descriptions of declarations at run time, for `zoom-api`'s feature `describe`.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Meta, Path};

use crate::option_value::ungrouped;

/// Whether descriptions are generated. The tests of this crate check the code of builds without them.
pub(crate) const fn is_enabled() -> bool {
    cfg!(feature = "describe") && !cfg!(test)
}

/// Wraps code in a macro of the runtime, which removes it if the runtime is built without the feature.
pub(crate) fn feature_gated(runtime: &Path, code: &TokenStream) -> TokenStream {
    quote! { #runtime::__describe! { #code } }
}

/// The doc comments as one string.
pub(crate) fn doc_string<'a>(docs: impl IntoIterator<Item = &'a Attribute>) -> TokenStream {
    let lines = docs.into_iter().filter_map(line);
    quote! { ::core::concat!(#(#lines, "\n"),*) }
}

fn line(attribute: &Attribute) -> Option<TokenStream> {
    let Meta::NameValue(pair) = &attribute.meta else { return None };
    let is_doc = pair.path.is_ident("doc");
    is_doc.then(|| ungrouped(&pair.value).to_token_stream())
}
