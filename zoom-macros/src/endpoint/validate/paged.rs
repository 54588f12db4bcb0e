//! Paged endpoints must take a page token.

use super::super::attr::Attr;
use super::super::validated::{Param, ParamKind, Presence};
use crate::code::Code;
use crate::errors::Errors;

/// Reports a paged endpoint without an argument for the page token.
pub(super) fn check(attr: &Attr, params: &[Param<'_>], errors: &mut Errors) {
    let Some(paged) = &attr.options.paged else {
        return;
    };
    if !params.iter().any(takes_token) {
        let message = "`paged` requires an argument for the page token: \
             add `#[query] next_page_token: Option<String>`";
        errors.at(Code::PagedWithoutToken, &paged.0, message);
    }
}

fn takes_token(param: &Param<'_>) -> bool {
    let is_optional_query = matches!((&param.kind, param.presence), (ParamKind::Query { .. }, Presence::Optional(_)));
    param.plain_name() == "next_page_token" && is_optional_query && param.cfgs.is_empty()
}
