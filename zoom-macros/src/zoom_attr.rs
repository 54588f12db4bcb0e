//! The options in `#[zoom(..)]` on fields, variants and arguments.

use darling::ast::NestedMeta;
use quote::ToTokens;
use syn::{Attribute, Meta, Path};

use crate::code::Code;
use crate::errors::{Errors, expected, unknown};

/// Removes every `#[zoom(..)]` from the attributes and returns them.
pub(crate) fn take(attributes: &mut Vec<Attribute>) -> Vec<Attribute> {
    attributes.extract_if(.., |attribute| attribute.path().is_ident("zoom")).collect()
}

/// The options in the attributes, of which there can be several.
pub(crate) fn options(attributes: &[Attribute], example: &str, errors: &mut Errors) -> Vec<NestedMeta> {
    let mut options = Vec::new();
    for attribute in attributes {
        match &attribute.meta {
            Meta::List(list) => {
                let found = errors.ok_or_report(NestedMeta::parse_meta_list(list.tokens.clone()));
                options.extend(found.unwrap_or_default());
            }
            other => errors.at(
                Code::OptionsInParentheses,
                other,
                format_args!("expected options in parentheses: write e.g. `#[zoom({example})]`"),
            ),
        }
    }
    options
}

/// The first option of each known name; the others are reported.
pub(crate) fn known(options: Vec<NestedMeta>, known: &[&str], errors: &mut Errors) -> Vec<NestedMeta> {
    let (known_options, others): (Vec<_>, Vec<_>) =
        options.into_iter().partition(|option| name(option).is_some_and(|name| known.contains(&&*name)));
    for option in &others {
        report_unknown(option, known, errors);
    }
    without_duplicates(known_options, errors)
}

/// Keeps the first option of each name, and reports the others.
fn without_duplicates(options: Vec<NestedMeta>, errors: &mut Errors) -> Vec<NestedMeta> {
    let mut seen: Vec<String> = Vec::new();
    let mut kept = Vec::new();
    for option in options {
        match name(&option) {
            Some(name) if seen.contains(&name) => {
                errors.at(
                    Code::DuplicateOption,
                    &option,
                    format_args!("duplicate option `{name}`: remove one of them"),
                );
            }
            name => {
                seen.extend(name);
                kept.push(option);
            }
        }
    }
    kept
}

/// The name of an option.
pub(crate) fn name(option: &NestedMeta) -> Option<String> {
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
        return errors.at(Code::ExpectedOption, option, expected(known));
    };
    let message = unknown("option", &name, known);
    match option {
        NestedMeta::Meta(meta) => errors.at(Code::UnknownOption, meta.path(), message),
        other => errors.at(Code::UnknownOption, other, message),
    }
}
