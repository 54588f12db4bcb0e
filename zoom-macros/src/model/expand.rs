//! The code that a validated model expands to.

mod describe;
mod enums;
mod one_of;
mod page;
mod setters;
mod structs;

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Ident, Path};

use super::validated::{ForwardedAttrs, Model};

/// Expands to the item and its implementations.
pub(super) fn model(model: &Model) -> TokenStream {
    let Expansion { item, implementations } = parts(model);
    let implementations = permitted(&implementations, model.attributes(), &model.members());
    quote! { #item #implementations }
}

/// The parts of the expansion.
pub(crate) fn parts(model: &Model) -> Expansion {
    match model {
        Model::Struct(model) => structs::expand(model),
        Model::Enum(model) => enums::expand(model),
        Model::OneOf(model) => one_of::expand(model),
    }
}

/// The implementations, which use the item and its members, under the lints that the declaration allows.
pub(crate) fn permitted(
    implementations: &TokenStream,
    attributes: &[Attribute],
    members: &[&ForwardedAttrs],
) -> TokenStream {
    let own = ForwardedAttrs::of(attributes);
    let is_deprecated = own.is_deprecated() || members.iter().any(|member| member.is_deprecated());
    let deprecated = is_deprecated.then(|| quote!(#[allow(deprecated)]));
    let permissions: Vec<_> =
        own.permissions.iter().chain(members.iter().flat_map(|member| &member.permissions)).collect();
    if deprecated.is_none() && permissions.is_empty() {
        return implementations.clone();
    }
    quote! { #deprecated #(#permissions)* const _: () = { #implementations }; }
}

/// `#[non_exhaustive]`, unless the declaration has it.
pub(crate) fn non_exhaustive(attributes: &[Attribute]) -> Option<TokenStream> {
    let is_declared = attributes.iter().any(|attribute| attribute.path().is_ident("non_exhaustive"));
    (!is_declared).then(|| quote!(#[non_exhaustive]))
}

/// The item, and the code that is generated next to it.
pub(crate) struct Expansion {
    pub(crate) item: TokenStream,
    pub(crate) implementations: TokenStream,
}

/// The implementations of serde's traits; each calls one function of the runtime.
fn serde(krate: &Path, ident: &Ident, serialize: &TokenStream) -> TokenStream {
    let (serialize, deserialize) = (self::serialize(krate, ident, serialize), deserialize(krate, ident));
    quote! { #serialize #deserialize }
}

fn serialize(krate: &Path, ident: &Ident, serialize: &TokenStream) -> TokenStream {
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
    }
}

fn deserialize(krate: &Path, ident: &Ident) -> TokenStream {
    let private = quote!(#krate::model::__private);
    quote! {
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
