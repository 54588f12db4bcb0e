//! The options of `#[zoom_model(..)]`, and of `#[zoom(..)]` on fields and variants.

use darling::ast::NestedMeta;
use darling::util::SpannedValue;
use darling::{FromMeta, Result};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, LitStr, Meta, Path};

use super::case::Case;
use super::flag::Flag;
use crate::errors::{Errors, expected, unknown};
use crate::option_value::{self, CratePath};

/// What stands in `#[zoom_model(..)]`.
#[derive(Default, FromMeta)]
pub(crate) struct ModelOptions {
    pub(crate) rename_all: Option<SpannedValue<Case>>,
    pub(crate) one_of: Flag,
    #[darling(rename = "crate")]
    pub(crate) krate: Option<CratePath>,
}

/// What stands in `#[zoom(..)]` on a field.
#[derive(Default, FromMeta)]
pub(crate) struct FieldOptions {
    pub(crate) rename: Option<Rename>,
    pub(crate) secret: Flag,
}

/// What stands in `#[zoom(..)]` on a variant.
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

/// Reads the options of the model.
pub(crate) fn of_model(attribute: TokenStream, errors: &mut Errors) -> ModelOptions {
    let options = errors.keep(NestedMeta::parse_meta_list(attribute)).unwrap_or_default();
    read(options, &["rename_all", "one_of", "crate"], errors)
}

/// Takes the options off a field.
pub(crate) fn of_field(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> FieldOptions {
    read(list(attributes, errors), &["rename", "secret"], errors)
}

/// Takes the options off a variant.
pub(crate) fn of_variant(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> VariantOptions {
    read(list(attributes, errors), &["rename"], errors)
}

/// Takes every `#[zoom(..)]` out of the attributes.
pub(crate) fn take(attributes: &mut Vec<Attribute>) -> Vec<Attribute> {
    attributes.extract_if(.., |attribute| attribute.path().is_ident("zoom")).collect()
}

fn list(attributes: &mut Vec<Attribute>, errors: &mut Errors) -> Vec<NestedMeta> {
    let mut options = Vec::new();
    for attribute in take(attributes) {
        match &attribute.meta {
            Meta::List(list) => {
                let found = errors.keep(NestedMeta::parse_meta_list(list.tokens.clone()));
                options.extend(found.unwrap_or_default());
            }
            other => errors.at(other, "expected options in parentheses: write e.g. `#[zoom(rename = \"type\")]`"),
        }
    }
    options
}

/// Reads the options that are known, and reports the others.
fn read<T: FromMeta + Default>(options: Vec<NestedMeta>, known: &[&str], errors: &mut Errors) -> T {
    let (mine, others): (Vec<_>, Vec<_>) =
        options.into_iter().partition(|option| name(option).is_some_and(|name| known.contains(&&*name)));
    for option in &others {
        report(option, known, errors);
    }
    let mine = without_duplicates(mine, errors);
    errors.keep(T::from_list(&mine)).unwrap_or_default()
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

fn report(option: &NestedMeta, known: &[&str], errors: &mut Errors) {
    let Some(name) = name(option) else {
        return errors.at(option, expected(known));
    };
    let message = unknown("option", &name, known);
    match option {
        NestedMeta::Meta(meta) => errors.at(meta.path(), message),
        other => errors.at(other, message),
    }
}
