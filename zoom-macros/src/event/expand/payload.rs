//! Payloads: the model, the metadata and the entry of the registry.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Attribute;

use super::super::validated::Payload;
use crate::model::validated::ForwardedAttrs;
use crate::{describe, model, scopes};

pub(super) fn expand(payload: &Payload) -> TokenStream {
    let Payload { krate, ident, attributes, .. } = payload;
    let model = model::expand::model(&payload.model);
    let info = info(payload);
    let words = words(payload).map(|words| quote! { , #words });
    let all: Vec<&Attribute> = attributes.iter().collect();
    let warnings = scopes::warnings(&payload.scope_warnings, &all);
    let ForwardedAttrs { cfg, deprecated, .. } = ForwardedAttrs::of(attributes);
    let allow = (!deprecated.is_empty()).then(|| quote!(#[allow(deprecated)]));
    quote! {
        #model

        #(#cfg)*
        #allow
        #[automatically_derived]
        impl #krate::event::EventPayload for #ident {
            const INFO: &'static #krate::event::EventInfo = &#info;
        }

        #(#cfg)*
        #allow
        const _: () = {
            #krate::__register_event!(<#ident as #krate::event::EventPayload>::INFO #words);
        };

        #warnings
    }
}

fn info(payload: &Payload) -> TokenStream {
    let Payload { krate, name, scopes, docs_url, .. } = payload;
    let scopes = (!scopes.is_empty()).then(|| quote! { .scopes(&[#(#scopes),*]) });
    let docs_url = docs_url.as_ref().map(|url| quote! { .docs_url(#url) });
    quote! { #krate::event::EventInfo::new(#name) #scopes #docs_url }
}

/// The runtime's `EventWords`, if descriptions are enabled.
fn words(payload: &Payload) -> Option<TokenStream> {
    let Payload { krate, ident, attributes, .. } = payload;
    let (docs, type_name) = (describe::doc_string(attributes), ident.to_string());
    let is_deprecated = attributes.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    describe::is_enabled().then(|| {
        quote! {
            #krate::describe::EventWords {
                module: ::core::module_path!(),
                type_name: #type_name,
                docs: #docs,
                is_deprecated: #is_deprecated,
                payload: <#ident as #krate::model::Value>::shape,
            }
        }
    })
}
