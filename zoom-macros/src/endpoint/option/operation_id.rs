//! `operation = "meetingRegistrants"`.

use darling::{FromMeta, Result};
use syn::Meta;

use crate::code::Code;
use crate::option_value::{error, text};

/// Zoom's ID of an operation.
pub(in crate::endpoint) struct OperationId(pub(in crate::endpoint) String);

const EXAMPLE: &str = "operation = \"meetingRegistrants\"";

impl FromMeta for OperationId {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let text = text(meta, "operation", EXAMPLE)?;
        let id = text.value();
        if id.trim().is_empty() {
            return Err(error(
                Code::EmptyOperation,
                &text,
                "the operation ID is empty: write Zoom's ID, or remove `operation`",
            ));
        }
        if id.trim() != id || id.chars().any(|char| char.is_control() || char == '`') {
            return Err(error(
                Code::InvalidOperation,
                &text,
                "invalid operation ID: remove spaces at its ends, control characters and backticks",
            ));
        }
        Ok(Self(id))
    }
}

impl OperationId {
    /// Whether rustdoc accepts the ID as an alias.
    pub(in crate::endpoint) fn is_alias(id: &str) -> bool {
        let is_allowed = |char: char| !matches!(char, '"' | '\'') && (char == ' ' || !char.is_whitespace());
        id.chars().all(is_allowed)
    }
}
