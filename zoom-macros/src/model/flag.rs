//! An option that is there or not.

use darling::{Error, FromMeta, Result};
use proc_macro2::Span;
use quote::ToTokens as _;
use syn::Meta;
use syn::spanned::Spanned as _;

/// A word that stands alone. (darling's own flag panics on `word()`.)
#[derive(Clone, Copy, Default)]
pub(crate) struct Flag(Option<Span>);

impl Flag {
    /// Whether the word was said.
    pub(crate) const fn is_present(&self) -> bool {
        self.0.is_some()
    }

    /// Where it was said.
    pub(crate) fn span(&self) -> Span {
        self.0.unwrap_or_else(Span::call_site)
    }
}

impl FromMeta for Flag {
    fn from_none() -> Option<Self> {
        Some(Self::default())
    }

    fn from_meta(meta: &Meta) -> Result<Self> {
        if let Meta::Path(path) = meta {
            return Ok(Self(Some(path.span())));
        }
        let name = meta.path().to_token_stream();
        let message = format!("option `{name}` takes no value: write `{name}`");
        Err(Error::from(syn::Error::new_spanned(meta, message)))
    }
}
