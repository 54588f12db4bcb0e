//! The request type, its constructor and its setters.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::super::checked::{Face, Param, Shape};
use super::super::validate::{is_primitive, taken_type};
use super::docs;

/// The struct that holds a call's arguments, and the ways to make and complete one.
pub(super) fn expand(face: &Face<'_>, table: &str) -> TokenStream {
    let definition = definition(face, table);
    let constructor = constructor(face);
    let setters = setters(face);
    quote! { #definition #constructor #setters }
}

fn definition(face: &Face<'_>, table: &str) -> TokenStream {
    let (docs, attrs, vis, ty) = (&face.docs, &face.attrs, face.vis, face.request_type());
    let cfgs = face.cfgs();
    let fields = face.params.iter().map(|param| {
        let (cfgs, name, ty) = (&param.cfgs, param.name, param.ty);
        quote! { #(#cfgs)* #name: #ty }
    });
    let encoding = encoding_type(face).map(|ty| quote! { encoding_of_form: #ty });
    let fields = fields.chain(encoding);
    let shown = format!("{ty} {{ .. }}");
    let summary = docs::summary(face);
    quote! {
        #(#docs)*
        #summary
        #[doc = #table]
        #(#attrs)*
        #[derive(::core::clone::Clone)]
        #[must_use = "an endpoint does nothing until `Client::send` takes it"]
        #vis struct #ty { #(#fields),* }

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
    face.chooses_encoding
        .then(|| quote! { #runtime::request::FormEncoding })
}

fn constructor(face: &Face<'_>) -> TokenStream {
    let (docs, attrs, vis, name, ty) = (
        &face.docs,
        &face.attrs,
        face.vis,
        face.name,
        face.request_type(),
    );
    let arguments = face
        .params
        .iter()
        .filter(|param| param.shape.is_required())
        .map(|param| {
            let (cfgs, name, taken) = (&param.cfgs, param.name, taken(param.ty));
            quote! { #(#cfgs)* #name: #taken }
        });
    let fields = face.params.iter().map(initial);
    let encoding = encoding_type(face).map(|ty| quote! { encoding_of_form: #ty::Multipart });
    let fields = fields.chain(encoding);
    let documentation = docs::constructor(face);
    quote! {
        #(#docs)*
        #documentation
        #(#attrs)*
        #vis fn #name(#(#arguments),*) -> #ty { #ty { #(#fields),* } }
    }
}

/// A field's first value.
fn initial(param: &Param<'_>) -> TokenStream {
    let (cfgs, name) = (&param.cfgs, param.name);
    let value = match param.shape {
        Shape::Required => converted(param.ty, &quote!(#name)),
        Shape::Optional(_) => quote! { ::core::option::Option::None },
        Shape::List => quote! { ::std::vec::Vec::new() },
    };
    quote! { #(#cfgs)* #name: #value }
}

fn taken(ty: &Type) -> TokenStream {
    taken_type(ty, &quote!(::core::convert::Into))
}

fn converted(ty: &Type, value: &TokenStream) -> TokenStream {
    if is_primitive(ty) {
        value.clone()
    } else {
        quote! { ::core::convert::Into::into(#value) }
    }
}

fn setters(face: &Face<'_>) -> Option<TokenStream> {
    let setters: Vec<_> = face
        .params
        .iter()
        .filter_map(|param| setter(face, param))
        .collect();
    let json = json_setter(face);
    if setters.is_empty() && json.is_none() {
        return None;
    }
    let (ty, cfgs) = (face.request_type(), face.cfgs());
    Some(quote! {
        #(#cfgs)*
        #[allow(dead_code)]
        impl #ty { #(#setters)* #json }
    })
}

fn setter(face: &Face<'_>, param: &Param<'_>) -> Option<TokenStream> {
    let (value, ty) = match param.shape {
        Shape::Required => return None,
        Shape::Optional(inner) => {
            let value = converted(inner, &quote!(value));
            (quote! { ::core::option::Option::Some(#value) }, inner)
        }
        Shape::List => (converted(param.ty, &quote!(value)), param.ty),
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

fn json_setter(face: &Face<'_>) -> Option<TokenStream> {
    let (vis, encoding) = (face.vis, encoding_type(face)?);
    let is_taken = face.params.iter().any(|param| param.plain_name() == "json");
    (!is_taken).then(|| {
        quote! {
            /// Sends the fields as a JSON object instead of `multipart/form-data`.
            #vis fn json(mut self) -> Self {
                self.encoding_of_form = #encoding::Json;
                self
            }
        }
    })
}
