//! A model in which nothing is left to check.

use syn::{Attribute, Ident, ItemEnum, ItemStruct, Path, Type};

/// A checked model. The items have lost the attributes and discriminants that only this macro understands.
pub(crate) enum Model {
    Struct(Struct),
    Enum(Enum),
    OneOf(OneOf),
}

/// A struct with named fields.
pub(crate) struct Struct {
    pub(crate) krate: Path,
    pub(crate) item: ItemStruct,
    pub(crate) fields: Vec<Field>,
}

/// A field of a struct.
pub(crate) struct Field {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) wire: String,
    pub(crate) kind: Kind,
    pub(crate) secret: bool,
    /// The attributes that what is made of the field needs too: `cfg`, `doc`, `deprecated`.
    pub(crate) attributes: Carried,
}

/// Whether a field must be there.
pub(crate) enum Kind {
    /// A plain type.
    Required,
    /// `Option` of this type.
    Optional(Box<Type>),
    /// A list or a map, which may be empty.
    Many,
}

/// An enum of names or of numbers.
pub(crate) struct Enum {
    pub(crate) krate: Path,
    pub(crate) item: ItemEnum,
    pub(crate) wires: Wires,
    pub(crate) attributes: Vec<Carried>,
}

/// What each variant of an enum is in JSON.
pub(crate) enum Wires {
    Text(Vec<String>),
    Number(Vec<i64>),
}

/// An enum of shapes.
pub(crate) struct OneOf {
    pub(crate) krate: Path,
    pub(crate) item: ItemEnum,
    pub(crate) shapes: Vec<Shape>,
}

/// A variant of an enum of shapes.
pub(crate) struct Shape {
    pub(crate) ident: Ident,
    pub(crate) ty: Type,
    pub(crate) attributes: Carried,
}

/// Attributes that go wherever their field or variant goes.
#[derive(Default)]
pub(crate) struct Carried {
    pub(crate) cfg: Vec<Attribute>,
    pub(crate) doc: Vec<Attribute>,
    pub(crate) deprecated: Vec<Attribute>,
}

impl Carried {
    /// Picks out of the attributes those that are carried.
    pub(crate) fn of(attributes: &[Attribute]) -> Self {
        let named =
            |name: &str| attributes.iter().filter(|attribute| attribute.path().is_ident(name)).cloned().collect();
        Self { cfg: named("cfg"), doc: named("doc"), deprecated: named("deprecated") }
    }
}
