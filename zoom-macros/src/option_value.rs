//! The values of options: `name = value`.

use std::fmt::Display;

use darling::{Error, FromMeta, Result};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Expr, ExprLit, Lit, LitStr, Meta, Path};

use crate::code::Code;

/// An error that points at the given tokens.
pub(crate) fn error(code: Code, tokens: &impl ToTokens, message: impl Display) -> Error {
    Error::from(code.error_at(tokens, message))
}

/// The value of `name = value`; anything else is an error that shows the example.
pub(crate) fn value<'a>(meta: &'a Meta, example: &str) -> Result<&'a Expr> {
    match meta {
        Meta::NameValue(pair) => Ok(ungrouped(&pair.value)),
        other => {
            let name = other.path().to_token_stream();
            Err(error(Code::OptionSyntax, other, format_args!("invalid syntax for option `{name}`: write `{example}`")))
        }
    }
}

/// The value as an identifier.
pub(crate) fn identifier(expr: &Expr) -> Option<&Ident> {
    match ungrouped(expr) {
        Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

/// The value as a string literal.
pub(crate) fn string(expr: &Expr) -> Option<&LitStr> {
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit: Lit::Str(string), .. }) => Some(string),
        _ => None,
    }
}

/// The value of an option that is a string literal.
pub(crate) fn text(meta: &Meta, name: &str, example: &str) -> Result<LitStr> {
    let value = value(meta, example)?;
    let text = string(value).cloned();
    text.ok_or_else(|| {
        error(Code::OptionNotString, value, format_args!("option `{name}` expects a string: write `{example}`"))
    })
}

/// Removes the invisible group that `macro_rules!` puts around a fragment.
pub(crate) fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungrouped(&group.expr),
        other => other,
    }
}

/// `crate = path`: the runtime crate, when it is renamed or re-exported.
#[derive(Clone)]
pub(crate) struct CratePath(pub(crate) Path);

impl FromMeta for CratePath {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "crate = my_zoom_api")?;
        let path = match value {
            Expr::Path(path) if path.qself.is_none() => Some(path.path.clone()),
            other => string(other).and_then(|string| string.parse().ok()),
        };
        path.map(Self).ok_or_else(|| {
            error(Code::CrateNotPath, value, "option `crate` expects a path: write `crate = my_zoom_api`")
        })
    }
}
