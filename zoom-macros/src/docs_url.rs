//! `docs = "https://developers.zoom.us/…"`, the page on which Zoom documents an item.

use darling::{FromMeta, Result};
use syn::Meta;

use crate::code::Code;
use crate::option_value::{error, text};

/// The URL of the page.
pub(crate) struct DocsUrl(pub(crate) String);

const EXAMPLE: &str = "docs = \"https://developers.zoom.us/docs/api/\"";

impl FromMeta for DocsUrl {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let text = text(meta, "docs", EXAMPLE)?;
        let url = text.value();
        let is_plain =
            |char: char| !char.is_whitespace() && !char.is_control() && !matches!(char, '<' | '>' | '"' | '`');
        let host = url.strip_prefix("https://").map(|rest| rest.split(['/', '#', '?']).next().unwrap_or_default());
        if host.is_none_or(str::is_empty) || !url.chars().all(is_plain) {
            return Err(error(
                Code::DocsNotUrl,
                &text,
                format_args!("option `docs` expects an `https` URL: write `{EXAMPLE}`"),
            ));
        }
        Ok(Self(url))
    }
}
