//! The existing declarations in the target folder, whose names and docs are kept.
//!
//! A function is found by its method and path, an error by its status and code, a variant by its value, and a type by its use. A
//! type stays in its file.

mod declaration;
mod file;
mod model;
mod signature;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

use super::facts::Facts;
use super::layout::{EVENTS, Layout};
use super::plan::{Extra, Slot};

/// The files of a product, as they are before they are written.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    files: Vec<File>,
    /// The functions by method and path; of several, the first one.
    functions: HashMap<(String, String), Rc<Function>>,
    /// The types by module, which is empty for shared types, and name; of several, the first one.
    types: HashMap<String, HashMap<String, Rc<Type>>>,
    /// The payloads by the names of their events; of several, the first one.
    events: HashMap<String, Rc<Type>>,
    /// The indices of the files; of several, the first one.
    places: BTreeMap<Place, usize>,
}

/// A file, with its module and section.
#[derive(Debug, Default)]
struct File {
    place: Place,
    docs: Vec<String>,
    /// The private modules of the file.
    sections: Vec<String>,
    functions: Vec<Rc<Function>>,
    types: Vec<Rc<Type>>,
    /// Whether the file is handwritten.
    is_kept: bool,
}

/// The location of a type.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The module of a resource; empty for types that modules share.
    pub(crate) module: String,
    /// The private module inside it; empty for the resource's own file.
    pub(crate) section: String,
}

/// The parts of an item that may be handwritten.
#[derive(Debug, Default)]
pub(crate) struct Item {
    /// Its name.
    pub(crate) name: String,
    /// Its docs, one line per paragraph.
    pub(crate) docs: Vec<String>,
    /// Handwritten additions.
    pub(crate) extra: Extra,
    /// The other spelling of a variant's value.
    alias: Option<String>,
    /// Whether it is secret.
    pub(crate) secret: bool,
    /// Whether it is deprecated without a known replacement.
    pub(crate) deprecated: bool,
    pub(crate) facts: Facts,
    /// The source text of its type.
    ty: String,
}

/// A function.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) item: Item,
    module: String,
    method: String,
    path: String,
    arguments: Vec<(Slot, Item)>,
    errors: Vec<ErrorEntry>,
    output: String,
    /// The operation ID.
    pub(crate) operation: Option<String>,
    /// The address of Zoom's page.
    pub(crate) page: Option<String>,
}

/// An entry of `errors(..)`.
#[derive(Debug)]
pub(crate) struct ErrorEntry {
    key: String,
    pub(crate) name: String,
    pub(crate) docs: Vec<String>,
}

/// A model.
#[derive(Debug)]
pub(crate) struct Type {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) item: Item,
    /// The name of the event, if it is the payload of one.
    event: Option<String>,
    /// Fields by their wire names, variants by their values, alternatives by their index.
    parts: Vec<(String, Item)>,
}

impl Tree {
    /// Reads the existing files of a product, except those of handwritten modules.
    ///
    /// # Errors
    /// Fails if a file cannot be read, or contains something that an import would remove.
    pub(crate) fn read(layout: &Layout, product: &str, kept: &[String]) -> Result<Self, String> {
        let root = file::read(&layout.root(product), Place::default())?;
        let sections = root.as_ref().map(|root| root.sections.clone()).unwrap_or_default();
        let mut files: Vec<File> = root.into_iter().collect();
        for name in layout.resources(product) {
            let path = layout.resource(product, &name);
            if kept.contains(&name) {
                files.extend(file::read_kept(&path, &name)?);
                continue;
            }
            let place = match sections.contains(&name) {
                true => Place { section: name.clone(), ..Place::default() },
                false => Place { module: name.clone(), ..Place::default() },
            };
            files.extend(file::read(&path, place)?);
            for section in layout.sections(product, &name) {
                let path = layout.section(product, &name, &section);
                files.extend(file::read(&path, Place { module: name.clone(), section })?);
            }
        }
        Ok(Self::of(files))
    }

    fn of(files: Vec<File>) -> Self {
        let mut tree = Self::default();
        for (index, file) in files.iter().enumerate() {
            tree.places.entry(file.place.clone()).or_insert(index);
            for function in &file.functions {
                let key = (function.method.clone(), function.path.clone());
                tree.functions.entry(key).or_insert_with(|| Rc::clone(function));
            }
            let types = tree.types.entry(file.place.module.clone()).or_default();
            for ty in &file.types {
                types.entry(ty.name.clone()).or_insert_with(|| Rc::clone(ty));
                if let Some(event) = &ty.event {
                    tree.events.entry(event.clone()).or_insert_with(|| Rc::clone(ty));
                }
            }
        }
        Self { files, ..tree }
    }

    /// Reads the existing files of a product's events.
    ///
    /// # Errors
    /// Fails if a file cannot be read, or contains something that an import would remove.
    pub(crate) fn read_events(layout: &Layout, product: &str) -> Result<Self, String> {
        let place = |section: &str| Place { module: EVENTS.to_owned(), section: section.to_owned() };
        let mut files: Vec<File> = file::read(&layout.resource(product, EVENTS), place(""))?.into_iter().collect();
        for section in layout.sections(product, EVENTS) {
            files.extend(file::read(&layout.section(product, EVENTS, &section), place(&section))?);
        }
        match files.iter().flat_map(|file| &file.functions).next() {
            Some(function) => {
                Err(format!("`{EVENTS}::{}` is no event: name the module of this resource otherwise", function.name))
            }
            None => Ok(Self::of(files)),
        }
    }

