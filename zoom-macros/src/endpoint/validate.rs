//! The rules that join the attribute with the signature.

mod body;
mod daily_limit;
mod files;
mod header;
mod max_range;
mod names;
mod paged;
mod params;
mod path_params;
mod warnings;

use proc_macro2::Ident;
use syn::{LitStr, Path, parse_quote};

use super::attr::Attr;
use super::keywords::{BodyKind, Method, RateLimit};
use super::path::Template;
use super::signature::Declaration;
use super::types::{is_file, is_named};
use super::validated::{Body, Endpoint, Param, PublicSignature};
use crate::errors::Errors;

/// Validates a declaration; `None` if too little of it could be parsed.
pub(super) fn validate<'a>(attr: &'a Attr, declaration: &'a Declaration, errors: &mut Errors) -> Option<Endpoint<'a>> {
    let request = names::request_type(declaration, errors);
    let template = Template::read(attr.path.as_ref()?, errors);
    let in_path = path_params::arguments(&template, declaration, errors);
    let method = attr.method?;
    let params = params::resolve(declaration, &in_path, method, attr, errors);
    let body = body::resolve(method, attr, &params, errors);
    names::check(&params, declaration, errors);
    files::check(&params, attr, errors);
    paged::check(attr, &params, errors);
    max_range::check(attr, &params, errors);
    let daily_limit = daily_limit::resolve(attr, &params, errors);
    let path_parts = path_params::path_parts(&template, &params);
    let signature = signature(attr, declaration, request, params, body);
    names::check_error_type(&signature, errors);
    let options = &attr.options;
    Some(Endpoint {
        method,
        path: template.text,
        path_parts,
        body,
        scopes: scopes(attr),
        rate_limit: options.rate_limit.as_ref().map(|label| label.0).filter(|label| *label != RateLimit::Unlabeled),
        daily_limit,
        success: success(attr, &signature),
        idempotent: idempotent(attr, method),
        base: options.base.as_ref().map(|base| base.0),
        max_range: options.max_range.clone(),
        docs_url: options.docs.as_ref().map(|url| url.0.clone()),
        operation: options.operation.as_ref().map(|id| id.0.clone()),
        warnings: warnings::find(attr),
        signature,
    })
}

/// The public signature, as far as the declaration could be parsed.
pub(super) fn public_signature<'a>(attr: &'a Attr, declaration: &'a Declaration) -> PublicSignature<'a> {
    let mut ignored_errors = Errors::default();
    let template = attr.path.as_ref().map(|path| Template::read(path, &mut ignored_errors));
    let in_path = template.map(|template| path_params::arguments(&template, declaration, &mut ignored_errors));
    let in_path = in_path.unwrap_or_default();
    let method = attr.method.unwrap_or(Method::Post);
    let params = params::resolve(declaration, &in_path, method, attr, &mut ignored_errors);
    let body = body::resolve(method, attr, &params, &mut ignored_errors);
    let request = names::request_type(declaration, &mut ignored_errors);
    signature(attr, declaration, request, params, body)
}

fn signature<'a>(
    attr: &'a Attr,
    declaration: &'a Declaration,
    request: Ident,
    params: Vec<Param<'a>>,
    body: Body,
) -> PublicSignature<'a> {
    let (docs, attrs) = declaration.attrs.iter().partition(|attribute| attribute.path().is_ident("doc"));
    let runtime = runtime(attr);
    let sends_files = params.iter().any(|param| is_file(param.ty));
    let output = declaration.output.clone().unwrap_or_else(|| parse_quote!(#runtime::NoContent));
    PublicSignature {
        error_type: names::error_type(&request, &params, &output),
        docs,
        attrs,
        vis: &declaration.vis,
        name: &declaration.name,
        request,
        params,
        output,
        runtime,
        has_encoding_choice: body == Body::Fields(BodyKind::Form) && !sends_files,
        errors: attr.options.errors.as_ref().map_or(&[], |entries| &entries.0),
        paged: attr.options.paged.as_ref().map(|field| &field.0),
    }
}

/// The path of the runtime crate.
pub(super) fn runtime(attr: &Attr) -> Path {
    let written = attr.options.runtime.as_ref();
    written.map_or_else(|| parse_quote!(::zoom_api), |path| path.0.clone())
}

fn scopes(attr: &Attr) -> Vec<String> {
    let scopes = attr.options.scopes.iter().flat_map(|scopes| &scopes.scopes);
    scopes.map(LitStr::value).collect()
}

fn success(attr: &Attr, signature: &PublicSignature<'_>) -> u16 {
    let default = if is_named(&signature.output, "NoContent") { 204 } else { 200 };
    let written = attr.options.success.as_ref();
    written.map_or(default, |success| success.0)
}

fn idempotent(attr: &Attr, method: Method) -> bool {
    let written = attr.options.idempotent.as_ref();
    written.map_or(method.is_idempotent(), |flag| flag.0)
}
