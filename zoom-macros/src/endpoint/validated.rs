//! The endpoint for which every rule holds: the input of [`expand`](super::expand).

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::{Attribute, Path, Type, Visibility};

use super::keywords::{Base, BodyKind, Method, RateLimit};
use super::option::{ErrorEntry, MaxRange};
use crate::facts::Facts;
use crate::lints;
use crate::warnings::Warning;

/// A valid declaration.
pub(super) struct Endpoint<'a> {
    pub(super) signature: PublicSignature<'a>,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) path_parts: Vec<PathPart<'a>>,
    pub(super) body: Body,
    pub(super) scopes: Vec<String>,
    pub(super) rate_limit: Option<RateLimit>,
    pub(super) daily_limit: Option<DailyLimit>,
    pub(super) success: u16,
    pub(super) idempotent: bool,
    pub(super) base: Option<Base>,
    pub(super) max_range: Option<MaxRange>,
    /// Zoom's page about the operation.
    pub(super) docs_url: Option<String>,
    /// Zoom's ID of the operation.
    pub(super) operation: Option<String>,
    pub(super) warnings: Vec<Warning>,
}

/// A limit on the calls about one user, meeting or registrant.
pub(super) struct DailyLimit {
    pub(super) calls: u32,
    pub(super) counter: String,
    pub(super) per: Vec<DailyKey>,
}

/// An argument by whose value calls are counted, by the name that is sent.
pub(super) enum DailyKey {
    Path(String),
    Field(String),
    ItemField(String, Vec<String>),
}

impl DailyKey {
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Path(name) | Self::Field(name) | Self::ItemField(name, _) => name,
        }
    }
}

/// The part of an endpoint that callers use: enough to type-check calls of an invalid declaration.
pub(super) struct PublicSignature<'a> {
    pub(super) runtime: Path,
    pub(super) docs: Vec<&'a Attribute>,
    pub(super) attrs: Vec<&'a Attribute>,
    pub(super) vis: &'a Visibility,
    pub(super) name: &'a Ident,
    /// `UpdateRegistrantStatus`, for `update_registrant_status`.
    pub(super) request: Ident,
    /// `UpdateRegistrantStatusError`.
    pub(super) error_type: Ident,
    pub(super) params: Vec<Param<'a>>,
    pub(super) output: Type,
    /// Whether callers can choose JSON instead of multipart.
    pub(super) has_encoding_choice: bool,
    pub(super) errors: &'a [ErrorEntry],
    /// The list field of a paged response.
    pub(super) paged: Option<&'a Ident>,
}

impl PublicSignature<'_> {
    /// The name of the field that holds the encoding of a form: one that no argument has.
    pub(super) fn encoding_field(&self) -> Ident {
        let mut name = "encoding_of_form".to_owned();
        while self.has_argument(&name) {
            name.push('_');
        }
        Ident::new(&name, Span::call_site())
    }

    /// Whether an argument has this name.
    fn has_argument(&self, name: &str) -> bool {
        self.params.iter().any(|param| param.plain_name() == name)
    }

    /// Whether there is a setter `json`; an argument of that name takes precedence.
    pub(super) fn has_json_setter(&self) -> bool {
        self.has_encoding_choice && !self.has_argument("json")
    }

    /// The arguments of the constructor.
    pub(super) fn required(&self) -> impl Iterator<Item = &Param<'_>> {
        self.params.iter().filter(|param| param.presence.is_required())
    }

    /// The attributes of the request type: lint levels only. It is used throughout the generated code, so that only the constructor is
    /// `deprecated`, and attributes of functions belong to the constructor.
    pub(super) fn type_attrs(&self) -> impl Iterator<Item = Attribute> {
        let own = self.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg") || lints::is_lint(attribute));
        own.map(|attribute| lints::relaxed(attribute)).chain(self.permissions_of_params())
    }

    /// The attributes of the constructor.
    pub(super) fn constructor_attrs(&self) -> impl Iterator<Item = Attribute> {
        self.attrs.iter().map(|attribute| lints::relaxed(attribute)).chain(self.permissions_of_params())
    }

    /// The lints that the declaration allows or expects, which generated code must not report.
    pub(super) fn permissions(&self) -> Vec<Attribute> {
        let own = lints::permissions(self.attrs.iter().copied());
        own.into_iter().chain(self.permissions_of_params()).collect()
    }

    fn permissions_of_params(&self) -> Vec<Attribute> {
        lints::permissions(self.params.iter().flat_map(|param| param.attrs.iter().copied()))
    }

    /// Whether an attribute has this name.
    pub(super) fn has_attribute(&self, name: &str) -> bool {
        self.attrs.iter().any(|attribute| attribute.path().is_ident(name))
    }

    /// The `#[cfg]` attributes, which all generated items have.
    pub(super) fn cfgs(&self) -> impl Iterator<Item = &&Attribute> {
        self.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"))
    }
}

/// A parameter of the request.
pub(super) struct Param<'a> {
    pub(super) name: &'a Ident,
    pub(super) wire: String,
    pub(super) ty: &'a Type,
    pub(super) presence: Presence<'a>,
    pub(super) kind: ParamKind,
    pub(super) docs: Vec<&'a Attribute>,
    pub(super) attrs: Vec<&'a Attribute>,
    pub(super) cfgs: Vec<&'a Attribute>,
    pub(super) facts: &'a Facts,
}

impl Param<'_> {
    /// The declared name, without `r#`.
    pub(super) fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }
}

/// Whether a parameter must be given, and how.
#[derive(Clone, Copy)]
pub(super) enum Presence<'a> {
    /// Any other type: an argument of the constructor.
    Required,
    /// `Option<T>`: a setter with an argument `T`.
    Optional(&'a Type),
    /// `Vec<T>` in the query: a setter with the list.
    List,
}

impl Presence<'_> {
    pub(super) const fn is_required(&self) -> bool {
        matches!(self, Self::Required)
    }
}

/// The part of the request that a parameter is sent in.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum ParamKind {
    Path,
    Query { csv: bool, required: bool },
    Header,
    Field,
    Body,
}

impl ParamKind {
    /// The variant of the runtime's `ParameterKind`.
    pub(super) fn variant(&self) -> Ident {
        let name = match self {
            Self::Path => "Path",
            Self::Query { .. } => "Query",
            Self::Header => "Header",
            Self::Field => "Field",
            Self::Body => "Body",
        };
        Ident::new(name, Span::call_site())
    }

    /// The kind, for messages and docs.
    pub(super) const fn noun(&self) -> &'static str {
        match self {
            Self::Path => "path parameter",
            Self::Query { .. } => "query parameter",
            Self::Header => "header",
            Self::Field | Self::Body => "body field",
        }
    }
}

/// A part of the path.
pub(super) enum PathPart<'a> {
    Literal(String),
    /// A path parameter, by the name of its argument.
    Param(&'a Ident),
}

/// The body of the request.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Body {
    None,
    Fields(BodyKind),
    Whole(BodyKind),
}

impl Body {
    pub(super) const fn kind(self) -> Option<BodyKind> {
        match self {
            Self::None => None,
            Self::Fields(kind) | Self::Whole(kind) => Some(kind),
        }
    }
}
