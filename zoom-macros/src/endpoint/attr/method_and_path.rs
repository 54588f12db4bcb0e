//! The positional arguments: method and path.

use std::iter::Peekable;
use std::vec::IntoIter;

use proc_macro2::{Ident, TokenTree};
use syn::LitStr;

use super::super::keywords::{BodyKind, Method};
use super::{EXPECTED, options};
use crate::code::Code;
use crate::comma_list::{ListItem, string_literal};
use crate::errors::{Errors, did_you_mean, unknown};

type ListItems = Peekable<IntoIter<ListItem>>;

/// The parsed arguments; after a mistake, the probable intention, so that the rest can be checked.
type MethodAndPath = (Option<Method>, Option<LitStr>);

/// Removes the method and the path from the front of the list.
pub(super) fn read(items: &mut ListItems, errors: &mut Errors) -> MethodAndPath {
    match items.peek().map(ListItem::first_two_tokens) {
        Some([Some(TokenTree::Ident(method)), None]) => {
            items.next();
            let path = path(&method, items, errors);
            (self::method(&method, errors), path)
        }
        Some([Some(TokenTree::Ident(ident)), Some(token)]) if string_literal(&token).is_some() => {
            items.next();
            without_comma(&ident, string_literal(&token), errors)
        }
        Some([Some(literal), None]) => match string_literal(&literal) {
            Some(text) => string_first(text, items, errors),
            None => expected_method(items, errors),
        },
        _ => expected_method(items, errors),
    }
}

fn method(ident: &Ident, errors: &mut Errors) -> Option<Method> {
    let written = ident.to_string();
    if let Some(method) = Method::parse(&written) {
        return Some(method);
    }
    let upper = written.to_uppercase();
    if let Some(method) = Method::parse(&upper) {
        let message = format!("HTTP methods must be uppercase: write `{upper}`");
        errors.at(Code::LowercaseMethod, ident, message);
        return Some(method);
    }
    errors.at(Code::UnknownMethod, ident, unknown("HTTP method", &written, &Method::NAMES));
    did_you_mean(&written, Method::NAMES).and_then(Method::parse)
}

fn path(method: &Ident, items: &mut ListItems, errors: &mut Errors) -> Option<LitStr> {
    let next = items.next_if(|item| item.string_literal().is_some() || could_be_path(item));
    let Some(item) = next else {
        let message = format!("missing path after the HTTP method: write `{method}, \"/path\"`");
        errors.at(Code::MissingPath, method, message);
        return None;
    };
    let text = item.string_literal();
    if text.is_none() {
        let message = "the path must be a string literal, because it is validated at compile time";
        errors.at(Code::PathNotLiteral, &item.tokens, message);
    }
    text
}

/// Whether an item is neither a body kind nor an option: `concat!(..)`, `PATH`, a number.
fn could_be_path(item: &ListItem) -> bool {
    match item.single_token() {
        Some(TokenTree::Ident(ident)) => BodyKind::parse(&ident.to_string()).is_none() && !options::is_option(&ident),
        _ => !item.has_value(),
    }
}

fn without_comma(method: &Ident, path: Option<LitStr>, errors: &mut Errors) -> MethodAndPath {
    let method = self::method(method, errors);
    if let (Some(method), Some(path)) = (method, &path) {
        let (method, path_text) = (method.as_str(), path.token());
        let message = format!("missing comma between the HTTP method and the path: write `{method}, {path_text}`");
        errors.at(Code::MissingComma, path, message);
    }
    (method, path)
}

/// Handles a path in the position of the method, or a method in quotes.
fn string_first(text: LitStr, items: &mut ListItems, errors: &mut Errors) -> MethodAndPath {
    items.next();
    if text.value().contains('/') {
        return path_first(text, items, errors);
    }
    let written = text.value();
    let method = Method::parse(&written.to_uppercase())
        .or_else(|| did_you_mean(&written, Method::NAMES).and_then(Method::parse));
    let Some(method) = method else {
        errors.at(Code::ExpectedMethodAndPath, &text, EXPECTED);
        return (None, items.next().as_ref().and_then(ListItem::string_literal));
    };
    let name = method.as_str();
    let message = format!("the HTTP method must not be quoted: write `{name}`");
    errors.at(Code::QuotedMethod, &text, message);
    (Some(method), path(&Ident::new(name, text.span()), items, errors))
}

fn path_first(path: LitStr, items: &mut ListItems, errors: &mut Errors) -> MethodAndPath {
    let method = items.peek().and_then(swapped_method);
    if method.is_some() {
        items.next();
    }
    let name = method.map_or("GET", Method::as_str);
    let message = format!("the HTTP method must precede the path: write `{name}, {}`", path.token());
    errors.at(Code::PathBeforeMethod, &path, message);
    (method, Some(path))
}

fn swapped_method(item: &ListItem) -> Option<Method> {
    match item.single_token()? {
        TokenTree::Ident(ident) => Method::parse(&ident.to_string()),
        _ => None,
    }
}

/// Reports a missing method and path, and skips an item that is not an option.
fn expected_method(items: &mut ListItems, errors: &mut Errors) -> MethodAndPath {
    if let Some(item) = items.peek() {
        errors.at(Code::ExpectedMethodAndPath, &item.tokens, EXPECTED);
    }
    items.next_if(|item| !item.has_value());
    (None, None)
}
