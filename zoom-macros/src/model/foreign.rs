//! Attributes that have no effect on a model, its fields and its variants.

use quote::ToTokens as _;
use syn::{Attribute, Meta};

use crate::code::Code;
use crate::conditional;
use crate::errors::Errors;

/// Removes the attributes of a field or variant that have no effect, and reports them.
pub(crate) fn reject(attributes: &mut Vec<Attribute>, errors: &mut Errors) {
    attributes.retain(|attribute| check(attribute, errors));
}

/// Removes the attributes of an item that have no effect, and reports them. The macro is the one that has the options of the item.
pub(crate) fn reject_on_item(attributes: &mut Vec<Attribute>, macro_name: &str, errors: &mut Errors) {
    for attribute in attributes.extract_if(.., |attribute| is_foreign(attribute)) {
        let options = options(&attribute.meta);
        let (code, mistake) = if attribute.path().is_ident("serde") {
            (Code::SerdeAttribute, "`#[serde(..)]` has no effect on a model")
        } else {
            (Code::OptionOfOtherItem, "`#[zoom(..)]` can only be used on a field or variant")
        };
        let advice = match options.split_whitespace().next() {
            Some("rename_all" | "crate") => format!("write `#[{macro_name}({options})]`"),
            Some("untagged") if macro_name == "zoom_model" => "write `#[zoom_model(one_of)]`".to_owned(),
            _ => "remove it".to_owned(),
        };
        errors.at(code, &attribute, format_args!("{mistake}: {advice}"));
    }
}

fn is_foreign(attribute: &Attribute) -> bool {
    attribute.path().is_ident("serde") || attribute.path().is_ident("zoom")
}

fn options(meta: &Meta) -> String {
    match meta {
        Meta::List(list) => list.tokens.to_string(),
        other => other.to_token_stream().to_string(),
    }
}

/// Whether the attribute can stay; otherwise, the error is reported.
fn check(attribute: &Attribute, errors: &mut Errors) -> bool {
    if attribute.path().is_ident("serde") {
        return reject_serde(attribute, &attribute.meta, errors);
    }
    let conditional = conditional::attributes(attribute);
    let own = conditional.iter().map(|inner| &inner.attribute);
    match own.clone().find(|inner| inner.path().is_ident("serde") || inner.path().is_ident("zoom")) {
        Some(inner) if inner.path().is_ident("serde") => reject_serde(attribute, inner, errors),
        Some(_) => {
            let message = conditional::message("zoom", "a field for each case, with `#[cfg(..)]`");
            errors.at(Code::ConditionalAttribute, attribute, message);
            false
        }
        None => true,
    }
}

fn reject_serde(attribute: &Attribute, serde: &Meta, errors: &mut Errors) -> bool {
    let options = options(serde);
    let is_rename = options.starts_with("rename");
    let advice = if is_rename { format!("write `#[zoom({options})]`") } else { "remove it".to_owned() };
    errors.at(Code::SerdeAttribute, attribute, format_args!("`#[serde(..)]` has no effect on a model: {advice}"));
    false
}
