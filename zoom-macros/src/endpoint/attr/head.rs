//! The method and the path, by their places.

use std::iter::Peekable;
use std::vec::IntoIter;

use proc_macro2::{Ident, TokenTree};
use syn::LitStr;

use super::super::part::{Part, string};
use super::super::words::{BodyWord, Method};
use super::{EXPECTED, options};
use crate::errors::{Errors, did_you_mean, unknown};

type Parts = Peekable<IntoIter<Part>>;

/// What was read; after a mistake, what was probably meant, so that the rest can be checked by it.
type Head = (Option<Method>, Option<LitStr>);

/// Takes the method and the path off the front.
pub(super) fn read(parts: &mut Parts, errors: &mut Errors) -> Head {
    match parts.peek().map(Part::start) {
        Some([Some(TokenTree::Ident(method)), None]) => {
            parts.next();
            let path = path(&method, parts, errors);
            (self::method(&method, errors), path)
        }
        Some([Some(TokenTree::Ident(word)), Some(token)]) if string(&token).is_some() => {
            parts.next();
            without_comma(&word, string(&token), errors)
        }
        Some([Some(literal), None]) => match string(&literal) {
            Some(text) => literal_first(text, parts, errors),
            None => neither(parts, errors),
        },
        _ => neither(parts, errors),
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
        errors.at(ident, message);
        return Some(method);
    }
    errors.at(ident, unknown("HTTP method", &written, &Method::NAMES));
    did_you_mean(&written, Method::NAMES).and_then(Method::parse)
}

fn path(method: &Ident, parts: &mut Parts, errors: &mut Errors) -> Option<LitStr> {
    let next = parts.next_if(|part| part.string().is_some() || stands_for_path(part));
    let Some(part) = next else {
        let message = format!("missing path after the HTTP method: write `{method}, \"/path\"`");
        errors.at(method, message);
        return None;
    };
    let text = part.string();
    if text.is_none() {
        let message = "the path must be a string literal, because it is validated at compile time";
        errors.at(&part.tokens, message);
    }
    text
}

/// Something that is no word and no option: `concat!(..)`, `PATH`, a number.
fn stands_for_path(part: &Part) -> bool {
    match part.single() {
        Some(TokenTree::Ident(word)) => BodyWord::parse(&word.to_string()).is_none() && !options::is_option(&word),
        _ => !part.is_setting(),
    }
}

fn without_comma(method: &Ident, path: Option<LitStr>, errors: &mut Errors) -> Head {
    let method = self::method(method, errors);
    if let (Some(method), Some(path)) = (method, &path) {
        let (method, path_text) = (method.as_str(), path.token());
        let message = format!("missing comma between the HTTP method and the path: write `{method}, {path_text}`");
        errors.at(path, message);
    }
    (method, path)
}

/// A path where the method should be, or a method in quotes.
fn literal_first(text: LitStr, parts: &mut Parts, errors: &mut Errors) -> Head {
    parts.next();
    if text.value().contains('/') {
        return path_first(text, parts, errors);
    }
    let written = text.value();
    let method = Method::parse(&written.to_uppercase())
        .or_else(|| did_you_mean(&written, Method::NAMES).and_then(Method::parse));
    let Some(method) = method else {
        errors.at(&text, EXPECTED);
        return (None, parts.next().as_ref().and_then(Part::string));
    };
    let name = method.as_str();
    let message = format!("the HTTP method must not be quoted: write `{name}`");
    errors.at(&text, message);
    (Some(method), path(&Ident::new(name, text.span()), parts, errors))
}

fn path_first(path: LitStr, parts: &mut Parts, errors: &mut Errors) -> Head {
    let method = parts.peek().and_then(swapped_method);
    if method.is_some() {
        parts.next();
    }
    let name = method.map_or("GET", Method::as_str);
    let message = format!("the HTTP method must precede the path: write `{name}, {}`", path.token());
    errors.at(&path, message);
    (method, Some(path))
}

fn swapped_method(part: &Part) -> Option<Method> {
    match part.single()? {
        TokenTree::Ident(ident) => Method::parse(&ident.to_string()),
        _ => None,
    }
}

/// Options come first, or something that cannot be told.
fn neither(parts: &mut Parts, errors: &mut Errors) -> Head {
    if let Some(part) = parts.peek() {
        errors.at(&part.tokens, EXPECTED);
    }
    parts.next_if(|part| !part.is_setting());
    (None, None)
}
