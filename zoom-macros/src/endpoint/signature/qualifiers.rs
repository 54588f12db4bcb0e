//! Qualifiers, generics and variadics, which endpoints cannot have.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Generics, Signature};

use crate::errors::Errors;

/// Reports every qualifier, generic parameter and variadic argument.
pub(super) fn check(signature: &Signature, errors: &mut Errors) {
    let Signature { constness, asyncness, safety, abi, variadic, generics, .. } = signature;
    let found = [
        (tokens(constness), "endpoints cannot be `const`: remove `const`"),
        (tokens(asyncness), "endpoints cannot be `async`: remove `async`; `client.send(..)` returns the future"),
        (tokens(safety), "endpoints cannot be `unsafe`: remove `unsafe`"),
        (tokens(abi), "endpoints cannot be `extern`: remove `extern`"),
        (tokens(variadic), "endpoints cannot be variadic: declare each argument"),
        (parameters(generics), "endpoints cannot be generic: use concrete types"),
        (tokens(&generics.where_clause), "endpoints cannot have a `where` clause: remove it"),
    ];
    for (tokens, message) in found {
        if !tokens.is_empty() {
            errors.at(&tokens, message);
        }
    }
}

fn tokens(node: &impl ToTokens) -> TokenStream {
    node.to_token_stream()
}

fn parameters(generics: &Generics) -> TokenStream {
    if generics.params.is_empty() { TokenStream::new() } else { generics.to_token_stream() }
}
