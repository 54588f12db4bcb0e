//! `errors(404/1001 => UserNotFound, …)`.

use proc_macro2::{Ident, TokenStream};
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, LitInt, Meta, Token};

use super::super::case::camel_case;
use super::super::part::split_at_commas;
use crate::errors::Errors;

/// `errors(404/1001 => UserNotFound, …)`.
pub(in crate::endpoint) struct ErrorEntries(pub(in super::super) Vec<ErrorEntry>);

/// `404/1001 => UserNotFound`, with its doc comment.
pub(in crate::endpoint) struct ErrorEntry {
    pub(in crate::endpoint) docs: Vec<Attribute>,
    pub(in crate::endpoint) status: Option<u16>,
    pub(in crate::endpoint) code: Option<i64>,
    pub(in crate::endpoint) name: Ident,
}

const FORMS: &str = "invalid error entry: write `404 => Name`, `404/1001 => Name` or `_/300 => Name`";

impl ErrorEntries {
    /// Reads the entries, and notes what is wrong with each; callers may use the names of all.
    pub(in crate::endpoint) fn read(meta: &Meta, errors: &mut Errors) -> Option<Self> {
        let Meta::List(list) = meta else {
            errors.at(meta, "invalid syntax for option `errors`: write `errors(404/1001 => UserNotFound)`");
            return None;
        };
        let parts = split_at_commas(list.tokens.clone()).into_iter();
        let written: Vec<_> = parts.filter_map(|part| parse(part.tokens, errors)).collect();
        check_twice(&written, errors);
        let entries = written.into_iter().map(|entry| entry.check(errors));
        Some(Self(entries.collect()))
    }
}

fn parse(tokens: TokenStream, errors: &mut Errors) -> Option<WrittenEntry> {
    let parsed = syn::parse2::<WrittenEntry>(tokens.clone());
    // An entry that ends too early has no token to point at, so the whole entry is.
    let parsed = parsed.map_err(|error| match error.to_string().as_str() {
        "" => errors.at(&tokens, FORMS),
        _ => errors.absorb(error),
    });
    parsed.ok()
}

/// An entry as it was written, whose numbers may be wrong.
struct WrittenEntry {
    docs: Vec<Attribute>,
    status: Option<LitInt>,
    code: Option<LitInt>,
    name: Ident,
}

impl Parse for WrittenEntry {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let docs = input.call(Attribute::parse_outer)?;
        let any = input.parse::<Option<Token![_]>>()?.is_some();
        let status = if any { None } else { Some(expect(input, FORMS)?) };
        let code = if any || input.peek(Token![/]) {
            expect::<Token![/]>(input, FORMS)?;
            Some(expect(input, FORMS)?)
        } else {
            None
        };
        expect::<Token![=>]>(input, FORMS)?;
        let name = expect(input, "the name of an error must be an identifier: write e.g. `NotMeetingHost`")?;
        end(input)?;
        Ok(Self { docs, status, code, name })
    }
}

/// Parses, or says what should stand there; nothing where the entry has ended.
fn expect<T: Parse>(input: ParseStream<'_>, message: &str) -> syn::Result<T> {
    let message = if input.is_empty() { "" } else { message };
    input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), message))
}

fn end(input: ParseStream<'_>) -> syn::Result<()> {
    if input.is_empty() {
        return Ok(());
    }
    let rest: TokenStream = input.parse()?;
    let message = "expected `,` between error entries";
    Err(syn::Error::new_spanned(rest, message))
}

fn check_twice(written: &[WrittenEntry], errors: &mut Errors) {
    for (index, entry) in written.iter().enumerate() {
        let first = written.iter().take(index).find(|first| first.key() == entry.key());
        if let Some(first) = first {
            let (key, name) = (entry.key(), &first.name);
            let message = format!("duplicate error {key}, already named `{name}`: remove one of them");
            errors.at(&entry.key_tokens(), message);
        }
    }
}

impl WrittenEntry {
    fn check(self, errors: &mut Errors) -> ErrorEntry {
        check_docs(&self.docs, errors);
        ErrorEntry {
            name: check_name(self.name, errors),
            status: self.status.and_then(|status| check_status(&status, errors)),
            code: self.code.and_then(|code| errors.keep(code.base10_parse())),
            docs: self.docs,
        }
    }

    /// `404/1001`, `404` or `_/1001`.
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

fn check_docs(docs: &[Attribute], errors: &mut Errors) {
    let other = docs.iter().find(|attribute| !attribute.path().is_ident("doc"));
    if let Some(other) = other {
        errors.at(other, "only doc comments are allowed on error entries: remove the attribute");
    }
}

fn check_status(literal: &LitInt, errors: &mut Errors) -> Option<u16> {
    let status = literal.base10_parse().ok();
    let status = status.filter(|status| (300..=599).contains(status));
    if status.is_none() {
        let hint = "expected 300 to 599; write Zoom's error code after a slash, e.g. `400/3000`";
        let message = format!("{literal} is not an error status: {hint}");
        errors.at(literal, message);
    }
    status
}

/// The name as a variant's.
fn check_name(name: Ident, errors: &mut Errors) -> Ident {
    let written = name.to_string();
    let camel = camel_case(&written);
    if written == camel {
        return name;
    }
    let repaired = syn::parse_str(&camel).unwrap_or_else(|_| name.clone());
    let message = format!("error name `{written}` must be in upper camel case: write `{repaired}`");
    errors.at(&name, message);
    repaired
}
