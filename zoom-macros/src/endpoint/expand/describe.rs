//! The description of an endpoint: its docs, and the shapes and facts of its arguments. It is data, which generic code reads.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::keywords::BodyKind;
use super::super::types::{is_file, is_named};
use super::super::validated::{Body, Endpoint, Param, ParamKind, Presence};
use crate::{describe, facts};

/// The runtime's `EndpointWords`, if descriptions are enabled.
pub(super) fn expand(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let signature = &endpoint.signature;
    // `impl Trait` in a stub cannot be the type of a field.
    let is_impl_trait = |param: &Param<'_>| matches!(param.ty, syn::Type::ImplTrait(_));
    if !describe::is_enabled() || signature.params.iter().any(is_impl_trait) {
        return None;
    }
    let (runtime, output) = (&signature.runtime, &signature.output);
    let docs = describe::doc_string(signature.docs.iter().copied());
    let is_deprecated = signature.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    let arguments = signature.params.iter().map(|param| argument(param, endpoint.body));
    let errors = signature.errors.iter().map(|entry| describe::doc_string(&entry.docs));
    let operation = option(endpoint.operation.as_ref());
    let docs_url = option(endpoint.docs_url.as_ref());
    Some(quote! {
        {
            #[allow(unused_imports)]
            use #runtime::describe::{self, UnknownShape as _};
            describe::EndpointWords {
                module: ::core::module_path!(),
                docs: #docs,
                operation: #operation,
                docs_url: #docs_url,
                is_deprecated: #is_deprecated,
                arguments: &[#(#arguments),*],
                errors: &[#(#errors),*],
                output: <#output as describe::Output>::SHAPE,
            }
        }
    })
}

fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| quote!(::core::option::Option::None), |text| quote!(::core::option::Option::Some(#text)))
}

fn argument(param: &Param<'_>, body: Body) -> TokenStream {
    let (cfgs, docs) = (&param.cfgs, describe::doc_string(param.docs.iter().copied()));
    let shape = shape(param, body);
    let is_deprecated = param.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    let is_csv = matches!(param.kind, ParamKind::Query { csv: true, .. });
    let facts = facts::expand(param.facts, &quote!(describe::Fact)).unwrap_or_else(|| quote!(&[]));
    quote! {
        #(#cfgs)*
        describe::FieldWords {
            shape: #shape,
            docs: #docs,
            is_deprecated: #is_deprecated,
            facts: #facts,
            is_csv: #is_csv,
        }
    }
}

/// The function that returns the shape.
fn shape(param: &Param<'_>, body: Body) -> TokenStream {
    if is_file(param.ty) {
        return if is_named(param.ty, "Vec") { quote!(describe::files) } else { quote!(describe::file) };
    }
    if param.kind == ParamKind::Body && body.kind() == Some(BodyKind::Bytes) {
        return quote!(describe::bytes);
    }
    let ty = match param.presence {
        Presence::Optional(inner) => inner,
        _ => param.ty,
    };
    quote!(describe::Slot::<#ty>::SHAPE)
}
