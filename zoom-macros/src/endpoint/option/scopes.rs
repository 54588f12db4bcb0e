//! `scopes = …`.

use darling::{Error, FromMeta, Result};
use syn::{Expr, LitStr, Meta};

use super::known_scopes;
use crate::option_value::{error, string, value};

/// `scopes = "a"` or `scopes = ["a", "b"]`.
pub(in crate::endpoint) struct Scopes(pub(in super::super) Vec<LitStr>);

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
                Err(error(value, message))
            }
            Some(scopes) => check(scopes),
            None => {
                let message = format!("option `scopes` expects a string or a list of strings: write `{EXAMPLE}`");
                Err(error(value, message))
            }
        }
    }
}

fn check(scopes: Vec<LitStr>) -> Result<Scopes> {
    let mut errors = Error::accumulator();
    let mut seen: Vec<String> = Vec::new();
    for scope in &scopes {
        if let Some(mistake) = mistake(&scope.value(), &seen) {
            errors.push(error(scope, mistake));
        }
        seen.push(scope.value());
    }
    errors.finish_with(Scopes(scopes))
}

/// The mistake in a scope, given the preceding ones of the list.
fn mistake(scope: &str, preceding: &[String]) -> Option<String> {
    malformed(scope)
        .or_else(|| {
            let is_duplicate = preceding.iter().any(|other| other == scope);
            is_duplicate.then(|| format!("duplicate scope `{scope}`: remove one of them"))
        })
        .or_else(|| {
            let corrected = known_scopes::corrected(scope, preceding)?;
            Some(format!("unknown scope `{scope}`; did you mean `{corrected}`?"))
        })
}

fn malformed(scope: &str) -> Option<String> {
    if is_scope(scope) {
        return None;
    }
    let words = scope.split([':', ' ', '/']).filter(|word| !word.is_empty());
    let corrected = words.collect::<Vec<_>>().join(":").to_lowercase();
    let hint = if is_scope(&corrected) {
        format!("write `{corrected}`")
    } else {
        "write words joined by colons, e.g. `meeting:read`".to_owned()
    };
    Some(format!("invalid scope `{scope}`: {hint}"))
}

fn is_scope(text: &str) -> bool {
    known_scopes::is_plain(text) || (text.contains(':') && text.split(':').all(is_word))
}

fn is_word(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-' | b'.');
    !word.is_empty() && word.bytes().all(is_plain)
}
