//! A paged endpoint can be asked for the next page.

use super::super::attr::Attr;
use super::super::checked::{Kind, Param, Shape};
use crate::errors::Errors;

/// Notes that the token of the next page cannot be given.
pub(super) fn check(attr: &Attr, params: &[Param<'_>], errors: &mut Errors) {
    let Some(paged) = &attr.options.paged else {
        return;
    };
    if !params.iter().any(takes_token) {
        let message = "`paged` requires an argument for the page token: \
             add `#[query] next_page_token: Option<String>`";
        errors.at(&paged.0, message);
    }
}

fn takes_token(param: &Param<'_>) -> bool {
    let is_optional_query = matches!((&param.kind, param.shape), (Kind::Query { .. }, Shape::Optional(_)));
    param.plain_name() == "next_page_token" && is_optional_query && param.cfgs.is_empty()
}
