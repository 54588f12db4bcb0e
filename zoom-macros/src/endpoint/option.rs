//! The values of the attribute's options; each type parses and checks one option.

mod daily_limit;
mod error_entries;
mod max_range;
mod operation_id;

use darling::{FromMeta, Result};
use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::{Expr, ExprLit, Lit, Meta};

use super::keywords::{Base, RateLimit};
use crate::code::Code;
use crate::errors::unknown;
use crate::option_value::{error, identifier, ungrouped, value};

pub(super) use daily_limit::{DailyKey, DailyLimit, DailyValue};
pub(super) use error_entries::{ErrorEntries, ErrorEntry};
pub(super) use max_range::{MaxRange, RangeUnit};
pub(super) use operation_id::OperationId;

/// `rate_limit = Medium`.
pub(super) struct RateLimitValue(pub(super) RateLimit);

/// `success = 201`.
pub(super) struct SuccessStatus(pub(super) u16);

/// `idempotent = true`.
pub(super) struct Idempotent(pub(super) bool);

/// `paged = registrants`.
pub(super) struct PagedField(pub(super) Ident);

/// `base = oauth`.
pub(super) struct BaseValue(pub(super) Base);

impl FromMeta for RateLimitValue {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "rate_limit = Medium")?;
        let Some(ident) = identifier(value) else {
            let message = "option `rate_limit` expects an identifier: write `rate_limit = Medium`";
            return Err(error(Code::RateLimitNotIdentifier, value, message));
        };
        let name = ident.to_string();
        let label = RateLimit::parse(&name).map(Self);
        label.ok_or_else(|| error(Code::UnknownRateLimit, ident, unknown("rate limit", &name, &RateLimit::NAMES)))
    }
}

impl FromMeta for SuccessStatus {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "success = 201")?;
        match integer(value) {
            Some(status @ 200..=299) => u16::try_from(status).map(Self).map_err(darling::Error::custom),
            Some(status) => {
                let message = format!("{status} is not a success status: expected 200 to 299");
                Err(error(Code::NotSuccessStatus, value, message))
            }
            None => Err(error(
                Code::SuccessNotNumber,
                value,
                "option `success` expects a status code: write `success = 201`",
            )),
        }
    }
}

fn integer(expr: &Expr) -> Option<u64> {
    match ungrouped(expr) {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        _ => None,
    }
}

impl FromMeta for Idempotent {
    fn from_meta(meta: &Meta) -> Result<Self> {
        match value(meta, "idempotent = true")? {
            Expr::Lit(ExprLit { lit: Lit::Bool(flag), .. }) => Ok(Self(flag.value)),
            other => Err(error(Code::IdempotentNotBoolean, other, "option `idempotent` expects `true` or `false`")),
        }
    }
}

impl FromMeta for PagedField {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "paged = meetings")?;
        let field = identifier(value).cloned().map(Self);
        field.ok_or_else(|| {
            let message = "option `paged` expects the name of the response's list field: write `paged = meetings`";
            error(Code::PagedNotIdentifier, value, message)
        })
    }
}

impl FromMeta for BaseValue {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "base = oauth")?;
        let name = identifier(value).map(ToString::to_string).unwrap_or_default();
        Base::parse(&name).map(Self).ok_or_else(|| {
            let written = value.to_token_stream().to_string();
            error(Code::UnknownBase, value, unknown("base", &written, &Base::NAMES))
        })
    }
}
