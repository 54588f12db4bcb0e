//! The description of an endpoint: its docs, the shapes of its arguments, and how to construct a call from them.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::validated::{Endpoint, Param, PublicSignature};
use crate::{describe, facts};

/// The description, if descriptions are enabled.
pub(super) fn expand(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let signature = &endpoint.signature;
    // `impl Trait` in a stub cannot be the type of a field.
    let is_impl_trait = |param: &Param<'_>| matches!(param.ty, syn::Type::ImplTrait(_));
    if !describe::is_enabled() || signature.params.iter().any(is_impl_trait) {
        return None;
    }
    let (runtime, ty, cfgs) = (&signature.runtime, &signature.request, signature.cfgs());
    let implementation = implementation(endpoint);
    let code = quote! {
        #(#cfgs)*
        const _: () = {
            #[allow(unused_imports)]
            use #runtime::describe::{self, ViaDefault as _, ViaFile as _, ViaNothing as _, ViaValue as _};
            #implementation
            #runtime::__private::inventory::submit! { describe::Entry::of::<#ty>() }
        };
    };
    Some(describe::feature_gated(runtime, &code))
}

fn implementation(endpoint: &Endpoint<'_>) -> TokenStream {
    let signature = &endpoint.signature;
    let ty = &signature.request;
    let docs = describe::doc_string(signature.docs.iter().copied());
    let is_deprecated = signature.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    let arguments = signature.params.iter().map(argument);
    let errors = signature.errors.iter().map(|entry| describe::doc_string(&entry.docs));
    let text = |text| quote! { ::core::option::Option<&'static str> = ::core::option::Option::Some(#text); };
    let operation = endpoint.operation.as_ref().map(text).map(|value| quote! { const OPERATION: #value });
    let docs_url = endpoint.docs_url.as_ref().map(text).map(|value| quote! { const DOCS_URL: #value });
    let from_arguments = from_arguments(signature);
    quote! {
        impl describe::Describe for #ty {
            const MODULE: &'static str = ::core::module_path!();
            const DOCS: &'static str = #docs;
            const IS_DEPRECATED: bool = #is_deprecated;
            const ARGUMENTS: &'static [describe::FieldWords] = &[#(#arguments),*];
            const ERRORS: &'static [&'static str] = &[#(#errors),*];
            #operation
            #docs_url
            #from_arguments
        }
    }
}

fn argument(param: &Param<'_>) -> TokenStream {
    let (cfgs, ty, docs) = (&param.cfgs, param.ty, describe::doc_string(param.docs.iter().copied()));
    let is_deprecated = param.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    let facts = facts::expand(param.facts, &quote!(describe::Fact)).unwrap_or_else(|| quote!(&[]));
    quote! {
        #(#cfgs)*
        describe::FieldWords {
            shape: || (&&&&describe::Slot::<#ty>::NEW).shape(),
            docs: #docs,
            is_deprecated: #is_deprecated,
            facts: #facts,
        }
    }
}

/// The function that constructs a request from dynamic arguments.
fn from_arguments(signature: &PublicSignature<'_>) -> TokenStream {
    let ty = &signature.request;
    let fields = signature.params.iter().map(|param| {
        let (cfgs, name, text, ty) = (&param.cfgs, param.name, param.plain_name(), param.ty);
        quote! { #(#cfgs)* #name: (&&&&describe::Slot::<#ty>::NEW).take(#text, arguments)? }
    });
    let encoding = signature.has_encoding_choice.then(|| {
        let field = signature.encoding_field();
        quote! { #field: arguments.encoding() }
    });
    let fields = fields.chain(encoding);
    quote! {
        #[allow(unused_variables)]
        fn from_arguments(
            arguments: &mut describe::Arguments,
        ) -> ::core::result::Result<Self, ::std::string::String> {
            ::core::result::Result::Ok(#ty { #(#fields),* })
        }
    }
}
