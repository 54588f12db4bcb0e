//! The options of `#[zoom_model(..)]`, and of `#[zoom(..)]` on fields and variants.

use darling::ast::NestedMeta;
use darling::util::SpannedValue;
use darling::{FromMeta, Result};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, LitStr, Meta, Path};

use super::flag::Flag;
use super::rename_rule::RenameRule;
use crate::errors::{Errors, expected, unknown};
use crate::option_value::{self, CratePath};

/// The options in `#[zoom_model(..)]`.
#[derive(Default, FromMeta)]
pub(crate) struct ModelOptions {
    pub(crate) rename_all: Option<SpannedValue<RenameRule>>,
    pub(crate) one_of: Flag,
    #[darling(rename = "crate")]
    pub(crate) krate: Option<CratePath>,
}

/// The options in `#[zoom(..)]` on a field.
#[derive(Default, FromMeta)]
pub(crate) struct FieldOptions {
    pub(crate) rename: Option<Rename>,
    pub(crate) secret: Flag,
}

/// The options in `#[zoom(..)]` on a variant.
#[derive(Default, FromMeta)]
pub(crate) struct VariantOptions {
    pub(crate) rename: Option<Rename>,
}

/// `rename = "name"`.
pub(crate) struct Rename(pub(crate) LitStr);

impl FromMeta for Rename {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = option_value::value(meta, "rename = \"type\"")?;
        let name = option_value::string(value).cloned().map(Self);
        name.ok_or_else(|| option_value::error(value, "option `rename` expects a string: write `rename = \"type\"`"))
    }
}

/// Reads the options of a model.
pub(crate) fn read_model_options(attribute: TokenStream, errors: &mut Errors) -> ModelOptions {
    let options = errors.ok_or_report(NestedMeta::parse_meta_list(attribute)).unwrap_or_default();
    read(options, &["rename_all", "one_of", "crate"], errors)
}

/// Removes the options from a field's attributes and reads them.
pub(crate) fn read_field_options(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> FieldOptions {
    read(list(attributes, errors), &["rename", "secret"], errors)
}

/// Removes the options from a variant's attributes and reads them.
pub(crate) fn read_variant_options(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> VariantOptions {
    read(list(attributes, errors), &["rename"], errors)
}

/// Removes every `#[zoom(..)]` from the attributes and returns them.
pub(crate) fn take(attributes: &mut Vec<Attribute>) -> Vec<Attribute> {
    attributes.extract_if(.., |attribute| attribute.path().is_ident("zoom")).collect()
}

fn list(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Vec<NestedMeta> {
    let mut options = Vec::new();
    for attribute in take(attributes) {
        match &attribute.meta {
            Meta::List(list) => {
                let found = errors.ok_or_report(NestedMeta::parse_meta_list(list.tokens.clone()));
                options.extend(found.unwrap_or_default());
            }
            other => errors.at(other, "expected options in parentheses: write e.g. `#[zoom(rename = \"type\")]`"),
        }
    }
    options
}

/// Reads the known options, and reports the others.
fn read<T: FromMeta + Default>(options: Vec<NestedMeta>, known: &[&str], errors: &mut Errors) -> T {
    let (known_options, others): (Vec<_>, Vec<_>) =
        options.into_iter().partition(|option| name(option).is_some_and(|name| known.contains(&&*name)));
    for option in &others {
        report_unknown(option, known, errors);
    }
    let known_options = without_duplicates(known_options, errors);
    errors.ok_or_report(T::from_list(&known_options)).unwrap_or_default()
}

/// Keeps the first option of each name, and reports the others.
fn without_duplicates(options: Vec<NestedMeta>, errors: &mut Errors) -> Vec<NestedMeta> {
    let mut seen: Vec<String> = Vec::new();
    let mut kept = Vec::new();
    for option in options {
        match name(&option) {
            Some(name) if seen.contains(&name) => {
                errors.at(&option, format_args!("duplicate option `{name}`: remove one of them"));
            }
            name => {
                seen.extend(name);
                kept.push(option);
            }
        }
    }
    kept
}

fn name(option: &NestedMeta) -> Option<String> {
    match option {
        NestedMeta::Meta(meta) => Some(written(meta.path())),
        NestedMeta::NameValueInvalidExpr(meta) => Some(written(&meta.path)),
        NestedMeta::Lit(_) => None,
    }
}

fn written(path: &Path) -> String {
    path.to_token_stream().to_string().replace(' ', "")
}

fn report_unknown(option: &NestedMeta, known: &[&str], errors: &mut Errors) {
    let Some(name) = name(option) else {
        return errors.at(option, expected(known));
    };
    let message = unknown("option", &name, known);
    match option {
        NestedMeta::Meta(meta) => errors.at(meta.path(), message),
        other => errors.at(other, message),
    }
}
