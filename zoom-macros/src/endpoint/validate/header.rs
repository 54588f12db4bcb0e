//! The names of headers.

use syn::LitStr;

use super::super::signature::Argument;
use crate::code::Code;
use crate::errors::Errors;

/// Headers that the client sets itself.
const CLIENT_HEADERS: [&str; 8] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Reports an invalid name, or the name of a header that the client sets.
pub(super) fn check(argument: &Argument, name: &LitStr, errors: &mut Errors) {
    let text = name.value();
    if CLIENT_HEADERS.contains(&text.to_lowercase().as_str()) {
        let argument = &argument.name;
        let message = format!("header `{text}` is set by the client: remove argument `{argument}`");
        errors.at(Code::ReservedHeader, name, message);
    } else if text.is_empty() || !text.chars().all(is_token_char) {
        let corrected = corrected(&text);
        let message = format!("invalid header name `{text}`: write `{corrected}`");
        errors.at(Code::InvalidHeaderName, name, message);
    }
}

/// Whether a character may occur in a header name (`token` in RFC 9110).
fn is_token_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char)
}

fn corrected(text: &str) -> String {
    let repair = |char| if is_token_char(char) { char } else { '-' };
    let corrected: String = text.trim().chars().map(repair).collect();
    if corrected.is_empty() { "X-Name".to_owned() } else { corrected }
}
