//! The request type, its constructor and its setters.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::super::types::is_primitive;
use super::super::validated::{Param, Presence, PublicSignature};
use super::docs;
use crate::{editor, lints};

/// The request type and its constructor.
pub(super) fn items(signature: &PublicSignature<'_>, table: &str, alias: Option<&str>) -> TokenStream {
    let definition = definition(signature, table);
    let constructor = constructor(signature, alias);
    quote! { #definition #constructor }
}

/// `Debug`, and the functions that set optional parameters.
pub(super) fn implementations(signature: &PublicSignature<'_>) -> TokenStream {
    let debug = debug(signature);
    let setters = setters(signature);
    quote! { #debug #setters }
}

fn definition(signature: &PublicSignature<'_>, table: &str) -> TokenStream {
    let (docs, vis, ty) = (&signature.docs, signature.vis, &signature.request);
    let attrs = signature.type_attrs();
    let fields = signature.params.iter().map(|param| {
        let (cfgs, name, ty) = (&param.cfgs, param.name, param.ty);
        let docs = (editor::is_editor() && param.presence.is_required()).then(|| docs::field(param));
        quote! { #docs #(#cfgs)* #name: #ty }
    });
    let encoding = encoding_type(signature).map(|ty| {
        let field = signature.encoding_field();
        quote! { #field: #ty }
    });
    let fields = fields.chain(encoding);
    // Only the constructor creates a request. A struct with fields does not need it, since they are private.
    let non_exhaustive = signature.params.is_empty().then(|| quote! { #[non_exhaustive] });
    let summary = docs::summary(signature);
    quote! {
        #(#docs)*
        #summary
        #[doc = #table]
        #(#attrs)*
        #[derive(::core::clone::Clone)]
        #non_exhaustive
        #[must_use = "requests do nothing unless they are sent with `Client::send`"]
        #vis struct #ty { #(#fields),* }
    }
}

/// Arguments may be personal data and are not shown.
fn debug(signature: &PublicSignature<'_>) -> TokenStream {
    let (ty, cfgs) = (&signature.request, signature.cfgs());
    let shown = format!("{ty} {{ .. }}");
    quote! {
        #(#cfgs)*
        impl ::core::fmt::Debug for #ty {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(#shown)
            }
        }
    }
}

fn encoding_type(signature: &PublicSignature<'_>) -> Option<TokenStream> {
    let runtime = &signature.runtime;
    signature.has_encoding_choice.then(|| quote! { #runtime::request::FormEncoding })
}

fn constructor(signature: &PublicSignature<'_>, alias: Option<&str>) -> TokenStream {
    let (attrs, vis, name, ty) = (signature.constructor_attrs(), signature.vis, signature.name, &signature.request);
    let arguments = signature.required().map(|param| {
        let (cfgs, name, argument_type) = (&param.cfgs, param.name, argument_type(param.ty));
        quote! { #(#cfgs)* #name: #argument_type }
    });
    let fields = signature.params.iter().map(initial_value);
    let encoding = encoding_type(signature).map(|ty| {
        let field = signature.encoding_field();
        quote! { #field: #ty::Multipart }
    });
    let fields = fields.chain(encoding);
    let (documentation, example) = (docs::constructor(signature), docs::example(signature));
    let inline = inline(signature.required().map(|param| param.ty)).filter(|_| !signature.has_attribute("inline"));
    // The number of required parameters is given by Zoom's API.
    let allow = (signature.required().count() > 7).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    let alias = alias.map(|alias| quote! { #[doc(alias = #alias)] });
    quote! {
        #documentation
        #example
        #alias
        #allow
        #(#attrs)*
        #inline
        #vis fn #name(#(#arguments),*) -> #ty { #ty { #(#fields),* } }
    }
}

/// The initial value of a field.
fn initial_value(param: &Param<'_>) -> TokenStream {
    let (cfgs, name) = (&param.cfgs, param.name);
    let value = match param.presence {
        Presence::Required if is_primitive(param.ty) => return quote! { #(#cfgs)* #name },
        Presence::Required => converted(param.ty, &quote!(#name)),
        Presence::Optional(_) => quote! { ::core::option::Option::None },
        Presence::List => quote! { ::std::vec::Vec::new() },
    };
    quote! { #(#cfgs)* #name: #value }
}

/// The type of an argument in a signature: `impl Into<T>`, except for primitive types and `impl Trait`.
pub(super) fn argument_type(ty: &Type) -> TokenStream {
    if is_primitive(ty) || matches!(ty, Type::ImplTrait(_)) {
        quote!(#ty)
    } else {
        quote!(impl ::core::convert::Into<#ty>)
    }
}

/// `#[inline]` for a function that is compiled even if nothing calls it: one that is not generic over an argument.
fn inline<'a>(arguments: impl IntoIterator<Item = &'a Type>) -> Option<TokenStream> {
    arguments.into_iter().all(is_primitive).then(|| quote! { #[inline] })
}

fn converted(ty: &Type, value: &TokenStream) -> TokenStream {
    if is_primitive(ty) {
        value.clone()
    } else {
        quote! { ::core::convert::Into::into(#value) }
    }
}

fn setters(signature: &PublicSignature<'_>) -> Option<TokenStream> {
    let setters: Vec<_> = signature.params.iter().filter_map(|param| setter(signature, param)).collect();
    let json = json_setter(signature);
    if setters.is_empty() && json.is_none() {
        return None;
    }
    let (ty, cfgs) = (&signature.request, signature.cfgs());
    Some(quote! {
        #(#cfgs)*
        #[allow(dead_code)]
        impl #ty { #(#setters)* #json }
    })
}

fn setter(signature: &PublicSignature<'_>, param: &Param<'_>) -> Option<TokenStream> {
    let ty = setter_type(param)?;
    let value = converted(ty, &quote!(value));
    let value = match param.presence {
        Presence::Optional(_) => quote! { ::core::option::Option::Some(#value) },
        _ => value,
    };
    let (vis, name, argument_type) = (signature.vis, param.name, argument_type(ty));
    let attrs = param.attrs.iter().map(|attribute| lints::relaxed(attribute));
    let (cfgs, docs, inline) = (&param.cfgs, docs::setter(param), inline([ty]));
    Some(quote! {
        #docs
        #(#cfgs)*
        #(#attrs)*
        #inline
        #vis fn #name(mut self, value: #argument_type) -> Self {
            self.#name = #value;
            self
        }
    })
}

/// The type of a setter's value; `None` for required parameters, which are arguments of the constructor.
pub(super) fn setter_type<'a>(param: &Param<'a>) -> Option<&'a Type> {
    match param.presence {
        Presence::Required => None,
        Presence::Optional(inner) => Some(inner),
        Presence::List => Some(param.ty),
    }
}

fn json_setter(signature: &PublicSignature<'_>) -> Option<TokenStream> {
    let (vis, encoding, field) = (signature.vis, encoding_type(signature)?, signature.encoding_field());
    signature.has_json_setter().then(|| {
        quote! {
            /// Sends the fields as a JSON object instead of `multipart/form-data`.
            #[inline]
            #vis fn json(mut self) -> Self {
                self.#field = #encoding::Json;
                self
            }
        }
    })
}
