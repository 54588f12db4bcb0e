//! Products, modules, endpoints and types, as they will be written.

use super::Ty;

/// A product.
#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) modules: Vec<Module>,
    /// Types that several modules share.
    pub(crate) shared: Vec<TypeDef>,
}

impl Product {
    /// Whether there is nothing to declare.
    pub(crate) fn is_empty(&self) -> bool {
        self.modules.is_empty()
    }
}

/// A module: the endpoints of a resource and their types.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) items: Vec<Endpoint>,
    pub(crate) types: Vec<TypeDef>,
}

/// An endpoint's declaration.
#[derive(Debug)]
pub(crate) struct Endpoint {
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    pub(crate) method: String,
    pub(crate) path: String,
    /// `json`, `form`, …
    pub(crate) word: Option<&'static str>,
    pub(crate) scopes: Vec<String>,
    pub(crate) label: Option<&'static str>,
    pub(crate) success: Option<u16>,
    pub(crate) paged: Option<String>,
    pub(crate) errors: Vec<ErrorEntry>,
    pub(crate) name: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) output: Ty,
}

/// An entry of `errors(..)`.
#[derive(Clone, Debug)]
pub(crate) struct ErrorEntry {
    pub(crate) docs: Vec<String>,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<i64>,
    pub(crate) name: String,
}

/// An argument.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    /// `#[query]`, where one is needed.
    pub(crate) mark: Option<String>,
    pub(crate) name: String,
    pub(crate) ty: Ty,
}

/// A model's declaration.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TypeDef {
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
    pub(crate) shape: Shape,
}

/// What a model is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    /// A struct.
    Struct(Vec<Field>),
    /// An enum of texts or numbers.
    Enum(Vec<Variant>),
    /// An enum of shapes: the variants' names, words and types.
    OneOf(Vec<(String, Ty)>),
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    pub(crate) docs: Vec<String>,
    pub(crate) deprecated: bool,
    pub(crate) secret: bool,
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) ty: Ty,
}

/// A variant of an enum.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Variant {
    pub(crate) docs: Vec<String>,
    pub(crate) name: String,
    /// The text, where it is one.
    pub(crate) text: Option<String>,
    /// The number, where it is one.
    pub(crate) number: Option<i64>,
}

impl TypeDef {
    /// Calls `visit` with every type that the model names.
    pub(crate) fn each_type(&self, visit: &mut impl FnMut(&Ty)) {
        match &self.shape {
            Shape::Struct(fields) => fields.iter().for_each(|field| field.ty.each(visit)),
            Shape::OneOf(shapes) => shapes.iter().for_each(|(_, ty)| ty.each(visit)),
            Shape::Enum(_) => {}
        }
    }
}

impl Module {
    /// Calls `visit` with every type that the module's items name.
    pub(crate) fn each_type(&self, visit: &mut impl FnMut(&Ty)) {
        for item in &self.items {
            item.arguments.iter().for_each(|argument| argument.ty.each(visit));
            item.output.each(visit);
        }
        self.types.iter().for_each(|ty| ty.each_type(visit));
    }
}
