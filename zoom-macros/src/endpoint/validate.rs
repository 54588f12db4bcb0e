//! Every rule that joins the attribute with the signature: what comes out is an endpoint.

mod body;
mod files;
mod header;
mod names;
mod paged;
mod params;
mod places;

use proc_macro2::Ident;
use syn::{LitStr, Path, parse_quote};

use super::attr::Attr;
use super::checked::{Body, Endpoint, Face, Param};
use super::path::Template;
use super::signature::Declaration;
use super::types::{is_file, is_named};
use super::words::{BodyWord, Method};
use crate::errors::Errors;

/// Checks a declaration; `None` where too little of it could be read, with the reason noted.
pub(super) fn validate<'a>(attr: &'a Attr, declaration: &'a Declaration, errors: &mut Errors) -> Option<Endpoint<'a>> {
    let request = names::request_type(declaration, errors);
    let template = Template::read(attr.path.as_ref()?, errors);
    let in_path = places::arguments(&template, declaration, errors);
    let method = attr.method?;
    let params = params::resolve(declaration, &in_path, method, attr, errors);
    let body = body::resolve(method, attr, &params, errors);
    names::check(&params, declaration, errors);
    files::check(&params, attr, errors);
    paged::check(attr, &params, errors);
    let pieces = places::pieces(&template, &params);
    let face = face(attr, declaration, request, params, body);
    let options = &attr.options;
    Some(Endpoint {
        method,
        path: template.text,
        pieces,
        body,
        scopes: scopes(attr),
        rate_limit: options.rate_limit.as_ref().map(|label| label.0),
        success: success(attr, &face),
        idempotent: idempotent(attr, method),
        base: options.base.as_ref().map(|base| base.0),
        face,
    })
}

/// What callers see, as far as it could be read.
pub(super) fn salvage<'a>(attr: &'a Attr, declaration: &'a Declaration) -> Face<'a> {
    let mut noted = Errors::default();
    let template = attr.path.as_ref().map(|path| Template::read(path, &mut noted));
    let in_path = template.map(|template| places::arguments(&template, declaration, &mut noted));
    let in_path = in_path.unwrap_or_default();
    let method = attr.method.unwrap_or(Method::Post);
    let params = params::resolve(declaration, &in_path, method, attr, &mut noted);
    let body = body::resolve(method, attr, &params, &mut noted);
    let request = names::request_type(declaration, &mut noted);
    face(attr, declaration, request, params, body)
}

fn face<'a>(
    attr: &'a Attr,
    declaration: &'a Declaration,
    request: Ident,
    params: Vec<Param<'a>>,
    body: Body,
) -> Face<'a> {
    let (docs, attrs) = declaration.attrs.iter().partition(|attribute| attribute.path().is_ident("doc"));
    let runtime = runtime(attr);
    let sends_files = params.iter().any(|param| is_file(param.ty));
    let output = declaration.output.clone();
    Face {
        docs,
        attrs,
        vis: &declaration.vis,
        name: &declaration.name,
        request,
        params,
        output: output.unwrap_or_else(|| parse_quote!(#runtime::NoContent)),
        runtime,
        chooses_encoding: body == Body::Fields(BodyWord::Form) && !sends_files,
        errors: attr.options.errors.as_ref().map_or(&[], |entries| &entries.0),
        paged: attr.options.paged.as_ref().map(|field| &field.0),
    }
}

fn runtime(attr: &Attr) -> Path {
    let written = attr.options.runtime.as_ref();
    written.map_or_else(|| parse_quote!(::zoom_api), |path| path.0.clone())
}

fn scopes(attr: &Attr) -> Vec<String> {
    let scopes = attr.options.scopes.iter().flat_map(|scopes| &scopes.0);
    scopes.map(LitStr::value).collect()
}

fn success(attr: &Attr, face: &Face<'_>) -> u16 {
    let default = if is_named(&face.output, "NoContent") { 204 } else { 200 };
    let written = attr.options.success.as_ref();
    written.map_or(default, |success| success.0)
}

fn idempotent(attr: &Attr, method: Method) -> bool {
    let written = attr.options.idempotent.as_ref();
    written.map_or(method.is_idempotent(), |flag| flag.0)
}
