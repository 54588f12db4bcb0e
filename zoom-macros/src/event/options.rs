//! The arguments of the attribute: `"name"`, followed by options.

use darling::FromMeta;
use darling::ast::NestedMeta;
use darling::util::SpannedValue;
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Lit, LitStr, Meta, Path, parse_quote};

use crate::code::Code;
use crate::docs_url::DocsUrl;
use crate::errors::Errors;
use crate::model::rename_rule::RenameRule;
use crate::option_value::CratePath;
use crate::scopes::Scopes;
use crate::zoom_attr;

/// The arguments that could be parsed.
#[derive(Default)]
pub(super) struct Options {
    pub(super) name: Option<LitStr>,
    /// Whether there is a mistake where a name is expected.
    pub(super) has_invalid_name: bool,
    /// The options that only a payload can have, for messages about an enum.
    pub(super) of_payloads: Vec<(String, TokenStream)>,
    pub(super) named: Named,
}

/// The options; the type of each parses and checks its value.
#[derive(Default, FromMeta)]
pub(super) struct Named {
    pub(super) scopes: Option<Scopes>,
    pub(super) docs: Option<DocsUrl>,
    pub(super) rename_all: Option<SpannedValue<RenameRule>>,
    #[darling(rename = "crate")]
    pub(super) krate: Option<CratePath>,
}

const NAMES: [&str; 4] = ["scopes", "docs", "rename_all", "crate"];

const NAME: &str = "write the name first, as a string literal, e.g. `#[zoom_event(\"meeting.started\")]`";

/// Parses what is valid, and reports the rest.
pub(super) fn read(attribute: TokenStream, errors: &mut Errors) -> Options {
    let mut options = Options::default();
    let attribute = options.without_unquoted_name(attribute, errors);
    let Some(list) = errors.ok_or_report(NestedMeta::parse_meta_list(attribute)) else {
        return Options { has_invalid_name: true, ..options };
    };
    let mut named = Vec::new();
    for (index, argument) in list.into_iter().enumerate() {
        match argument {
            NestedMeta::Lit(Lit::Str(name)) => options.read_name(name, index, errors),
            NestedMeta::Lit(other) => options.invalid_name(&other, errors),
            // A constant, or the name without quotes.
            NestedMeta::Meta(Meta::Path(path)) if index == 0 && !is_option(&path) => {
                options.invalid_name(&path, errors);
            }
            other => named.push(other),
        }
    }
    let named = zoom_attr::known(named, &NAMES, errors);
    let is_of_payload = |option: &&NestedMeta| zoom_attr::name(option).is_some_and(|name| name != "crate");
    let tokens = |option: &NestedMeta| (zoom_attr::name(option).unwrap_or_default(), option.to_token_stream());
    options.of_payloads = named.iter().filter(is_of_payload).map(tokens).collect();
    // Each option is read by itself, so that a mistake in one does not discard the others.
    for option in &named {
        options.named.set(option, errors);
    }
    options
}

fn is_option(path: &Path) -> bool {
    path.get_ident().is_some_and(|name| NAMES.contains(&name.to_string().as_str()))
}

impl Options {
    /// The path of the runtime crate.
    pub(super) fn runtime(&self) -> Path {
        self.named.krate.as_ref().map_or_else(|| parse_quote!(::zoom_api), |path| path.0.clone())
    }

    /// Removes and reports a name without quotes, such as `meeting.started`, which is not an option.
    fn without_unquoted_name(&mut self, attribute: TokenStream, errors: &mut Errors) -> TokenStream {
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let is_dot = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == '.');
        let first: Vec<_> = attribute.clone().into_iter().take_while(|token| !is_comma(token)).collect();
        if !matches!(first.as_slice(), [TokenTree::Ident(_), dot, ..] if is_dot(dot)) {
            return attribute;
        }
        self.invalid_name(&first.iter().cloned().collect::<TokenStream>(), errors);
        attribute.into_iter().skip(first.len() + 1).collect()
    }

    fn read_name(&mut self, name: LitStr, index: usize, errors: &mut Errors) {
        if let Some(first) = &self.name {
            let message = format!("duplicate event name, already `{}`: remove one of them", first.value());
            errors.at(Code::DuplicateEventName, &name, message);
            return;
        }
        if index > 0 && !self.has_invalid_name {
            errors.at(
                Code::EventNameAfterOptions,
                &name,
                format_args!("the event name must precede the options: {NAME}"),
            );
        }
        self.name = Some(name);
    }

    fn invalid_name(&mut self, tokens: &impl ToTokens, errors: &mut Errors) {
        if !self.has_invalid_name {
            errors.at(
                Code::EventNameNotString,
                tokens,
                format_args!("the event name must be a string literal: {NAME}"),
            );
        }
        self.has_invalid_name = true;
    }
}

impl Named {
    fn set(&mut self, option: &NestedMeta, errors: &mut Errors) {
        let Some(read) = errors.ok_or_report(Self::from_list(std::slice::from_ref(option))) else { return };
        let Self { scopes, docs, rename_all, krate } = read;
        self.scopes = scopes.or(self.scopes.take());
        self.docs = docs.or(self.docs.take());
        self.rename_all = rename_all.or(self.rename_all.take());
        self.krate = krate.or(self.krate.take());
    }
}
