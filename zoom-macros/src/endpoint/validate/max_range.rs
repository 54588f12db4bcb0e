//! A longest date range needs the arguments of a date range.

use super::super::attr::Attr;
use super::super::validated::{Param, ParamKind};
use crate::code::Code;
use crate::errors::Errors;

/// Reports `max_range` on an endpoint without the query parameters `from` and `to`.
pub(super) fn check(attr: &Attr, params: &[Param<'_>], errors: &mut Errors) {
    let Some(range) = &attr.options.max_range else { return };
    let has =
        |wire: &str| params.iter().any(|param| param.wire == wire && matches!(param.kind, ParamKind::Query { .. }));
    if !has("from") || !has("to") {
        errors.at(
            Code::MaxRangeWithoutDates,
            &range.tokens,
            "`max_range` requires the query parameters `from` and `to`: add arguments for them, or remove `max_range`",
        );
    }
}
