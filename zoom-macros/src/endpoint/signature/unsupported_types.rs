//! Types that an endpoint cannot take or return: references, `impl Trait` and `_`.

use syn::{Type, parse_quote};

use super::super::types::{is_ident, is_punct, mentions, owned};
use crate::code::Code;
use crate::errors::Errors;

/// Whether a type is supported; otherwise, the error is reported.
pub(super) fn check(ty: &Type, types: &str, errors: &mut Errors) -> bool {
    let Some((mistake, advice)) = mistake(ty) else { return true };
    errors.at(Code::UnsupportedType, ty, format_args!("{mistake} not allowed in {types}: {advice}"));
    false
}

fn mistake(ty: &Type) -> Option<(&'static str, &'static str)> {
    if has_impl(ty) {
        Some(("`impl Trait` is", "use a concrete type"))
    } else if has_lifetime(ty) {
        Some(("references and lifetimes are", "use an owned type, e.g. `String` or `Vec<T>`"))
    } else if matches!(ty, Type::Infer(_)) {
        Some(("`_` is", "write the type"))
    } else {
        None
    }
}

fn has_impl(ty: &Type) -> bool {
    mentions(ty, &|token| is_ident(token, "impl"))
}

fn has_lifetime(ty: &Type) -> bool {
    mentions(ty, &|token| is_punct(token, '&') || is_punct(token, '\''))
}

/// The type that a stub takes instead of an unsupported one, so that calls are still valid.
pub(super) fn replacement(ty: &Type) -> Type {
    owned(ty).filter(|ty| mistake(ty).is_none()).unwrap_or_else(any_type)
}

/// A type that accepts any argument.
pub(super) fn any_type() -> Type {
    parse_quote!(impl ::core::marker::Sized)
}
