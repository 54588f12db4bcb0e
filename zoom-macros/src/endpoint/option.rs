//! The values of the attribute's options; each type reads and checks one.

mod entries;
mod known_scopes;
mod scopes;
mod value;

use darling::{FromMeta, Result};
use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::{Expr, ExprLit, Lit, Meta, Path};

use super::words::{Base, RateLimit};
use crate::errors::{hint, listed};
use value::{error, text, value, word};

pub(super) use entries::{ErrorEntries, ErrorEntry};
pub(super) use scopes::Scopes;

/// `rate_limit = Medium`.
pub(super) struct Label(pub(super) RateLimit);

/// `success = 201`.
pub(super) struct Success(pub(super) u16);

/// `idempotent = true`.
pub(super) struct Flag(pub(super) bool);

/// `paged = registrants`.
pub(super) struct ListField(pub(super) Ident);

/// `base = oauth`.
pub(super) struct BaseName(pub(super) Base);

/// `crate = path`.
pub(super) struct RuntimePath(pub(super) Path);

impl FromMeta for Label {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "rate_limit = Medium")?;
        let Some(word) = word(value) else {
            let message = "a rate limit is a word: write `rate_limit = Medium`";
            return Err(error(value, message));
        };
        let name = word.to_string();
        let label = RateLimit::parse(&name).map(Self);
        label.ok_or_else(|| {
            let otherwise = format!("rate limits are {}", listed(&RateLimit::NAMES));
            let hint = hint(&name, RateLimit::NAMES, otherwise);
            error(word, format_args!("unknown rate limit `{name}`{hint}"))
        })
    }
}

impl FromMeta for Success {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "success = 201")?;
        match integer(value) {
            Some(status @ 200..=299) => u16::try_from(status).map(Self).map_err(darling::Error::custom),
            Some(status) => {
                let message = format!("{status} is not a success status: one is 200 to 299");
                Err(error(value, message))
            }
            None => Err(error(value, "a status is a number: write `success = 201`")),
        }
    }
}

fn integer(expr: &Expr) -> Option<u64> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        _ => None,
    }
}

impl FromMeta for Flag {
    fn from_meta(meta: &Meta) -> Result<Self> {
        match value(meta, "idempotent = true")? {
            Expr::Lit(ExprLit { lit: Lit::Bool(flag), .. }) => Ok(Self(flag.value)),
            other => Err(error(other, "`idempotent` is `true` or `false`")),
        }
    }
}

impl FromMeta for ListField {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "paged = meetings")?;
        let field = word(value).cloned().map(Self);
        field.ok_or_else(|| {
            let message = "`paged` names the list field of the response: write `paged = meetings`";
            error(value, message)
        })
    }
}

impl FromMeta for BaseName {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "base = oauth")?;
        let name = word(value).map(ToString::to_string).unwrap_or_default();
        Base::parse(&name).map(Self).ok_or_else(|| {
            let written = value.to_token_stream();
            let otherwise = format!("bases are {}", listed(&Base::NAMES));
            let hint = hint(&name, Base::NAMES, otherwise);
            error(value, format_args!("unknown base `{written}`{hint}"))
        })
    }
}

impl FromMeta for RuntimePath {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "crate = my_zoom_api")?;
        let path = match value {
            Expr::Path(path) if path.qself.is_none() => Some(path.path.clone()),
            other => text(other).and_then(|text| text.parse().ok()),
        };
        let message = "`crate` is a path: write `crate = my_zoom_api`";
        path.map(Self).ok_or_else(|| error(value, message))
    }
}
