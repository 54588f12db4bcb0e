//! The method that writes a request.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote, quote_spanned};

use super::super::keywords::BodyKind;
use super::super::types::is_file;
use super::super::validated::{Body, Endpoint, Param, ParamKind, PathPart};

/// One statement per parameter. Each has the span of the parameter's type, so that the compiler points at a type that cannot be
/// sent.
pub(super) fn expand(endpoint: &Endpoint<'_>) -> TokenStream {
    let path = endpoint.path_parts.iter().filter_map(|path_part| self::path_part(path_part, endpoint));
    let begin_body = begin_body(endpoint);
    let statements = |in_body: bool| {
        let params = endpoint.signature.params.iter().filter(move |param| (param.kind == ParamKind::Field) == in_body);
        params.filter_map(|param| statement(param, endpoint.body))
    };
    let (before, fields) = (statements(false), statements(true));
    quote! { #(#path)* #(#before)* #begin_body #(#fields)* }
}

fn path_part(path_part: &PathPart<'_>, endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let name = match path_part {
        PathPart::Literal(text) => return Some(quote! { request.literal(#text); }),
        PathPart::Param(name) => name,
    };
    let param = endpoint.signature.params.iter().find(|param| param.name == *name)?;
    Some(call("segment", Some(&param.plain_name()), param))
}

/// The statement that starts a body of fields.
fn begin_body(endpoint: &Endpoint<'_>) -> Option<TokenStream> {
    let Body::Fields(kind) = endpoint.body else {
        return None;
    };
    let runtime = &endpoint.signature.runtime;
    Some(match kind {
        BodyKind::Json => quote! { request.json_object(); },
        BodyKind::UrlEncoded => quote! { request.urlencoded(); },
        BodyKind::Form if endpoint.signature.has_encoding_choice => {
            let field = endpoint.signature.encoding_field();
            quote! { request.form(self.#field); }
        }
        BodyKind::Form => quote! { request.form(#runtime::request::FormEncoding::Multipart); },
        BodyKind::Bytes => return None,
    })
}

fn statement(param: &Param<'_>, body: Body) -> Option<TokenStream> {
    let cfgs = &param.cfgs;
    let named = |method| call(method, Some(&param.wire), param);
    let call = match (&param.kind, body.kind()) {
        (ParamKind::Path, _) => return None,
        (ParamKind::Query { csv, required: true }, _) => {
            let (check, write) = (named("require_items"), named(if *csv { "query_csv" } else { "query" }));
            quote! { #check #write }
        }
        (ParamKind::Query { csv: false, .. }, _) => named("query"),
        (ParamKind::Query { csv: true, .. }, _) => named("query_csv"),
        (ParamKind::Header, _) => named("header"),
        (ParamKind::Body, Some(BodyKind::Bytes)) => call("bytes", None, param),
        (ParamKind::Body, _) => call("json_body", None, param),
        (ParamKind::Field, Some(BodyKind::Form)) if is_file(param.ty) => named("form_file"),
        (ParamKind::Field, Some(BodyKind::Form)) => named("form_field"),
        (ParamKind::Field, Some(BodyKind::UrlEncoded)) => named("urlencoded_field"),
        (ParamKind::Field, _) => named("json_field"),
    };
    Some(quote! { #(#cfgs)* #call })
}

/// `request.method("name", &self.field);`
fn call(method: &str, name: Option<&str>, param: &Param<'_>) -> TokenStream {
    let [start, _] = type_spans(param);
    let method = Ident::new(method, start);
    let name = name.map(|name| quote!(#name,));
    let value = value(param);
    quote_spanned! { start=> request.#method(#name #value); }
}

/// `&self.field` with the span of the type.
fn value(param: &Param<'_>) -> TokenStream {
    let [start, end] = type_spans(param);
    let mut field = param.name.clone();
    field.set_span(end);
    quote_spanned!(start=> &self.#field)
}

/// The spans of the type's first and last token, resolved at the call site.
fn type_spans(param: &Param<'_>) -> [Span; 2] {
    let mut spans = param.ty.to_token_stream().into_iter().map(|token| token.span());
    let start = spans.next().unwrap_or_else(Span::call_site);
    let end = spans.last().unwrap_or(start);
    [start, end].map(|span| Span::call_site().located_at(span))
}
