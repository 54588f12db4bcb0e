//! Paths in error messages, built from the inside out.

use std::fmt::Display;

use serde::de::Error;

/// The message for a missing value.
pub(crate) const ABSENT: &str = "required but missing";

/// Prepends a field or index to the path of an error.
#[cold]
pub(crate) fn within<E: Error>(segment: impl Display, error: E) -> E {
    let inner = error.to_string();
    E::custom(match inner.strip_prefix('`') {
        Some(rest) if rest.starts_with('[') => format!("`{segment}{rest}"),
        Some(rest) => format!("`{segment}.{rest}"),
        None => format!("`{segment}`: {inner}"),
    })
}
