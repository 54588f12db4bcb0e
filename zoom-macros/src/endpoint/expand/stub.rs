//! The stub of an invalid declaration: its names and signatures, without a working implementation.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::validated::{Param, PublicSignature};
use super::request::{argument_type, setter_type};
use super::{docs, errors, paged};

/// The request type, its constructor and setters, its errors, and an implementation with an empty request.
pub(in crate::endpoint) fn expand(signature: &PublicSignature<'_>) -> TokenStream {
    let definition = definition(signature);
    let constructor = constructor(signature);
    let setters = setters(signature);
    let errors = errors::expand(signature);
    let implementation = implementation(signature);
    let pages = pages(signature);
    quote! { #definition #constructor #setters #errors #implementation #pages }
}

fn definition(signature: &PublicSignature<'_>) -> TokenStream {
    let (docs, attrs, vis, ty) = (&signature.docs, signature.type_attrs(), signature.vis, &signature.request);
    let summary = docs::summary(signature);
    quote! {
        #(#docs)*
        #summary
        #(#attrs)*
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #vis struct #ty;
    }
}

fn constructor(signature: &PublicSignature<'_>) -> TokenStream {
    let (docs, attrs, vis) = (&signature.docs, signature.constructor_attrs(), signature.vis);
    let (name, ty) = (signature.name, &signature.request);
    let arguments = signature.required().map(|param| {
        let (cfgs, name, argument_type) = (&param.cfgs, param.name, argument_type(param.ty));
        quote! { #(#cfgs)* #name: #argument_type }
    });
    quote! {
        #(#docs)*
        #(#attrs)*
        #[allow(unused_variables)]
        #vis fn #name(#(#arguments),*) -> #ty { #ty }
    }
}

fn setters(signature: &PublicSignature<'_>) -> TokenStream {
    let (ty, cfgs) = (&signature.request, signature.cfgs());
    let setters = signature.params.iter().filter_map(|param| setter(signature, param));
    let vis = signature.vis;
    let json = signature.has_json_setter().then(|| quote! { #vis fn json(self) -> Self { self } });
    quote! {
        #(#cfgs)*
        #[allow(dead_code, missing_docs, unused_variables)]
        impl #ty { #(#setters)* #json }
    }
}

fn setter(signature: &PublicSignature<'_>, param: &Param<'_>) -> Option<TokenStream> {
    let argument_type = argument_type(setter_type(param)?);
    let (vis, name, cfgs, docs) = (signature.vis, param.name, &param.cfgs, &param.docs);
    Some(quote! {
        #(#docs)*
        #(#cfgs)*
        #vis fn #name(self, value: #argument_type) -> Self { self }
    })
}

fn implementation(signature: &PublicSignature<'_>) -> TokenStream {
    let (runtime, output, ty) = (&signature.runtime, &signature.output, &signature.request);
    let (cfgs, name, error) = (signature.cfgs(), signature.name.to_string(), errors::error_type(signature));
    quote! {
        #(#cfgs)*
        impl #runtime::Endpoint for #ty {
            type Output = #output;
            type Error = #error;
            const INFO: &'static #runtime::EndpointInfo =
                &#runtime::EndpointInfo::new(#name, #runtime::endpoint::Method::Get, "/");
            fn write(&self, _: &mut #runtime::request::RequestParts) {}
        }
    }
}

fn pages(signature: &PublicSignature<'_>) -> Option<TokenStream> {
    let (runtime, ty, cfgs) = (&signature.runtime, &signature.request, signature.cfgs());
    let date_range = paged::date_range(signature, |_, _| quote! { ::core::unreachable!() });
    signature.paged.map(|_| {
        quote! {
            #(#cfgs)*
            impl #runtime::page::Paged for #ty {
                fn set_next_page_token(&mut self, _: ::core::option::Option<::std::string::String>) {}
            }
            #date_range
        }
    })
}
