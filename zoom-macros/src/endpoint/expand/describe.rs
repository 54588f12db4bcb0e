//! The description of an endpoint: its words, the shapes of its arguments, and how a call is made of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::checked::{Face, Param};
use crate::describe;

/// The description, where descriptions are written.
pub(super) fn expand(face: &Face<'_>) -> Option<TokenStream> {
    // A type without a name has no place to be read into.
    let is_nameless = |param: &Param<'_>| matches!(param.ty, syn::Type::ImplTrait(_));
    if !describe::is_on() || face.params.iter().any(is_nameless) {
        return None;
    }
    let (runtime, ty, cfgs) = (&face.runtime, &face.request, face.cfgs());
    let implementation = implementation(face);
    let code = quote! {
        #(#cfgs)*
        const _: () = {
            #[allow(unused_imports)]
            use #runtime::describe::{self, ViaDefault as _, ViaFile as _, ViaNothing as _, ViaValue as _};
            #implementation
            #runtime::__private::inventory::submit! { describe::Entry::of::<#ty>() }
        };
    };
    Some(describe::kept(runtime, &code))
}

fn implementation(face: &Face<'_>) -> TokenStream {
    let ty = &face.request;
    let docs = describe::text(face.docs.iter().copied());
    let is_deprecated = face.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    let arguments = face.params.iter().map(argument);
    let errors = face.errors.iter().map(|entry| describe::text(&entry.docs));
    let making = making(face);
    quote! {
        impl describe::Describe for #ty {
            const MODULE: &'static str = ::core::module_path!();
            const DOCS: &'static str = #docs;
            const IS_DEPRECATED: bool = #is_deprecated;
            const ARGUMENTS: &'static [describe::FieldWords] = &[#(#arguments),*];
            const ERRORS: &'static [&'static str] = &[#(#errors),*];
            #making
        }
    }
}

fn argument(param: &Param<'_>) -> TokenStream {
    let (cfgs, ty, docs) = (&param.cfgs, param.ty, describe::text(param.docs.iter().copied()));
    let is_deprecated = param.attrs.iter().any(|attribute| attribute.path().is_ident("deprecated"));
    quote! {
        #(#cfgs)*
        describe::FieldWords {
            shape: || (&&&&describe::Slot::<#ty>::NEW).shape(),
            docs: #docs,
            is_deprecated: #is_deprecated,
        }
    }
}

/// Takes each argument out of those that were given.
fn making(face: &Face<'_>) -> TokenStream {
    let ty = &face.request;
    let fields = face.params.iter().map(|param| {
        let (cfgs, name, text, ty) = (&param.cfgs, param.name, param.plain_name(), param.ty);
        quote! { #(#cfgs)* #name: (&&&&describe::Slot::<#ty>::NEW).take(#text, arguments)? }
    });
    let encoding = face.chooses_encoding.then(|| {
        let field = face.encoding_field();
        quote! { #field: arguments.encoding() }
    });
    let fields = fields.chain(encoding);
    quote! {
        #[allow(unused_variables)]
        fn from_arguments(
            arguments: &mut describe::Arguments,
        ) -> ::core::result::Result<Self, ::std::string::String> {
            ::core::result::Result::Ok(#ty { #(#fields),* })
        }
    }
}
