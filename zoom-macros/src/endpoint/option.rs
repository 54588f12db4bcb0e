//! The values of the attribute's options; each type reads and checks one.

use darling::{Error, FromMeta, Result};
use proc_macro2::Ident;
use quote::ToTokens;
use syn::parse::{Parse, ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, LitInt, LitStr, Meta, Path, Token};

use super::checked::{Base, RateLimit};
use crate::errors::{hint, listed};

/// `scopes = "a"` or `scopes = ["a", "b"]`.
pub(super) struct Scopes(pub(super) Vec<LitStr>);

/// `rate_limit = Medium`.
pub(super) struct Label(pub(super) RateLimit);

/// `success = 201`.
pub(super) struct Success(pub(super) u16);

/// `idempotent = true`.
pub(super) struct Flag(pub(super) bool);

/// `paged = registrants`.
pub(super) struct ListField(pub(super) Ident);

/// `base = oauth`.
pub(super) struct BaseName(pub(super) Base);

/// `crate = path`.
pub(super) struct RuntimePath(pub(super) Path);

/// `errors(404/1001 => UserNotFound, …)`.
pub(super) struct ErrorEntries(pub(super) Vec<ErrorEntry>);

/// `404/1001 => UserNotFound`, with its doc comment.
pub(super) struct ErrorEntry {
    pub(super) docs: Vec<Attribute>,
    pub(super) status: Option<u16>,
    pub(super) code: Option<i64>,
    pub(super) name: Ident,
}

fn error(tokens: &impl ToTokens, message: impl std::fmt::Display) -> Error {
    Error::from(syn::Error::new_spanned(tokens, message))
}

/// The value of `name = value`, or what should have been written.
fn value<'a>(meta: &'a Meta, example: &str) -> Result<&'a Expr> {
    match meta {
        Meta::NameValue(pair) => Ok(ungrouped(&pair.value)),
        other => Err(error(other, format_args!("write `{example}`"))),
    }
}

/// Takes off the invisible group that `macro_rules!` puts around a fragment.
fn ungrouped(expr: &Expr) -> &Expr {
    match expr {
        Expr::Group(group) => ungrouped(&group.expr),
        other => other,
    }
}

fn word(expr: &Expr) -> Option<&Ident> {
    match expr {
        Expr::Path(path) => path.path.get_ident(),
        _ => None,
    }
}

fn text(expr: &Expr) -> Option<&LitStr> {
    match ungrouped(expr) {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text),
        _ => None,
    }
}

impl FromMeta for Scopes {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let example =
            "scopes = \"meeting:read\"` or `scopes = [\"meeting:read\", \"meeting:read:admin\"]";
        let value = value(meta, example)?;
        let scopes: Option<Vec<_>> = match value {
            Expr::Array(array) => array.elems.iter().map(text).collect(),
            other => text(other).map(|text| vec![text]),
        };
        match scopes.as_deref() {
            Some([]) => Err(error(
                value,
                "the list of scopes is empty: name one, or leave `scopes` out",
            )),
            Some(scopes) => check_scopes(scopes),
            None => Err(error(
                value,
                format_args!("scopes are text: write `{example}`"),
            )),
        }
    }
}

fn check_scopes(scopes: &[&LitStr]) -> Result<Scopes> {
    let mut errors = Error::accumulator();
    let mut seen: Vec<String> = Vec::new();
    for scope in scopes {
        let text = scope.value();
        if let Err(reason) = check_scope(&text) {
            errors.push(error(scope, reason));
        } else if seen.contains(&text) {
            errors.push(error(scope, format_args!("scope `{text}` stands twice")));
        }
        seen.push(text);
    }
    errors.finish_with(Scopes(
        scopes.iter().map(|scope| (*scope).clone()).collect(),
    ))
}

fn check_scope(scope: &str) -> std::result::Result<(), String> {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| {
                byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"_-.".contains(&byte)
            })
    };
    if scope.split(':').all(is_word) && scope.contains(':') {
        return Ok(());
    }
    let repaired: Vec<_> = scope
        .split([':', ' ', '/'])
        .filter(|word| !word.is_empty())
        .collect();
    let repaired = repaired.join(":").to_lowercase();
    let hint = if repaired != scope && repaired.contains(':') && repaired.split(':').all(is_word) {
        format!("write `{repaired}`")
    } else {
        "a scope is words joined by colons, `meeting:read`".to_owned()
    };
    Err(format!("`{scope}` is not a scope: {hint}"))
}

impl FromMeta for Label {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "rate_limit = Medium")?;
        let Some(word) = word(value) else {
            return Err(error(
                value,
                "a rate limit is a word: write `rate_limit = Medium`",
            ));
        };
        RateLimit::parse(&word.to_string())
            .map(Self)
            .ok_or_else(|| {
                let otherwise = format!("rate limits are {}", listed(&RateLimit::NAMES));
                let hint = hint(&word.to_string(), RateLimit::NAMES, otherwise);
                error(word, format_args!("unknown rate limit `{word}`{hint}"))
            })
    }
}

impl FromMeta for Success {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "success = 201")?;
        match integer(value) {
            Some(status @ 200..=299) => Ok(Self(status)),
            Some(status) => Err(error(
                value,
                format_args!("{status} is not a success status: one is 200 to 299"),
            )),
            None => Err(error(value, "a status is a number: write `success = 201`")),
        }
    }
}

fn integer(expr: &Expr) -> Option<u16> {
    match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Int(number),
            ..
        }) => number.base10_parse().ok(),
        _ => None,
    }
}

