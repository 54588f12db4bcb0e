//! Payloads: the model, the metadata and the entry of the registry.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::validated::Payload;
use crate::model::expand::{Expansion, parts, permitted};
use crate::{describe, warnings};

pub(super) fn expand(payload: &Payload) -> TokenStream {
    let Payload { krate, ident, attributes, model, .. } = payload;
    let Expansion { item, implementations } = parts(model);
    let info = info(payload);
    let words = words(payload).map(|words| quote! { , #words });
    let implementations = quote! {
        #implementations

        #[automatically_derived]
        impl #krate::event::EventPayload for #ident {
            const INFO: &'static #krate::event::EventInfo = &#info;
        }

        #krate::__register_event!(<#ident as #krate::event::EventPayload>::INFO #words);
    };
    let implementations = permitted(&implementations, attributes, &model.members());
    let warnings = warnings::expand(&payload.warnings, payload.levels.iter());
    quote! { #item #implementations #warnings }
}

fn info(payload: &Payload) -> TokenStream {
    let Payload { krate, name, scopes, docs_url, .. } = payload;
    let docs_url = match docs_url {
        Some(url) => quote!(::core::option::Option::Some(#url)),
        None => quote!(::core::option::Option::None),
    };
    quote! { #krate::event::EventInfo::declared(#name, &[#(#scopes),*], #docs_url) }
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
