//! Options without a value.

use darling::{Error, FromMeta, Result};
use proc_macro2::Span;
use quote::ToTokens as _;
use syn::Meta;
use syn::spanned::Spanned as _;

use crate::code::Code;

/// An option that is present or absent. (darling's own flag panics on `word()`.)
#[derive(Clone, Copy, Default)]
pub(crate) struct Flag(Option<Span>);

impl Flag {
    /// An option that is implied.
    pub(crate) fn present() -> Self {
        Self(Some(Span::call_site()))
    }

    /// Whether the option is present.
    pub(crate) const fn is_present(&self) -> bool {
        self.0.is_some()
    }

    /// The span of the option.
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
        Err(Error::from(Code::OptionWithValue.error_at(meta, message)))
    }
}
