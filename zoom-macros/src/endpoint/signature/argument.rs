//! An argument of the signature.

use proc_macro2::Ident;
use quote::{ToTokens as _, format_ident};
use syn::ext::IdentExt as _;
use syn::{Attribute, FnArg, Pat, PatType, Type};

use super::mark::{MARKS, Mark};
use super::refused;
use crate::errors::{Errors, did_you_mean};

/// An argument and its marks.
pub(in crate::endpoint) struct Parameter {
    pub(in crate::endpoint) name: Ident,
    /// Whether the name is made up, since a pattern stands in its place.
    pub(in crate::endpoint) is_nameless: bool,
    pub(in crate::endpoint) ty: Type,
    pub(in crate::endpoint) mark: Option<Mark>,
    pub(in crate::endpoint) docs: Vec<Attribute>,
    pub(in crate::endpoint) cfgs: Vec<Attribute>,
    pub(in crate::endpoint) attrs: Vec<Attribute>,
}

/// Attributes that mean the same on an argument as on what is made of it.
const CARRIED: [&str; 6] = ["deprecated", "allow", "expect", "warn", "deny", "forbid"];

impl Parameter {
    /// Reads an argument; `None` for `self`. After a mistake it stays, so that calls have its place.
    pub(super) fn read(input: FnArg, index: usize, errors: &mut Errors) -> Option<Self> {
        match input {
            FnArg::Receiver(receiver) => {
                let message = "endpoints cannot take `self`: remove it";
                errors.at(&receiver, message);
                None
            }
            FnArg::Typed(argument) => Some(Self::read_typed(argument, index, errors)),
        }
    }

    fn read_typed(argument: PatType, index: usize, errors: &mut Errors) -> Self {
        let name = read_name(&argument.pat, errors);
        let mut parameter = Self {
            is_nameless: name.is_none(),
            name: name.unwrap_or_else(|| format_ident!("argument_{}", index + 1)),
            ty: *argument.ty,
            mark: None,
            docs: vec![],
            cfgs: vec![],
            attrs: vec![],
        };
        for attribute in argument.attrs {
            parameter.add(attribute, errors);
        }
        if !refused::check(&parameter.ty, "argument types", errors) {
            parameter.ty = refused::stand_in(&parameter.ty);
        }
        parameter
    }

    /// The declared name, without `r#`.
    pub(in crate::endpoint) fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }

    /// Gives a second argument of a name another one, and notes it; two that `#[cfg]` may exclude are no mistake.
    pub(super) fn make_unique(&mut self, before: &[Self], errors: &mut Errors) {
        let name = self.plain_name();
        let twin = before.iter().find(|first| first.plain_name() == name);
        if twin.is_some_and(|first| first.cfgs.is_empty() || self.cfgs.is_empty()) {
            let message = format!("duplicate argument `{name}`: rename one of them");
            errors.at(&self.name, message);
            self.name = format_ident!("{name}_{}", before.len() + 1);
            self.is_nameless = true;
        }
    }

    fn add(&mut self, attribute: Attribute, errors: &mut Errors) {
        let name = attribute.path().get_ident().map(ToString::to_string);
        match name.unwrap_or_default().as_str() {
            "doc" => self.docs.push(attribute),
            "cfg" => self.cfgs.push(attribute),
            name if MARKS.contains(&name) => self.mark(name, attribute, errors),
            name if CARRIED.contains(&name) => self.attrs.push(attribute),
            name => {
                let written = attribute.path().to_token_stream();
                let suggestion = match did_you_mean(name, MARKS) {
                    Some(mark) => format!("did you mean `#[{mark}]`?"),
                    None => "expected one of `#[query]`, `#[header]`, `#[field]`, `#[body]`".to_owned(),
                };
                let message = format!("unknown argument attribute `#[{written}]`; {suggestion}");
                errors.at(&attribute, message);
            }
        }
    }

    fn mark(&mut self, name: &str, attribute: Attribute, errors: &mut Errors) {
        if let Some(first) = &self.mark {
            let (argument, first) = (self.plain_name(), first.name());
            let message = if first == name {
                format!("duplicate attribute `#[{name}]` on argument `{argument}`: remove one of them")
            } else {
                format!(
                    "conflicting attributes `#[{first}]` and `#[{name}]` on argument `{argument}`: remove one of them"
                )
            };
            return errors.at(&attribute, message);
        }
        self.mark = Some(Mark::read(name, attribute, errors));
    }
}

const NO_PATTERNS: &str = "patterns are not allowed in endpoint signatures";

/// The argument's name; for a pattern, the mistake.
fn read_name(pat: &Pat, errors: &mut Errors) -> Option<Ident> {
    let Pat::Ident(plain) = pat else {
        errors.at(pat, format_args!("{NO_PATTERNS}: write a name"));
        return None;
    };
    let name = &plain.ident;
    if *name != pat.to_token_stream().to_string() {
        errors.at(pat, format_args!("{NO_PATTERNS}: write `{name}`"));
    }
    Some(name.clone())
}
