//! What stands around a function's name and is not for endpoints.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Generics, Signature};

use crate::errors::Errors;

/// Notes every qualifier, generic and variadic.
pub(super) fn check(signature: &Signature, errors: &mut Errors) {
    let Signature { constness, asyncness, safety, abi, variadic, generics, .. } = signature;
    let found = [
        (tokens(constness), "an endpoint is not `const`: remove it"),
        (tokens(asyncness), "an endpoint is not `async`: it is a value, and `client.send(..)` waits for the answer"),
        (tokens(safety), "an endpoint is not `unsafe`: remove it"),
        (tokens(abi), "an endpoint has no ABI: remove `extern`"),
        (tokens(variadic), "an endpoint is not variadic: declare each argument"),
        (parameters(generics), "an endpoint has no generics: write the types"),
        (tokens(&generics.where_clause), "an endpoint has no `where` clause: write the types"),
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
