//! The attributes of arguments: the part of the request that an argument is sent in.

use darling::ast::NestedMeta;
use proc_macro2::Span;
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{Attribute, LitStr, Meta};

use crate::code::Code;
use crate::errors::{Errors, expected, unknown};
use crate::option_value::string;

/// `#[query]`, `#[header("…")]`, `#[field]` or `#[body]`.
pub(in crate::endpoint) struct ArgumentAttr {
    pub(in crate::endpoint) attribute: Attribute,
    pub(in crate::endpoint) kind: ArgumentAttrKind,
}

/// The kind of an attribute, with its options.
pub(in crate::endpoint) enum ArgumentAttrKind {
    Query { rename: Option<LitStr>, csv: bool, required: Option<Span> },
    Header(Option<LitStr>),
    Field { rename: Option<LitStr> },
    Body,
}

/// The names of the attributes.
pub(super) const ARGUMENT_ATTRS: [&str; 4] = ["query", "header", "field", "body"];

impl ArgumentAttr {
    /// Reads an attribute; invalid options are reported and ignored.
    pub(super) fn read(name: &str, attribute: Attribute, errors: &mut Errors) -> Self {
        let kind = match name {
            "query" => {
                let options = ArgumentOptions::read(&attribute, &["rename", "csv", "required"], errors);
                ArgumentAttrKind::Query { rename: options.rename, csv: options.csv, required: options.required }
            }
            "field" => {
                let options = ArgumentOptions::read(&attribute, &["rename"], errors);
                ArgumentAttrKind::Field { rename: options.rename }
            }
            "header" => ArgumentAttrKind::Header(header_name(&attribute, errors)),
            _ => {
                check_no_options(&attribute, errors);
                ArgumentAttrKind::Body
            }
        };
        Self { attribute, kind }
    }

    /// The name as it is written, e.g. `query`.
    pub(in crate::endpoint) fn name(&self) -> String {
        self.attribute.path().to_token_stream().to_string()
    }
}

/// The options in the parentheses of an attribute.
#[derive(Default)]
struct ArgumentOptions {
    rename: Option<LitStr>,
    csv: bool,
    required: Option<Span>,
}

impl ArgumentOptions {
    fn read(attribute: &Attribute, known: &[&str], errors: &mut Errors) -> Self {
        let mut options = Self::default();
        match &attribute.meta {
            Meta::Path(_) => {}
            Meta::List(list) => {
                let nested = errors.ok_or_report(NestedMeta::parse_meta_list(list.tokens.clone()));
                for option in nested.iter().flatten() {
                    options.add(option, known, errors);
                }
            }
            Meta::NameValue(_) => {
                let name = attribute.path().to_token_stream();
                let message =
                    format!("invalid syntax for `#[{name}]`: write `#[{name}]` or `#[{name}(rename = \"…\")]`");
                errors.at(Code::ArgumentAttributeSyntax, attribute, message);
            }
        }
        options
    }

    fn add(&mut self, option: &NestedMeta, known: &[&str], errors: &mut Errors) {
        match option {
            NestedMeta::Meta(meta) if is_known(meta, "csv", known) => {
                self.csv = true;
                check_no_value(meta, "csv", errors);
            }
            NestedMeta::Meta(meta) if is_known(meta, "required", known) => {
                self.required = Some(meta.span());
                check_no_value(meta, "required", errors);
            }
            NestedMeta::Meta(meta) if is_known(meta, "rename", known) => {
                self.set_rename(meta, errors);
            }
            NestedMeta::Meta(meta) => {
                let name = meta.path().to_token_stream().to_string();
                errors.at(Code::UnknownOption, meta.path(), unknown("option", &name, known));
            }
            other => errors.at(Code::ExpectedOption, other, expected(known)),
        }
    }

    fn set_rename(&mut self, meta: &Meta, errors: &mut Errors) {
        match text(meta) {
            Some(text) if text.value().is_empty() => {
                errors.at(Code::EmptyRename, text, "the name in `rename` is empty: write a name, or remove `rename`");
            }
            Some(_) if self.rename.is_some() => {
                errors.at(Code::DuplicateOption, meta.path(), "duplicate option `rename`: remove one of them");
            }
            Some(text) => self.rename = Some(text.clone()),
            None => {
                errors.at(Code::OptionNotString, meta, "option `rename` expects a string: write `rename = \"type\"`")
            }
        }
    }
}

fn is_known(meta: &Meta, name: &str, known: &[&str]) -> bool {
    meta.path().is_ident(name) && known.contains(&name)
}

fn check_no_value(meta: &Meta, name: &str, errors: &mut Errors) {
    if !matches!(meta, Meta::Path(_)) {
        errors.at(Code::OptionWithValue, meta, format_args!("option `{name}` takes no value: write `{name}`"));
    }
}

fn text(meta: &Meta) -> Option<&LitStr> {
    let Meta::NameValue(pair) = meta else {
        return None;
    };
    string(&pair.value)
}

fn header_name(attribute: &Attribute, errors: &mut Errors) -> Option<LitStr> {
    let name = match &attribute.meta {
        Meta::List(list) => syn::parse2::<LitStr>(list.tokens.clone()).ok(),
        _ => None,
    };
    if name.is_none() {
        errors.at(Code::MissingHeaderName, attribute, "expected a header name: write `#[header(\"X-Name\")]`");
    }
    name
}

fn check_no_options(attribute: &Attribute, errors: &mut Errors) {
    if !matches!(attribute.meta, Meta::Path(_)) {
        let message = "`#[body]` takes no options: write `#[body]`";
        errors.at(Code::BodyWithOptions, attribute, message);
    }
}
