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
    match model {
        Model::Struct(model) => structs::expand(model),
        Model::Enum(model) => enums::expand(model),
        Model::OneOf(model) => one_of::expand(model),
    }
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

/// The implementation of `Value`, which calls one function of the runtime.
fn value(krate: &Path, ident: &Ident, decode: &TokenStream, shape: Option<TokenStream>) -> TokenStream {
    let private = quote!(#krate::model::__private);
    quote! {
        #[automatically_derived]
        impl #krate::model::Value for #ident {
            fn decode<'de, D: #private::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<::core::option::Option<Self>, D::Error> {
                #private::#decode(deserializer)
            }

            #shape
        }
    }
}

/// `#[allow(deprecated)]`, if a field or variant is deprecated: generated code must be able to use it.
fn allow_deprecated<'a>(mut all: impl Iterator<Item = &'a ForwardedAttrs>) -> Option<TokenStream> {
    all.any(|forwarded| !forwarded.deprecated.is_empty()).then(|| quote!(#[allow(deprecated)]))
}
