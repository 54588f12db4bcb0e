//! The arguments of the signature.

use proc_macro2::Ident;
use quote::{ToTokens as _, format_ident};
use syn::ext::IdentExt as _;
use syn::{Attribute, FnArg, Pat, PatType, Type, parse_quote};

use super::argument_attr::{ARGUMENT_ATTRS, ArgumentAttr, ArgumentAttrKind};
use super::{argument_facts, unsupported_types};
use crate::code::Code;
use crate::conditional;
use crate::errors::{Errors, did_you_mean};
use crate::facts::{self, Direction, Facts};
use crate::lints;

/// An argument and its attributes.
pub(in crate::endpoint) struct Argument {
    pub(in crate::endpoint) name: Ident,
    /// Whether the name is generated, because the argument is a pattern or a duplicate.
    pub(in crate::endpoint) is_unnamed: bool,
    pub(in crate::endpoint) ty: Type,
    pub(in crate::endpoint) attr: Option<ArgumentAttr>,
    pub(in crate::endpoint) docs: Vec<Attribute>,
    pub(in crate::endpoint) cfgs: Vec<Attribute>,
    pub(in crate::endpoint) attrs: Vec<Attribute>,
    pub(in crate::endpoint) facts: Facts,
}

const SERDE: &str = "`#[serde(..)]` has no effect on an argument: write e.g. `#[query(rename = \"type\")]` or \
                     `#[field(rename = \"type\")]`";

/// Whether an attribute of this name is forwarded to the generated setter.
fn is_forwarded(name: &str) -> bool {
    name == "deprecated" || lints::NAMES.contains(&name)
}

impl Argument {
    /// Reads an argument; `None` for `self`. An invalid argument is kept, so that calls have the right number of arguments.
    pub(super) fn read(input: FnArg, index: usize, errors: &mut Errors) -> Option<Self> {
        match input {
            FnArg::Receiver(receiver) => {
                let message = "endpoints cannot take `self`: remove it";
                errors.at(Code::SelfArgument, &receiver, message);
                None
            }
            FnArg::Typed(typed) => Some(Self::read_typed(typed, index, errors)),
        }
    }

