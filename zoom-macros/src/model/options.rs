//! The options of `#[zoom_model(..)]`, and of `#[zoom(..)]` on fields and variants.

use darling::ast::NestedMeta;
use darling::util::SpannedValue;
use darling::{FromMeta, Result};
use proc_macro2::TokenStream;
use syn::{Attribute, LitStr, Meta};

use super::flag::Flag;
use super::foreign;
use super::rename_rule::RenameRule;
use crate::code::Code;
use crate::errors::Errors;
use crate::facts::{self, Facts};
use crate::option_value::{self, CratePath};
use crate::zoom_attr;

/// The options in `#[zoom_model(..)]`.
#[derive(Default, FromMeta)]
pub(crate) struct ModelOptions {
    pub(crate) rename_all: Option<SpannedValue<RenameRule>>,
    pub(crate) one_of: Flag,
    pub(crate) response: Flag,
    #[darling(rename = "crate")]
    pub(crate) krate: Option<CratePath>,
}

/// The options in `#[zoom(..)]` on a field.
#[derive(Default, FromMeta)]
pub(crate) struct FieldOptions {
    pub(crate) rename: Option<Rename>,
    pub(crate) secret: Flag,
    pub(crate) required: Flag,
    pub(crate) extra: Flag,
}

/// The options in `#[zoom(..)]` on a variant.
#[derive(Default, FromMeta)]
pub(crate) struct VariantOptions {
    pub(crate) rename: Option<Rename>,
    pub(crate) alias: Option<Alias>,
}

/// `rename = "name"`.
pub(crate) struct Rename(pub(crate) LitStr);

impl FromMeta for Rename {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = option_value::value(meta, "rename = \"type\"")?;
        let name = option_value::string(value).cloned().map(Self);
        name.ok_or_else(|| {
            option_value::error(
                Code::OptionNotString,
                value,
                "option `rename` expects a string: write `rename = \"type\"`",
            )
        })
    }
}

/// `alias = "name"`.
pub(crate) struct Alias(pub(crate) LitStr);

impl FromMeta for Alias {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = option_value::value(meta, "alias = \"Canceled\"")?;
        let name = option_value::string(value).cloned().map(Self);
        name.ok_or_else(|| {
            option_value::error(
                Code::OptionNotString,
                value,
                "option `alias` expects a string: write `alias = \"Canceled\"`",
            )
        })
    }
}

/// Reads the options of a model.
pub(crate) fn read_model_options(attribute: TokenStream, errors: &mut Errors) -> ModelOptions {
    let options = errors.ok_or_report(NestedMeta::parse_meta_list(attribute)).unwrap_or_default();
    read(&zoom_attr::known(options, &["rename_all", "one_of", "response", "crate"], errors), errors)
}

/// Removes the options from a field's attributes and reads them.
pub(crate) fn read_field_options(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> (FieldOptions, Facts) {
    let own = ["rename", "secret", "required", "extra"];
    let names: Vec<&str> = own.into_iter().chain(facts::NAMES).collect();
    let options = zoom_attr::known(list(attributes, errors), &names, errors);
    let is_own = |option: &NestedMeta| zoom_attr::name(option).is_some_and(|name| own.contains(&&*name));
    let (own, facts): (Vec<_>, Vec<_>) = options.into_iter().partition(is_own);
    (read(&own, errors), Facts::read(&facts, errors))
}

/// Removes the options from a variant's attributes and reads them.
pub(crate) fn read_variant_options(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> VariantOptions {
    read(&zoom_attr::known(list(attributes, errors), &["rename", "alias"], errors), errors)
}

fn list(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Vec<NestedMeta> {
    foreign::reject(attributes, errors);
    zoom_attr::options(&zoom_attr::take(attributes), "rename = \"type\"", errors)
}

fn read<T: FromMeta + Default>(options: &[NestedMeta], errors: &mut Errors) -> T {
    errors.ok_or_report(T::from_list(options)).unwrap_or_default()
}
