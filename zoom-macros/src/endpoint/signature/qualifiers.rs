//! Qualifiers, generics and variadics, which endpoints cannot have.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Generics, Signature};

use crate::code::Code;
use crate::errors::Errors;

/// Reports every qualifier, generic parameter and variadic argument.
pub(super) fn check(signature: &Signature, errors: &mut Errors) {
    let Signature { constness, asyncness, safety, abi, variadic, generics, .. } = signature;
    let found = [
        (Code::ConstFunction, tokens(constness), "endpoints cannot be `const`: remove `const`"),
        (
            Code::AsyncFunction,
            tokens(asyncness),
            "endpoints cannot be `async`: remove `async`; `client.send(..)` returns the future",
        ),
        (Code::UnsafeFunction, tokens(safety), "endpoints cannot be `unsafe`: remove `unsafe`"),
        (Code::ExternFunction, tokens(abi), "endpoints cannot be `extern`: remove `extern`"),
        (Code::VariadicFunction, tokens(variadic), "endpoints cannot be variadic: declare each argument"),
        (Code::GenericFunction, parameters(generics), "endpoints cannot be generic: use concrete types"),
        (Code::GenericFunction, tokens(&generics.where_clause), "endpoints cannot have a `where` clause: remove it"),
    ];
    for (code, tokens, message) in found {
        if !tokens.is_empty() {
            errors.at(code, &tokens, message);
        }
    }
}

fn tokens(node: &impl ToTokens) -> TokenStream {
    node.to_token_stream()
}

fn parameters(generics: &Generics) -> TokenStream {
    if generics.params.is_empty() { TokenStream::new() } else { generics.to_token_stream() }
}
