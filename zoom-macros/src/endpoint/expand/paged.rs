//! What lets the client turn pages, and ask for ranges of dates month by month.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::super::checked::{Face, Kind, Param, Shape};
use super::super::types::is_named;

/// The next page's token finds its place, and the list its name in the response.
pub(super) fn expand(face: &Face<'_>) -> Option<TokenStream> {
    let list = face.paged?;
    let (runtime, output) = (&face.runtime, &face.output);
    // A response that is no page is the mistake of the option.
    let at = Span::call_site().located_at(list.span());
    let (runtime_at, request_at) = (moved(runtime, at), moved(&face.request, at));
    let header = quote_spanned! { at=> impl #runtime_at::page::Paged for #request_at };
    let set = face.params.iter().find_map(set)?;
    let cfgs: Vec<_> = face.cfgs().collect();
    let ranged = ranged(face, |from, to| quote! { (&mut self.#from, &mut self.#to) });
    Some(quote! {
        #(#cfgs)*
        #header {
            fn set_next_page_token(&mut self, token: ::core::option::Option<::std::string::String>) { #set }
        }
        #ranged
        #(#cfgs)*
        const _: fn(&#output) = |page| { let _ = &page.#list; };
    })
}

/// The tokens at another place.
fn moved(tokens: &impl ToTokens, to: Span) -> TokenStream {
    let tokens = tokens.to_token_stream().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(to));
        token
    });
    tokens.collect()
}

fn set(param: &Param<'_>) -> Option<TokenStream> {
    let Shape::Optional(inner) = param.shape else {
        return None;
    };
    let name = param.name;
    (param.plain_name() == "next_page_token").then(|| {
        quote! {
            self.#name = token.map(<#inner as ::core::convert::From<::std::string::String>>::from);
        }
    })
}

/// Where the range of dates is, for an endpoint that takes one.
pub(super) fn ranged(face: &Face<'_>, ends: impl FnOnce(&Ident, &Ident) -> TokenStream) -> Option<TokenStream> {
    let (from, to) = (end(face, "from")?, end(face, "to")?);
    let (runtime, request, cfgs) = (&face.runtime, &face.request, face.cfgs());
    let (from_type, to_type, ends) = (from.ty, to.ty, ends(from.name, to.name));
    Some(quote! {
        #(#cfgs)*
        impl #runtime::page::Ranged for #request {
            type From = #from_type;
            type To = #to_type;
            fn range(&mut self) -> (&mut Self::From, &mut Self::To) { #ends }
        }
    })
}

/// The query parameter of this name, when it is a day.
fn end<'a>(face: &'a Face<'_>, wire: &str) -> Option<&'a Param<'a>> {
    let is_end = |param: &&Param<'_>| param.wire == wire && matches!(param.kind, Kind::Query { .. });
    let param = face.params.iter().find(is_end)?;
    (is_day(param) && param.cfgs.is_empty()).then_some(param)
}

fn is_day(param: &Param<'_>) -> bool {
    let ty = match param.shape {
        Shape::Optional(inner) => inner,
        _ => param.ty,
    };
    is_named(ty, "Date")
}
