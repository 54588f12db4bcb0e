//! Structs: the item, and its implementations of `Model`, serde's traits and `Debug`.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::{Expansion, page, setters};
use crate::model::validated::{Field, ForwardedAttrs, Presence, Struct};

pub(crate) fn expand(model: &Struct) -> Expansion {
    let Struct { krate, item, .. } = model;
    let ident = &item.ident;
    let implementation = implementation(model);
    let accessors = accessors(model);
    let serialize = super::serialize(krate, ident, &quote!(#krate::model::__private::serialize(self, serializer)));
    let deserialize = (!model.is_payload).then(|| super::deserialize(krate, ident));
    let inherent = (!model.is_response).then(|| setters::expand(model));
    let page = page::expand(model);
    let mut item = item.clone();
    let attributes = std::mem::take(&mut item.attrs);
    let more_docs = model.more_docs.as_ref().map(|docs| quote!(#[doc = #docs]));
    let non_exhaustive = super::non_exhaustive(&attributes);
    let item = quote! {
        #[derive(::core::clone::Clone, ::core::default::Default)]
        #non_exhaustive
        #(#attributes)*
        #more_docs
        #item
    };
    let implementations = quote! {
        #implementation
        #accessors
        #serialize
        #deserialize

        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #krate::model::__private::debug(<Self as #krate::model::Model>::TABLE, self, f)
            }
        }

        #inherent
        #page
    };
    Expansion { item, implementations }
}

fn implementation(model: &Struct) -> TokenStream {
    let Struct { krate, item, fields, .. } = model;
    let ident = &item.ident;
    let name = ident.to_string();
    let table = table(fields);
    let words = super::describe::fields(model);
    quote! {
        #[automatically_derived]
        impl #krate::model::Model for #ident {
            const TABLE: &'static #krate::model::Table = &#krate::model::Table { name: #name, #table };
            #words
        }
    }
}

/// Access to the fields by their indices, to read them and to write them.
fn accessors(model: &Struct) -> TokenStream {
    let Struct { krate, item, fields, .. } = model;
    let ident = &item.ident;
    let runtime = quote!(#krate::model);
    let extra = |function: &str, reference: TokenStream| {
        let function = Ident::new(function, Span::call_site());
        model
            .extra
            .as_ref()
            .map(|field| quote!(#runtime::__private::EXTRA => #runtime::__private::#function(#reference self.#field),))
    };
    let decoded = arms(fields, "decode", &quote!(&mut), extra("extra_mut", quote!(&mut)));
    let encoded = arms(fields, "encode", &quote!(&), extra("extra", quote!(&)));
    quote! {
        #[automatically_derived]
        impl #runtime::DecodeFields for #ident {
            #[inline]
            fn field_mut(&mut self, index: ::core::primitive::usize) -> ::core::option::Option<&mut dyn #runtime::Decode> {
                // The compiler resolves a path of one word in a fraction of the time, and there is one for each field.
                use #runtime::__private::decode;
                #decoded
            }
        }

        #[automatically_derived]
        impl #runtime::EncodeFields for #ident {
            #[inline]
            fn field(&self, index: ::core::primitive::usize) -> ::core::option::Option<&dyn #runtime::Encode> {
                use #runtime::__private::encode;
                #encoded
            }
        }
    }
}

/// A match of an index, with an arm for each field.
fn arms(fields: &[Field], function: &str, reference: &TokenStream, extra: Option<TokenStream>) -> TokenStream {
    let arms = fields.iter().enumerate().map(|(index, field)| {
        let (cfg, access, index) = (&field.attributes.cfg, access(field), Literal::usize_unsuffixed(index));
        let function = Ident::new(function, Span::call_site().located_at(access.span()));
        quote_spanned!(access.span()=> #(#cfg)* #index => #function(#reference #access),)
    });
    // Without any arm, the `match` never ends.
    let may_be_empty = extra.is_none() && fields.iter().all(|field| !field.attributes.cfg.is_empty());
    let allow = may_be_empty.then(|| quote!(#[allow(unreachable_code)]));
    quote! {
        #allow
        ::core::option::Option::Some(match index {
            #(#arms)*
            #extra
            _ => return ::core::option::Option::None,
        })
    }
}

/// The names of the fields, how to find them, and which of them are required or secret.
fn table(fields: &[Field]) -> TokenStream {
    let names = fields.iter().map(|field| {
        let (cfg, wire) = (&field.attributes.cfg, &field.wire);
        // A field that is disabled by `#[cfg]` keeps its index.
        let disabled = disabled_cfg(&field.attributes).map(|disabled_cfg| quote!(#disabled_cfg "",));
        quote!(#(#cfg)* #wire, #disabled)
    });
    let index = Literal::byte_string(&index(fields));
    let required = indices(fields, |field| matches!(field.presence, Presence::Required));
    let secret = indices(fields, |field| field.secret);
    quote!(fields: &[#(#names)*], index: #index, required: &[#required], secret: &[#secret])
}

/// The indices of the fields, each at the hash of its name or at the next free entry; empty if there are too many for a byte.
fn index(fields: &[Field]) -> Vec<u8> {
    const FREE: u8 = u8::MAX;
    if fields.len() >= FREE.into() {
        return Vec::new();
    }
    let mut entries = vec![FREE; (2 * fields.len()).next_power_of_two()];
    let mask = entries.len() - 1;
    for (number, field) in (0_u8..).zip(fields) {
        let mut at = usize::from(hash(field.wire.as_bytes())) & mask;
        while entries.get(at).is_some_and(|entry| *entry != FREE) {
            at = (at + 1) & mask;
        }
        if let Some(free) = entries.get_mut(at) {
            *free = number;
        }
    }
    entries
}

/// The hash of a name, as the runtime computes it.
fn hash(name: &[u8]) -> u8 {
    let (Some(first), Some(last)) = (name.first(), name.last()) else { return 0 };
    let middle = name.get(name.len() / 2).copied().unwrap_or_default();
    let sum = first.wrapping_mul(31).wrapping_add(middle.wrapping_mul(7)).wrapping_add(last.wrapping_mul(13));
    sum.wrapping_add(name.len() as u8)
}

/// The `#[cfg]` under which a field is disabled; `None` if it is always enabled.
pub(super) fn disabled_cfg(attributes: &ForwardedAttrs) -> Option<TokenStream> {
    let conditions = attributes.cfg.iter().filter_map(|cfg| cfg.meta.require_list().ok().map(|list| &list.tokens));
    (!attributes.cfg.is_empty()).then(|| quote!(#[cfg(not(all(#(#conditions),*)))]))
}

fn indices(fields: &[Field], is_in: impl Fn(&Field) -> bool) -> TokenStream {
    let entries = fields.iter().enumerate().filter(|(_, field)| is_in(field)).map(|(index, field)| {
        let (cfg, index) = (&field.attributes.cfg, Literal::usize_unsuffixed(index));
        quote!(#(#cfg)* #index)
    });
    quote!(#(#entries),*)
}

/// `self.field` with the span of the field's type, so that the compiler points at a type that does not implement `Value`.
fn access(field: &Field) -> TokenStream {
    let mut ident = field.ident.clone();
    ident.set_span(Span::call_site().located_at(field.ty.span()));
    quote_spanned!(ident.span()=> self.#ident)
}
