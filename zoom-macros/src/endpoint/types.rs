//! Types as a macro sees them: as tokens.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::Type;

pub(super) use crate::type_path::{first_argument, is_named};

/// Whether a type is `FilePart`, or an `Option` or a `Vec` of it.
pub(super) fn is_file(ty: &Type) -> bool {
    let is_wrapped = is_named(ty, "Option") || is_named(ty, "Vec");
    is_named(ty, "FilePart") || (is_wrapped && first_argument(ty).is_some_and(is_file))
}

/// Whether a type is primitive. Arguments of these types are not `impl Into<T>`, where a literal such as `300` would be ambiguous.
pub(super) fn is_primitive(ty: &Type) -> bool {
    const PRIMITIVES: [&str; 16] = [
        "bool", "char", "u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32",
        "f64",
    ];
    match ty {
        Type::Path(path) => {
            let mut segments = path.path.segments.iter().rev();
            let is_named =
                segments.next().is_some_and(|name| PRIMITIVES.iter().any(|primitive| name.ident == primitive));
            // `u64` or `core::primitive::u64`.
            is_named && segments.next().is_none_or(|module| module.ident == "primitive")
        }
        Type::Group(group) => is_primitive(&group.elem),
        _ => false,
    }
}

/// Whether a predicate holds for any token of a type, at any depth.
pub(super) fn mentions(ty: &Type, wanted: &dyn Fn(&TokenTree) -> bool) -> bool {
    any(ty.to_token_stream(), wanted)
}

fn any(tokens: TokenStream, wanted: &dyn Fn(&TokenTree) -> bool) -> bool {
    tokens.into_iter().any(|token| match &token {
        TokenTree::Group(group) => any(group.stream(), wanted),
        token => wanted(token),
    })
}

/// Whether a token is this identifier or keyword.
pub(super) fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

/// Whether a token is this punctuation character.
pub(super) fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

/// The owned form of a borrowed type: `String` for `&str`, `Vec<T>` for `&[T]`.
pub(super) fn owned(ty: &Type) -> Option<Type> {
    syn::parse2(owned_tokens(ty.to_token_stream())).ok()
}

fn owned_tokens(tokens: TokenStream) -> TokenStream {
    let mut owned = TokenStream::new();
    let mut tokens = tokens.into_iter();
    while let Some(token) = tokens.next() {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == '&' => {}
            TokenTree::Punct(punct) if punct.as_char() == '\'' => drop(tokens.next()),
            TokenTree::Ident(ident) if ident == "mut" => {}
            _ => owned.extend(owned_token(token)),
        }
    }
    owned
}

fn owned_token(token: TokenTree) -> TokenStream {
    match token {
        TokenTree::Ident(ident) if ident == "str" => quote!(::std::string::String),
        TokenTree::Group(group) if is_slice(&group) => {
            let item = owned_tokens(group.stream());
            quote!(::std::vec::Vec<#item>)
        }
        TokenTree::Group(group) => {
            let content = owned_tokens(group.stream());
            TokenTree::Group(Group::new(group.delimiter(), content)).into()
        }
        other => other.into(),
    }
}

fn is_slice(group: &Group) -> bool {
    let has_length = group.stream().into_iter().any(|token| is_punct(&token, ';'));
    group.delimiter() == Delimiter::Bracket && !has_length
}
