//! The options behind method and path, each at most once.

use darling::FromMeta as _;
use darling::ast::NestedMeta;
use proc_macro2::Ident;
use quote::ToTokens;
use syn::{Meta, Path};

use super::super::option::{BaseName, ErrorEntries, Flag, Label, ListField, Scopes, Success};
use super::super::part::Part;
use super::super::words::BodyWord;
use crate::errors::{Errors, unknown};
use crate::option_value::CratePath;

/// The options, each with a type that reads and checks its value.
#[derive(Default)]
pub(in crate::endpoint) struct Options {
    pub(in crate::endpoint) scopes: Option<Scopes>,
    pub(in crate::endpoint) rate_limit: Option<Label>,
    pub(in crate::endpoint) success: Option<Success>,
    pub(in crate::endpoint) errors: Option<ErrorEntries>,
    pub(in crate::endpoint) idempotent: Option<Flag>,
    pub(in crate::endpoint) paged: Option<ListField>,
    pub(in crate::endpoint) base: Option<BaseName>,
    pub(in crate::endpoint) runtime: Option<CratePath>,
    seen: Vec<String>,
}

/// The names of the options.
pub(super) const NAMES: [&str; 8] =
    ["scopes", "rate_limit", "success", "errors", "idempotent", "paged", "base", "crate"];

/// Whether a word is the name of an option.
pub(super) fn is_option(word: &Ident) -> bool {
    NAMES.contains(&word.to_string().as_str())
}

impl Options {
    /// Reads an option, and notes what is wrong with it; the others stay as they are.
    pub(super) fn read(&mut self, part: Part, errors: &mut Errors) {
        let written = part.tokens.clone();
        let Some(options) = errors.keep(NestedMeta::parse_meta_list(part.tokens)) else {
            return;
        };
        match options.as_slice() {
            [NestedMeta::Meta(meta)] => self.read_meta(meta, errors),
            [NestedMeta::NameValueInvalidExpr(option)] => unreadable(&option.path, errors),
            _ => errors.at(&written, "expected an option, e.g. `json` or `scopes = \"meeting:read\"`"),
        }
    }

    fn read_meta(&mut self, meta: &Meta, errors: &mut Errors) {
        let name = name(meta.path());
        if self.seen.contains(&name) {
            let message = format!("duplicate option `{name}`: remove one of them");
            return errors.at(meta.path(), message);
        }
        match name.as_str() {
            "scopes" => self.scopes = errors.keep(Scopes::from_meta(meta)),
            "rate_limit" => self.rate_limit = errors.keep(Label::from_meta(meta)),
            "success" => self.success = errors.keep(Success::from_meta(meta)),
            "errors" => self.errors = ErrorEntries::read(meta, errors),
            "idempotent" => self.idempotent = errors.keep(Flag::from_meta(meta)),
            "paged" => self.paged = errors.keep(ListField::from_meta(meta)),
            "base" => self.base = errors.keep(BaseName::from_meta(meta)),
            "crate" => self.runtime = errors.keep(CratePath::from_meta(meta)),
            _ => return unknown_option(meta.path(), errors),
        }
        self.seen.push(name);
    }
}

fn name(path: &Path) -> String {
    path.to_token_stream().to_string()
}

fn unknown_option(path: &Path, errors: &mut Errors) {
    let name = name(path);
    if BodyWord::parse(&name).is_some() {
        return errors.at(path, format_args!("option `{name}` takes no value: write `{name}`"));
    }
    errors.at(path, unknown("option", &name, &NAMES));
}

fn unreadable(path: &Path, errors: &mut Errors) {
    let name = name(path);
    if NAMES.contains(&name.as_str()) {
        let message = format!("the value of option `{name}` is not an expression");
        errors.at(path, message);
    } else {
        unknown_option(path, errors);
    }
}
