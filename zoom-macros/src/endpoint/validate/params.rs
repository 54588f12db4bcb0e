//! Determines the kind and the wire name of each argument.

use quote::ToTokens as _;
use syn::{LitStr, Type};

use super::super::attr::Attr;
use super::super::keywords::Method;
use super::super::signature::{Argument, ArgumentAttr, ArgumentAttrKind, Declaration};
use super::super::types::{first_argument, is_named};
use super::super::validated::{Param, ParamKind, Presence};
use super::header;
use crate::code::Code;
use crate::errors::Errors;
use crate::facts::{self, Subject};

/// Resolves the kind, the wire name and the presence of each argument.
pub(super) fn resolve<'a>(
    declaration: &'a Declaration,
    in_path: &[String],
    method: Method,
    attr: &Attr,
    errors: &mut Errors,
) -> Vec<Param<'a>> {
    let has_body = method.has_body_by_default() || (method.may_have_body() && attr.body.is_some());
    let resolve = |argument: &'a Argument| {
        let in_path = in_path.contains(&argument.plain_name());
        check_argument(argument, in_path, method, errors);
        let param = param(argument, kind(argument, in_path, has_body));
        let subject = Subject {
            noun: "argument",
            name: param.plain_name(),
            ty: param.ty,
            is_required: param.presence.is_required(),
        };
        facts::check(param.facts, &subject, errors);
        param
    };
    declaration.params.iter().map(resolve).collect()
}

fn param(argument: &Argument, (kind, wire): (ParamKind, String)) -> Param<'_> {
    Param {
        name: &argument.name,
        wire,
        ty: &argument.ty,
        presence: presence(&argument.ty, &kind),
        kind,
        docs: argument.docs.iter().collect(),
        attrs: argument.attrs.iter().collect(),
        cfgs: argument.cfgs.iter().collect(),
        facts: &argument.facts,
    }
}

/// The kind and the wire name.
fn kind(argument: &Argument, in_path: bool, has_body: bool) -> (ParamKind, String) {
    let own = argument.plain_name();
    let renamed = |rename: &Option<LitStr>| rename.as_ref().map_or(own.clone(), LitStr::value);
    let attr = argument.attr.as_ref().filter(|_| !in_path);
    match attr.map(|attr| &attr.kind) {
        Some(ArgumentAttrKind::Query { rename, csv, required }) => {
            (ParamKind::Query { csv: *csv, required: required.is_some() }, renamed(rename))
        }
        Some(ArgumentAttrKind::Header(name)) => (ParamKind::Header, renamed(name)),
        Some(ArgumentAttrKind::Field { rename }) => (ParamKind::Field, renamed(rename)),
        Some(ArgumentAttrKind::Body) => (ParamKind::Body, own),
        None if in_path => (ParamKind::Path, own),
        None if has_body => (ParamKind::Field, own),
        None => (ParamKind::Query { csv: false, required: false }, own),
    }
}

fn presence<'a>(ty: &'a Type, kind: &ParamKind) -> Presence<'a> {
    match first_argument(ty) {
        Some(inner) if is_named(ty, "Option") => Presence::Optional(inner),
        Some(_) if is_named(ty, "Vec") && matches!(kind, ParamKind::Query { required: false, .. }) => Presence::List,
        _ => Presence::Required,
    }
}

/// Reports attributes and types that the argument cannot have.
fn check_argument(argument: &Argument, in_path: bool, method: Method, errors: &mut Errors) {
    if in_path {
        check_path_param(argument, errors);
    }
    let Some(attr) = &argument.attr else { return };
    match &attr.kind {
        _ if in_path => attribute_on_path_param(argument, attr, errors),
        ArgumentAttrKind::Field { .. } | ArgumentAttrKind::Body if !method.may_have_body() => {
            let method = method.as_str();
            let message = format!("a {method} request cannot have a body: use `#[query]`");
            errors.at(Code::BodyOnGet, &attr.attribute, message);
        }
        ArgumentAttrKind::Query { required: Some(option), .. } if !is_named(&argument.ty, "Vec") => {
            let message = "only a list in the query needs `required`: remove it, since other arguments are required unless they are an `Option`";
            errors.at_span(Code::RequiredNotList, *option, message);
        }
        ArgumentAttrKind::Header(Some(name)) => header::check(argument, name, errors),
        _ => {}
    }
}

fn attribute_on_path_param(argument: &Argument, attr: &ArgumentAttr, errors: &mut Errors) {
    let (own, written) = (argument.plain_name(), attr.name());
    let message = format!(
        "path parameter `{own}` cannot be `#[{written}]`: remove the attribute, or remove `<{own}>` from the path"
    );
    errors.at(Code::AttributeOnPathParam, &attr.attribute, message);
}

fn check_path_param(argument: &Argument, errors: &mut Errors) {
    let ty = &argument.ty;
    let wrapper = [("Option", "optional"), ("Vec", "a list")].into_iter().find(|(name, _)| is_named(ty, name));
    if let Some((_, wrapped)) = wrapper {
        let inner = first_argument(ty).map(|inner| format!(": write `{}`", inner.to_token_stream()));
        let inner = inner.unwrap_or_default();
        errors.at(Code::OptionalPathParam, ty, format_args!("a path parameter cannot be {wrapped}{inner}"));
    }
    if let Some(cfg) = argument.cfgs.first() {
        let message = "a path parameter cannot have a `#[cfg]`: put it on the function";
        errors.at(Code::ConditionalPathParam, cfg, message);
    }
}
