//! The options after method and path, each at most once.

use darling::FromMeta as _;
use darling::ast::NestedMeta;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Meta, Path};

use super::super::keywords::BodyKind;
use super::super::option::{
    BaseValue, DailyLimit, ErrorEntries, Idempotent, MaxRange, OperationId, PagedField, RateLimitValue, SuccessStatus,
};
use crate::code::Code;
use crate::comma_list::ListItem;
use crate::docs_url::DocsUrl;
use crate::errors::{Errors, unknown};
use crate::option_value::CratePath;
use crate::scopes::Scopes;

/// The options; the type of each parses and checks its value.
#[derive(Default)]
pub(in crate::endpoint) struct Options {
    pub(in crate::endpoint) scopes: Option<Scopes>,
    pub(in crate::endpoint) rate_limit: Option<RateLimitValue>,
    pub(in crate::endpoint) daily_limit: Option<DailyLimit>,
    pub(in crate::endpoint) success: Option<SuccessStatus>,
    pub(in crate::endpoint) errors: Option<ErrorEntries>,
    pub(in crate::endpoint) idempotent: Option<Idempotent>,
    pub(in crate::endpoint) paged: Option<PagedField>,
    pub(in crate::endpoint) base: Option<BaseValue>,
    pub(in crate::endpoint) max_range: Option<MaxRange>,
    pub(in crate::endpoint) operation: Option<OperationId>,
    pub(in crate::endpoint) docs: Option<DocsUrl>,
    pub(in crate::endpoint) runtime: Option<CratePath>,
    seen: Vec<String>,
}

/// The names of the options.
pub(super) const NAMES: [&str; 12] = [
    "scopes",
    "rate_limit",
    "daily_limit",
    "success",
    "errors",
    "idempotent",
    "paged",
    "max_range",
    "base",
    "operation",
    "docs",
    "crate",
];

/// Whether an identifier is the name of an option.
pub(super) fn is_option(ident: &Ident) -> bool {
    NAMES.contains(&ident.to_string().as_str())
}

impl Options {
    /// Reads an option, or reports what is wrong with it.
    pub(super) fn read(&mut self, item: ListItem, errors: &mut Errors) {
        let written = item.tokens.clone();
        if let [Some(TokenTree::Ident(name)), _] = item.first_two_tokens()
            && name == "max_range"
        {
            return self.read_max_range(&name, &written, errors);
        }
        let Some(options) = errors.ok_or_report(NestedMeta::parse_meta_list(item.tokens)) else {
            return;
        };
        match options.as_slice() {
            [NestedMeta::Meta(meta)] => self.read_meta(meta, errors),
            [NestedMeta::NameValueInvalidExpr(option)] => invalid_value(&option.path, errors),
            _ => errors.at(
                Code::ExpectedOption,
                &written,
                "expected an option, e.g. `json` or `scopes = \"meeting:read\"`",
            ),
        }
    }

    /// The value of `max_range` is two tokens, which no other option has.
    fn read_max_range(&mut self, name: &Ident, written: &TokenStream, errors: &mut Errors) {
        if !self.is_duplicate(name, &name.to_string(), errors) {
            self.max_range = MaxRange::read(written, errors);
            self.seen.push(name.to_string());
        }
    }

    /// Whether there was an option of this name; the error is reported.
    fn is_duplicate(&self, tokens: &impl ToTokens, name: &str, errors: &mut Errors) -> bool {
        let is_duplicate = self.seen.iter().any(|seen| seen == name);
        if is_duplicate {
            errors.at(Code::DuplicateOption, tokens, format_args!("duplicate option `{name}`: remove one of them"));
        }
        is_duplicate
    }

    fn read_meta(&mut self, meta: &Meta, errors: &mut Errors) {
        let name = name(meta.path());
        if self.is_duplicate(meta.path(), &name, errors) {
            return;
        }
        match name.as_str() {
            "scopes" => self.scopes = errors.ok_or_report(Scopes::from_meta(meta)),
            "rate_limit" => self.rate_limit = errors.ok_or_report(RateLimitValue::from_meta(meta)),
            "daily_limit" => self.daily_limit = DailyLimit::read(meta, errors),
            "success" => self.success = errors.ok_or_report(SuccessStatus::from_meta(meta)),
            "errors" => self.errors = ErrorEntries::read(meta, errors),
            "idempotent" => self.idempotent = errors.ok_or_report(Idempotent::from_meta(meta)),
            "paged" => self.paged = errors.ok_or_report(PagedField::from_meta(meta)),
            "base" => self.base = errors.ok_or_report(BaseValue::from_meta(meta)),
            "operation" => self.operation = errors.ok_or_report(OperationId::from_meta(meta)),
            "docs" => self.docs = errors.ok_or_report(DocsUrl::from_meta(meta)),
            "crate" => self.runtime = errors.ok_or_report(CratePath::from_meta(meta)),
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
    if BodyKind::parse(&name).is_some() {
        return errors.at(Code::OptionWithValue, path, format_args!("option `{name}` takes no value: write `{name}`"));
    }
    errors.at(Code::UnknownOption, path, unknown("option", &name, &NAMES));
}

fn invalid_value(path: &Path, errors: &mut Errors) {
    let name = name(path);
    if NAMES.contains(&name.as_str()) {
        let message = format!("invalid syntax for option `{name}`: write `{name} = value`");
        errors.at(Code::OptionSyntax, path, message);
    } else {
        unknown_option(path, errors);
    }
}
