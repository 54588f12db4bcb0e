//! `scopes = …`.

mod known;

use darling::{Error, FromMeta, Result};
use syn::{Expr, LitStr, Meta};

use crate::code::Code;
use crate::option_value::{error, string, value};
use crate::warnings::Warning;

/// `scopes = "a"` or `scopes = ["a", "b"]`.
#[derive(Default)]
pub(crate) struct Scopes {
    pub(crate) scopes: Vec<LitStr>,
    /// Unusual scopes, which are accepted with a warning.
    pub(crate) warnings: Vec<Warning>,
}

const EXAMPLE: &str = "scopes = \"meeting:read\"` or `scopes = [\"meeting:read\", \"meeting:read:admin\"]";

impl FromMeta for Scopes {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, EXAMPLE)?;
        let scopes: Option<Vec<_>> = match value {
            Expr::Array(array) => array.elems.iter().map(|expr| string(expr).cloned()).collect(),
            other => string(other).map(|string| vec![string.clone()]),
        };
        match scopes {
            Some(scopes) if scopes.is_empty() => {
                let message = "the list of scopes is empty: add a scope, or remove `scopes`";
                Err(error(Code::EmptyScopes, value, message))
            }
            Some(scopes) => check(scopes),
            None => {
                let message = format!("option `scopes` expects a string or a list of strings: write `{EXAMPLE}`");
                Err(error(Code::ScopesNotStrings, value, message))
            }
        }
    }
}

/// Reports text that is not a scope, and finds scopes that are probably misspelled.
fn check(scopes: Vec<LitStr>) -> Result<Scopes> {
    let mut errors = Error::accumulator();
    let mut warnings = Vec::new();
    let mut seen: Vec<String> = Vec::new();
    for scope in &scopes {
        let text = scope.value();
        if let Some((code, mistake)) = mistake(&text, &seen) {
            errors.push(error(code, scope, mistake));
        } else if let Some(message) = warning(&text, &seen) {
            warnings.push(Warning { constant: "SCOPE", span: scope.span(), message });
        }
        seen.push(text);
    }
    errors.finish_with(Scopes { scopes, warnings })
}

/// The mistake in a scope, given the preceding ones of the list.
fn mistake(scope: &str, preceding: &[String]) -> Option<(Code, String)> {
    if !scope.is_empty() && scope.bytes().all(is_scope_byte) {
        let is_duplicate = preceding.iter().any(|other| other == scope);
        return is_duplicate.then(|| (Code::DuplicateScope, format!("duplicate scope `{scope}`: remove one of them")));
    }
    let hint = corrected_form(scope).map_or_else(
        || "write words joined by colons, e.g. `meeting:read`".to_owned(),
        |corrected| format!("write `{corrected}`"),
    );
    Some((Code::InvalidScope, format!("invalid scope `{scope}`: {hint}")))
}

/// Whether a byte may occur in a scope (`scope-token` in RFC 6749).
const fn is_scope_byte(byte: u8) -> bool {
    matches!(byte, 0x21 | 0x23..=0x5b | 0x5d..=0x7e)
}

/// The warning about an unusual scope. Zoom adds scopes and misspells some, so that none of these can be an error.
fn warning(scope: &str, preceding: &[String]) -> Option<String> {
    if !is_usual(scope) {
        let corrected = corrected_form(scope)?;
        return Some(Code::UnusualScope.message(format_args!("unusual scope `{scope}`; did you mean `{corrected}`?")));
    }
    let corrected = known::corrected(scope, preceding)?;
    Some(Code::UnknownScope.message(format_args!("unknown scope `{scope}`; did you mean `{corrected}`?")))
}

/// The scope in its usual form, if its words can be found.
fn corrected_form(scope: &str) -> Option<String> {
    let words = scope.split([':', ' ', '/']).filter(|word| !word.is_empty());
    let corrected = words.collect::<Vec<_>>().join(":").to_lowercase();
    (is_usual(&corrected) && corrected != scope).then_some(corrected)
}

/// Whether a scope consists of words of lower-case letters.
fn is_usual(text: &str) -> bool {
    text.split(':').all(is_word)
}

fn is_word(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-' | b'.');
    !word.is_empty() && word.bytes().all(is_plain)
}