    /// The payload of an event.
    pub(crate) fn event(&self, name: &str) -> Option<&Rc<Type>> {
        self.events.get(name)
    }

    /// The section of a type in the module of events.
    pub(crate) fn section(&self, name: &str) -> Option<&str> {
        self.types.get(EVENTS)?.get(name).map(|ty| ty.place.section.as_str())
    }

    /// The sections of all files.
    pub(crate) fn sections(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.place.section.as_str()).filter(|section| !section.is_empty())
    }

    /// Whether there are no files.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// The locations of the files, except the product's own.
    pub(crate) fn places(&self) -> impl Iterator<Item = &Place> {
        self.files.iter().map(|file| &file.place).filter(|place| **place != Place::default())
    }

    /// The docs of a file.
    pub(crate) fn docs(&self, place: &Place) -> Option<&[String]> {
        let file = self.files.get(*self.places.get(place)?)?;
        Some(file.docs.as_slice())
    }

    /// The function of a method and path, regardless of the names of path parameters.
    pub(crate) fn function(&self, method: &str, path: &str) -> Option<&Rc<Function>> {
        self.functions.get(&(method.to_owned(), plain_path(path)))
    }

    /// The innermost type of a written type, which is declared in the module or shared.
    pub(crate) fn ty(&self, module: &str, written: &str) -> Option<&Rc<Type>> {
        let find = |module: &str| self.types.get(module)?.get(innermost(written));
        find(module).or_else(|| find(""))
    }

    /// The innermost type of a written type, if only one module declares it.
    pub(crate) fn only(&self, written: &str) -> Option<&Rc<Type>> {
        let mut found = self.types.values().filter_map(|types| types.get(innermost(written)));
        found.next().filter(|_| found.next().is_none())
    }
}

impl Tree {
    /// The types that the endpoints of handwritten modules send.
    pub(crate) fn sent_by_hand(&self) -> Vec<Rc<Type>> {
        let functions = self.files.iter().filter(|file| file.is_kept).flat_map(|file| &file.functions);
        let arguments = functions.flat_map(|own| own.arguments.iter().map(|(_, item)| (own.module.as_str(), item)));
        let mut open: Vec<Rc<Type>> =
            arguments.filter_map(|(module, item)| self.ty(module, &item.ty)).cloned().collect();
        let (mut met, mut found): (HashSet<*const Type>, Vec<Rc<Type>>) = (HashSet::new(), Vec::new());
        while let Some(ty) = open.pop() {
            if met.insert(Rc::as_ptr(&ty)) {
                let parts = ty.parts.iter().filter_map(|(_, part)| self.ty(&ty.place.module, &part.ty));
                open.extend(parts.cloned());
                found.push(ty);
            }
        }
        found
    }
}

impl Function {
    /// The module of the function.
    pub(crate) fn module(&self) -> &str {
        &self.module
    }

    /// The source text of the output's type.
    pub(crate) fn output(&self) -> &str {
        &self.output
    }

    /// The argument of a slot.
    pub(crate) fn argument(&self, slot: &Slot) -> Option<&Item> {
        self.arguments.iter().find(|(own, _)| own == slot).map(|(_, item)| item)
    }

    /// The error of a status and code.
    pub(crate) fn error(&self, key: &str) -> Option<&ErrorEntry> {
        self.errors.iter().find(|error| error.key == key)
    }
}

impl Type {
    /// The field of a wire name, the variant of a value, or the alternative of a position.
    pub(crate) fn part(&self, key: &str) -> Option<&Item> {
        self.parts.iter().find(|(own, _)| own == key).map(|(_, item)| item)
    }

    /// The value of the variant that has another spelling as its alias.
    pub(crate) fn value_of_alias(&self, alias: &str) -> Option<&str> {
        let is_own = |item: &Item| item.alias.as_deref() == Some(alias);
        self.parts.iter().find(|(_, item)| is_own(item)).map(|(value, _)| value.as_str())
    }

    /// The parts with their keys.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (&str, &Item)> {
        self.parts.iter().map(|(key, part)| (key.as_str(), part))
    }

    /// The position of a field among the fields.
    pub(crate) fn position(&self, wire: &str) -> Option<usize> {
        self.parts.iter().position(|(own, _)| own == wire)
    }

    /// The name with its module, as in `product.toml`.
    pub(crate) fn full_name(&self) -> String {
        super::hints::item(&self.place.module, &self.name)
    }
}

impl Item {
    /// The source text of the type.
    pub(crate) fn ty(&self) -> &str {
        &self.ty
    }
}

/// The name of the innermost type.
pub(crate) fn innermost(written: &str) -> &str {
    written.rsplit(['<', ' ', ',', ':']).next().unwrap_or(written).trim_end_matches('>')
}

/// The path without the names of its parameters.
fn plain_path(path: &str) -> String {
    let plain = |segment: &str| if segment.starts_with(['<', '{']) { "{}".to_owned() } else { segment.to_owned() };
    path.split('/').map(plain).collect::<Vec<_>>().join("/")
}
