//! The method that writes a request's parts.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::super::checked::{Body, BodyWord, Endpoint, Kind, Param, Piece};
use super::super::validate::is_file;

/// One statement a part, each spanned on the type it writes, so that a type that cannot be sent is
/// what the compiler points at.
pub(super) fn expand(endpoint: &Endpoint<'_>) -> TokenStream {
    let path = endpoint
        .pieces
        .iter()
        .map(|piece| self::piece(piece, endpoint));
    let begin = begin(endpoint);
    let statements = |in_body: bool| {
        let params = endpoint
            .face
            .params
            .iter()
            .filter(move |param| (param.kind == Kind::Field) == in_body);
        params.filter_map(|param| statement(param, endpoint.body))
    };
    let (before, fields) = (statements(false), statements(true));
    quote! { #(#path)* #(#before)* #begin #(#fields)* }
}

fn piece(piece: &Piece<'_>, endpoint: &Endpoint<'_>) -> TokenStream {
    match piece {
        Piece::Literal(text) => quote! { request.literal(#text); },
        Piece::Place(name) => {
            let param = endpoint
                .face
                .params
                .iter()
                .find(|param| param.name == *name);
            let span = param.map_or_else(Span::call_site, type_span);
            let plain = param.map(Param::plain_name).unwrap_or_default();
            quote_spanned! { span=> request.segment(#plain, &self.#name); }
        }
    }
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
            quote! { request.form(self.encoding_of_form); }
        }
        BodyWord::Form => quote! { request.form(#runtime::request::FormEncoding::Multipart); },
        BodyWord::Bytes => return None,
    })
}

fn statement(param: &Param<'_>, body: Body) -> Option<TokenStream> {
    let (cfgs, name, wire, span) = (&param.cfgs, param.name, &param.wire, type_span(param));
    let call = match (&param.kind, body.word()) {
        (Kind::Path, _) => return None,
        (Kind::Query { csv: false }, _) => {
            quote_spanned! { span=> request.query(#wire, &self.#name); }
        }
        (Kind::Query { csv: true }, _) => {
            quote_spanned! { span=> request.query_csv(#wire, &self.#name); }
        }
        (Kind::Header, _) => quote_spanned! { span=> request.header(#wire, &self.#name); },
        (Kind::Body, Some(BodyWord::Bytes)) => {
            quote_spanned! { span=> request.bytes(::core::clone::Clone::clone(&self.#name)); }
        }
        (Kind::Body, _) => quote_spanned! { span=> request.json_body(&self.#name); },
        (Kind::Field, Some(BodyWord::Form)) if is_file(param.ty) => {
            quote_spanned! { span=> request.form_file(#wire, &self.#name); }
        }
        (Kind::Field, Some(BodyWord::Form)) => {
            quote_spanned! { span=> request.form_field(#wire, &self.#name); }
        }
        (Kind::Field, Some(BodyWord::UrlEncoded)) => {
            quote_spanned! { span=> request.urlencoded_field(#wire, &self.#name); }
        }
        (Kind::Field, _) => quote_spanned! { span=> request.json_field(#wire, &self.#name); },
    };
    Some(quote! { #(#cfgs)* #call })
}

/// Where the type stands, with the names of the expansion.
fn type_span(param: &Param<'_>) -> Span {
    Span::call_site().located_at(param.ty.span())
}
