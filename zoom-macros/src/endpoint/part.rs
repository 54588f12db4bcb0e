//! The attribute, cut at its commas.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Lit, LitStr};

/// What stands between two commas.
pub(super) struct Part {
    pub(super) tokens: TokenStream,
}

impl Part {
    /// The token, if it is only one.
    pub(super) fn single(&self) -> Option<TokenTree> {
        let [first, second] = self.start();
        first.filter(|_| second.is_none())
    }

    /// The first two tokens.
    pub(super) fn start(&self) -> [Option<TokenTree>; 2] {
        let mut tokens = self.tokens.clone().into_iter().map(ungrouped);
        [tokens.next(), tokens.next()]
    }

    /// The string literal, if it is one.
    pub(super) fn string(&self) -> Option<LitStr> {
        string(&self.single()?)
    }

    /// Whether it looks like `name = value` or `name(values)`.
    pub(super) fn is_setting(&self) -> bool {
        match self.start() {
            [Some(TokenTree::Ident(_)), Some(TokenTree::Punct(mark))] => mark.as_char() == '=',
            [Some(TokenTree::Ident(_)), second] => matches!(second, Some(TokenTree::Group(_))),
            _ => false,
        }
    }
}

/// The token as a string literal.
pub(super) fn string(token: &TokenTree) -> Option<LitStr> {
    match syn::parse2(token.to_token_stream()) {
        Ok(Lit::Str(text)) => Some(text),
        _ => None,
    }
}

/// Takes off the invisible group that `macro_rules!` puts around a fragment.
fn ungrouped(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => {
            let mut inner = group.stream().into_iter();
            match (inner.next(), inner.next()) {
                (Some(only), None) => ungrouped(only),
                _ => TokenTree::Group(group),
            }
        }
        other => other,
    }
}

/// Splits at the commas outside brackets; a trailing one is allowed.
pub(super) fn split_at_commas(tokens: TokenStream) -> Vec<Part> {
    let mut parts = vec![TokenStream::new()];
    for token in tokens {
        match (&token, parts.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => {
                parts.push(TokenStream::new());
            }
            (_, Some(last)) => last.extend([token]),
            (_, None) => {}
        }
    }
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(|tokens| Part { tokens }).collect()
}
