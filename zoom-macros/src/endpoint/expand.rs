//! What a checked endpoint becomes.

mod docs;
mod errors;
mod info;
mod request;
mod write;

use proc_macro2::TokenStream;
use quote::quote;

use super::checked::{Endpoint, Face, Shape};

/// Everything: request type, constructor, setters, error names and the implementation.
pub(super) fn endpoint(endpoint: &Endpoint<'_>) -> TokenStream {
    let face = &endpoint.face;
    let request = request::expand(face, &docs::table(endpoint));
    let errors = errors::expand(endpoint);
    let implementation = implementation(endpoint);
    let paged = paged(endpoint);
    let register = register(face);
    quote! { #request #errors #implementation #paged #register }
}

/// The request type with its constructor and setters, and an implementation that sends nothing.
pub(super) fn face_only(face: &Face<'_>) -> TokenStream {
    let request = request::expand(face, "");
    let (runtime, output, ty, cfgs) = (
        &face.runtime,
        &face.output,
        face.request_type(),
        face.cfgs(),
    );
    let name = face.name.to_string();
    quote! {
        #request
        #(#cfgs)*
        impl #runtime::Endpoint for #ty {
            type Output = #output;
            type Error = #runtime::endpoint::NoCases;
            const INFO: &'static #runtime::EndpointInfo =
                &#runtime::EndpointInfo::new(#name, #runtime::endpoint::Method::Get, "/");
            fn write(&self, _: &mut #runtime::request::RequestParts) {}
        }
    }
}

fn implementation(endpoint: &Endpoint<'_>) -> TokenStream {
    let face = &endpoint.face;
    let (runtime, output, ty, cfgs) = (
        &face.runtime,
        &face.output,
        face.request_type(),
        face.cfgs(),
    );
    let error = errors::error_type(endpoint);
    let info = info::expand(endpoint);
    let write = write::expand(endpoint);
    quote! {
        #(#cfgs)*
        impl #runtime::Endpoint for #ty {
            type Output = #output;
            type Error = #error;
            const INFO: &'static #runtime::EndpointInfo = &#info;
            fn write(&self, request: &mut #runtime::request::RequestParts) { #write }
        }
    }
}

/// Lets the client turn pages.
fn paged(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let list = endpoint.paged?;
    let face = &endpoint.face;
    let (runtime, output, ty) = (&face.runtime, &face.output, face.request_type());
    let cfgs: Vec<_> = face.cfgs().collect();
    let token = face
        .params
        .iter()
        .find(|param| param.plain_name() == "next_page_token")?;
    let Shape::Optional(inner) = token.shape else {
        return None;
    };
    let name = token.name;
    Some(quote! {
        #(#cfgs)*
        impl #runtime::page::Paged for #ty {
            fn set_next_page_token(&mut self, token: ::std::string::String) {
                self.#name = ::core::option::Option::Some(<#inner as ::core::convert::From<::std::string::String>>::from(token));
            }
        }
        #(#cfgs)*
        const _: fn(&#output) = |page| { let _ = &page.#list; };
    })
}

/// Enters the endpoint into the registry; nothing where the runtime was built without it.
fn register(face: &Face<'_>) -> TokenStream {
    let (runtime, ty, cfgs) = (&face.runtime, face.request_type(), face.cfgs());
    quote! {
        #(#cfgs)*
        #runtime::__register!(<#ty as #runtime::Endpoint>::INFO);
    }
}
