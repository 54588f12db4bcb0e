//! The endpoint as it is once every rule holds: what [`expand`](super::expand) works from.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::{Attribute, Path, Type, Visibility};

use super::option::ErrorEntry;
use super::words::{Base, BodyWord, Method, RateLimit};

/// A declaration without a mistake.
pub(super) struct Endpoint<'a> {
    pub(super) face: Face<'a>,
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) pieces: Vec<Piece<'a>>,
    pub(super) body: Body,
    pub(super) scopes: Vec<String>,
    pub(super) rate_limit: Option<RateLimit>,
    pub(super) success: u16,
    pub(super) idempotent: bool,
    pub(super) base: Option<Base>,
}

/// What callers see of an endpoint: enough to keep calls compiling when the rest is wrong.
pub(super) struct Face<'a> {
    pub(super) runtime: Path,
    pub(super) docs: Vec<&'a Attribute>,
    pub(super) attrs: Vec<&'a Attribute>,
    pub(super) vis: &'a Visibility,
    pub(super) name: &'a Ident,
    /// `UpdateRegistrantStatus`, for `update_registrant_status`.
    pub(super) request: Ident,
    pub(super) params: Vec<Param<'a>>,
    pub(super) output: Type,
    /// Whether the call can choose JSON instead of multipart.
    pub(super) chooses_encoding: bool,
    pub(super) errors: &'a [ErrorEntry],
    /// The list field of a paged response.
    pub(super) paged: Option<&'a Ident>,
}

impl Face<'_> {
    /// The field that keeps how a form is sent: a name that no argument has.
    pub(super) fn encoding_field(&self) -> Ident {
        let mut name = "encoding_of_form".to_owned();
        while self.takes(&name) {
            name.push('_');
        }
        Ident::new(&name, Span::call_site())
    }

    /// Whether an argument has this name.
    fn takes(&self, name: &str) -> bool {
        self.params.iter().any(|param| param.plain_name() == name)
    }

    /// Whether `json` chooses JSON; an argument of that name goes first.
    pub(super) fn has_json_setter(&self) -> bool {
        self.chooses_encoding && !self.takes("json")
    }

    /// The constructor's arguments.
    pub(super) fn required(&self) -> impl Iterator<Item = &Param<'_>> {
        self.params.iter().filter(|param| param.shape.is_required())
    }

    /// `UpdateRegistrantStatusError`.
    pub(super) fn error_type(&self) -> Ident {
        quote::format_ident!("{}Error", self.request, span = Span::call_site())
    }

    /// The attributes of the request's type: `deprecated` is on the function that makes it, and would be on all that is generated.
    pub(super) fn type_attrs(&self) -> impl Iterator<Item = &&Attribute> {
        self.attrs.iter().filter(|attribute| !attribute.path().is_ident("deprecated"))
    }

    /// The attributes that switch items on and off.
    pub(super) fn cfgs(&self) -> impl Iterator<Item = &&Attribute> {
        self.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg"))
    }
}

/// A parameter.
pub(super) struct Param<'a> {
    pub(super) name: &'a Ident,
    pub(super) wire: String,
    pub(super) ty: &'a Type,
    pub(super) shape: Shape<'a>,
    pub(super) kind: Kind,
    pub(super) docs: Vec<&'a Attribute>,
    pub(super) attrs: Vec<&'a Attribute>,
    pub(super) cfgs: Vec<&'a Attribute>,
}

impl Param<'_> {
    /// The declared name, without `r#`.
    pub(super) fn plain_name(&self) -> String {
        self.name.unraw().to_string()
    }
}

/// Whether a parameter must be given.
#[derive(Clone, Copy)]
pub(super) enum Shape<'a> {
    /// An argument of the constructor.
    Required,
    /// `Option<T>`: a setter of a `T`.
    Optional(&'a Type),
    /// `Vec<T>` in the query: a setter of the list.
    List,
}

impl Shape<'_> {
    pub(super) const fn is_required(&self) -> bool {
        matches!(self, Self::Required)
    }
}

/// Where a parameter goes.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Kind {
    Path,
    Query { csv: bool },
    Header,
    Field,
    Body,
}

impl Kind {
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

    /// The kind in the words of a sentence.
    pub(super) const fn noun(&self) -> &'static str {
        match self {
            Self::Path => "path parameter",
            Self::Query { .. } => "query parameter",
            Self::Header => "header",
            Self::Field | Self::Body => "body field",
        }
    }
}

/// A stretch of the path.
pub(super) enum Piece<'a> {
    Literal(String),
    /// The name of a path parameter.
    Place(&'a Ident),
}

/// How the body is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Body {
    None,
    Fields(BodyWord),
    Whole(BodyWord),
}

impl Body {
    pub(super) const fn word(self) -> Option<BodyWord> {
        match self {
            Self::None => None,
            Self::Fields(word) | Self::Whole(word) => Some(word),
        }
    }
}
