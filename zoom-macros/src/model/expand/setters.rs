//! The constructor `new` with the required fields, and a setter for each other field.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use crate::model::validated::{Field, ForwardedAttrs, Presence, Struct};
use crate::{doc_comments, facts, lints};

pub(crate) fn expand(model: &Struct) -> TokenStream {
    let Struct { item, fields, .. } = model;
    let ident = &item.ident;
    let new = new(model);
    let setters = fields.iter().filter_map(|field| setter(field, model));
    quote! {
        // Not every setter is called, and the names are Zoom's.
        #[allow(
            dead_code,
            unreachable_pub,
            clippy::needless_update,
            clippy::should_implement_trait,
            clippy::too_many_arguments,
            clippy::wrong_self_convention
        )]
        impl #ident {
            #new
            #(#setters)*
        }
    }
}

fn new(model: &Struct) -> TokenStream {
    let Struct { item, fields, .. } = model;
    let vis = &item.vis;
    let (required, rest): (Vec<_>, Vec<_>) =
        fields.iter().partition(|field| matches!(field.presence, Presence::Required));
    let doc = if required.is_empty() {
        format!("Creates an empty `{}`.", item.ident)
    } else {
        format!("Creates a `{}` from its required fields.", item.ident)
    };
    let arguments = required.iter().map(|Field { ident, ty, attributes, .. }| {
        let cfg = &attributes.cfg;
        quote!(#(#cfg)* #ident: impl ::core::convert::Into<#ty>)
    });
    let values = required.iter().map(|Field { ident, attributes, .. }| {
        let cfg = &attributes.cfg;
        quote!(#(#cfg)* #ident: ::core::convert::Into::into(#ident),)
    });
    // With arguments it is generic, and compiled only where it is called.
    let inline = required.is_empty().then(|| quote!(#[inline]));
    let rest = (!rest.is_empty() || model.extra.is_some()).then(|| quote!(..::core::default::Default::default()));
    quote! {
        #[doc = #doc]
        #[must_use]
        #inline
        #vis fn new(#(#arguments),*) -> Self {
            Self { #(#values)* #rest }
        }
    }
}

fn setter(field: &Field, model: &Struct) -> Option<TokenStream> {
    let (ident, krate, vis) = (&field.ident, &model.krate, &model.item.vis);
    let (ty, fill): (&Type, _) = match &field.presence {
        Presence::Required => return None,
        Presence::Optional(inner) => (inner, quote!(fill)),
        Presence::List => (&field.ty, quote!(replace)),
    };
    let ForwardedAttrs { cfg, deprecated, conditional, .. } = &field.attributes;
    let conditional = conditional.iter().map(lints::relaxed);
    let doc = doc(field);
    Some(quote! {
        #(#cfg)*
        #doc
        #(#deprecated)*
        #(#conditional)*
        #[must_use]
        #vis fn #ident(mut self, #ident: impl ::core::convert::Into<#ty>) -> Self {
            #krate::model::__private::#fill(&mut self.#ident, #ident);
            self
        }
    })
}

/// The field's documentation, or a generated line.
fn doc(field: &Field) -> TokenStream {
    let own = &field.attributes.doc;
    if doc_comments::has_text(own) {
        return facts::with_sentence(own, &field.facts);
    }
    let mut line = format!("Sets `{}`.", field.ident);
    line.extend(field.facts.sentence(&line).map(|sentence| format!(" {sentence}")));
    quote!(#[doc = #line] #(#own)*)
}
