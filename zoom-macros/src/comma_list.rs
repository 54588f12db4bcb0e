//! Comma-separated lists of tokens.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Lit, LitStr};

/// The tokens between two commas.
pub(crate) struct ListItem {
    pub(crate) tokens: TokenStream,
}

impl ListItem {
    /// The token, if there is exactly one.
    pub(crate) fn single_token(&self) -> Option<TokenTree> {
        let [first, second] = self.first_two_tokens();
        first.filter(|_| second.is_none())
    }

    /// The first two tokens.
    pub(crate) fn first_two_tokens(&self) -> [Option<TokenTree>; 2] {
        let mut tokens = self.tokens.clone().into_iter().map(ungrouped);
        [tokens.next(), tokens.next()]
    }

    /// The string literal, if the item is one.
    pub(crate) fn string_literal(&self) -> Option<LitStr> {
        string_literal(&self.single_token()?)
    }

    /// Whether the item has the form `name = value` or `name(values)`.
    pub(crate) fn has_value(&self) -> bool {
        match self.first_two_tokens() {
            [Some(TokenTree::Ident(_)), Some(TokenTree::Punct(punct))] => punct.as_char() == '=',
            [Some(TokenTree::Ident(_)), second] => matches!(second, Some(TokenTree::Group(_))),
            _ => false,
        }
    }
}

/// The token as a string literal.
pub(crate) fn string_literal(token: &TokenTree) -> Option<LitStr> {
    match syn::parse2(token.to_token_stream()) {
        Ok(Lit::Str(text)) => Some(text),
        _ => None,
    }
}

/// Removes the invisible group that `macro_rules!` puts around a fragment.
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

/// Splits at the commas outside brackets; a trailing comma is allowed.
pub(crate) fn split_at_commas(tokens: TokenStream) -> Vec<ListItem> {
    let mut items = vec![TokenStream::new()];
    for token in tokens {
        match (&token, items.last_mut()) {
            (TokenTree::Punct(punct), _) if punct.as_char() == ',' => {
                items.push(TokenStream::new());
            }
            (_, Some(last)) => last.extend([token]),
            (_, None) => {}
        }
    }
    let items = items.into_iter().filter(|item| !item.is_empty());
    items.map(|tokens| ListItem { tokens }).collect()
}
