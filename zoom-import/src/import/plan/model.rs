//! Products, modules, endpoints and types to write.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::rc::Rc;

use crate::import::docs::Docs;
use crate::import::facts::Facts;
use crate::import::tree::{Function, Place, Type};

use super::Ty;

/// A product.
#[derive(Debug)]
pub(crate) struct Product {
    pub(crate) name: String,
    pub(crate) docs: Docs,
    pub(crate) modules: Vec<Module>,
    /// Types that several modules share.
    pub(crate) shared: Vec<TypeDef>,
    /// The handwritten modules.
    pub(crate) kept: Vec<String>,
    /// Whether the product has events, which are a module of their own.
    pub(crate) has_events: bool,
}

impl Product {
    /// Returns the files with declarations. Handwritten modules have others.
    pub(crate) fn places(&self) -> BTreeSet<Place> {
        let place = |module: &str, section: &str| Place { module: module.to_owned(), section: section.to_owned() };
        let files = self.modules.iter().map(|module| place(&module.name, ""));
        let sections = self.types().map(|(module, ty)| place(module, &ty.section));
        files.chain(sections).collect()
    }

    /// Returns the types of modules and the shared types, with their modules.
    pub(super) fn types(&self) -> impl Iterator<Item = (&str, &TypeDef)> {
        let own = self.modules.iter().flat_map(|module| module.types.iter().map(|ty| (module.name.as_str(), ty)));
        own.chain(self.shared.iter().map(|ty| ("", ty)))
    }

    /// Returns the types in the same order.
    pub(super) fn types_mut(&mut self) -> impl Iterator<Item = &mut TypeDef> {
        self.modules.iter_mut().flat_map(|module| &mut module.types).chain(&mut self.shared)
    }

    /// Whether there is nothing to declare.
    pub(crate) fn is_empty(&self) -> bool {
        self.modules.is_empty()
    }
}

/// A module: the endpoints of a resource and their types.
#[derive(Debug)]
pub(crate) struct Module {
    pub(crate) name: String,
    pub(crate) docs: Docs,
    pub(crate) items: Vec<Endpoint>,
    /// The payloads of events.
    pub(crate) payloads: Vec<Ty>,
    pub(crate) types: Vec<TypeDef>,
}

/// An endpoint's declaration.
#[derive(Debug)]
pub(crate) struct Endpoint {
    /// The operation ID.
    pub(crate) id: Option<String>,
    /// The address of Zoom's page.
    pub(crate) page: Option<String>,
    /// The declaration in the tree.
    pub(crate) known: Option<Rc<Function>>,
    pub(crate) docs: Docs,
    pub(crate) extra: Extra,
    pub(crate) deprecated: bool,
    pub(crate) method: String,
    pub(crate) path: String,
    /// `json`, `form`, …
    pub(crate) word: Option<&'static str>,
    pub(crate) scopes: Vec<String>,
    pub(crate) label: Option<&'static str>,
    /// The base URL, unless it is the REST API.
    pub(crate) base: Option<&'static str>,
    pub(crate) success: Option<u16>,
    /// The wire name of the list, and later the name of its field.
    pub(crate) paged: Option<String>,
    pub(crate) errors: Vec<ErrorEntry>,
    pub(crate) name: String,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) output: Ty,
}

/// Additions by a person to an item of the tree.
#[derive(Clone, Debug, Default)]
pub(crate) struct Extra {
    /// Attributes.
    pub(crate) attributes: Vec<String>,
    /// Options of `#[zoom_endpoint]` or `#[zoom]`.
    pub(crate) options: Vec<String>,
}

/// An entry of `errors(..)`.
#[derive(Clone, Debug)]
pub(crate) struct ErrorEntry {
    pub(crate) docs: Docs,
    pub(crate) status: Option<u16>,
    pub(crate) code: Option<i64>,
    pub(crate) name: String,
}

/// The location of an argument, with its wire name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// The path parameter of a position.
    Path(usize),
    /// The query.
    Query(String),
    /// A header.
    Header(String),
    /// A field of the body.
    Field(String),
    /// The whole body.
    Body,
}

/// An argument.
#[derive(Debug)]
pub(crate) struct Argument {
    pub(crate) slot: Slot,
    pub(crate) docs: Docs,
    pub(crate) facts: Facts,
    pub(crate) extra: Extra,
    /// The wire name; for a whole body, the argument's name.
    pub(crate) wire: String,
    pub(crate) deprecated: bool,
    /// An attribute such as `#[query]`, if one is needed.
    pub(crate) mark: Option<String>,
    pub(crate) name: String,
    pub(crate) ty: Ty,
}

/// A model's declaration.
#[derive(Clone, Debug)]
pub(crate) struct TypeDef {
    pub(crate) name: String,
    /// The private module inside its module; empty for the module's own file.
    pub(crate) section: String,
    /// The declarations in the tree, the one that gives the name first.
    pub(crate) known: Vec<Rc<Type>>,
    /// Other names that it may have.
    pub(crate) candidates: Vec<String>,
    pub(crate) docs: Docs,
    pub(crate) extra: Extra,
    /// The event, if it is the payload of one.
    pub(crate) event: Option<EventInfo>,
    /// Whether only responses contain it, so that users do not construct it.
    pub(crate) is_response: bool,
    pub(crate) shape: Shape,
}

