//! The arguments of the attribute: `METHOD, "/path"`, body kind and options.

mod method_and_path;
mod options;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::LitStr;

use super::keywords::{BodyKind, Method};
use crate::code::Code;
use crate::comma_list::{ListItem, split_at_commas};
use crate::errors::{Errors, unknown};

pub(super) use options::Options;

/// The arguments that could be parsed.
#[derive(Default)]
pub(super) struct Attr {
    pub(super) method: Option<Method>,
    pub(super) path: Option<LitStr>,
    pub(super) body: Option<(BodyKind, Ident)>,
    pub(super) options: Options,
}

const EXPECTED: &str = "expected `METHOD, \"/path\"`, e.g. `#[zoom_endpoint(GET, \"/users/<user_id>\")]`";

impl Attr {
    /// Parses what is valid, and reports the rest.
    pub(super) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut items = split_at_commas(tokens).into_iter().peekable();
        let mut attr = Self::default();
        if items.peek().is_none() {
            errors.at_span(Code::ExpectedMethodAndPath, Span::call_site(), EXPECTED);
            return attr;
        }
        (attr.method, attr.path) = method_and_path::read(&mut items, errors);
        items.for_each(|item| attr.read(item, errors));
        attr
    }

    /// Reads a body kind or an option.
    fn read(&mut self, item: ListItem, errors: &mut Errors) {
        match item.single_token() {
            Some(TokenTree::Ident(ident)) if !options::is_option(&ident) => {
                self.read_body_kind(&ident, errors);
            }
            _ => self.options.read(item, errors),
        }
    }

    fn read_body_kind(&mut self, ident: &Ident, errors: &mut Errors) {
        let Some(body) = BodyKind::parse(&ident.to_string()) else {
            let known: Vec<_> = BodyKind::NAMES.into_iter().chain(options::NAMES).collect();
            return errors.at(Code::UnknownOption, ident, unknown("option", &ident.to_string(), &known));
        };
        match &self.body {
            Some((first, _)) if *first == body => {
                errors.at(
                    Code::DuplicateBodyKind,
                    ident,
                    format_args!("duplicate body kind `{ident}`: remove one of them"),
                );
            }
            Some((first, _)) => {
                let first = first.as_str();
                let message = format!("conflicting body kinds `{first}` and `{ident}`: remove one of them");
                errors.at(Code::ConflictingBodyKinds, ident, message);
            }
            None => self.body = Some((body, ident.clone())),
        }
    }
}
