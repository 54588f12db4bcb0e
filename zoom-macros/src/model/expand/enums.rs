//! Enums of strings or numbers: the item with its `Unknown` variant, and the conversions.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Expansion, Functions};
use crate::model::validated::{Enum, VariantValues};

pub(crate) fn expand(model: &Enum) -> Expansion {
    let Enum { krate, item, .. } = model;
    let ident = &item.ident;
    let private = quote!(#krate::model::__private);
    let item = with_unknown(model);
    let table = table(model);
    let conversions = conversions(model);
    let equality = equality(model);
    let serde = super::serde(krate, ident, &quote!(#private::serialize_enum(self, serializer)));
    let functions = Functions {
        set: &quote!(#private::set_enum(self, token)),
        set_option: &quote!(#private::set_enum_option(option, token)),
        view: &quote!(#private::view_enum(self)),
    };
    let value = super::value(krate, ident, &functions, super::describe::choices(model));
    let implementations = quote! {
        #table
        #serde
        #value
        #conversions
        #equality

        #[automatically_derived]
        impl ::core::default::Default for #ident {
            #[inline]
            fn default() -> Self {
                #private::unread()
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #ident {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #private::display(self, f)
            }
        }

        #[automatically_derived]
        impl #krate::request::WireText for #ident {
            #[inline]
            fn write_text(&self, out: &mut ::std::string::String) {
                #private::write_text(self, out)
            }
        }
    };
    Expansion { item, implementations }
}

fn with_unknown(model: &Enum) -> TokenStream {
    let krate = &model.krate;
    let mut item = model.item.clone();
    item.variants.push(syn::parse_quote! {
        /// A value that this version does not know, as Zoom sent it.
        Unknown(#krate::model::UnknownValue)
    });
    let non_exhaustive = super::non_exhaustive(&item.attrs);
    quote! {
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #non_exhaustive
        #item
    }
}

/// Values are equal if their JSON is equal. Derived implementations would cost compile time for every enum.
fn equality(model: &Enum) -> TokenStream {
    let Enum { krate, item, .. } = model;
    let ident = &item.ident;
    quote! {
        #[automatically_derived]
        impl ::core::cmp::PartialEq for #ident {
            #[inline]
            fn eq(&self, other: &Self) -> ::core::primitive::bool {
                #krate::model::__private::same(self, other)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::Eq for #ident {}

        #[automatically_derived]
        impl ::core::hash::Hash for #ident {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                #krate::model::__private::hash(self, state)
            }
        }
    }
}

/// The JSON value of each variant.
fn wires(model: &Enum) -> Vec<TokenStream> {
    let krate = &model.krate;
    let wire = quote!(#krate::model::__private::Wire);
    match &model.values {
        VariantValues::Text(texts) => texts.iter().map(|text| quote!(#wire::Text(#text))).collect(),
        VariantValues::Number(numbers) => numbers
            .iter()
            .map(|number| Literal::i64_unsuffixed(*number))
            .map(|number| quote!(#wire::Number(#number)))
            .collect(),
    }
}

/// The other spellings, each with the value that it is read as.
fn aliases(model: &Enum) -> Option<TokenStream> {
    let VariantValues::Text(texts) = &model.values else { return None };
    let aliases = model.aliases.iter().zip(texts).zip(&model.attributes).filter_map(|((alias, text), forwarded)| {
        let (alias, cfg) = (alias.as_ref()?, &forwarded.cfg);
        Some(quote!(#(#cfg)* (#alias, #text)))
    });
    let aliases: Vec<_> = aliases.collect();
    (!aliases.is_empty()).then(|| quote!(const ALIASES: &'static [(&'static ::core::primitive::str, &'static ::core::primitive::str)] = &[#(#aliases),*];))
}

fn table(model: &Enum) -> TokenStream {
    let Enum { krate, item, attributes, .. } = model;
    let ident = &item.ident;
    let private = quote!(#krate::model::__private);
    let names: Vec<_> = item.variants.iter().map(|variant| &variant.ident).collect();
    let cfgs: Vec<_> = attributes.iter().map(|forwarded| &forwarded.cfg).collect();
    let wires = wires(model);
    let aliases = aliases(model);
    quote! {
        #[automatically_derived]
        impl #private::OpenEnum for #ident {
            const WIRES: &'static [#private::Wire] = &[#(#(#cfgs)* #wires),*];
            #aliases
            const VARIANTS: &'static [Self] = &[#(#(#cfgs)* Self::#names),*];

            #[inline]

            fn unknown(value: #krate::model::UnknownValue) -> Self {
                Self::Unknown(value)
            }

            #[inline]

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
    match model.values {
        VariantValues::Text(_) => text_conversions(model),
        VariantValues::Number(_) => number_conversions(model),
    }
}

fn text_conversions(model: &Enum) -> TokenStream {
    let Enum { krate, item, .. } = model;
    let (ident, vis) = (&item.ident, &item.vis);
    quote! {
        #[allow(dead_code, unreachable_pub)]
        impl #ident {
            /// Returns the value as Zoom sends it.
            #[must_use]
            #[inline]
            #vis fn as_str(&self) -> &::core::primitive::str {
                #krate::model::__private::text_of(self)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<&::core::primitive::str> for #ident {
            #[inline]
            fn from(text: &::core::primitive::str) -> Self {
                #krate::model::__private::from_text(text)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<::std::string::String> for #ident {
            #[inline]
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
            /// Returns the value as Zoom sends it; `None` if Zoom sent something other than a number.
            #[must_use]
            #[inline]
            #vis fn as_i64(&self) -> ::core::option::Option<::core::primitive::i64> {
                #krate::model::__private::number_of(self)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<::core::primitive::i64> for #ident {
            #[inline]
            fn from(number: ::core::primitive::i64) -> Self {
                #krate::model::__private::from_number(number)
            }
        }
    }
}
