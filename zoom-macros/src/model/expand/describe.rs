//! The descriptions of models, for the feature `describe`.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::validated::{Enum, Field, ForwardedAttrs, OneOf, Presence, Struct};
use crate::{describe, facts};

/// The description of a struct, if descriptions are enabled.
pub(super) fn fields(model: &Struct) -> Option<TokenStream> {
    describe::is_enabled().then(|| object_description(model))
}

fn object_description(model: &Struct) -> TokenStream {
    let Struct { krate, item, fields, .. } = model;
    let keeps_undeclared = model.extra.is_some();
    let docs = describe::doc_string(&item.attrs);
    let fields = fields.iter().map(field(krate));
    let code = quote! {
        const WORDS: &'static #krate::describe::ObjectWords = &#krate::describe::ObjectWords {
            module: ::core::module_path!(),
            docs: #docs,
            keeps_undeclared: #keeps_undeclared,
            fields: &[#(#fields,)*],
        };
    };
    describe::feature_gated(krate, &code)
}

fn field(krate: &syn::Path) -> impl Fn(&Field) -> TokenStream {
    move |field| {
        let (docs, cfgs) = (describe::doc_string(&field.attributes.doc), &field.attributes.cfg);
        let ty = match &field.presence {
            Presence::Optional(inner) => inner,
            _ => &field.ty,
        };
        let is_deprecated = !field.attributes.deprecated.is_empty();
        let facts = facts::expand(&field.facts, &quote!(#krate::describe::Fact)).unwrap_or_else(|| quote!(&[]));
        let words = quote! {
            #(#cfgs)*
            #krate::describe::FieldWords {
                shape: <#ty as #krate::model::Value>::shape,
                docs: #docs,
                is_deprecated: #is_deprecated,
                facts: #facts,
                is_csv: false,
            }
        };
        match super::structs::disabled_cfg(&field.attributes) {
            Some(cfg) => quote!(#words, #cfg #krate::describe::FieldWords::gone()),
            None => words,
        }
    }
}

/// The description of an enum of strings or numbers.
pub(super) fn choices(model: &Enum) -> Option<TokenStream> {
    describe::is_enabled().then(|| enum_description(model))
}

fn enum_description(model: &Enum) -> TokenStream {
    let krate = &model.krate;
    let variants = model.item.variants.iter().zip(&model.attributes).map(|(variant, forwarded)| {
        let (name, docs, cfgs) = (variant.ident.to_string(), describe::doc_string(&forwarded.doc), &forwarded.cfg);
        quote!(#(#cfgs)* #krate::describe::VariantWords::plain(#name, #docs))
    });
    let ident = &model.item.ident;
    let values = quote!(<#ident as #krate::model::__private::OpenEnum>::VALUES);
    let words = enum_words(krate, &model.item, &values, variants);
    shape(krate, &quote!(#krate::describe::choices_shape(#words)))
}

/// The description of a `one_of` enum.
pub(super) fn one_of(model: &OneOf) -> Option<TokenStream> {
    describe::is_enabled().then(|| one_of_description(model))
}

fn one_of_description(model: &OneOf) -> TokenStream {
    let krate = &model.krate;
    let variants = model.variants.iter().map(|shape| {
        let ForwardedAttrs { cfg, doc, .. } = &shape.attributes;
        let (name, docs, ty) = (shape.ident.to_string(), describe::doc_string(doc), &shape.ty);
        quote!(#(#cfg)* #krate::describe::VariantWords::holding::<#ty>(#name, #docs))
    });
    let words = enum_words(
        krate,
        &model.item,
        &quote!(#krate::model::__private::Values { wires: &[], aliases: &[] }),
        variants,
    );
    shape(krate, &quote!(#krate::describe::one_of_shape(#words)))
}

fn enum_words(
    krate: &syn::Path,
    item: &syn::ItemEnum,
    values: &TokenStream,
    variants: impl Iterator<Item = TokenStream>,
) -> TokenStream {
    let (name, docs) = (item.ident.to_string(), describe::doc_string(&item.attrs));
    quote! {
        {
            const WORDS: &#krate::describe::EnumWords = &#krate::describe::EnumWords {
                name: #name,
                module: ::core::module_path!(),
                docs: #docs,
                values: #values,
                variants: &[#(#variants),*],
            };
            WORDS
        }
    }
}

fn shape(krate: &syn::Path, shape: &TokenStream) -> TokenStream {
    let code = quote! {
        fn shape() -> #krate::describe::Shape {
            #shape
        }
    };
    describe::feature_gated(krate, &code)
}
