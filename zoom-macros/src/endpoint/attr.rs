//! What stands in the parentheses: `METHOD, "/path", words and options`.

use std::iter::Peekable;

use darling::FromMeta;
use darling::ast::NestedMeta;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::spanned::Spanned as _;
use syn::{Lit, LitStr, Meta, Path};

use super::checked::{BodyWord, Method};
use super::option::{BaseName, ErrorEntries, Flag, Label, ListField, RuntimePath, Scopes, Success};
use crate::errors::{Errors, did_you_mean, hint, listed};

/// The attribute as written, as far as it could be read.
#[derive(Default)]
pub(super) struct Attr {
    pub(super) method: Option<(Method, Ident)>,
    pub(super) path: Option<LitStr>,
    pub(super) body: Option<(BodyWord, Ident)>,
    pub(super) options: Options,
}

/// The options, each with a type that reads and checks its value.
#[derive(Default, FromMeta)]
#[darling(default)]
pub(super) struct Options {
    pub(super) scopes: Option<Scopes>,
    pub(super) rate_limit: Option<Label>,
    pub(super) success: Option<Success>,
    pub(super) errors: Option<ErrorEntries>,
    pub(super) idempotent: Option<Flag>,
    pub(super) paged: Option<ListField>,
    pub(super) base: Option<BaseName>,
    #[darling(rename = "crate")]
    pub(super) runtime: Option<RuntimePath>,
}

const OPTIONS: [&str; 8] = [
    "scopes",
    "rate_limit",
    "success",
    "errors",
    "idempotent",
    "paged",
    "base",
    "crate",
];

const EXPECTED: &str =
    "expected `METHOD, \"/path\"`, e.g. `#[zoom_endpoint(GET, \"/users/<user_id>\")]`";

impl Attr {
    /// Reads all that can be read, and notes the rest.
    pub(super) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut attr = Self::default();
        let mut parts = split_at_commas(tokens).into_iter().peekable();
        if parts.peek().is_none() {
            errors.at_span(Span::call_site(), EXPECTED);
            return attr;
        }
        attr.read_method(&mut parts, errors);
        attr.read_path(&mut parts, errors);
        attr.read_rest(parts, errors);
        attr
    }

    fn read_method(
        &mut self,
        parts: &mut Peekable<impl Iterator<Item = Part>>,
        errors: &mut Errors,
    ) {
        let Some(part) = parts.peek() else { return };
        match part.single() {
            Some(TokenTree::Ident(ident)) => {
                self.method = read_method(&ident, errors);
                parts.next();
            }
            Some(TokenTree::Literal(literal)) => match string(&literal) {
                Some(text) if text.value().starts_with('/') => self.path_first(text, parts, errors),
                Some(text) => {
                    quoted_method(&text, errors);
                    parts.next();
                }
                None => errors.at(&literal, EXPECTED),
            },
            _ => errors.at(&part.tokens, EXPECTED),
        }
    }

    /// The path stands where the method should; the method may follow.
    fn path_first(
        &mut self,
        path: LitStr,
        parts: &mut Peekable<impl Iterator<Item = Part>>,
        errors: &mut Errors,
    ) {
        parts.next();
        let swapped = parts
            .peek()
            .and_then(Part::single)
            .and_then(|token| match token {
                TokenTree::Ident(ident) => {
                    Method::parse(&ident.to_string()).map(|method| (method, ident))
                }
                _ => None,
            });
        let method = swapped
            .as_ref()
            .map_or("GET", |(method, _)| method.as_str());
        errors.at(
            &path,
            format_args!("the method comes first: write `{method}, {}`", path.token()),
        );
        if swapped.is_some() {
            parts.next();
        }
        self.method = swapped;
        self.path = Some(path);
    }

    fn read_path(&mut self, parts: &mut Peekable<impl Iterator<Item = Part>>, errors: &mut Errors) {
        if self.path.is_some() {
            return;
        }
        match parts.peek() {
            Some(part) if part.is_path_literal() => {
                self.path = part.single().and_then(|token| string(&token));
                parts.next();
            }
            Some(part) if part.is_other_path() => {
                errors.at(
                    &part.tokens,
                    "the path must be a string literal, so that it can be checked",
                );
                parts.next();
            }
            _ => self.path_missing(errors),
        }
    }

    fn path_missing(&self, errors: &mut Errors) {
        if let Some((method, ident)) = &self.method {
            let method = method.as_str();
            errors.at(
                ident,
                format_args!("expected the path, a string literal, after `{method},`"),
            );
        }
    }

    fn read_rest(&mut self, parts: impl Iterator<Item = Part>, errors: &mut Errors) {
        let mut options = Vec::new();
        for part in parts {
            match part.single() {
                Some(TokenTree::Ident(word)) if !is_option(&word) => self.read_word(&word, errors),
                _ => options.extend(errors.keep(NestedMeta::parse_meta_list(part.tokens))),
            }
        }
        let options = known_options(options.into_iter().flatten().collect(), errors);
        self.options = errors
            .keep(Options::from_list(&options))
            .unwrap_or_default();
    }

    fn read_word(&mut self, word: &Ident, errors: &mut Errors) {
        let Some(body) = BodyWord::parse(&word.to_string()) else {
            let known = BodyWord::NAMES.into_iter().chain(OPTIONS);
            let otherwise = format_args!("body words are {}", listed(&BodyWord::NAMES)).to_string();
            let hint = hint(&word.to_string(), known, otherwise);
            return errors.at(word, format_args!("unknown word `{word}`{hint}"));
        };
        match &self.body {
            Some((first, _)) if *first == body => {
                errors.at(word, format_args!("`{word}` stands twice"));
            }
            Some((first, _)) => {
                let first = first.as_str();
                errors.at(
                    word,
                    format_args!("body kinds exclude each other: `{first}` is already said"),
                );
            }
            None => self.body = Some((body, word.clone())),
        }
    }
}

