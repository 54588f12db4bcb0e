//! `one_of` enums: the item with its `Unknown` variant, and how a variant is chosen.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::{Expansion, Functions};
use crate::model::validated::{OneOf, OneOfVariant};
use crate::type_path::argument_of;

pub(crate) fn expand(model: &OneOf) -> Expansion {
    let Columns { cfgs, names, .. } = columns(model);
    let OneOf { krate, item, .. } = model;
    let ident = &item.ident;
    let private = quote!(#krate::model::__private);
    let item = with_unknown(model);
    let choices = choices(model);
    let serde = super::serde(krate, ident, &quote!(#private::serialize(self, serializer)));
    let functions = Functions {
        set: &quote! {
            let _ = token;
            #private::set_one_of(self)
        },
        set_option: &quote! {
            let _ = token;
            #private::set_one_of_option(option)
        },
        view: &quote! {
            match self {
                #(#(#cfgs)* Self::#names(value) => #krate::model::Encode::view(value),)*
                Self::Unknown(value) => #krate::model::Encode::view(value),
            }
        },
    };
    let value = super::value(krate, ident, &functions, super::describe::one_of(model));
    let debug = debug(model);
    let from = from(model);
    let implementations = quote! {
        #choices
        #serde
        #value
        #debug
        #(#from)*

        #[automatically_derived]
        impl ::core::default::Default for #ident {
            #[inline]
            fn default() -> Self {
                Self::Unknown(#private::Json::Null)
            }
        }
    };
    Expansion { item, implementations }
}

/// The variants as parallel lists, for repetitions in `quote!`.
struct Columns<'a> {
    cfgs: Vec<&'a Vec<syn::Attribute>>,
    names: Vec<&'a syn::Ident>,
    types: Vec<&'a syn::Type>,
}

fn columns(model: &OneOf) -> Columns<'_> {
    let shapes = || model.variants.iter();
    Columns {
        cfgs: shapes().map(|shape| &shape.attributes.cfg).collect(),
        names: shapes().map(|shape| &shape.ident).collect(),
        types: shapes().map(|shape| &shape.ty).collect(),
    }
}

fn with_unknown(model: &OneOf) -> TokenStream {
    let krate = &model.krate;
    let mut item = model.item.clone();
    item.variants.push(syn::parse_quote! {
        /// JSON that matches no other variant, as Zoom sent it.
        Unknown(#krate::model::__private::Json)
    });
    let non_exhaustive = super::non_exhaustive(&item.attrs);
    quote! {
        #[derive(::core::clone::Clone)]
        #non_exhaustive
        #item
    }
}

fn choices(model: &OneOf) -> TokenStream {
    let Columns { cfgs, names, types } = columns(model);
    let OneOf { krate, item, .. } = model;
    let ident = &item.ident;
    let private = quote!(#krate::model::__private);
    quote! {
        #[automatically_derived]
        impl #private::OneOf for #ident {
            const CHOICES: &'static [#private::Choice<Self>] = &[#(
                #(#cfgs)*
                #private::Choice {
                    resemblance: <#types as #krate::model::Value>::resemblance,
                    decode: |json| {
                        ::core::result::Result::Ok(#private::choose(json)?.map(Self::#names))
                    },
                }
            ),*];

            #[inline]

            fn unknown(json: #private::Json) -> Self {
                Self::Unknown(json)
            }
        }
    }
}

/// Unknown JSON may contain secrets and is not shown.
fn debug(model: &OneOf) -> TokenStream {
    let Columns { cfgs, names, .. } = columns(model);
    let ident = &model.item.ident;
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    #(#(#cfgs)* Self::#names(value) => ::core::fmt::Debug::fmt(value, f),)*
                    Self::Unknown(_) => f.write_str("Unknown(..)"),
                }
            }
        }
    }
}

/// `From` for each type that only one variant holds; for `Box<T>`, `From<T>`.
fn from(model: &OneOf) -> impl Iterator<Item = TokenStream> {
    let ident = &model.item.ident;
    let written = |shape: &OneOfVariant| shape.ty.to_token_stream().to_string();
    let alone = move |shape: &&OneOfVariant| {
        model.variants.iter().filter(|other| written(other) == written(shape)).count() == 1
    };
    model.variants.iter().filter(alone).map(move |OneOfVariant { ident: name, ty, attributes }| {
        let cfg = &attributes.cfg;
        let (ty, value) = match argument_of(ty, "Box") {
            Some(inner) => (inner, quote!(::std::boxed::Box::new(value))),
            None => (ty, quote!(value)),
        };
        quote! {
            #(#cfg)*
            #[automatically_derived]
            impl ::core::convert::From<#ty> for #ident {
                #[inline]
                fn from(value: #ty) -> Self {
                    Self::#name(#value)
                }
            }
        }
    })
}
