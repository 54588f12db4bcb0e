//! The request type, its constructor and its setters.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::super::checked::{Face, Param, Shape};
use super::super::types::is_primitive;
use super::docs;

/// The struct that holds a call's arguments, and the ways to make and complete one.
pub(super) fn expand(face: &Face<'_>, table: &str) -> TokenStream {
    let definition = definition(face, table);
    let debug = debug(face);
    let constructor = constructor(face);
    let setters = setters(face);
    quote! { #definition #debug #constructor #setters }
}

fn definition(face: &Face<'_>, table: &str) -> TokenStream {
    let (docs, vis, ty) = (&face.docs, face.vis, &face.request);
    let attrs = face.type_attrs();
    let fields = face.params.iter().map(|param| {
        let (cfgs, name, ty) = (&param.cfgs, param.name, param.ty);
        quote! { #(#cfgs)* #name: #ty }
    });
    let encoding = encoding_type(face).map(|ty| {
        let field = face.encoding_field();
        quote! { #field: #ty }
    });
    let fields = fields.chain(encoding);
    let summary = docs::summary(face);
    quote! {
        #(#docs)*
        #summary
        #[doc = #table]
        #(#attrs)*
        #[derive(::core::clone::Clone)]
        #[must_use = "an endpoint does nothing until `Client::send` takes it"]
        #vis struct #ty { #(#fields),* }
    }
}

/// Arguments are somebody's data: none is shown.
fn debug(face: &Face<'_>) -> TokenStream {
    let (ty, cfgs) = (&face.request, face.cfgs());
    let shown = format!("{ty} {{ .. }}");
    quote! {
        #(#cfgs)*
        impl ::core::fmt::Debug for #ty {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(#shown)
            }
        }
    }
}

fn encoding_type(face: &Face<'_>) -> Option<TokenStream> {
    let runtime = &face.runtime;
    face.chooses_encoding.then(|| quote! { #runtime::request::FormEncoding })
}

fn constructor(face: &Face<'_>) -> TokenStream {
    let (attrs, vis, name, ty) = (&face.attrs, face.vis, face.name, &face.request);
    let arguments = face.required().map(|param| {
        let (cfgs, name, taken) = (&param.cfgs, param.name, taken(param.ty));
        quote! { #(#cfgs)* #name: #taken }
    });
    let fields = face.params.iter().map(initial);
    let encoding = encoding_type(face).map(|ty| {
        let field = face.encoding_field();
        quote! { #field: #ty::Multipart }
    });
    let fields = fields.chain(encoding);
    let documentation = docs::constructor(face);
    // What Zoom requires is no choice of the author's.
    let many = (face.required().count() > 7).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    quote! {
        #documentation
        #many
        #(#attrs)*
        #vis fn #name(#(#arguments),*) -> #ty { #ty { #(#fields),* } }
    }
}

/// A field's first value.
fn initial(param: &Param<'_>) -> TokenStream {
    let (cfgs, name) = (&param.cfgs, param.name);
    let value = match param.shape {
        Shape::Required if is_primitive(param.ty) => return quote! { #(#cfgs)* #name },
        Shape::Required => converted(param.ty, &quote!(#name)),
        Shape::Optional(_) => quote! { ::core::option::Option::None },
        Shape::List => quote! { ::std::vec::Vec::new() },
    };
    quote! { #(#cfgs)* #name: #value }
}

/// The type that stands for another in a signature; `impl Trait` stands for itself.
pub(super) fn taken(ty: &Type) -> TokenStream {
    if is_primitive(ty) || matches!(ty, Type::ImplTrait(_)) {
        quote!(#ty)
    } else {
        quote!(impl ::core::convert::Into<#ty>)
    }
}

fn converted(ty: &Type, value: &TokenStream) -> TokenStream {
    if is_primitive(ty) {
        value.clone()
    } else {
        quote! { ::core::convert::Into::into(#value) }
    }
}

fn setters(face: &Face<'_>) -> Option<TokenStream> {
    let setters: Vec<_> = face.params.iter().filter_map(|param| setter(face, param)).collect();
    let json = json_setter(face);
    if setters.is_empty() && json.is_none() {
        return None;
    }
    let (ty, cfgs) = (&face.request, face.cfgs());
    Some(quote! {
        #(#cfgs)*
        #[allow(dead_code)]
        impl #ty { #(#setters)* #json }
    })
}

fn setter(face: &Face<'_>, param: &Param<'_>) -> Option<TokenStream> {
    let ty = setter_type(param)?;
    let value = converted(ty, &quote!(value));
    let value = match param.shape {
        Shape::Optional(_) => quote! { ::core::option::Option::Some(#value) },
        _ => value,
    };
    let (vis, name, taken) = (face.vis, param.name, taken(ty));
    let (attrs, cfgs, docs) = (&param.attrs, &param.cfgs, docs::setter(param));
    Some(quote! {
        #docs
        #(#cfgs)*
        #(#attrs)*
        #vis fn #name(mut self, value: #taken) -> Self {
            self.#name = #value;
            self
        }
    })
}

/// The type of a setter's value; `None` for what the constructor takes.
pub(super) fn setter_type<'a>(param: &Param<'a>) -> Option<&'a Type> {
    match param.shape {
        Shape::Required => None,
        Shape::Optional(inner) => Some(inner),
        Shape::List => Some(param.ty),
    }
}

fn json_setter(face: &Face<'_>) -> Option<TokenStream> {
    let (vis, encoding, field) = (face.vis, encoding_type(face)?, face.encoding_field());
    face.has_json_setter().then(|| {
        quote! {
            /// Sends the fields as a JSON object instead of `multipart/form-data`.
            #vis fn json(mut self) -> Self {
                self.#field = #encoding::Json;
                self
            }
        }
    })
}
