//! A model for which every rule holds: the input of [`expand`](super::expand).

use syn::{Attribute, Ident, ItemEnum, ItemStruct, Path, Type};

use crate::facts::Facts;
use crate::{conditional, lints};

/// A valid model. The items no longer have discriminants or the attributes of this macro.
pub(crate) enum Model {
    Struct(Struct),
    Enum(Enum),
    OneOf(OneOf),
}

impl Model {
    /// The attributes of the item.
    pub(crate) fn attributes(&self) -> &[Attribute] {
        match self {
            Self::Struct(model) => &model.item.attrs,
            Self::Enum(model) => &model.item.attrs,
            Self::OneOf(model) => &model.item.attrs,
        }
    }

    /// The attributes of the fields or variants.
    pub(crate) fn members(&self) -> Vec<&ForwardedAttrs> {
        match self {
            Self::Struct(model) => model.fields.iter().map(|field| &field.attributes).collect(),
            Self::Enum(model) => model.attributes.iter().collect(),
            Self::OneOf(model) => model.variants.iter().map(|variant| &variant.attributes).collect(),
        }
    }
}

/// A struct with named fields.
pub(crate) struct Struct {
    pub(crate) krate: Path,
    pub(crate) item: ItemStruct,
    /// Docs that follow the written ones.
    pub(crate) more_docs: Option<String>,
    /// Whether it is a part of an event, which implements `Deserialize` as a whole.
    pub(crate) is_payload: bool,
    pub(crate) fields: Vec<Field>,
    /// The field that holds undeclared fields.
    pub(crate) extra: Option<Ident>,
    /// Whether only responses contain it, so that users do not construct it.
    pub(crate) is_response: bool,
}

/// A field of a struct.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) wire: String,
    pub(crate) presence: Presence,
    pub(crate) secret: bool,
    /// The attributes that generated code for the field needs, too.
    pub(crate) attributes: ForwardedAttrs,
    pub(crate) facts: Facts,
}

/// Whether a field must be present.
pub(crate) enum Presence {
    /// Any other type.
    Required,
    /// `Option` of this type.
    Optional(Box<Type>),
    /// A list or a map, which may be empty.
    List,
}

/// An enum of strings or numbers.
pub(crate) struct Enum {
    pub(crate) krate: Path,
    pub(crate) item: ItemEnum,
    pub(crate) values: VariantValues,
    /// The other spelling that a variant is read from.
    pub(crate) aliases: Vec<Option<String>>,
    pub(crate) attributes: Vec<ForwardedAttrs>,
}

/// The JSON value of each variant.
pub(crate) enum VariantValues {
    Text(Vec<String>),
    Number(Vec<i64>),
}

/// A `one_of` enum.
pub(crate) struct OneOf {
    pub(crate) krate: Path,
    pub(crate) item: ItemEnum,
    pub(crate) variants: Vec<OneOfVariant>,
}

/// A variant of a `one_of` enum.
pub(crate) struct OneOfVariant {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) attributes: ForwardedAttrs,
}

/// The attributes that are repeated on generated code.
#[derive(Default)]
pub(crate) struct ForwardedAttrs {
    /// `cfg`, also from inside of `cfg_attr`.
    pub(crate) cfg: Vec<Attribute>,
    pub(crate) doc: Vec<Attribute>,
    pub(crate) deprecated: Vec<Attribute>,
    /// Each `cfg_attr`.
    pub(crate) conditional: Vec<Attribute>,
    /// The lints that the declaration allows or expects.
    pub(crate) permissions: Vec<Attribute>,
}

impl ForwardedAttrs {
    /// Selects the attributes to forward.
    pub(crate) fn of(attributes: &[Attribute]) -> Self {
        let named =
            |name: &str| attributes.iter().filter(|attribute| attribute.path().is_ident(name)).cloned().collect();
        Self {
            cfg: attributes.iter().flat_map(conditional::cfgs).collect(),
            doc: named("doc"),
            deprecated: named("deprecated"),
            conditional: named("cfg_attr"),
            permissions: lints::permissions(attributes),
        }
    }

    /// Whether the item is deprecated, perhaps conditionally.
    pub(crate) fn is_deprecated(&self) -> bool {
        let is_deprecated = |attribute: &Attribute| conditional::is_or_contains(attribute, "deprecated");
        !self.deprecated.is_empty() || self.conditional.iter().any(is_deprecated)
    }
}
