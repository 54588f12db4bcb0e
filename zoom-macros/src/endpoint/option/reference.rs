//! Where Zoom documents the endpoint: `operation = "meetingRegistrants"` and `docs = "https://…"`.

use darling::{FromMeta, Result};
use syn::{LitStr, Meta};

use crate::option_value::{error, string, value};

/// `operation = "meetingRegistrants"`.
pub(in crate::endpoint) struct OperationId(pub(in crate::endpoint) String);

/// `docs = "https://developers.zoom.us/…"`.
pub(in crate::endpoint) struct DocsUrl(pub(in crate::endpoint) String);

const OPERATION: &str = "operation = \"meetingRegistrants\"";
const DOCS: &str = "docs = \"https://developers.zoom.us/docs/api/\"";

impl FromMeta for OperationId {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let text = text(meta, "operation", OPERATION)?;
        let id = text.value();
        if id.trim().is_empty() {
            return Err(error(&text, "the operation ID is empty: write Zoom's ID, or remove `operation`"));
        }
        if id.trim() != id || id.chars().any(|char| char.is_control() || char == '`') {
            return Err(error(
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

impl FromMeta for DocsUrl {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let text = text(meta, "docs", DOCS)?;
        let url = text.value();
        let is_plain =
            |char: char| !char.is_whitespace() && !char.is_control() && !matches!(char, '<' | '>' | '"' | '`');
        let host = url.strip_prefix("https://").map(|rest| rest.split(['/', '#', '?']).next().unwrap_or_default());
        if host.is_none_or(str::is_empty) || !url.chars().all(is_plain) {
            return Err(error(&text, format_args!("option `docs` expects an `https` URL: write `{DOCS}`")));
        }
        Ok(Self(url))
    }
}

fn text(meta: &Meta, name: &str, example: &str) -> Result<LitStr> {
    let value = value(meta, example)?;
    let text = string(value).cloned();
    text.ok_or_else(|| error(value, format_args!("option `{name}` expects a string: write `{example}`")))
}
