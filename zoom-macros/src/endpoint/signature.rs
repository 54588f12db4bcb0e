//! The annotated signature: a function without a body, its arguments and their marks.

use darling::FromMeta;
use darling::ast::NestedMeta;
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::{
    Attribute, FnArg, LitStr, Meta, Pat, PatType, ReturnType, Signature, Token, Type, Visibility,
};

use crate::errors::{Errors, did_you_mean, listed};

const GOES_ON: &str = "`#[zoom_endpoint]` goes on a function signature: `pub fn name(..) -> T;`";

/// A function with or without a body, as it stands behind the attribute.
pub(super) struct Written {
    attrs: Vec<Attribute>,
    vis: Visibility,
    signature: Signature,
    body: Option<Group>,
}

/// Reads a function; any other item is an error that says where the attribute goes.
pub(super) fn parse(item: TokenStream) -> syn::Result<Written> {
    syn::parse2(item)
}

impl Parse for Written {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attrs = input.call(Attribute::parse_outer)?;
        let vis = input.parse()?;
        if !is_function(&input.fork()) {
            return Err(input.error(GOES_ON));
        }
        let signature = input.parse()?;
        let body = input.parse::<TokenTree>()?;
        let body = match body {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
            TokenTree::Punct(punct) if punct.as_char() == ';' => None,
            other => return Err(syn::Error::new(other.span(), "expected `;`")),
        };
        Ok(Self {
            attrs,
            vis,
            signature,
            body,
        })
    }
}

/// Whether `fn` comes, after nothing but qualifiers.
fn is_function(ahead: ParseStream<'_>) -> bool {
    while !ahead.is_empty() {
        if ahead.peek(Token![fn]) {
            return true;
        }
        let qualifies = ahead.peek(Token![const])
            || ahead.peek(Token![async])
            || ahead.peek(Token![unsafe])
            || ahead.peek(Token![extern])
            || ahead.peek(LitStr);
        if !qualifies || ahead.parse::<TokenTree>().is_err() {
            return false;
        }
    }
    false
}

impl Written {
    /// The declared name, without `r#`.
    pub(super) fn name(&self) -> String {
        self.signature.ident.unraw().to_string()
    }
}

/// What the signature says, without what an endpoint cannot have.
pub(super) struct Declaration {
    pub(super) attrs: Vec<Attribute>,
    pub(super) vis: Visibility,
    pub(super) name: Ident,
    pub(super) params: Vec<Parameter>,
    pub(super) output: Option<Type>,
}

/// An argument and its marks.
pub(super) struct Parameter {
    pub(super) name: Ident,
    pub(super) ty: Type,
    pub(super) mark: Option<Mark>,
    pub(super) docs: Vec<Attribute>,
    pub(super) cfgs: Vec<Attribute>,
    pub(super) attrs: Vec<Attribute>,
}

/// `#[query]`, `#[header("…")]`, `#[field]` or `#[body]`.
pub(super) struct Mark {
    pub(super) attribute: Attribute,
    pub(super) kind: MarkKind,
}

/// What a mark says.
pub(super) enum MarkKind {
    Query { rename: Option<LitStr>, csv: bool },
    Header(Option<LitStr>),
    Field { rename: Option<LitStr> },
    Body,
}

const MARKS: [&str; 4] = ["query", "header", "field", "body"];

/// Attributes that mean the same on an argument as on what is made of it.
const CARRIED: [&str; 6] = ["deprecated", "allow", "expect", "warn", "deny", "forbid"];

#[derive(Default, FromMeta)]
#[darling(default)]
struct QueryOptions {
    rename: Option<LitStr>,
    csv: bool,
}

#[derive(Default, FromMeta)]
#[darling(default)]
struct FieldOptions {
    rename: Option<LitStr>,
}

impl Declaration {
    /// Notes what an endpoint cannot have, and keeps the rest.
    pub(super) fn read(written: Written, errors: &mut Errors) -> Self {
        let Written {
            mut attrs,
            vis,
            signature,
            body,
        } = written;
        check_attributes(&mut attrs, errors);
        check_qualifiers(&signature, errors);
        if let Some(body) = body {
            errors.at_span(
                body.span_open()
                    .join(body.span_close())
                    .unwrap_or_else(|| body.span()),
                "endpoint declarations have no body; replace `{ .. }` with `;`",
            );
        }
        let output = read_output(&signature, errors);
        let inputs = signature.inputs.into_iter();
        let params = inputs
            .filter_map(|input| read_argument(input, errors))
            .collect();
        Self {
            attrs,
            vis,
            name: signature.ident,
            params,
            output,
        }
    }
}

