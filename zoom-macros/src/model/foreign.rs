//! Attributes that have no effect on a field or variant of a model.

use quote::ToTokens as _;
use syn::{Attribute, Meta};

use crate::code::Code;
use crate::conditional;
use crate::errors::Errors;

/// Whether the attribute can stay; otherwise, the error is reported.
pub(super) fn check(attribute: &Attribute, errors: &mut Errors) -> bool {
    let path = attribute.path();
    if path.is_ident("serde") {
        let options = match &attribute.meta {
            Meta::List(list) => list.tokens.to_string(),
            other => other.to_token_stream().to_string(),
        };
        let advice =
            if options.starts_with("rename") { format!("write `#[zoom({options})]`") } else { "remove it".to_owned() };
        errors.at(Code::SerdeAttribute, attribute, format_args!("`#[serde(..)]` has no effect on a model: {advice}"));
        return false;
    }
    if path.is_ident("cfg_attr") && conditional::names(attribute).iter().any(|name| name == "zoom") {
        errors.at(
            Code::ConditionalAttribute,
            attribute,
            conditional::message("zoom", "a field for each case, with `#[cfg(..)]`"),
        );
        return false;
    }
    true
}
