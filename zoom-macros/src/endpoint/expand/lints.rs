//! The warnings about a declaration, and the lints that it expects.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::Attribute;

use super::super::validated::{Endpoint, PublicSignature};
use crate::warnings::Warning;
use crate::{lints, warnings};

/// A constant that contains the warnings, and one that fulfills the expectations; nothing if there are none.
pub(super) fn expand(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let attributes = &endpoint.signature.attrs;
    let in_params = endpoint.signature.params.iter().flat_map(|param| &param.attrs);
    if !attributes.iter().chain(in_params).any(|attribute| lints::is_expectation(attribute)) {
        return warnings::expand(&endpoint.warnings, levels(attributes));
    }
    if attributes.iter().any(|attribute| lints::expects(attribute, "deprecated")) {
        return Some(expectations(&endpoint.signature, &endpoint.warnings));
    }
    let others = attributes.iter().filter(|attribute| !lints::is_expectation(attribute));
    let warnings = warnings::expand(&endpoint.warnings, levels(others));
    let expectations = expectations(&endpoint.signature, &[]);
    Some(quote! { #warnings #expectations })
}

fn levels<'a>(attributes: impl IntoIterator<Item = &'a &'a Attribute>) -> impl Iterator<Item = &'a Attribute> {
    let is_level = |attribute: &&Attribute| attribute.path().is_ident("cfg") || lints::is_lint(attribute);
    attributes.into_iter().copied().filter(is_level)
}

fn expectations(signature: &PublicSignature<'_>, warnings: &[Warning]) -> TokenStream {
    let expected = signature.attrs.iter().filter(|attribute| lints::is_expectation(attribute));
    let (cfgs, declared, warnings) = (signature.cfgs(), declared(signature), warnings.iter().map(Warning::statement));
    quote! {
        #(#cfgs)*
        // Only the expected lints matter here.
        #[allow(
            warnings, deprecated, missing_docs, nonstandard_style, unreachable_pub, unused,
            clippy::all, clippy::cargo, clippy::nursery, clippy::pedantic, clippy::restriction
        )]
        #(#expected)*
        const _: () = { #(#warnings)* #declared };
    }
}

/// The function as it is declared, so that it has the lints that a function without the attribute has.
fn declared(signature: &PublicSignature<'_>) -> TokenStream {
    let (docs, vis, name, output) = (&signature.docs, signature.vis, signature.name, &signature.output);
    let params = signature.params.iter().map(|param| {
        let (cfgs, name, ty) = (&param.cfgs, param.name, param.ty);
        let lints = param.attrs.iter().flat_map(|attribute| lints::levels(attribute));
        quote! { #(#cfgs)* #(#lints)* #name: #ty }
    });
    quote_spanned! { name.span()=> #(#docs)* #vis fn #name(#(#params),*) -> #output { loop {} } }
}
