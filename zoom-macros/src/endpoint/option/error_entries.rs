//! `errors(404/1001 => UserNotFound, …)`.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, LitInt, Meta, Token};

use super::super::camel_case::camel_case;
use crate::code::Code;
use crate::comma_list::split_at_commas;
use crate::errors::Errors;

/// `errors(404/1001 => UserNotFound, …)`.
pub(in crate::endpoint) struct ErrorEntries(pub(in super::super) Vec<ErrorEntry>);

/// `404/1001 => UserNotFound`, with its doc comments.
pub(in crate::endpoint) struct ErrorEntry {
    pub(in crate::endpoint) docs: Vec<Attribute>,
    pub(in crate::endpoint) status: Option<u16>,
    pub(in crate::endpoint) code: Option<i64>,
    pub(in crate::endpoint) name: Ident,
}

const SYNTAX: &str = "invalid error entry: write `404 => Name`, `404/1001 => Name` or `_/300 => Name`";

impl ErrorEntries {
    /// Reads the entries, and reports all mistakes. Invalid entries keep their names, which callers may use.
    pub(in crate::endpoint) fn read(meta: &Meta, errors: &mut Errors) -> Option<Self> {
        let Meta::List(list) = meta else {
            errors.at(
                Code::OptionSyntax,
                meta,
                "invalid syntax for option `errors`: write `errors(404/1001 => UserNotFound)`",
            );
            return None;
        };
        let items = split_at_commas(list.tokens.clone()).into_iter();
        let written: Vec<_> = items.filter_map(|item| parse(item.tokens, errors)).collect();
        check_duplicates(&written, errors);
        let entries = written.into_iter().map(|entry| entry.check(errors));
        Some(Self(entries.collect()))
    }
}

fn parse(tokens: TokenStream, errors: &mut Errors) -> Option<ParsedEntry> {
    let parsed = syn::parse2::<ParsedEntry>(tokens.clone());
    // An entry that ends too early has no token to point at: the error spans the whole entry.
    let parsed = parsed.map_err(|error| match error.to_string().as_str() {
        "" => errors.at(Code::ErrorEntrySyntax, &tokens, SYNTAX),
        _ => errors.add_all(error),
    });
    parsed.ok()
}

/// A parsed entry, whose numbers are not checked yet.
struct ParsedEntry {
    docs: Vec<Attribute>,
    status: Option<LitInt>,
    code: Option<LitInt>,
    name: Ident,
}

impl Parse for ParsedEntry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let docs = input.call(Attribute::parse_outer)?;
        let any = input.parse::<Option<Token![_]>>()?.is_some();
        let status = if any { None } else { Some(expect(input, Code::ErrorEntrySyntax, SYNTAX)?) };
        let code = if any || input.peek(Token![/]) {
            expect::<Token![/]>(input, Code::ErrorEntrySyntax, SYNTAX)?;
            Some(expect(input, Code::ErrorEntrySyntax, SYNTAX)?)
        } else {
            None
        };
        expect::<Token![=>]>(input, Code::ErrorEntrySyntax, SYNTAX)?;
        let name =
            expect(input, Code::ErrorNameNotIdentifier, "error names must be identifiers: write e.g. `NotFound`")?;
        end(input)?;
        Ok(Self { docs, status, code, name })
    }
}

/// Parses the next token, or fails with the message; the message is empty at the end of the entry.
fn expect<T: Parse>(input: ParseStream<'_>, code: Code, message: &str) -> syn::Result<T> {
    let message = if input.is_empty() { String::new() } else { code.message(message) };
    input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), message))
}

fn end(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() {
        return Ok(());
    }
    let rest: TokenStream = input.parse()?;
    Err(Code::MissingErrorComma.error_at(&rest, "expected `,` between error entries"))
}

fn check_duplicates(written: &[ParsedEntry], errors: &mut Errors) {
    for (index, entry) in written.iter().enumerate() {
        let first = written.iter().take(index).find(|first| first.key() == entry.key());
        if let Some(first) = first {
            let (key, name) = (entry.key(), &first.name);
            let message = format!("duplicate error `{key}`, already named `{name}`: remove one of them");
            errors.at(Code::DuplicateError, &entry.key_tokens(), message);
        }
    }
}

impl ParsedEntry {
    fn check(self, errors: &mut Errors) -> ErrorEntry {
        check_docs(&self.docs, errors);
        ErrorEntry {
            name: check_name(self.name, errors),
            status: self.status.and_then(|status| check_status(&status, errors)),
            code: self.code.and_then(|code| errors.ok_or_report(code.base10_parse())),
            docs: self.docs.into_iter().filter(is_doc).collect(),
        }
    }

    /// The key of the entry: `404/1001`, `404` or `_/1001`.
    fn key(&self) -> String {
        let part = |number: &Option<LitInt>| number.as_ref().map_or("_".to_owned(), ToString::to_string);
        match &self.code {
            Some(code) => format!("{}/{code}", part(&self.status)),
            None => part(&self.status),
        }
    }

    fn key_tokens(&self) -> TokenStream {
        let slash = self.status.as_ref().and(self.code.as_ref());
        let slash = slash.map(|_| Token![/](self.name.span()));
        let (status, code) = (&self.status, &self.code);
        quote::quote!(#status #slash #code)
    }
}

fn is_doc(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc")
}

fn check_docs(docs: &[Attribute], errors: &mut Errors) {
    let other = docs.iter().find(|attribute| !is_doc(attribute));
    if let Some(other) = other {
        errors.at(
            Code::AttributeOnErrorEntry,
            other,
            "only doc comments are allowed on error entries: remove the attribute",
        );
    }
}

fn check_status(literal: &LitInt, errors: &mut Errors) -> Option<u16> {
    let status = literal.base10_parse().ok();
    let status = status.filter(|status| (300..=599).contains(status));
    if status.is_none() {
        let hint = "expected 300 to 599, optionally with Zoom's error code, e.g. `400/3000`";
        let message = format!("{literal} is not an error status: {hint}");
        errors.at(Code::NotErrorStatus, literal, message);
    }
    status
}

/// Returns the name in upper camel case, and reports any other case.
fn check_name(name: Ident, errors: &mut Errors) -> Ident {
    let written = name.to_string();
    let camel = camel_case(&written);
    if written == camel {
        return name;
    }
    let corrected = syn::parse_str(&camel).unwrap_or_else(|_| name.clone());
    let message = format!("error name `{written}` must be in upper camel case: write `{corrected}`");
    errors.at(Code::ErrorNameCase, &name, message);
    corrected
}
