//! What stands in the parentheses: `METHOD, "/path", words and options`.

mod head;
mod options;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::LitStr;

use super::part::{Part, split_at_commas};
use super::words::{BodyWord, Method};
use crate::errors::{Errors, unknown};

pub(super) use options::Options;

/// The attribute as written, as far as it could be read.
#[derive(Default)]
pub(super) struct Attr {
    pub(super) method: Option<Method>,
    pub(super) path: Option<LitStr>,
    pub(super) body: Option<(BodyWord, Ident)>,
    pub(super) options: Options,
}

const EXPECTED: &str = "expected `METHOD, \"/path\"`, e.g. `#[zoom_endpoint(GET, \"/users/<user_id>\")]`";

impl Attr {
    /// Reads all that can be read, and notes the rest.
    pub(super) fn parse(tokens: TokenStream, errors: &mut Errors) -> Self {
        let mut parts = split_at_commas(tokens).into_iter().peekable();
        let mut attr = Self::default();
        if parts.peek().is_none() {
            errors.at_span(Span::call_site(), EXPECTED);
            return attr;
        }
        (attr.method, attr.path) = head::read(&mut parts, errors);
        parts.for_each(|part| attr.read(part, errors));
        attr
    }

    /// Reads a body word or an option.
    fn read(&mut self, part: Part, errors: &mut Errors) {
        match part.single() {
            Some(TokenTree::Ident(word)) if !options::is_option(&word) => {
                self.read_word(&word, errors);
            }
            _ => self.options.read(part, errors),
        }
    }

    fn read_word(&mut self, word: &Ident, errors: &mut Errors) {
        let Some(body) = BodyWord::parse(&word.to_string()) else {
            let known: Vec<_> = BodyWord::NAMES.into_iter().chain(options::NAMES).collect();
            return errors.at(word, unknown("option", &word.to_string(), &known));
        };
        match &self.body {
            Some((first, _)) if *first == body => {
                errors.at(word, format_args!("duplicate body kind `{word}`: remove one of them"));
            }
            Some((first, _)) => {
                let first = first.as_str();
                let message = format!("conflicting body kinds `{first}` and `{word}`: remove one of them");
                errors.at(word, message);
            }
            None => self.body = Some((body, word.clone())),
        }
    }
}