    fn read_typed(typed: PatType, index: usize, errors: &mut Errors) -> Self {
        let name = read_name(&typed.pat, errors);
        let mut argument = Self {
            is_unnamed: name.is_none(),
            name: name.unwrap_or_else(|| format_ident!("argument_{}", index + 1)),
            ty: *typed.ty,
            attr: None,
            docs: vec![],
            cfgs: vec![],
            attrs: vec![],
            facts: Facts::default(),
        };
        let (options, attributes): (Vec<_>, Vec<_>) =
            typed.attrs.into_iter().partition(|attribute| attribute.path().is_ident("zoom"));
        argument.facts = argument_facts::read(&options, errors);
        for attribute in attributes {
            argument.add(attribute, errors);
        }
        if argument.docs.is_empty() {
            let standard = facts::standard_docs(&argument.wire_name(), Direction::Request);
            argument.docs.extend(standard.map(|docs| parse_quote!(#[doc = #docs])));
        }
        if !unsupported_types::check(&argument.ty, "argument types", errors) {
            argument.ty = unsupported_types::replacement(&argument.ty);
        }
        argument
    }

    /// The declared name, without `r#`.
    pub(in crate::endpoint) fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }

    /// The name that is sent.
    fn wire_name(&self) -> String {
        let rename = self.attr.as_ref().and_then(|attr| match &attr.kind {
            ArgumentAttrKind::Query { rename, .. } | ArgumentAttrKind::Field { rename } => rename.as_ref(),
            ArgumentAttrKind::Header(_) | ArgumentAttrKind::Body => None,
        });
        rename.map_or_else(|| self.plain_name(), syn::LitStr::value)
    }

    /// Reports a duplicate name and changes it. Arguments that `#[cfg]` may exclude are not duplicates.
    pub(super) fn make_unique(&mut self, before: &[Self], errors: &mut Errors) {
        let name = self.plain_name();
        let duplicate = before.iter().find(|first| first.plain_name() == name);
        if duplicate.is_some_and(|first| first.cfgs.is_empty() || self.cfgs.is_empty()) {
            let message = format!("duplicate argument `{name}`: rename one of them");
            errors.at(Code::DuplicateArgument, &self.name, message);
            self.name = format_ident!("{name}_{}", before.len() + 1);
            self.is_unnamed = true;
        }
    }

    fn add(&mut self, attribute: Attribute, errors: &mut Errors) {
        let name = attribute.path().get_ident().map(ToString::to_string);
        match name.unwrap_or_default().as_str() {
            "doc" => self.docs.push(attribute),
            "cfg" => self.cfgs.push(attribute),
            "cfg_attr" => self.add_conditional(attribute, errors),
            "serde" => errors.at(Code::SerdeAttribute, &attribute, SERDE),
            name if ARGUMENT_ATTRS.contains(&name) => self.attr(name, attribute, errors),
            name if is_forwarded(name) => self.attrs.push(attribute),
            name => {
                let written = attribute.path().to_token_stream();
                let known = ARGUMENT_ATTRS.into_iter().chain(["zoom"]);
                let suggestion = match did_you_mean(name, known) {
                    Some(attr) => format!("did you mean `#[{attr}]`?"),
                    None => "expected one of `#[query]`, `#[header]`, `#[field]`, `#[body]`, `#[zoom]`".to_owned(),
                };
                let message = format!("unknown argument attribute `#[{written}]`; {suggestion}");
                errors.at(Code::UnknownArgumentAttribute, &attribute, message);
            }
        }
    }

    /// Forwards `#[cfg_attr(..)]` to the setter, unless it holds an attribute that the macro must read.
    fn add_conditional(&mut self, attribute: Attribute, errors: &mut Errors) {
        self.cfgs.extend(conditional::cfgs(&attribute));
        let own = |name: &str| ARGUMENT_ATTRS.contains(&name) || name == "zoom" || name == "serde";
        match conditional::names(&attribute).into_iter().find(|name| own(name)) {
            Some(name) if name == "serde" => errors.at(Code::SerdeAttribute, &attribute, SERDE),
            Some(name) => errors.at(
                Code::ConditionalAttribute,
                &attribute,
                conditional::message(&name, "an argument for each case, with `#[cfg(..)]`"),
            ),
            None => self.attrs.push(attribute),
        }
    }

    fn attr(&mut self, name: &str, attribute: Attribute, errors: &mut Errors) {
        if let Some(first) = &self.attr {
            let (argument, first) = (self.plain_name(), first.name());
            let (code, message) = if first == name {
                let message = format!("duplicate attribute `#[{name}]` on argument `{argument}`: remove one of them");
                (Code::DuplicateArgumentAttribute, message)
            } else {
                let message = format!(
                    "conflicting attributes `#[{first}]` and `#[{name}]` on argument `{argument}`: remove one of them"
                );
                (Code::ConflictingArgumentAttributes, message)
            };
            return errors.at(code, &attribute, message);
        }
        self.attr = Some(ArgumentAttr::read(name, attribute, errors));
    }
}

const NO_PATTERNS: &str = "patterns are not allowed in endpoint signatures";

/// The name of the argument; a pattern is an error.
fn read_name(pat: &Pat, errors: &mut Errors) -> Option<Ident> {
    let Pat::Ident(plain) = pat else {
        errors.at(Code::PatternArgument, pat, format_args!("{NO_PATTERNS}: write a name"));
        return None;
    };
    let name = &plain.ident;
    if *name != pat.to_token_stream().to_string() {
        errors.at(Code::PatternArgument, pat, format_args!("{NO_PATTERNS}: write `{name}`"));
    }
    Some(name.clone())
}
