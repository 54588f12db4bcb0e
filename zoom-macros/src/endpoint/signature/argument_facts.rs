//! `#[zoom(..)]` on an argument: the facts about its value.

use syn::Attribute;

use crate::code::Code;
use crate::errors::Errors;
use crate::facts::{self, Facts};
use crate::zoom_attr;

/// Reads the options of all `#[zoom(..)]` of an argument.
pub(super) fn read(attributes: &[Attribute], errors: &mut Errors) -> Facts {
    if attributes.is_empty() {
        return Facts::default();
    }
    let mut options = zoom_attr::options(attributes, "default = 30", errors);
    options.retain(|option| {
        let name = zoom_attr::name(option).unwrap_or_default();
        let advice = match name.as_str() {
            "rename" => "write `#[query(rename = \"type\")]` or `#[field(rename = \"type\")]`",
            "csv" => "write `#[query(csv)]`",
            "secret" => "remove it, since the values of arguments are never shown",
            _ => return true,
        };
        errors.at(
            Code::OptionOfOtherAttribute,
            option,
            format_args!("option `{name}` cannot be used in `#[zoom(..)]` on an argument: {advice}"),
        );
        false
    });
    Facts::read(&zoom_attr::known(options, &facts::NAMES, errors), errors)
}
