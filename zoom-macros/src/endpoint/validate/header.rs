//! The names of headers.

use syn::LitStr;

use super::super::signature::Parameter;
use crate::errors::Errors;

/// Headers that the client sets itself.
const OWN_HEADERS: [&str; 8] = [
    "accept",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "transfer-encoding",
    "user-agent",
];

/// Notes a name that is none, or that is the client's.
pub(super) fn check(parameter: &Parameter, name: &LitStr, errors: &mut Errors) {
    let text = name.value();
    if OWN_HEADERS.contains(&text.to_lowercase().as_str()) {
        let parameter = &parameter.name;
        let message = format!("header `{text}` is set by the client: remove argument `{parameter}`");
        errors.at(name, message);
    } else if text.is_empty() || !text.chars().all(is_token_char) {
        let repaired = repaired(&text);
        let message = format!("invalid header name `{text}`: write `{repaired}`");
        errors.at(name, message);
    }
}

/// A character of RFC 9110's `token`.
fn is_token_char(char: char) -> bool {
    char.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(char)
}

fn repaired(text: &str) -> String {
    let repair = |char| if is_token_char(char) { char } else { '-' };
    let repaired: String = text.trim().chars().map(repair).collect();
    if repaired.is_empty() { "X-Name".to_owned() } else { repaired }
}
