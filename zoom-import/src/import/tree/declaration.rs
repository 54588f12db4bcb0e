//! A function without a body, which is not an item of Rust.

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Result, Signature, Token, Visibility};

/// Attributes and a signature.
pub(super) struct Declaration {
    pub(super) attributes: Vec<Attribute>,
    pub(super) signature: Signature,
}

impl Parse for Declaration {
    fn parse(input: ParseStream<'_>) -> Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        let signature = input.parse()?;
        input.parse::<Token![;]>()?;
        Ok(Self { attributes, signature })
    }
}
