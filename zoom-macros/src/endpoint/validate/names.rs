//! Each name stands for one thing.

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt as _;
use syn::{LitStr, Type};

use super::super::case::camel_case;
use super::super::checked::{Kind, Param};
use super::super::signature::{Declaration, MarkKind, Parameter};
use super::super::types::first_argument;
use crate::errors::Errors;

/// Notes a name that Zoom would read twice.
pub(super) fn check(params: &[Param<'_>], declaration: &Declaration, errors: &mut Errors) {
    let both = params.iter().zip(&declaration.params);
    for (index, (param, parameter)) in both.enumerate() {
        let mut before = params.iter().take(index);
        if let Some(first) = before.find(|first| is_same(first, param)) {
            twice(first, param, parameter, errors);
        }
    }
}

/// Two that `#[cfg]` may exclude are not the same.
fn is_same(first: &Param<'_>, second: &Param<'_>) -> bool {
    let is_same = match (&first.kind, &second.kind) {
        (Kind::Query { .. }, Kind::Query { .. }) | (Kind::Field, Kind::Field) => first.wire == second.wire,
        (Kind::Header, Kind::Header) => first.wire.eq_ignore_ascii_case(&second.wire),
        _ => false,
    };
    is_same && (first.cfgs.is_empty() || second.cfgs.is_empty())
}

fn twice(first: &Param<'_>, second: &Param<'_>, parameter: &Parameter, errors: &mut Errors) {
    let noun = second.kind.noun();
    let (wire, first) = (&second.wire, first.plain_name());
    let message = format!("duplicate {noun} `{wire}`, already set by argument `{first}`: rename one of them");
    match rename(parameter) {
        Some(rename) => errors.at(rename, message),
        None => errors.at(second.name, message),
    }
}

fn rename(parameter: &Parameter) -> Option<&LitStr> {
    match &parameter.mark.as_ref()?.kind {
        MarkKind::Query { rename, .. } | MarkKind::Field { rename } => rename.as_ref(),
        MarkKind::Header(name) => name.as_ref(),
        MarkKind::Body => None,
    }
}

/// The name of the request's type, which is the function's in CamelCase; another where that cannot be.
pub(super) fn request_type(declaration: &Declaration, errors: &mut Errors) -> Ident {
    let name = &declaration.name;
    let camel = camel_case(&name.unraw().to_string());
    let is_hidden = types(declaration).any(|ty| holds(ty, &camel));
    let message = if syn::parse_str::<Ident>(&camel).is_err() {
        format!("cannot derive a type name from `{name}`: use a verb and a noun, e.g. `get_meeting`")
    } else if is_hidden {
        format!(
            "the generated request type `{camel}` conflicts with a type in the signature: \
             rename the function, e.g. `get_{name}`"
        )
    } else {
        return Ident::new(&camel, name.span());
    };
    errors.at(name, message);
    format_ident!("Request{camel}", span = name.span())
}

fn types(declaration: &Declaration) -> impl Iterator<Item = &Type> {
    let params = declaration.params.iter().map(|param| &param.ty);
    params.chain(&declaration.output)
}

fn holds(ty: &Type, name: &str) -> bool {
    let is_it = matches!(ty, Type::Path(path) if path.path.is_ident(name));
    is_it || first_argument(ty).is_some_and(|inner| holds(inner, name))
}
