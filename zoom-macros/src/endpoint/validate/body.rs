//! The kind of the body, from the body kind, the method and the arguments.

use proc_macro2::Ident;

use super::super::attr::Attr;
use super::super::keywords::{BodyKind, Method};
use super::super::validated::{Body, Param, ParamKind};
use crate::code::Code;
use crate::errors::Errors;

type WrittenKind<'a> = Option<&'a (BodyKind, Ident)>;

/// Determines the body, and reports conflicts.
pub(super) fn resolve(method: Method, attr: &Attr, params: &[Param<'_>], errors: &mut Errors) -> Body {
    let kind = attr.body.as_ref();
    if !method.may_have_body() {
        reject_kind(method, kind, errors);
        return Body::None;
    }
    let (bodies, fields) = (of_kind(params, &ParamKind::Body), of_kind(params, &ParamKind::Field));
    match bodies.as_slice() {
        [] => body_of_fields(&fields, kind, errors),
        [body, others @ ..] => {
            reject_duplicates(body, others, errors);
            reject_fields(body, &fields, errors);
            whole_body(body, kind, errors)
        }
    }
}

fn of_kind<'a, 'b>(params: &'b [Param<'a>], kind: &ParamKind) -> Vec<&'b Param<'a>> {
    params.iter().filter(|param| param.kind == *kind).collect()
}

fn reject_kind(method: Method, kind: WrittenKind<'_>, errors: &mut Errors) {
    if let Some((_, written)) = kind {
        let method = method.as_str();
        let message = format!("a {method} request cannot have a body: remove `{written}`");
        errors.at(Code::BodyOnGet, written, message);
    }
}

fn reject_duplicates(body: &Param<'_>, others: &[&Param<'_>], errors: &mut Errors) {
    for other in others {
        let message =
            format!("duplicate `#[body]`, already on argument `{}`: combine both arguments in one type", body.name);
        errors.at(Code::DuplicateBody, other.name, message);
    }
}

fn reject_fields(body: &Param<'_>, fields: &[&Param<'_>], errors: &mut Errors) {
    for field in fields {
        let message = format!(
            "`#[body] {}` conflicts with body field `{}`: mark the field as `#[query]`, or add it to the body's type",
            body.name, field.name
        );
        errors.at(Code::BodyWithFields, field.name, message);
    }
}

fn whole_body(body: &Param<'_>, kind: WrittenKind<'_>, errors: &mut Errors) -> Body {
    match kind {
        Some((BodyKind::Form | BodyKind::UrlEncoded, written)) => {
            let message = format!(
                "`{written}` cannot be used with `#[body]`: remove `{written}`, or remove `#[body]` from `{}`",
                body.name
            );
            errors.at(Code::FormWithBody, written, message);
            Body::None
        }
        Some((kind, _)) => Body::Whole(*kind),
        None => Body::Whole(BodyKind::Json),
    }
}

fn body_of_fields(fields: &[&Param<'_>], kind: WrittenKind<'_>, errors: &mut Errors) -> Body {
    match (kind, fields.is_empty()) {
        (Some((BodyKind::Bytes, written)), _) => {
            errors.at(
                Code::BytesWithoutBody,
                written,
                "`bytes` requires a `#[body]` argument: add `#[body]` to the argument to send",
            );
            Body::None
        }
        (Some((kind @ (BodyKind::Form | BodyKind::UrlEncoded), written)), true) => {
            let message = format!("`{written}` requires a body field: add an argument, or remove `{written}`");
            errors.at(Code::FormWithoutFields, written, message);
            Body::Fields(*kind)
        }
        (Some((kind, _)), _) => Body::Fields(*kind),
        (None, true) => Body::None,
        (None, false) => Body::Fields(BodyKind::Json),
    }
}
