//! What lets the client turn pages.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::super::checked::{Face, Param, Shape};

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
    Some(quote! {
        #(#cfgs)*
        #header {
            fn set_next_page_token(&mut self, token: ::std::string::String) { #set }
        }
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
            self.#name = ::core::option::Option::Some(
                <#inner as ::core::convert::From<::std::string::String>>::from(token),
            );
        }
    })
}
