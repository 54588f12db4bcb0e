//! The errors of a declaration, which are collected and reported together, in source order.

use std::fmt::Display;

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

use crate::code::Code;

/// The errors found so far in one declaration.
#[derive(Default)]
pub(crate) struct Errors {
    found: Vec<syn::Error>,
    context: Option<String>,
}

impl Errors {
    /// Starts an empty collection; `context` is appended to the first line of each message, e.g. ``in endpoint `name` ``.
    pub(crate) fn with_context(context: String) -> Self {
        Self { found: Vec::new(), context: Some(context) }
    }

    /// Adds an error that points at the given tokens.
    pub(crate) fn at(&mut self, code: Code, tokens: &impl ToTokens, message: impl Display) {
        self.found.push(syn::Error::new_spanned(tokens, self.in_context(&code.message(message))));
    }

    /// Adds an error at a span.
    pub(crate) fn at_span(&mut self, code: Code, span: Span, message: impl Display) {
        self.found.push(syn::Error::new(span, self.in_context(&code.message(message))));
    }

    /// Adds the errors of a parser. Those that `syn` wrote itself have no code yet.
    pub(crate) fn add_all(&mut self, error: impl Into<syn::Error>) {
        for error in error.into() {
            let text = error.to_string();
            let message = if Code::is_in(&text) { text } else { Code::Syntax.message(text) };
            self.found.push(syn::Error::new(error.span(), self.in_context(&message)));
        }
    }

    /// Returns the value of a result, or adds its error.
    pub(crate) fn ok_or_report<T, E: Into<syn::Error>>(&mut self, result: Result<T, E>) -> Option<T> {
        result.map_err(|error| self.add_all(error)).ok()
    }

    /// Whether there are no errors.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// One `compile_error!` per error, in source order.
    pub(crate) fn into_tokens(mut self) -> TokenStream {
        self.found.sort_by_key(|error| {
            let start = error.span().start();
            (start.line, start.column)
        });
        self.found.iter().map(syn::Error::to_compile_error).collect()
    }

    /// The message with the context at the end of its first line.
    fn in_context(&self, message: &str) -> String {
        match (&self.context, message.split_once('\n')) {
            (None, _) => message.to_owned(),
            (Some(context), None) => format!("{message} ({context})"),
            (Some(context), Some((first, rest))) => format!("{first} ({context})\n{rest}"),
        }
    }
}

/// The candidate that is most similar to `name`, if any is similar enough.
pub(crate) fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&lower, &candidate.to_lowercase()), candidate))
        .filter(|(distance, candidate)| *distance <= candidate.len().max(name.len()).div_ceil(3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// ``unknown option `naem`; did you mean `name`?``, or the candidates if none is similar.
pub(crate) fn unknown(what: &str, name: &str, candidates: &[&str]) -> String {
    let advice = match did_you_mean(name, candidates.iter().copied()) {
        Some(candidate) => format!("did you mean `{candidate}`?"),
        None => expected(candidates),
    };
    format!("unknown {what} `{name}`; {advice}")
}

/// ``expected one of `a`, `b`, `c` ``, as rustc and serde list it.
pub(crate) fn expected(candidates: &[&str]) -> String {
    match candidates {
        [first, second] => format!("expected `{first}` or `{second}`"),
        [_, _, ..] => format!("expected one of `{}`", candidates.join("`, `")),
        _ => format!("expected `{}`", candidates.concat()),
    }
}