fn check_attributes(attrs: &mut Vec<Attribute>, errors: &mut Errors) {
    attrs.retain(|attribute| {
        let again = attribute
            .path()
            .segments
            .last()
            .is_some_and(|last| last.ident == "zoom_endpoint");
        if again {
            errors.at(
                attribute,
                "`#[zoom_endpoint]` stands twice: a declaration is one endpoint",
            );
        }
        !again
    });
}

fn check_qualifiers(signature: &Signature, errors: &mut Errors) {
    let mut refuse = |found: Option<TokenStream>, message: &str| {
        if let Some(tokens) = found {
            errors.at(&tokens, message);
        }
    };
    let tokens =
        |node: &dyn ToTokens| Some(node.to_token_stream()).filter(|tokens| !tokens.is_empty());
    let Signature {
        constness,
        asyncness,
        safety,
        abi,
        variadic,
        generics,
        ..
    } = signature;
    refuse(
        constness.as_ref().and_then(|node| tokens(node)),
        "an endpoint is not `const`: remove it",
    );
    refuse(
        asyncness.as_ref().and_then(|node| tokens(node)),
        "an endpoint is not `async`: it is a value, and `client.send(..)` waits for the answer",
    );
    refuse(tokens(safety), "an endpoint is not `unsafe`: remove it");
    refuse(
        abi.as_ref().and_then(|node| tokens(node)),
        "an endpoint has no ABI: remove `extern`",
    );
    refuse(
        variadic.as_ref().and_then(|node| tokens(node)),
        "an endpoint is not variadic: declare each argument",
    );
    refuse(
        generic(generics),
        "an endpoint has no generics: write the types",
    );
    refuse(
        generics.where_clause.as_ref().and_then(|node| tokens(node)),
        "an endpoint has no `where` clause: write the types",
    );
}

fn generic(generics: &syn::Generics) -> Option<TokenStream> {
    let tokens = generics.to_token_stream();
    (!generics.params.is_empty()).then_some(tokens)
}

fn read_output(signature: &Signature, errors: &mut Errors) -> Option<Type> {
    let ReturnType::Type(_, ty) = &signature.output else {
        errors.at(
            &signature.ident,
            "declare what it returns: `-> Meeting`, or `-> NoContent` for 204",
        );
        return None;
    };
    if last_name(ty).is_some_and(|name| name == "Result") {
        errors.at(
            ty,
            "declare the success type only; errors come from `errors(..)`",
        );
        return first_argument(ty).cloned();
    }
    check_type(ty, "the output", errors).then(|| (**ty).clone())
}

fn read_argument(input: FnArg, errors: &mut Errors) -> Option<Parameter> {
    match input {
        FnArg::Receiver(receiver) => {
            errors.at(
                &receiver,
                "an endpoint takes no `self`; `client.send(..)` takes the request",
            );
            None
        }
        FnArg::Typed(PatType { attrs, pat, ty, .. }) => {
            let name = read_name(&pat, errors)?;
            let mut parameter = Parameter {
                name,
                ty: *ty,
                mark: None,
                docs: vec![],
                cfgs: vec![],
                attrs: vec![],
            };
            for attribute in attrs {
                parameter.add(attribute, errors);
            }
            check_type(&parameter.ty, "an argument", errors).then_some(parameter)
        }
    }
}

fn read_name(pat: &Pat, errors: &mut Errors) -> Option<Ident> {
    match pat {
        Pat::Ident(ident)
            if ident.subpat.is_none()
                && ident.ident == ident.to_token_stream().to_string().as_str() =>
        {
            Some(ident.ident.clone())
        }
        Pat::Ident(ident) => {
            errors.at(
                pat,
                format_args!("an argument is a plain name: write `{}`", ident.ident),
            );
            None
        }
        _ => {
            errors.at(
                pat,
                "an argument is a plain name, not a pattern: its name is what Zoom reads",
            );
            None
        }
    }
}

