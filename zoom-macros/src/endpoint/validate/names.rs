//! Detects duplicate parameters, and invalid names of the request type.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident};
use syn::ext::IdentExt as _;
use syn::{LitStr, Type};

use super::super::camel_case::camel_case;
use super::super::signature::{Argument, ArgumentAttrKind, Declaration};
use super::super::types::is_punct;
use super::super::validated::{Param, ParamKind, PublicSignature};
use crate::code::Code;
use crate::errors::Errors;

/// Reports two parameters with the same wire name.
pub(super) fn check(params: &[Param<'_>], declaration: &Declaration, errors: &mut Errors) {
    let pairs = params.iter().zip(&declaration.params);
    for (index, (param, argument)) in pairs.enumerate() {
        let mut before = params.iter().take(index);
        if let Some(first) = before.find(|first| is_same(first, param)) {
            report_duplicate(first, param, argument, errors);
        }
    }
}

/// Whether two parameters have the same wire name, and are not excluded by `#[cfg]`.
fn is_same(first: &Param<'_>, second: &Param<'_>) -> bool {
    let is_same = match (&first.kind, &second.kind) {
        (ParamKind::Query { .. }, ParamKind::Query { .. }) | (ParamKind::Field, ParamKind::Field) => {
            first.wire == second.wire
        }
        (ParamKind::Header, ParamKind::Header) => first.wire.eq_ignore_ascii_case(&second.wire),
        _ => false,
    };
    is_same && (first.cfgs.is_empty() || second.cfgs.is_empty())
}

fn report_duplicate(first: &Param<'_>, second: &Param<'_>, argument: &Argument, errors: &mut Errors) {
    let noun = second.kind.noun();
    let (wire, first) = (&second.wire, first.plain_name());
    let message = format!("duplicate {noun} `{wire}`, already set by argument `{first}`: rename one of them");
    match rename(argument) {
        Some(rename) => errors.at(Code::DuplicateParameter, rename, message),
        None => errors.at(Code::DuplicateParameter, second.name, message),
    }
}

fn rename(argument: &Argument) -> Option<&LitStr> {
    match &argument.attr.as_ref()?.kind {
        ArgumentAttrKind::Query { rename, .. } | ArgumentAttrKind::Field { rename } => rename.as_ref(),
        ArgumentAttrKind::Header(name) => name.as_ref(),
        ArgumentAttrKind::Body => None,
    }
}

/// The name of the request type, which is the function's in upper camel case; a fallback if that is invalid.
pub(super) fn request_type(declaration: &Declaration, errors: &mut Errors) -> Ident {
    let name = &declaration.name;
    let camel = camel_case(&name.unraw().to_string());
    let is_conflict = types(declaration).any(|ty| contains(ty, &camel));
    let (code, message) = if syn::parse_str::<Ident>(&camel).is_err() {
        let message = format!("cannot derive a type name from `{name}`: rename the function, e.g. `get_meeting`");
        (Code::RequestTypeName, message)
    } else if is_conflict {
        let message = format!(
            "the generated request type `{camel}` conflicts with a type in the signature: \
             rename the function, e.g. `get_{name}`"
        );
        (Code::RequestTypeConflict, message)
    } else {
        return Ident::new(&camel, name.span());
    };
    errors.at(code, name, message);
    format_ident!("Request{camel}", span = name.span())
}

/// The name of the type of the named errors, which is that of the request with `Error`; a fallback if the signature names such a type.
pub(super) fn error_type(request: &Ident, params: &[Param<'_>], output: &Type) -> Ident {
    let name = format!("{request}Error");
    let is_conflict = params.iter().map(|param| param.ty).chain([output]).any(|ty| contains(ty, &name));
    let prefix = if is_conflict { "Request" } else { "" };
    format_ident!("{prefix}{name}", span = Span::call_site())
}

/// Reports that the type of the named errors has the name of a type in the signature.
pub(super) fn check_error_type(signature: &PublicSignature<'_>, errors: &mut Errors) {
    let (name, function) = (format!("{}Error", signature.request), signature.name);
    if !signature.errors.is_empty() && signature.error_type != name {
        let message = format!(
            "the generated error type `{name}` conflicts with a type in the signature: \
             rename the function, e.g. `get_{function}`"
        );
        errors.at(Code::ErrorTypeConflict, function, message);
    }
}

fn types(declaration: &Declaration) -> impl Iterator<Item = &Type> {
    let params = declaration.params.iter().map(|param| &param.ty);
    params.chain(&declaration.output)
}

/// Whether a type names this type without a path, at any depth.
fn contains(ty: &Type, name: &str) -> bool {
    names(ty.to_token_stream(), name)
}

fn names(tokens: TokenStream, name: &str) -> bool {
    let mut is_in_path = false;
    tokens.into_iter().any(|token| {
        let found = match &token {
            TokenTree::Group(group) => names(group.stream(), name),
            TokenTree::Ident(ident) => !is_in_path && ident == name,
            _ => false,
        };
        is_in_path = is_punct(&token, ':');
        found
    })
}
