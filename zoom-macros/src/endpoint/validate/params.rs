//! Where each argument goes, and under which name.

use quote::ToTokens as _;
use syn::{LitStr, Type};

use super::super::attr::Attr;
use super::super::checked::{Kind, Param, Shape};
use super::super::signature::{Declaration, Mark, MarkKind, Parameter};
use super::super::types::{first_argument, is_named};
use super::super::words::Method;
use super::header;
use crate::errors::Errors;

/// Gives each argument its kind, wire name and shape.
pub(super) fn resolve<'a>(
    declaration: &'a Declaration,
    in_path: &[String],
    method: Method,
    attr: &Attr,
    errors: &mut Errors,
) -> Vec<Param<'a>> {
    let has_body = method.has_body() || (method.may_have_body() && attr.body.is_some());
    let resolve = |parameter: &'a Parameter| {
        let in_path = in_path.contains(&parameter.plain_name());
        check_marks(parameter, in_path, method, errors);
        param(parameter, kind(parameter, in_path, has_body))
    };
    declaration.params.iter().map(resolve).collect()
}

fn param(parameter: &Parameter, (kind, wire): (Kind, String)) -> Param<'_> {
    Param {
        name: &parameter.name,
        wire,
        ty: &parameter.ty,
        shape: shape(&parameter.ty, &kind),
        kind,
        docs: parameter.docs.iter().collect(),
        attrs: parameter.attrs.iter().collect(),
        cfgs: parameter.cfgs.iter().collect(),
    }
}

/// The kind, and the name that Zoom reads.
fn kind(parameter: &Parameter, in_path: bool, has_body: bool) -> (Kind, String) {
    let own = parameter.plain_name();
    let renamed = |rename: &Option<LitStr>| rename.as_ref().map_or(own.clone(), LitStr::value);
    let mark = parameter.mark.as_ref().filter(|_| !in_path);
    match mark.map(|mark| &mark.kind) {
        Some(MarkKind::Query { rename, csv }) => (Kind::Query { csv: *csv }, renamed(rename)),
        Some(MarkKind::Header(name)) => (Kind::Header, renamed(name)),
        Some(MarkKind::Field { rename }) => (Kind::Field, renamed(rename)),
        Some(MarkKind::Body) => (Kind::Body, own),
        None if in_path => (Kind::Path, own),
        None if has_body => (Kind::Field, own),
        None => (Kind::Query { csv: false }, own),
    }
}

fn shape<'a>(ty: &'a Type, kind: &Kind) -> Shape<'a> {
    match first_argument(ty) {
        Some(inner) if is_named(ty, "Option") => Shape::Optional(inner),
        Some(_) if is_named(ty, "Vec") && matches!(kind, Kind::Query { .. }) => Shape::List,
        _ => Shape::Required,
    }
}

/// What an argument cannot be where it goes.
fn check_marks(parameter: &Parameter, in_path: bool, method: Method, errors: &mut Errors) {
    if in_path {
        check_path_argument(parameter, errors);
    }
    let Some(mark) = &parameter.mark else { return };
    match &mark.kind {
        _ if in_path => marked_in_path(parameter, mark, errors),
        MarkKind::Field { .. } | MarkKind::Body if !method.may_have_body() => {
            let method = method.as_str();
            let message = format!("a {method} request cannot have a body: use `#[query]`");
            errors.at(&mark.attribute, message);
        }
        MarkKind::Header(Some(name)) => header::check(parameter, name, errors),
        _ => {}
    }
}

fn marked_in_path(parameter: &Parameter, mark: &Mark, errors: &mut Errors) {
    let (own, written) = (parameter.plain_name(), mark.name());
    let message = format!(
        "path parameter `{own}` cannot be `#[{written}]`: remove the attribute, or remove `<{own}>` from the path"
    );
    errors.at(&mark.attribute, message);
}

fn check_path_argument(parameter: &Parameter, errors: &mut Errors) {
    let ty = &parameter.ty;
    let wrapper = [("Option", "optional"), ("Vec", "a list")].into_iter().find(|(name, _)| is_named(ty, name));
    if let Some((_, wrapped)) = wrapper {
        let inner = first_argument(ty).map(|inner| format!(": write `{}`", inner.to_token_stream()));
        let inner = inner.unwrap_or_default();
        errors.at(ty, format_args!("a path parameter cannot be {wrapped}{inner}"));
    }
    if let Some(cfg) = parameter.cfgs.first() {
        let message = "a path parameter cannot have a `#[cfg]`: put it on the endpoint";
        errors.at(cfg, message);
    }
}
