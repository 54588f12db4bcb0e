//! The method that writes a request's parts.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::super::checked::{Body, Endpoint, Kind, Param, Piece};
use super::super::types::is_file;
use super::super::words::BodyWord;

/// One statement a part, each spanned on the type it writes, so that a type that cannot be sent is
/// what the compiler points at.
pub(super) fn expand(endpoint: &Endpoint<'_>) -> TokenStream {
    let path = endpoint.pieces.iter().filter_map(|piece| self::piece(piece, endpoint));
    let begin = begin(endpoint);
    let statements = |in_body: bool| {
        let params = endpoint.face.params.iter().filter(move |param| (param.kind == Kind::Field) == in_body);
        params.filter_map(|param| statement(param, endpoint.body))
    };
    let (before, fields) = (statements(false), statements(true));
    quote! { #(#path)* #(#before)* #begin #(#fields)* }
}

fn piece(piece: &Piece<'_>, endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let place = match piece {
        Piece::Literal(text) => return Some(quote! { request.literal(#text); }),
        Piece::Place(name) => name,
    };
    let param = endpoint.face.params.iter().find(|param| param.name == *place)?;
    Some(call("segment", Some(&param.plain_name()), param))
}

/// Starts a body of fields.
fn begin(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let Body::Fields(word) = endpoint.body else {
        return None;
    };
    let runtime = &endpoint.face.runtime;
    Some(match word {
        BodyWord::Json => quote! { request.json_object(); },
        BodyWord::UrlEncoded => quote! { request.urlencoded(); },
        BodyWord::Form if endpoint.face.chooses_encoding => {
            let field = endpoint.face.encoding_field();
            quote! { request.form(self.#field); }
        }
        BodyWord::Form => quote! { request.form(#runtime::request::FormEncoding::Multipart); },
        BodyWord::Bytes => return None,
    })
}

fn statement(param: &Param<'_>, body: Body) -> Option<TokenStream> {
    let cfgs = &param.cfgs;
    let named = |method| call(method, Some(&param.wire), param);
    let call = match (&param.kind, body.word()) {
        (Kind::Path, _) => return None,
        (Kind::Query { csv: false }, _) => named("query"),
        (Kind::Query { csv: true }, _) => named("query_csv"),
        (Kind::Header, _) => named("header"),
        (Kind::Body, Some(BodyWord::Bytes)) => call("bytes", None, param),
        (Kind::Body, _) => call("json_body", None, param),
        (Kind::Field, Some(BodyWord::Form)) if is_file(param.ty) => named("form_file"),
        (Kind::Field, Some(BodyWord::Form)) => named("form_field"),
        (Kind::Field, Some(BodyWord::UrlEncoded)) => named("urlencoded_field"),
        (Kind::Field, _) => named("json_field"),
    };
    Some(quote! { #(#cfgs)* #call })
}

/// `request.method("name", &self.field);`
fn call(method: &str, name: Option<&str>, param: &Param<'_>) -> TokenStream {
    let [start, _] = ends(param);
    let method = Ident::new(method, start);
    let name = name.map(|name| quote!(#name,));
    let value = value(param);
    quote_spanned! { start=> request.#method(#name #value); }
}

/// `&self.field`, which stands where the type does.
fn value(param: &Param<'_>) -> TokenStream {
    let [start, end] = ends(param);
    let mut field = param.name.clone();
    field.set_span(end);
    quote_spanned!(start=> &self.#field)
}

/// Where the type starts and ends, with the names of the expansion.
fn ends(param: &Param<'_>) -> [Span; 2] {
    let mut spans = param.ty.to_token_stream().into_iter().map(|token| token.span());
    let start = spans.next().unwrap_or_else(Span::call_site);
    let end = spans.last().unwrap_or(start);
    [start, end].map(|span| Span::call_site().located_at(span))
}
