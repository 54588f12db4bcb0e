//! The options of `#[zoom_model(..)]`, and of `#[zoom(..)]` on fields and variants.

use darling::FromMeta;
use darling::ast::NestedMeta;
use darling::util::SpannedValue;
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Meta, Path};

use super::case::Case;
use super::flag::Flag;
use crate::errors::{Errors, did_you_mean};

/// What stands in `#[zoom_model(..)]`.
#[derive(Default, FromMeta)]
pub(crate) struct ModelOptions {
    pub(crate) rename_all: Option<SpannedValue<Case>>,
    pub(crate) one_of: Flag,
    #[darling(rename = "crate")]
    pub(crate) krate: Option<Path>,
}

/// What stands in `#[zoom(..)]` on a field.
#[derive(Default, FromMeta)]
pub(crate) struct FieldOptions {
    pub(crate) rename: Option<String>,
    pub(crate) secret: Flag,
}

/// What stands in `#[zoom(..)]` on a variant.
#[derive(Default, FromMeta)]
pub(crate) struct VariantOptions {
    pub(crate) rename: Option<SpannedValue<String>>,
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
            other => errors.at(other, "expected options in parentheses: `#[zoom(rename = \"type\")]`"),
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
    errors.keep(T::from_list(&mine)).unwrap_or_default()
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
    let listed = format!("`{}`", known.join("`, `"));
    let Some(name) = name(option) else {
        return errors.at(option, format!("expected an option; options are: {listed}"));
    };
    let advice = match did_you_mean(&name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("options are: {listed}"),
    };
    let message = format!("unknown option `{name}`; {advice}");
    match option {
        NestedMeta::Meta(meta) => errors.at(meta.path(), message),
        other => errors.at(other, message),
    }
}
