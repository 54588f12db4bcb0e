//! What a checked endpoint becomes.

mod describe;
mod docs;
mod errors;
mod face;
mod info;
mod paged;
mod request;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

use super::checked::{Endpoint, Face};

pub(super) use face::expand as face;

/// Everything: request type, constructor, setters, error names and the implementation.
pub(super) fn endpoint(endpoint: &Endpoint<'_>) -> TokenStream {
    let face = &endpoint.face;
    let request = request::expand(face, &docs::tables(endpoint));
    let errors = errors::expand(face);
    let implementation = implementation(endpoint);
    let paged = paged::expand(face);
    let register = register(face);
    let description = describe::expand(face);
    quote! { #request #errors #implementation #paged #register #description }
}

fn implementation(endpoint: &Endpoint<'_>) -> TokenStream {
    let face = &endpoint.face;
    let (runtime, output, ty, cfgs) = (&face.runtime, &face.output, &face.request, face.cfgs());
    let error = errors::error_type(face);
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
            fn write(&self, request: &mut #runtime::request::RequestParts) { #write }
        }
    }
}

/// Enters the endpoint into the registry; nothing where the runtime was built without it.
fn register(face: &Face<'_>) -> TokenStream {
    let (runtime, ty, cfgs) = (&face.runtime, &face.request, face.cfgs());
    quote! {
        #(#cfgs)*
        #runtime::__register!(<#ty as #runtime::Endpoint>::INFO);
    }
}
