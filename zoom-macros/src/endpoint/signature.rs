//! The annotated signature: a function without a body, its arguments and their attributes.

mod argument;
mod argument_attr;
mod argument_facts;
mod qualifiers;
mod unsupported_types;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::{Attribute, FnArg, LitStr, ReturnType, Signature, Token, Type, Visibility};

use super::types::{first_argument, is_named};
use crate::code::Code;
use crate::errors::Errors;

pub(super) use argument::Argument;
pub(super) use argument_attr::{ArgumentAttr, ArgumentAttrKind};

const EXPECTED_FUNCTION: &str =
    "`#[zoom_endpoint]` can only be applied to a function signature: write `pub fn name(..) -> T;`";

/// A function with or without a body, as rustc passes it to the attribute.
pub(super) struct ParsedFunction {
    attrs: Vec<Attribute>,
    vis: Visibility,
    signature: Signature,
    body: Option<Group>,
}

/// Parses a function; any other item is an error.
pub(super) fn parse(item: TokenStream) -> syn::Result<ParsedFunction> {
    syn::parse2(item)
}

impl Parse for ParsedFunction {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        if !is_function(&input.fork()) {
            return Err(Code::NotFunction.error(input.span(), EXPECTED_FUNCTION));
        }
        Ok(Self { attrs, vis, signature: input.parse()?, body: parse_body(input)? })
    }
}

fn parse_body(input: ParseStream<'_>) -> syn::Result<Option<Group>> {
    match input.parse()? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Ok(Some(group)),
        // The invisible group of a fragment.
        TokenTree::Group(group) if group.delimiter() == Delimiter::None => parse_body.parse2(group.stream()),
        TokenTree::Punct(punct) if punct.as_char() == ';' => Ok(None),
        other => Err(Code::NotFunction.error(other.span(), "expected `;` after the signature")),
    }
}

/// Whether the next token after any qualifiers is `fn`.
fn is_function(ahead: ParseStream<'_>) -> bool {
    while is_qualifier(ahead) {
        if ahead.parse::<TokenTree>().is_err() {
            return false;
        }
    }
    ahead.peek(Token![fn])
}

fn is_qualifier(ahead: ParseStream<'_>) -> bool {
    ahead.peek(Token![const])
        || ahead.peek(Token![async])
        || ahead.peek(Token![unsafe])
        || ahead.peek(Token![extern])
        || ahead.peek(LitStr)
}

impl ParsedFunction {
    /// The declared name, without `r#`.
    pub(super) fn name(&self) -> String {
        self.signature.ident.unraw().to_string()
    }
}

/// The signature without anything that an endpoint cannot have.
pub(super) struct Declaration {
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    pub(super) params: Vec<Argument>,
    /// The return type, if it is supported.
    pub(super) output: Option<Type>,
}

impl Declaration {
    /// Reports what an endpoint cannot have, and keeps the rest.
    pub(super) fn read(written: ParsedFunction, errors: &mut Errors) -> Self {
        let signature = written.signature;
        qualifiers::check(&signature, errors);
        check_body(written.body.as_ref(), errors);
        Self {
            attrs: remove_duplicate_attributes(written.attrs, errors),
            vis: written.vis,
            output: read_output(&signature, errors),
            params: read_params(signature.inputs, errors),
            name: signature.ident,
        }
    }

    /// Whether the name of any argument is generated.
    pub(super) fn has_unnamed_argument(&self) -> bool {
        self.params.iter().any(|param| param.is_unnamed)
    }
}

/// Reports and removes further `#[zoom_endpoint]` attributes.
fn remove_duplicate_attributes(mut attrs: Vec<Attribute>, errors: &mut Errors) -> Vec<Attribute> {
    let is_duplicate = |attribute: &mut Attribute| {
        let last = attribute.path().segments.last();
        last.is_some_and(|last| last.ident == "zoom_endpoint")
    };
    for duplicate in attrs.extract_if(.., is_duplicate) {
        let message = "duplicate attribute `#[zoom_endpoint]`: remove one of them";
        errors.at(Code::DuplicateAttribute, &duplicate, message);
    }
    attrs
}

fn check_body(body: Option<&Group>, errors: &mut Errors) {
    if let Some(body) = body {
        let message = "endpoints cannot have a body: replace `{ .. }` with `;`";
        errors.at_span(Code::FunctionBody, body.span(), message);
    }
}

fn read_output(signature: &Signature, errors: &mut Errors) -> Option<Type> {
    let ReturnType::Type(_, ty) = &signature.output else {
        let message = "missing return type: write `-> NoContent`, or the type of the response";
        errors.at(Code::MissingReturnType, &signature.ident, message);
        return None;
    };
    if is_named(ty, "Result") {
        let success = first_argument(ty).cloned();
        errors.at(Code::ResultReturnType, ty, result_output(success.as_ref()));
        return success;
    }
    let is_supported = unsupported_types::check(ty, "return types", errors);
    is_supported.then(|| (**ty).clone())
}

fn result_output(success: Option<&Type>) -> String {
    let success = success.map_or("the success type".to_owned(), |ty| format!("`-> {}`", ty.to_token_stream()));
    format!("endpoints cannot return `Result`: write {success}, and declare errors with `errors(..)`")
}

fn read_params(inputs: impl IntoIterator<Item = FnArg>, errors: &mut Errors) -> Vec<Argument> {
    let mut params: Vec<Argument> = Vec::new();
    for input in inputs {
        if let Some(mut param) = Argument::read(input, params.len(), errors) {
            param.make_unique(&params, errors);
            params.push(param);
        }
    }
    params
}
