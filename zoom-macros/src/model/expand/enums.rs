//! An enum of names or numbers: its item with `Unknown`, and its conversions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::valid::{Enum, Wires};

pub(crate) fn expand(model: &Enum) -> TokenStream {
    let Enum { krate, item, .. } = model;
    let ident = &item.ident;
    let private = quote!(#krate::model::__private);
    let item = with_unknown(model);
    let table = table(model);
    let conversions = conversions(model);
    let equality = equality(model);
    let serde = super::serde(krate, ident, &quote!(#private::serialize_enum(self, serializer)));
    let value = super::value(krate, ident, &quote!(decode_enum), super::describe::choices(model));
    quote! {
        #item
        #table
        #serde
        #value
        #conversions
        #equality

        #[automatically_derived]
        impl ::core::default::Default for #ident {
            fn default() -> Self {
                #private::unread()
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #private::display(self, f)
            }
        }

        #[automatically_derived]
        impl #krate::request::WireText for #ident {
            fn write_text(&self, out: &mut ::std::string::String) {
                #private::write_text(self, out)
            }
        }
    }
}

fn with_unknown(model: &Enum) -> TokenStream {
    let krate = &model.krate;
    let mut item = model.item.clone();
    item.variants.push(syn::parse_quote! {
        /// A value that has no name here, as Zoom sent it.
        Unknown(#krate::model::UnknownValue)
    });
    quote! {
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[non_exhaustive]
        #item
    }
}

/// Equal is what is equal in JSON. Derives would write it out for each enum, and the compiler would look through all of it.
fn equality(model: &Enum) -> TokenStream {
    let Enum { krate, item, .. } = model;
    let ident = &item.ident;
    quote! {
        #[automatically_derived]
        impl ::core::cmp::PartialEq for #ident {
            fn eq(&self, other: &Self) -> bool {
                #krate::model::__private::same(self, other)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Eq for #ident {}

        #[automatically_derived]
        impl ::core::hash::Hash for #ident {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                #krate::model::__private::hash(self, state)
            }
        }
    }
}

/// What each variant is in JSON.
fn wires(model: &Enum) -> Vec<TokenStream> {
    let krate = &model.krate;
    let wire = quote!(#krate::model::__private::Wire);
    match &model.wires {
        Wires::Text(texts) => texts.iter().map(|text| quote!(#wire::Text(#text))).collect(),
        Wires::Number(numbers) => numbers
            .iter()
            .map(|number| Literal::i64_unsuffixed(*number))
            .map(|number| quote!(#wire::Number(#number)))
            .collect(),
    }
}

fn table(model: &Enum) -> TokenStream {
    let Enum { krate, item, attributes, .. } = model;
    let ident = &item.ident;
    let private = quote!(#krate::model::__private);
    let names: Vec<_> = item.variants.iter().map(|variant| &variant.ident).collect();
    let cfgs: Vec<_> = attributes.iter().map(|carried| &carried.cfg).collect();
    let wires = wires(model);
    let allow = super::allow_deprecated(attributes.iter());
    quote! {
        #[automatically_derived]
        #allow
        impl #private::OpenEnum for #ident {
            const VARIANTS: &'static [(#private::Wire, Self)] =
                &[#(#(#cfgs)* (#wires, Self::#names)),*];

            fn unknown(value: #krate::model::UnknownValue) -> Self {
                Self::Unknown(value)
            }

            fn wire(&self) -> ::core::result::Result<#private::Wire, &#krate::model::UnknownValue> {
                ::core::result::Result::Ok(match self {
                    #(#(#cfgs)* Self::#names => #wires,)*
                    Self::Unknown(value) => return ::core::result::Result::Err(value),
                })
            }
        }
    }
}

fn conversions(model: &Enum) -> TokenStream {
    match model.wires {
        Wires::Text(_) => text_conversions(model),
        Wires::Number(_) => number_conversions(model),
    }
}

fn text_conversions(model: &Enum) -> TokenStream {
    let Enum { krate, item, .. } = model;
    let (ident, vis) = (&item.ident, &item.vis);
    quote! {
        #[allow(dead_code, unreachable_pub)]
        impl #ident {
            /// The text that Zoom sends for it.
            #[must_use]
            #vis fn as_str(&self) -> &str {
                #krate::model::__private::text_of(self)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<&str> for #ident {
            fn from(text: &str) -> Self {
                #krate::model::__private::from_text(text)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<::std::string::String> for #ident {
            fn from(text: ::std::string::String) -> Self {
                #krate::model::__private::from_text(&text)
            }
        }
    }
}

fn number_conversions(model: &Enum) -> TokenStream {
    let Enum { krate, item, .. } = model;
    let (ident, vis) = (&item.ident, &item.vis);
    quote! {
        #[allow(dead_code, unreachable_pub)]
        impl #ident {
            /// The number that Zoom sends for it; `None` when Zoom sent something else than a number.
            #[must_use]
            #vis fn as_i64(&self) -> ::core::option::Option<i64> {
                #krate::model::__private::number_of(self)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<i64> for #ident {
            fn from(number: i64) -> Self {
                #krate::model::__private::from_number(number)
            }
        }
    }
}
