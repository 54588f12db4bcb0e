//! The words and shapes of a model.

use proc_macro2::TokenStream;
use quote::quote;

use crate::describe;
use crate::model::valid::{Carried, Enum, Field, OneOf, Struct};

/// The words of a struct, where descriptions are written.
pub(super) fn fields(model: &Struct) -> Option<TokenStream> {
    describe::is_on().then(|| words_of_fields(model))
}

fn words_of_fields(model: &Struct) -> TokenStream {
    let Struct { krate, item, fields } = model;
    let docs = describe::text(&item.attrs);
    let fields = fields.iter().map(field(krate));
    let code = quote! {
        const WORDS: &'static #krate::describe::ObjectWords =
            &#krate::describe::ObjectWords { module: ::core::module_path!(), docs: #docs, fields: &[#(#fields,)*] };
    };
    describe::kept(krate, &code)
}

fn field(krate: &syn::Path) -> impl Fn(&Field) -> TokenStream {
    move |field| {
        let (ty, docs, cfgs) = (&field.ty, describe::text(&field.attributes.doc), &field.attributes.cfg);
        let deprecated = (!field.attributes.deprecated.is_empty()).then(|| quote!(.deprecated()));
        let words = quote!(#(#cfgs)* #krate::describe::FieldWords::of::<#ty>(#docs)#deprecated);
        match super::structs::unless(&field.attributes) {
            Some(unless) => quote!(#words, #unless #krate::describe::FieldWords::gone()),
            None => words,
        }
    }
}

/// The shape of an enum of names or numbers.
pub(super) fn choices(model: &Enum) -> Option<TokenStream> {
    describe::is_on().then(|| shape_of_choices(model))
}

fn shape_of_choices(model: &Enum) -> TokenStream {
    let krate = &model.krate;
    let variants = model.item.variants.iter().zip(&model.attributes).map(|(variant, carried)| {
        let (name, docs, cfgs) = (variant.ident.to_string(), describe::text(&carried.doc), &carried.cfg);
        quote!(#(#cfgs)* #krate::describe::VariantWords::plain(#name, #docs))
    });
    let words = words(krate, &model.item, variants);
    shape(krate, &quote!(#krate::describe::Choices::of::<Self>(#words)))
}

/// The shape of an enum of shapes.
pub(super) fn one_of(model: &OneOf) -> Option<TokenStream> {
    describe::is_on().then(|| shape_of_one(model))
}

fn shape_of_one(model: &OneOf) -> TokenStream {
    let krate = &model.krate;
    let variants = model.shapes.iter().map(|shape| {
        let Carried { cfg, doc, .. } = &shape.attributes;
        let (name, docs, ty) = (shape.ident.to_string(), describe::text(doc), &shape.ty);
        quote!(#(#cfg)* #krate::describe::VariantWords::holding::<#ty>(#name, #docs))
    });
    let words = words(krate, &model.item, variants);
    shape(krate, &quote!(#krate::describe::one_of_shape(#words)))
}

fn words(krate: &syn::Path, item: &syn::ItemEnum, variants: impl Iterator<Item = TokenStream>) -> TokenStream {
    let (name, docs) = (item.ident.to_string(), describe::text(&item.attrs));
    quote! {
        {
            const WORDS: &#krate::describe::EnumWords = &#krate::describe::EnumWords {
                name: #name,
                module: ::core::module_path!(),
                docs: #docs,
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
    describe::kept(krate, &code)
}