/// Keeps each known option's first statement, and notes the others.
fn known_options(options: Vec<NestedMeta>, errors: &mut Errors) -> Vec<NestedMeta> {
    let mut seen: Vec<String> = Vec::new();
    options
        .into_iter()
        .filter(|option| is_new_option(option, &mut seen, errors))
        .collect()
}

fn is_new_option(option: &NestedMeta, seen: &mut Vec<String>, errors: &mut Errors) -> bool {
    let Some(key) = key(option) else {
        errors.at_span(
            option.span(),
            "expected a body word or an option, `name = value`",
        );
        return false;
    };
    let name = key.to_token_stream().to_string();
    if !OPTIONS.contains(&name.as_str()) {
        let hint = hint(
            &name,
            OPTIONS,
            format_args!("options are {}", listed(&OPTIONS)),
        );
        errors.at(key, format_args!("unknown option `{name}`{hint}"));
        return false;
    }
    if seen.contains(&name) {
        errors.at(key, format_args!("option `{name}` stands twice"));
        return false;
    }
    seen.push(name);
    true
}

fn key(option: &NestedMeta) -> Option<&Path> {
    match option {
        NestedMeta::Meta(Meta::Path(path)) => Some(path),
        NestedMeta::Meta(Meta::List(list)) => Some(&list.path),
        NestedMeta::Meta(Meta::NameValue(pair)) => Some(&pair.path),
        _ => None,
    }
}

fn is_option(word: &Ident) -> bool {
    OPTIONS.contains(&word.to_string().as_str())
}

fn read_method(ident: &Ident, errors: &mut Errors) -> Option<(Method, Ident)> {
    let written = ident.to_string();
    if let Some(method) = Method::parse(&written) {
        return Some((method, ident.clone()));
    }
    let upper = written.to_uppercase();
    match Method::parse(&upper) {
        Some(_) => errors.at(
            ident,
            format_args!("HTTP methods are upper case: write `{upper}`"),
        ),
        None => {
            let otherwise = format!("methods are {}", listed(&Method::NAMES));
            let hint = hint(&written, Method::NAMES, otherwise);
            errors.at(ident, format_args!("unknown HTTP method `{written}`{hint}"));
        }
    }
    None
}

fn quoted_method(text: &LitStr, errors: &mut Errors) {
    let written = text.value();
    let method = Method::parse(&written.to_uppercase()).map(Method::as_str);
    let method = method.or_else(|| did_you_mean(&written, Method::NAMES));
    match method {
        Some(method) => errors.at(
            text,
            format_args!("the method is an identifier: write `{method}` without quotes"),
        ),
        None => errors.at(text, EXPECTED),
    }
}

fn string(token: &impl ToTokens) -> Option<LitStr> {
    match syn::parse2(token.to_token_stream()) {
        Ok(Lit::Str(text)) => Some(text),
        _ => None,
    }
}

/// What stands between two commas.
struct Part {
    tokens: TokenStream,
}

impl Part {
    /// The token, if it is only one.
    fn single(&self) -> Option<TokenTree> {
        let mut tokens = self.tokens.clone().into_iter();
        tokens
            .next()
            .filter(|_| tokens.next().is_none())
            .map(ungrouped)
    }

    fn is_path_literal(&self) -> bool {
        self.single().is_some_and(|token| string(&token).is_some())
    }

    /// Something that stands for a path and is no literal: `concat!(..)`, `PATH`, a number.
    fn is_other_path(&self) -> bool {
        let first = self.tokens.clone().into_iter().next();
        match (first, self.single()) {
            (_, Some(TokenTree::Ident(word))) => {
                let word = word.to_string();
                word.chars().all(|char| char.is_uppercase() || char == '_')
            }
            (Some(TokenTree::Ident(_)), None) => {
                let text = self.tokens.to_string();
                !text.contains('=') && !text.contains('(') || text.contains('!')
            }
            _ => true,
        }
    }
}

/// Takes off the invisible group that `macro_rules!` puts around a fragment.
fn ungrouped(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::None => {
            let mut inner = group.stream().into_iter();
            match (inner.next(), inner.next()) {
                (Some(only), None) => ungrouped(only),
                _ => TokenTree::Group(group),
            }
        }
        other => other,
    }
}

/// Splits at the commas outside brackets; a trailing one is allowed.
fn split_at_commas(tokens: TokenStream) -> Vec<Part> {
    let mut parts = vec![TokenStream::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => {
                parts.push(TokenStream::new())
            }
            (_, Some(last)) => last.extend([token]),
            (_, None) => {}
        }
    }
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|tokens| Part { tokens })
        .collect()
}
