//! The implementations of `Paged` and `Ranged`.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::super::types::is_named;
use super::super::validated::{Param, ParamKind, Presence, PublicSignature};

/// The implementations, and a check that the response has the list field.
pub(super) fn expand(signature: &PublicSignature<'_>) -> Option<TokenStream> {
    let list = signature.paged?;
    let (runtime, output) = (&signature.runtime, &signature.output);
    // If the response is not a page, the error points at the option.
    let at = Span::call_site().located_at(list.span());
    let (runtime_at, request_at) = (relocated(runtime, at), relocated(&signature.request, at));
    let header = quote_spanned! { at=> impl #runtime_at::page::Paged for #request_at };
    let set = signature.params.iter().find_map(set)?;
    let cfgs: Vec<_> = signature.cfgs().collect();
    let date_range = date_range(signature, |from, to| quote! { (&mut self.#from, &mut self.#to) });
    Some(quote! {
        #(#cfgs)*
        #header {
            #[inline]
            fn set_next_page_token(&mut self, token: ::core::option::Option<::std::string::String>) { #set }
        }
        #date_range
        #(#cfgs)*
        const _: fn(&#output) = |page| { let _ = &page.#list; };
    })
}

/// The tokens with another location.
fn relocated(tokens: &impl ToTokens, to: Span) -> TokenStream {
    let tokens = tokens.to_token_stream().into_iter().map(|mut token| {
        token.set_span(token.span().located_at(to));
        token
    });
    tokens.collect()
}

fn set(param: &Param<'_>) -> Option<TokenStream> {
    let Presence::Optional(inner) = param.presence else {
        return None;
    };
    let name = param.name;
    (param.plain_name() == "next_page_token").then(|| {
        quote! {
            self.#name = token.map(<#inner as ::core::convert::From<::std::string::String>>::from);
        }
    })
}

/// The implementation of `Ranged`, if the query has a date range.
pub(super) fn date_range(
    signature: &PublicSignature<'_>,
    ends: impl FnOnce(&Ident, &Ident) -> TokenStream,
) -> Option<TokenStream> {
    let (from, to) = (range_end(signature, "from")?, range_end(signature, "to")?);
    let (runtime, request, cfgs) = (&signature.runtime, &signature.request, signature.cfgs());
    let (from_type, to_type, ends) = (from.ty, to.ty, ends(from.name, to.name));
    Some(quote! {
        #(#cfgs)*
        impl #runtime::page::Ranged for #request {
            type From = #from_type;
            type To = #to_type;
            #[inline]
            fn range(&mut self) -> (&mut Self::From, &mut Self::To) { #ends }
        }
    })
}

/// The query parameter of this name, if it is a date.
fn range_end<'a>(signature: &'a PublicSignature<'_>, wire: &str) -> Option<&'a Param<'a>> {
    let is_end = |param: &&Param<'_>| param.wire == wire && matches!(param.kind, ParamKind::Query { .. });
    let param = signature.params.iter().find(is_end)?;
    (is_date(param) && param.cfgs.is_empty()).then_some(param)
}

fn is_date(param: &Param<'_>) -> bool {
    let ty = match param.presence {
        Presence::Optional(inner) => inner,
        _ => param.ty,
    };
    is_named(ty, "Date")
}
