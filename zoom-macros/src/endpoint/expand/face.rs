//! What callers see of an endpoint that has mistakes: its names and signatures, with nothing behind them.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::checked::{Face, Param};
use super::request::{setter_type, taken};
use super::{docs, errors, paged};

/// The request type, its constructor and setters, its errors, and an implementation that sends nothing.
pub(in crate::endpoint) fn expand(face: &Face<'_>) -> TokenStream {
    let definition = definition(face);
    let constructor = constructor(face);
    let setters = setters(face);
    let errors = errors::expand(face);
    let implementation = implementation(face);
    let pages = pages(face);
    quote! { #definition #constructor #setters #errors #implementation #pages }
}

fn definition(face: &Face<'_>) -> TokenStream {
    let (docs, attrs, vis, ty) = (&face.docs, face.type_attrs(), face.vis, &face.request);
    let summary = docs::summary(face);
    quote! {
        #(#docs)*
        #summary
        #(#attrs)*
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #vis struct #ty;
    }
}

fn constructor(face: &Face<'_>) -> TokenStream {
    let (docs, attrs, vis) = (&face.docs, &face.attrs, face.vis);
    let (name, ty) = (face.name, &face.request);
    let arguments = face.required().map(|param| {
        let (cfgs, name, taken) = (&param.cfgs, param.name, taken(param.ty));
        quote! { #(#cfgs)* #name: #taken }
    });
    quote! {
        #(#docs)*
        #(#attrs)*
        #[allow(unused_variables)]
        #vis fn #name(#(#arguments),*) -> #ty { #ty }
    }
}

fn setters(face: &Face<'_>) -> TokenStream {
    let (ty, cfgs) = (&face.request, face.cfgs());
    let setters = face.params.iter().filter_map(|param| setter(face, param));
    let vis = face.vis;
    let json = face.has_json_setter().then(|| quote! { #vis fn json(self) -> Self { self } });
    quote! {
        #(#cfgs)*
        #[allow(dead_code, missing_docs, unused_variables)]
        impl #ty { #(#setters)* #json }
    }
}

fn setter(face: &Face<'_>, param: &Param<'_>) -> Option<TokenStream> {
    let taken = taken(setter_type(param)?);
    let (vis, name, cfgs, docs) = (face.vis, param.name, &param.cfgs, &param.docs);
    Some(quote! {
        #(#docs)*
        #(#cfgs)*
        #vis fn #name(self, value: #taken) -> Self { self }
    })
}

fn implementation(face: &Face<'_>) -> TokenStream {
    let (runtime, output, ty) = (&face.runtime, &face.output, &face.request);
    let (cfgs, name, error) = (face.cfgs(), face.name.to_string(), errors::error_type(face));
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

fn pages(face: &Face<'_>) -> Option<TokenStream> {
    let (runtime, ty, cfgs) = (&face.runtime, &face.request, face.cfgs());
    let ranged = paged::ranged(face, |_, _| quote! { ::core::unreachable!() });
    face.paged.map(|_| {
        quote! {
            #(#cfgs)*
            impl #runtime::page::Paged for #ty {
                fn set_next_page_token(&mut self, _: ::core::option::Option<::std::string::String>) {}
            }
            #ranged
        }
    })
}
