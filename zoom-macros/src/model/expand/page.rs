//! The implementation of `Page`, for a struct that is a page of a list.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::validated::{Field, Presence, Struct};
use crate::type_path::{argument_of, is_named};

/// The implementation, if the struct has a `next_page_token: Option<String>` and exactly one list.
pub(crate) fn expand(model: &Struct) -> Option<TokenStream> {
    let Struct { krate, item, fields, .. } = model;
    let token = fields.iter().find(|field| is_token(field))?;
    let mut lists = fields.iter().filter_map(|field| Some((field, argument_of(&field.ty, "Vec")?)));
    let (list, listed) = lists.next().filter(|_| lists.next().is_none())?;
    let (ident, token, name, wire) = (&item.ident, &token.ident, &list.ident, &list.wire);
    Some(quote! {
        #[automatically_derived]
        impl #krate::page::Page for #ident {
            type Item = #listed;

            const FIELD: &'static ::core::primitive::str = #wire;

            #[inline]

            fn next_page_token(&self) -> ::core::option::Option<&::core::primitive::str> {
                self.#token.as_deref()
            }

            #[inline]

            fn into_items(self) -> ::std::vec::Vec<#listed> {
                self.#name
            }
        }
    })
}

fn is_token(field: &Field) -> bool {
    let is_optional = matches!(&field.presence, Presence::Optional(inner) if is_named(inner, "String"));
    is_optional && field.wire == "next_page_token" && field.attributes.cfg.is_empty()
}
