//! What options have in common: `name = value`.

use std::fmt::Display;

use darling::{Error, Result};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, LitStr, Meta};

/// A mistake under the given tokens.
pub(super) fn error(tokens: &impl ToTokens, message: impl Display) -> Error {
    Error::from(syn::Error::new_spanned(tokens, message))
}

/// The value of `name = value`, or what should have been written.
pub(super) fn value<'a>(meta: &'a Meta, example: &str) -> Result<&'a Expr> {
    match meta {
        Meta::NameValue(pair) => Ok(ungrouped(&pair.value)),
        other => Err(error(other, format_args!("write `{example}`"))),
    }
}

/// The value as a word.
pub(super) fn word(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// The value as text.
pub(super) fn text(expr: &Expr) -> Option<&LitStr> {
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
        _ => None,
    }
}

/// Takes off the invisible group that `macro_rules!` puts around a fragment.
fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungrouped(&group.expr),
        other => other,
    }
}
