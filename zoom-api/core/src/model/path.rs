//! Paths in error messages: built from the inside out, and only when there is an error.

use std::fmt::Display;

use serde::de::Error;

/// Why a value is missing.
pub(crate) const ABSENT: &str = "required, but absent";

/// Puts a field or an index before the path that the message of an error begins with.
#[cold]
pub(crate) fn within<E: Error>(segment: impl Display, error: E) -> E {
    let inner = error.to_string();
    E::custom(match inner.strip_prefix('`') {
        Some(rest) if rest.starts_with('[') => format!("`{segment}{rest}"),
        Some(rest) => format!("`{segment}.{rest}"),
        None => format!("`{segment}`: {inner}"),
    })
}
