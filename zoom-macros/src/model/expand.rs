//! The code that a validated model expands to.

mod describe;
mod enums;
mod one_of;
mod page;
mod setters;
mod structs;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Ident, Path};

use super::validated::{ForwardedAttrs, Model};

/// Expands to the item and its implementations.
pub(crate) fn model(model: &Model) -> TokenStream {
    let (Expansion { item, implementations }, attributes) = match model {
        Model::Struct(model) => (structs::expand(model), &model.item.attrs),
        Model::Enum(model) => (enums::expand(model), &model.item.attrs),
        Model::OneOf(model) => (one_of::expand(model), &model.item.attrs),
    };
    if !attributes.iter().any(|attribute| attribute.path().is_ident("deprecated")) {
        return quote! { #item #implementations };
    }
    // The generated code uses the type, which must not cause warnings.
    quote! {
        #item
        #[allow(deprecated)]
        const _: () = { #implementations };
    }
}

/// The item, and the code that is generated next to it.
struct Expansion {
    item: TokenStream,
    implementations: TokenStream,
}

/// The implementations of serde's traits; each calls one function of the runtime.
fn serde(krate: &Path, ident: &Ident, serialize: &TokenStream) -> TokenStream {
    let private = quote!(#krate::model::__private);
    quote! {
        #[automatically_derived]
        impl #private::Serialize for #ident {
            fn serialize<S: #private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #serialize
            }
        }

        #[automatically_derived]
        impl<'de> #private::Deserialize<'de> for #ident {
            fn deserialize<D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #private::deserialize(deserializer)
            }
        }
    }
}

/// How an enum is read and written: one call of a function of the runtime for each method.
struct Functions<'a> {
    set: &'a TokenStream,
    set_option: &'a TokenStream,
    view: &'a TokenStream,
}

/// The implementation of `Value` for an enum, and of what it requires.
fn value(krate: &Path, ident: &Ident, functions: &Functions<'_>, shape: Option<TokenStream>) -> TokenStream {
    let Functions { set, set_option, view } = functions;
    let model = quote!(#krate::model);
    quote! {
        #[automatically_derived]
        impl #model::Decode for #ident {
            #[inline]
            fn set(&mut self, token: #model::Token<'_>) -> #model::Step<'_> {
                #set
            }
        }

        #[automatically_derived]
        impl #model::Encode for #ident {
            #[inline]
            fn view(&self) -> #model::View<'_> {
                #view
            }
        }

        #[automatically_derived]
        impl #model::Value for #ident {
            #[inline]
            fn set_option<'a>(
                option: &'a mut ::core::option::Option<Self>,
                token: #model::Token<'_>,
            ) -> #model::Step<'a> {
                #set_option
            }

            #shape
        }
    }
}

/// `#[allow(deprecated)]`, if a field or variant is deprecated: generated code must be able to use it.
fn allow_deprecated<'a>(mut all: impl Iterator<Item = &'a ForwardedAttrs>) -> Option<TokenStream> {
    all.any(|forwarded| !forwarded.deprecated.is_empty()).then(|| quote!(#[allow(deprecated)]))
}
