//! Structs: the item, and its implementations of `Model`, serde's traits and `Debug`.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{page, setters};
use crate::model::validated::{Field, ForwardedAttrs, Presence, Struct};

pub(crate) fn expand(model: &Struct) -> TokenStream {
    let Struct { krate, item, .. } = model;
    let ident = &item.ident;
    let implementation = implementation(model);
    let serde = super::serde(krate, ident, &quote!(#krate::model::__private::serialize(self, serializer)));
    let inherent = setters::expand(model);
    let page = page::expand(model);
    quote! {
        #[derive(::core::clone::Clone, ::core::default::Default)]
        #[non_exhaustive]
        #item

        #implementation
        #serde

        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::model::__private::debug(self, f)
            }
        }

        #inherent
        #page
    }
}

fn implementation(model: &Struct) -> TokenStream {
    let Struct { krate, item, fields } = model;
    let ident = &item.ident;
    let name = ident.to_string();
    let tables = tables(fields);
    let set = set(model);
    let fields_method = fields_method(model);
    let words = super::describe::fields(model);
    let allow = super::allow_deprecated(fields.iter().map(|field| &field.attributes));
    quote! {
        #[automatically_derived]
        #allow
        impl #krate::model::Model for #ident {
            const NAME: &'static str = #name;
            #tables
            #set
            #fields_method
            #words
        }
    }
}

/// The names of the fields, and the indices of the required and the secret ones.
fn tables(fields: &[Field]) -> TokenStream {
    let names = fields.iter().map(|field| {
        let (cfg, wire) = (&field.attributes.cfg, &field.wire);
        // A field that is disabled by `#[cfg]` keeps its index.
        let disabled = disabled_cfg(&field.attributes).map(|disabled_cfg| quote!(#disabled_cfg "",));
        quote!(#(#cfg)* #wire, #disabled)
    });
    let required = indices("REQUIRED", fields, |field| matches!(field.presence, Presence::Required));
    let secret = indices("SECRET", fields, |field| field.secret);
    quote! {
        const FIELDS: &'static [&'static str] = &[#(#names)*];
        #required
        #secret
    }
}

/// The `#[cfg]` under which a field is disabled; `None` if it is always enabled.
pub(super) fn disabled_cfg(attributes: &ForwardedAttrs) -> Option<TokenStream> {
    let conditions = attributes.cfg.iter().filter_map(|cfg| cfg.meta.require_list().ok().map(|list| &list.tokens));
    (!attributes.cfg.is_empty()).then(|| quote!(#[cfg(not(all(#(#conditions),*)))]))
}

fn indices(name: &str, fields: &[Field], is_in: impl Fn(&Field) -> bool) -> Option<TokenStream> {
    let mut listed = fields.iter().enumerate().filter(|(_, field)| is_in(field)).peekable();
    listed.peek()?;
    let entries = listed.map(|(index, field)| {
        let (cfg, index) = (&field.attributes.cfg, Literal::usize_unsuffixed(index));
        quote!(#(#cfg)* #index)
    });
    let name = quote::format_ident!("{name}");
    Some(quote!(const #name: &'static [usize] = &[#(#entries),*];))
}

fn set(model: &Struct) -> TokenStream {
    let krate = &model.krate;
    let private = quote!(#krate::model::__private);
    let arms = model.fields.iter().enumerate().map(|(index, field)| {
        let (cfg, access, index) = (&field.attributes.cfg, access(field), Literal::usize_unsuffixed(index));
        let put = quote_spanned!(Span::call_site().located_at(access.span())=> put);
        quote_spanned!(access.span()=> #(#cfg)* #index => #put(&mut #access, map),)
    });
    quote! {
        fn set<'de, A: #private::MapAccess<'de>>(
            &mut self,
            index: usize,
            map: &mut A,
        ) -> ::core::result::Result<bool, A::Error> {
            // Importing the functions keeps the arms short: single-segment paths resolve much faster, and there is one per field.
            #[allow(unused_imports)]
            use #private::{put, skip};
            match index {
                #(#arms)*
                _ => skip(map),
            }
        }
    }
}

fn fields_method(model: &Struct) -> TokenStream {
    let krate = &model.krate;
    let fields = model.fields.iter().enumerate().map(|(index, field)| {
        let (cfg, access, index) = (&field.attributes.cfg, access(field), Literal::usize_unsuffixed(index));
        quote_spanned!(access.span()=> #(#cfg)* sink.field(#index, &#access);)
    });
    quote! {
        fn fields<S: #krate::model::Sink>(&self, sink: &mut S) {
            #(#fields)*
        }
    }
}

/// `self.field` with the span of the field's type, so that the compiler points at a type that does not implement `Value`.
fn access(field: &Field) -> TokenStream {
    let mut ident = field.ident.clone();
    ident.set_span(Span::call_site().located_at(field.ty.span()));
    quote_spanned!(ident.span()=> self.#ident)
}