/// An event whose payload a model is.
#[derive(Clone, Debug)]
pub(crate) struct EventInfo {
    /// `meeting.started`.
    pub(crate) name: String,
    pub(crate) scopes: Vec<String>,
    /// The URL of Zoom's page.
    pub(crate) page: Option<String>,
    pub(crate) deprecated: bool,
}

/// The kind of a model.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// A struct.
    Struct(Vec<Field>),
    /// An enum of texts or numbers.
    Enum(Vec<Variant>),
    /// An enum of shapes.
    OneOf(Vec<Alternative>),
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) docs: Docs,
    pub(crate) facts: Facts,
    pub(crate) extra: Extra,
    pub(crate) deprecated: bool,
    pub(crate) secret: bool,
    /// Whether a list or a map must be given.
    pub(crate) required: bool,
    pub(crate) wire: String,
    pub(crate) name: String,
    pub(crate) ty: Ty,
}

/// A variant of an enum.
#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub(crate) docs: Docs,
    pub(crate) extra: Extra,
    pub(crate) name: String,
    /// The value, if it is a string.
    pub(crate) text: Option<String>,
    /// The value, if it is a number.
    pub(crate) number: Option<i64>,
}

/// A shape of an enum of shapes.
#[derive(Clone, Debug)]
pub(crate) struct Alternative {
    pub(crate) docs: Docs,
    pub(crate) extra: Extra,
    pub(crate) name: String,
    pub(crate) ty: Ty,
}

impl Variant {
    /// The wire value as text.
    pub(crate) fn wire(&self) -> String {
        self.text.clone().or_else(|| self.number.map(|number| number.to_string())).unwrap_or_default()
    }
}

impl ErrorEntry {
    /// `400/3161`, `400` or `_/300`.
    pub(crate) fn key(&self) -> String {
        let status = self.status.map_or_else(|| "_".to_owned(), |status| status.to_string());
        self.code.map_or(status.clone(), |code| format!("{status}/{code}"))
    }
}

impl TypeDef {
    /// Calls `visit` for each type that the model refers to.
    pub(crate) fn each_type(&self, visit: &mut impl FnMut(&Ty)) {
        match &self.shape {
            Shape::Struct(fields) => fields.iter().for_each(|field| field.ty.each(visit)),
            Shape::OneOf(shapes) => shapes.iter().for_each(|shape| shape.ty.each(visit)),
            Shape::Enum(_) => {}
        }
    }

    /// Calls `change` for each type that the model refers to.
    pub(super) fn each_type_mut(&mut self, change: &mut impl FnMut(&mut Ty)) {
        match &mut self.shape {
            Shape::Struct(fields) => fields.iter_mut().for_each(|field| field.ty.each_mut(change)),
            Shape::OneOf(shapes) => shapes.iter_mut().for_each(|shape| shape.ty.each_mut(change)),
            Shape::Enum(_) => {}
        }
    }
}

impl Module {
    /// Calls `visit` for each type that the module's endpoints refer to.
    pub(crate) fn each_item_type(&self, visit: &mut impl FnMut(&Ty)) {
        for item in &self.items {
            item.arguments.iter().for_each(|argument| argument.ty.each(visit));
            item.output.each(visit);
        }
    }

    /// Calls `visit` for each type that the module's endpoints and types refer to.
    pub(crate) fn each_type(&self, visit: &mut impl FnMut(&Ty)) {
        self.each_item_type(visit);
        self.types.iter().for_each(|ty| ty.each_type(visit));
    }

    /// Calls `change` for each type that the module's items refer to.
    pub(super) fn each_type_mut(&mut self, change: &mut impl FnMut(&mut Ty)) {
        for item in &mut self.items {
            item.arguments.iter_mut().for_each(|argument| argument.ty.each_mut(change));
            item.output.each_mut(change);
        }
        self.types.iter_mut().for_each(|ty| ty.each_type_mut(change));
    }
}

/// The types of each section, in their order; those of the module's own file have an empty section.
#[derive(Debug)]
pub(crate) struct BySection<'a> {
    types: BTreeMap<&'a str, Vec<&'a TypeDef>>,
    sections: HashMap<&'a str, &'a str>,
}

impl<'a> BySection<'a> {
    pub(crate) fn of(all: &'a [TypeDef]) -> Self {
        let mut types: BTreeMap<&str, Vec<&TypeDef>> = BTreeMap::new();
        for ty in all {
            types.entry(&ty.section).or_default().push(ty);
        }
        let sections = all.iter().map(|ty| (ty.name.as_str(), ty.section.as_str())).collect();
        Self { types, sections }
    }

    /// The sections, in order.
    pub(crate) fn sections(&self) -> impl Iterator<Item = &'a str> {
        self.types.keys().copied().filter(|section| !section.is_empty())
    }

    /// The types of a section.
    pub(crate) fn get(&self, section: &str) -> &[&'a TypeDef] {
        self.types.get(section).map_or(&[], Vec::as_slice)
    }

    /// The section of a type; `None` if it is declared elsewhere.
    pub(crate) fn section_of(&self, name: &str) -> Option<&'a str> {
        self.sections.get(name).copied()
    }
}
