//! The endpoint for which every rule holds: the input of [`expand`](super::expand).

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::spanned::Spanned as _;
use syn::{Attribute, Meta, Path, Type, Visibility};

use super::keywords::{Base, BodyKind, Method, RateLimit};
use super::option::{ErrorEntry, MaxRange};
use crate::facts::Facts;
use crate::scopes::ScopeWarning;

/// A valid declaration.
pub(super) struct Endpoint<'a> {
    pub(super) signature: PublicSignature<'a>,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) path_parts: Vec<PathPart<'a>>,
    pub(super) body: Body,
    pub(super) scopes: Vec<String>,
    pub(super) scope_warnings: &'a [ScopeWarning],
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

    /// `UpdateRegistrantStatusError`.
    pub(super) fn error_type(&self) -> Ident {
        quote::format_ident!("{}Error", self.request, span = Span::call_site())
    }

    /// The attributes of the request type. Only the constructor is `deprecated`: the type is used throughout the generated code. Only
    /// the constructor can fulfill an `expect`, which is an `allow` here.
    pub(super) fn type_attrs(&self) -> impl Iterator<Item = Attribute> {
        let own = self.attrs.iter().filter(|attribute| !attribute.path().is_ident("deprecated"));
        own.map(|attribute| allowed(attribute))
    }

    /// The attributes of the constructor. rustc never reports unused generated code, so that an `expect` of it would not be fulfilled.
    pub(super) fn constructor_attrs(&self) -> impl Iterator<Item = Attribute> {
        let is_about_use = |attribute: &Attribute| {
            let tokens = attribute.meta.require_list().map(|list| list.tokens.to_string()).unwrap_or_default();
            tokens.starts_with("dead_code") || tokens.starts_with("unused")
        };
        self.attrs.iter().map(
            move |attribute| {
                if is_about_use(attribute) { allowed(attribute) } else { (*attribute).clone() }
            },
        )
    }

    /// The `#[cfg]` attributes, which all generated items have.
    pub(super) fn cfgs(&self) -> impl Iterator<Item = &&Attribute> {
        self.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"))
    }
}

/// The attribute, with `expect` replaced by `allow`.
fn allowed(attribute: &Attribute) -> Attribute {
    let mut attribute = attribute.clone();
    if let Meta::List(list) = &mut attribute.meta
        && list.path.is_ident("expect")
    {
        list.path = Ident::new("allow", list.path.span()).into();
    }
    attribute
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
