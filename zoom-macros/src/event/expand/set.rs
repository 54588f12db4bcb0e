//! Enums of events.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};
use syn::spanned::Spanned as _;
use syn::{Attribute, Type, Variant, parse_quote};

use super::super::validated::{Set, SetEvent};
use crate::doc_comments;
use crate::model::expand::{non_exhaustive, permitted};

pub(super) fn expand(set: &Set) -> TokenStream {
    let item = item(set);
    let (implementation, serde) = (implementation(set), serde(set));
    let members: Vec<_> = set.events.iter().map(|event| &event.attributes).collect();
    let implementations = permitted(&quote! { #implementation #serde }, &set.item.attrs, &members);
    quote! { #item #implementations }
}

/// The enum, whose variants hold events.
fn item(set: &Set) -> TokenStream {
    let Set { krate, item, events } = set;
    let mut item = item.clone();
    for (variant, event) in item.variants.iter_mut().zip(events) {
        let payload = &event.payload;
        let content = quote!(::std::boxed::Box<#krate::event::Event<#payload>>);
        variant.fields = syn::Fields::Unnamed(parse_quote!((#content)));
        if !doc_comments::has_text(&event.attributes.doc) {
            variant.attrs.push(docs(event));
        }
    }
    let unknown: Variant = parse_quote! {
        /// Any other event.
        Unknown(#krate::event::RawEvent)
    };
    item.variants.push(unknown);
    let non_exhaustive = non_exhaustive(&item.attrs);
    quote! {
        #[derive(::core::clone::Clone)]
        #non_exhaustive
        #item
    }
}

/// A link to the payload, unless its type is not a path.
fn docs(event: &SetEvent) -> Attribute {
    let (name, payload) = (&event.ident, event.payload.to_token_stream().to_string().replace(' ', ""));
    let text = match &event.payload {
        Type::Path(_) => format!(" The event [`{name}`](struct@{payload})."),
        _ => format!(" The event `{name}`."),
    };
    parse_quote!(#[doc = #text])
}

fn implementation(set: &Set) -> TokenStream {
    let Set { krate, item, events } = set;
    let (vis, ident) = (&item.vis, &item.ident);
    let entries = events.iter().map(|SetEvent { ident, payload, attributes }| {
        let cfg = &attributes.cfg;
        // At the payload, so that the compiler points at a type that is not one.
        let span = Span::call_site().located_at(payload.span());
        quote_spanned!(span=> #(#cfg)* &Variant(Self::#ident),)
    });
    let contents = events.iter().map(|SetEvent { ident, attributes, .. }| {
        let cfg = &attributes.cfg;
        quote!(#(#cfg)* Self::#ident(event) => &**event,)
    });
    quote! {
        impl #ident {
            /// Decodes an event. An event whose name is not in the enum becomes `Unknown`.
            ///
            /// # Errors
            /// Fails if the text is not an event, or if the payload has another shape.
            #vis fn from_json(
                json: impl ::core::convert::AsRef<[::core::primitive::u8]>,
            ) -> ::core::result::Result<Self, #krate::event::EventError> {
                <Self as #krate::event::EventSet>::from_raw(#krate::event::RawEvent::from_json(json)?)
            }

            /// Returns the event as it was received.
            #[must_use]
            #vis fn raw(&self) -> &#krate::event::RawEvent {
                self.content().raw_event()
            }

            #[inline]
            fn content(&self) -> &dyn #krate::event::__private::AnyEvent {
                match self {
                    #(#contents)*
                    Self::Unknown(event) => event,
                }
            }
        }

        #[automatically_derived]
        impl #krate::event::EventSet for #ident {
            fn read(
                event: #krate::event::RawEvent,
            ) -> ::core::result::Result<::core::result::Result<Self, #krate::event::RawEvent>, #krate::event::EventError> {
                #[allow(unused_imports)]
                use #krate::event::__private::Variant;
                #krate::event::__private::read_in(&[#(#entries)*], event)
            }

            fn unknown(event: #krate::event::RawEvent) -> Self {
                Self::Unknown(event)
            }

            fn raw(&self) -> &#krate::event::RawEvent {
                self.content().raw_event()
            }
        }
    }
}

fn serde(set: &Set) -> TokenStream {
    let Set { krate, item, .. } = set;
    let ident = &item.ident;
    let (serde, event) = (quote!(#krate::model::__private), quote!(#krate::event::__private));
    quote! {
        #[automatically_derived]
        impl #serde::Serialize for #ident {
            fn serialize<S: #serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                #event::serialize(self.raw(), serializer)
            }
        }

        #[automatically_derived]
        impl<'de> #serde::Deserialize<'de> for #ident {
            fn deserialize<D: #serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                #event::deserialize(deserializer)
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(self.content(), f)
            }
        }
    }
}
