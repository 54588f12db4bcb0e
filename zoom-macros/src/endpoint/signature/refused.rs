//! Types that an endpoint cannot take or return, because only a function's caller could complete them.

use syn::{Type, parse_quote};

use super::super::types::{is_mark, is_word, mentions, owned};
use crate::errors::Errors;

/// Whether a type can be what it stands for; a mistake is noted.
pub(super) fn check(ty: &Type, types: &str, errors: &mut Errors) -> bool {
    let found = mistake(ty);
    if let Some(mistake) = &found {
        let (found, advice) = mistake;
        errors.at(ty, format_args!("{found} not allowed in {types}: {advice}"));
    }
    found.is_none()
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
    mentions(ty, &|token| is_word(token, "impl"))
}

fn has_lifetime(ty: &Type) -> bool {
    mentions(ty, &|token| is_mark(token, '&') || is_mark(token, '\''))
}

/// What callers may give instead of a refused type, so that their calls are not wrong as well.
pub(super) fn stand_in(ty: &Type) -> Type {
    owned(ty).filter(|ty| mistake(ty).is_none()).unwrap_or_else(anything)
}

/// A type that takes every argument.
pub(super) fn anything() -> Type {
    parse_quote!(impl ::core::marker::Sized)
}