impl FromMeta for Flag {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "idempotent = true")?;
        match value {
            Expr::Lit(ExprLit {
                lit: Lit::Bool(flag),
                ..
            }) => Ok(Self(flag.value)),
            other => Err(error(other, "`idempotent` is `true` or `false`")),
        }
    }
}

impl FromMeta for ListField {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "paged = meetings")?;
        let field = word(value).cloned().map(Self);
        field.ok_or_else(|| {
            error(
                value,
                "`paged` names the list field of the response: write `paged = meetings`",
            )
        })
    }
}

impl FromMeta for BaseName {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "base = oauth")?;
        let name = word(value).map(ToString::to_string).unwrap_or_default();
        Base::parse(&name).map(Self).ok_or_else(|| {
            let written = value.to_token_stream();
            let hint = hint(
                &name,
                Base::NAMES,
                format_args!("bases are {}", listed(&Base::NAMES)),
            );
            error(value, format_args!("unknown base `{written}`{hint}"))
        })
    }
}

impl FromMeta for RuntimePath {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let value = value(meta, "crate = my_zoom_api")?;
        match value {
            Expr::Path(path) if path.qself.is_none() => Ok(Self(path.path.clone())),
            other => match text(other).and_then(|text| text.parse().ok()) {
                Some(path) => Ok(Self(path)),
                None => Err(error(
                    other,
                    "`crate` is a path: write `crate = my_zoom_api`",
                )),
            },
        }
    }
}

impl FromMeta for ErrorEntries {
    fn from_meta(meta: &Meta) -> Result<Self> {
        let Meta::List(list) = meta else {
            return Err(error(meta, "write `errors(404/1001 => UserNotFound)`"));
        };
        let parser = Punctuated::<WrittenEntry, Token![,]>::parse_terminated;
        let written = parser.parse2(list.tokens.clone()).map_err(Error::from)?;
        check_entries(written)
    }
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
        let any = input.parse::<Option<Token![_]>>()?;
        let status = if any.is_some() {
            None
        } else {
            Some(parse_number(input, "a status")?)
        };
        let code = if any.is_some() || input.peek(Token![/]) {
            input.parse::<Token![/]>()?;
            Some(parse_number(input, "a code")?)
        } else {
            None
        };
        input.parse::<Token![=>]>()?;
        let name = input.parse().map_err(|error| {
            syn::Error::new(
                error.span(),
                "an error's name is an identifier: write `NotMeetingHost`",
            )
        })?;
        Ok(Self {
            docs,
            status,
            code,
            name,
        })
    }
}

fn parse_number(input: ParseStream<'_>, what: &str) -> syn::Result<LitInt> {
    input.parse().map_err(|error| {
        let message = format!(
            "expected {what}: an entry is `404 => Name`, `404/1001 => Name` or `_/300 => Name`"
        );
        syn::Error::new(error.span(), message)
    })
}

fn check_entries(written: impl IntoIterator<Item = WrittenEntry>) -> Result<ErrorEntries> {
    let mut errors = Error::accumulator();
    let mut entries: Vec<ErrorEntry> = Vec::new();
    for written in written {
        let Some(entry) = errors.handle(check_entry(&written)) else {
            continue;
        };
        if entries
            .iter()
            .any(|seen| (seen.status, seen.code) == (entry.status, entry.code))
        {
            errors.push(written.error(format_args!("{} is named twice", written.key())));
        } else {
            entries.push(entry);
        }
    }
    errors.finish_with(ErrorEntries(entries))
}

fn check_entry(written: &WrittenEntry) -> Result<ErrorEntry> {
    let status = written.status.as_ref().map(error_status).transpose()?;
    let code = written
        .code
        .as_ref()
        .map(|code| code.base10_parse().map_err(Error::from))
        .transpose()?;
    check_name(&written.name)?;
    if let Some(other) = written
        .docs
        .iter()
        .find(|attribute| !attribute.path().is_ident("doc"))
    {
        return Err(error(other, "an entry of `errors` takes doc comments only"));
    }
    Ok(ErrorEntry {
        docs: written.docs.clone(),
        status,
        code,
        name: written.name.clone(),
    })
}

fn error_status(literal: &LitInt) -> Result<u16> {
    match literal.base10_parse() {
        Ok(status @ 300..=599) => Ok(status),
        _ => {
            let hint = "an HTTP status of an error is 300 to 599; Zoom's own code follows a slash, `400/3000`";
            Err(error(
                literal,
                format_args!("{literal} is not an error status: {hint}"),
            ))
        }
    }
}

fn check_name(name: &Ident) -> Result<()> {
    let written = name.to_string();
    let camel = super::checked::camel_case(&written);
    if written == camel {
        Ok(())
    } else {
        Err(error(
            name,
            format_args!("`{written}` is not CamelCase: write `{camel}`"),
        ))
    }
}

impl WrittenEntry {
    fn key(&self) -> String {
        let part =
            |number: &Option<LitInt>| number.as_ref().map_or("_".to_owned(), ToString::to_string);
        match &self.code {
            Some(code) => format!("{}/{code}", part(&self.status)),
            None => part(&self.status),
        }
    }

    fn error(&self, message: impl std::fmt::Display) -> Error {
        match (&self.status, &self.code) {
            (Some(status), Some(code)) => {
                let both = quote::quote!(#status / #code);
                error(&both, message)
            }
            (Some(only), None) | (None, Some(only)) => error(only, message),
            (None, None) => error(&self.name, message),
        }
    }
}
