//! The code that a validated endpoint expands to.

mod describe;
mod docs;
mod errors;
mod info;
mod lints;
mod paged;
mod request;
mod stub;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

use super::option::OperationId;
use super::validated::Endpoint;

pub(super) use stub::expand as stub;

/// Expands to the request type with its constructor and setters, the named errors, and the implementations.
pub(super) fn endpoint(endpoint: &Endpoint<'_>) -> TokenStream {
    let signature = &endpoint.signature;
    let items = request::items(signature, &docs::tables(endpoint), alias(endpoint));
    let errors = errors::expand(signature);
    let implementations = implementations(endpoint);
    let lints = lints::expand(endpoint);
    quote! { #items #errors #implementations #lints }
}

/// Everything that the compiler finds without a name.
fn implementations(endpoint: &Endpoint<'_>) -> TokenStream {
    let signature = &endpoint.signature;
    let methods = request::implementations(signature);
    let implementation = implementation(endpoint);
    let paged = paged::expand(signature);
    let register = register(endpoint);
    let implementations = quote! { #methods #implementation #paged #register };
    let permissions = signature.permissions();
    if permissions.is_empty() {
        return implementations;
    }
    quote! { #(#permissions)* const _: () = { #implementations }; }
}

/// Zoom's ID of the operation, if rustdoc accepts it as an alias.
fn alias<'e>(endpoint: &'e Endpoint<'_>) -> Option<&'e str> {
    let id = endpoint.operation.as_deref()?;
    (OperationId::is_alias(id) && endpoint.signature.name != id).then_some(id)
}

fn implementation(endpoint: &Endpoint<'_>) -> TokenStream {
    let signature = &endpoint.signature;
    let (runtime, output, ty, cfgs) = (&signature.runtime, &signature.output, &signature.request, signature.cfgs());
    let error = errors::error_type(signature);
    let info = info::expand(endpoint);
    let write = write::expand(endpoint);
    quote! {
        #(#cfgs)*
        impl #runtime::Endpoint for #ty {
            type Output = #output;
            type Error = #error;
            const INFO: &'static #runtime::EndpointInfo = {
                use #runtime::endpoint;
                &#info
            };
            #[inline]
            fn write(&self, request: &mut #runtime::request::RequestParts) { #write }
            #[inline]
            fn decode(response: &#runtime::__private::Response) -> #runtime::__private::Decoded<Self> {
                #runtime::__private::decode::<Self>(response)
            }
        }
    }
}

/// Adds the endpoint to the registry, with its description; expands to nothing if the runtime is built without it.
fn register(endpoint: &Endpoint<'_>) -> TokenStream {
    let signature = &endpoint.signature;
    let (runtime, ty, cfgs) = (&signature.runtime, &signature.request, signature.cfgs());
    let words = describe::expand(endpoint).map(|words| quote! { , #words });
    quote! {
        #(#cfgs)*
        #runtime::__register!(<#ty as #runtime::Endpoint>::INFO #words);
    }
}