impl Parameter {
    fn add(&mut self, attribute: Attribute, errors: &mut Errors) {
        let name = attribute
            .path()
            .get_ident()
            .map(ToString::to_string)
            .unwrap_or_default();
        match name.as_str() {
            "doc" => self.docs.push(attribute),
            "cfg" => self.cfgs.push(attribute),
            name if MARKS.contains(&name) => self.mark(name, attribute, errors),
            name if CARRIED.contains(&name) => self.attrs.push(attribute),
            name => {
                let written = attribute.path().to_token_stream();
                let hint = match did_you_mean(name, MARKS) {
                    Some(mark) => format!("did you mean `#[{mark}]`?"),
                    None => format!("parameter kinds are {}", listed(&MARKS)),
                };
                errors.at(
                    &attribute,
                    format_args!("unknown parameter kind `#[{written}]`; {hint}"),
                );
            }
        }
    }

    fn mark(&mut self, name: &str, attribute: Attribute, errors: &mut Errors) {
        if let Some(first) = &self.mark {
            let first = first.attribute.path().to_token_stream();
            let message = format!(
                "an argument is of one kind: `{}` is already `#[{first}]`",
                self.name.unraw()
            );
            return errors.at(&attribute, message);
        }
        let kind = match name {
            "query" => options(&attribute, errors)
                .map(|QueryOptions { rename, csv }| MarkKind::Query { rename, csv }),
            "field" => options(&attribute, errors)
                .map(|FieldOptions { rename }| MarkKind::Field { rename }),
            "header" => Some(MarkKind::Header(header_name(&attribute, errors))),
            _ => bare(&attribute, errors).then_some(MarkKind::Body),
        };
        self.mark = kind.map(|kind| Mark { attribute, kind });
    }
}

fn options<T: FromMeta + Default>(attribute: &Attribute, errors: &mut Errors) -> Option<T> {
    match &attribute.meta {
        Meta::Path(_) => Some(T::default()),
        Meta::List(list) => {
            let nested = errors.keep(NestedMeta::parse_meta_list(list.tokens.clone()))?;
            errors.keep(T::from_list(&nested))
        }
        Meta::NameValue(_) => {
            let name = attribute.path().to_token_stream();
            errors.at(
                attribute,
                format_args!("write `#[{name}]` or `#[{name}(rename = \"…\")]`"),
            );
            None
        }
    }
}

fn header_name(attribute: &Attribute, errors: &mut Errors) -> Option<LitStr> {
    let name = match &attribute.meta {
        Meta::List(list) => syn::parse2::<LitStr>(list.tokens.clone()).ok(),
        _ => None,
    };
    if name.is_none() {
        errors.at(
            attribute,
            "a header has a name: write `#[header(\"X-Name\")]`",
        );
    }
    name
}

fn bare(attribute: &Attribute, errors: &mut Errors) -> bool {
    let is_bare = matches!(attribute.meta, Meta::Path(_));
    if !is_bare {
        errors.at(
            attribute,
            "`#[body]` takes no options: the argument is the whole body",
        );
    }
    is_bare
}

/// Refuses types that only a function's caller could complete.
fn check_type(ty: &Type, what: &str, errors: &mut Errors) -> bool {
    let message = if mentions(ty.to_token_stream(), &|token| is_ident(token, "impl")) {
        format!("{what} has one type: write it instead of `impl Trait`")
    } else if mentions(ty.to_token_stream(), &|token| {
        is_punct(token, '&') || is_punct(token, '\'')
    }) {
        format!("{what} is owned: write `String` for `&str`, `Vec<T>` for `&[T]`")
    } else if matches!(ty, Type::Infer(_)) {
        format!("{what} has a type: write it instead of `_`")
    } else {
        return true;
    };
    errors.at(ty, message);
    false
}

fn mentions(tokens: TokenStream, wanted: &dyn Fn(&TokenTree) -> bool) -> bool {
    tokens.into_iter().any(|token| match &token {
        TokenTree::Group(group) => mentions(group.stream(), wanted),
        token => wanted(token),
    })
}

fn is_ident(token: &TokenTree, name: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == name)
}

fn is_punct(token: &TokenTree, char: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == char)
}

/// The last name in a type's path: `Option` in `std::option::Option<T>`.
pub(super) fn last_name(ty: &Type) -> Option<&Ident> {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| &segment.ident),
        Type::Group(group) => last_name(&group.elem),
        Type::Paren(paren) => last_name(&paren.elem),
        _ => None,
    }
}

/// The first type argument: `T` in `Option<T>`.
pub(super) fn first_argument(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else {
        return if let Type::Group(group) = ty {
            first_argument(&group.elem)
        } else {
            None
        };
    };
    let syn::PathArguments::AngleBracketed(arguments) = &path.path.segments.last()?.arguments
    else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}
