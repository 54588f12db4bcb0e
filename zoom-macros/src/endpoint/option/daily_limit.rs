//! `daily_limit(100 meetings per user_id)`.

use proc_macro2::{Ident, TokenStream};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{LitInt, Meta, Token};

use crate::code::Code;
use crate::errors::Errors;

/// `daily_limit(100 meetings per user_id)`.
pub(in crate::endpoint) struct DailyLimit {
    pub(in crate::endpoint) calls: u32,
    pub(in crate::endpoint) counter: Ident,
    pub(in crate::endpoint) per: Vec<DailyKey>,
}

/// `user_id`, or alternatives: `registrants.id | registrants.email`.
pub(in crate::endpoint) struct DailyKey(pub(in crate::endpoint) Vec<DailyValue>);

/// `email`, or a field of an argument: `registrant.email`.
pub(in crate::endpoint) struct DailyValue {
    pub(in crate::endpoint) argument: Ident,
    pub(in crate::endpoint) field: Option<Ident>,
}

const SYNTAX: &str = "invalid syntax for option `daily_limit`: write `daily_limit(100 meetings per user_id)`";

impl DailyLimit {
    /// Reads the option, or reports what is wrong with it.
    pub(in crate::endpoint) fn read(meta: &Meta, errors: &mut Errors) -> Option<Self> {
        let Meta::List(list) = meta else {
            errors.at(Code::OptionSyntax, meta, SYNTAX);
            return None;
        };
        match syn::parse2(list.tokens.clone()) {
            Ok(limit) => Some(limit),
            // An option that ends too early has no token to point at: the error spans the whole option.
            Err(error) if error.to_string().is_empty() => {
                errors.at(Code::OptionSyntax, meta, SYNTAX);
                None
            }
            Err(error) => {
                errors.add_all(error);
                None
            }
        }
    }
}

impl Parse for DailyLimit {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let number: LitInt = expect(input)?;
        let calls = number.base10_parse().ok().filter(|calls| *calls > 0);
        let calls =
            calls.ok_or_else(|| Code::DailyLimitZero.error(number.span(), "the daily limit must be at least 1"))?;
        let counter = expect(input)?;
        let per: Ident = expect(input)?;
        if per != "per" {
            return Err(Code::OptionSyntax.error(per.span(), SYNTAX));
        }
        let keys = Punctuated::<DailyKey, Token![,]>::parse_terminated(input)?;
        if keys.is_empty() {
            return Err(Code::OptionSyntax.error(per.span(), SYNTAX));
        }
        Ok(Self { calls, counter, per: keys.into_iter().collect() })
    }
}

impl Parse for DailyKey {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let values = Punctuated::<DailyValue, Token![|]>::parse_separated_nonempty(input)?;
        Ok(Self(values.into_iter().collect()))
    }
}

impl Parse for DailyValue {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let argument = name(input)?;
        let has_field = input.parse::<Option<Token![.]>>()?.is_some();
        let field = if has_field { Some(name(input)?) } else { None };
        Ok(Self { argument, field })
    }
}

impl DailyValue {
    /// The tokens to point at.
    pub(in crate::endpoint) fn tokens(&self) -> TokenStream {
        let field = self.field.as_ref().map(Ident::to_token_stream);
        let mut tokens = self.argument.to_token_stream();
        tokens.extend(field);
        tokens
    }
}

/// A name, which may be a keyword such as `type`.
fn name(input: ParseStream<'_>) -> syn::Result<Ident> {
    let message = if input.is_empty() { String::new() } else { Code::OptionSyntax.message(SYNTAX) };
    Ident::parse_any(input).map_err(|error| syn::Error::new(error.span(), message))
}

/// Parses the next token, or fails with the message; the message is empty at the end of the option.
fn expect<T: Parse>(input: ParseStream<'_>) -> syn::Result<T> {
    let message = if input.is_empty() { String::new() } else { Code::OptionSyntax.message(SYNTAX) };
    input.parse().map_err(|error: syn::Error| syn::Error::new(error.span(), message))
}
