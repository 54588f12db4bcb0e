//! A struct: its item, the trait `Model`, `serde`'s traits, `Debug`, and the ways to build it.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{page, setters};
use crate::model::valid::{Carried, Field, Kind, Struct};

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
    let show = show(model);
    let words = super::describe::fields(model);
    let allow = super::allow_deprecated(fields.iter().map(|field| &field.attributes));
    quote! {
        #[automatically_derived]
        #allow
        impl #krate::model::Model for #ident {
            const NAME: &'static str = #name;
            #tables
            #set
            #show
            #words
        }
    }
}

/// The names of the fields, and which of them are required or secret.
fn tables(fields: &[Field]) -> TokenStream {
    let names = fields.iter().map(|field| {
        let (cfg, wire) = (&field.attributes.cfg, &field.wire);
        // A field that is not compiled in keeps its place, so that the indices stay.
        let gone = unless(&field.attributes).map(|unless| quote!(#unless "",));
        quote!(#(#cfg)* #wire, #gone)
    });
    let required = indices("REQUIRED", fields, |field| matches!(field.kind, Kind::Required));
    let secret = indices("SECRET", fields, |field| field.secret);
    quote! {
        const FIELDS: &'static [&'static str] = &[#(#names)*];
        #required
        #secret
    }
}

/// The attribute of what stands in for a field that is not compiled in.
pub(super) fn unless(attributes: &Carried) -> Option<TokenStream> {
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
        let (cfg, place, index) = (&field.attributes.cfg, place(field), Literal::usize_unsuffixed(index));
        let put = quote_spanned!(Span::call_site().located_at(place.span())=> put);
        quote_spanned!(place.span()=> #(#cfg)* #index => #put(&mut #place, map),)
    });
    quote! {
        fn set<'de, A: #private::MapAccess<'de>>(
            &mut self,
            index: usize,
            map: &mut A,
        ) -> ::core::result::Result<bool, A::Error> {
            // The compiler follows a path of one word in a fraction of the time, and there is one a field.
            #[allow(unused_imports)]
            use #private::{put, skip};
            match index {
                #(#arms)*
                _ => skip(map),
            }
        }
    }
}

fn show(model: &Struct) -> TokenStream {
    let krate = &model.krate;
    let fields = model.fields.iter().enumerate().map(|(index, field)| {
        let (cfg, place, index) = (&field.attributes.cfg, place(field), Literal::usize_unsuffixed(index));
        quote_spanned!(place.span()=> #(#cfg)* sink.field(#index, &#place);)
    });
    quote! {
        fn fields<S: #krate::model::Sink>(&self, sink: &mut S) {
            #(#fields)*
        }
    }
}

/// `self.field`, with the span of the field's type: there it is said when the type is no `Value`.
fn place(field: &Field) -> TokenStream {
    let mut ident = field.ident.clone();
    ident.set_span(Span::call_site().located_at(field.ty.span()));
    quote_spanned!(ident.span()=> self.#ident)
}
