//! What stands in the folder that is written to: the home of the words.
//!
//! A function is found again by its method and path, an error by its status and code, a variant by its value, a type by its name or, when
//! that has changed, by where it is used: a new name does not lose the words.

mod align;
mod declaration;
mod file;
mod model;
mod signature;

pub(crate) use align::Aligned;

use super::layout::Layout;
use super::plan::{Extra, Product};

/// The files of a product, as they are before they are written.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    files: Vec<File>,
}

/// A file: a module, or the product's own, which has no name here.
#[derive(Debug, Default)]
struct File {
    module: String,
    docs: Vec<String>,
    functions: Vec<Function>,
    types: Vec<Type>,
}

/// What a person may have written about an item.
#[derive(Debug, Default)]
pub(crate) struct Item {
    /// Its name.
    pub(crate) name: String,
    /// Its docs, a paragraph a line.
    pub(crate) docs: Vec<String>,
    /// What was added to it.
    pub(crate) extra: Extra,
    /// Whether it is kept out of `Debug`.
    pub(crate) secret: bool,
    /// How its type is written.
    ty: String,
}

/// A function.
#[derive(Debug)]
pub(crate) struct Function {
    pub(crate) name: String,
    pub(crate) item: Item,
    method: String,
    path: String,
    arguments: Vec<Item>,
    /// The name of the argument that is the whole body.
    body: Option<String>,
    errors: Vec<ErrorEntry>,
    output: String,
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
    pub(crate) item: Item,
    /// Fields by their names, variants by their values, shapes by their names.
    parts: Vec<(String, Item)>,
}

impl Tree {
    /// Reads a product's files in a folder, as far as they are there.
    ///
    /// # Errors
    /// Says which file could not be read, or holds something that an import would lose.
    pub(crate) fn read(layout: &Layout, product: &Product) -> Result<Self, String> {
        let mut files = vec![file::read(&layout.root(&product.name), "")?];
        for name in layout.resources(&product.name).iter().filter(|name| !product.kept.contains(name)) {
            files.push(file::read(&layout.resource(&product.name, name), name)?);
        }
        Ok(Self { files: files.into_iter().flatten().collect() })
    }

    /// The names of the modules that have a file.
    pub(crate) fn modules(&self) -> impl Iterator<Item = &str> {
        self.files.iter().map(|file| file.module.as_str()).filter(|module| !module.is_empty())
    }

    /// The docs of a module.
    pub(crate) fn docs(&self, module: &str) -> Option<&[String]> {
        self.files.iter().find(|file| file.module == module).map(|file| file.docs.as_slice())
    }

    /// The function of a method and path: of this module, else of any.
    pub(crate) fn function(&self, module: &str, method: &str, path: &str) -> Option<&Function> {
        self.function_at(module, method, path).map(|(_, function)| function)
    }

    fn function_at(&self, module: &str, method: &str, path: &str) -> Option<(&File, &Function)> {
        let path = plain_path(path);
        let is_it = |function: &&Function| function.method == method && function.path == path;
        let own = self.files.iter().filter(|file| file.module == module);
        let mut all = own.chain(self.files.iter().filter(|file| file.module != module));
        all.find_map(|file| Some((file, file.functions.iter().find(is_it)?)))
    }
}

impl Function {
    /// The argument of a name, or the whole body whatever its name.
    pub(crate) fn argument(&self, name: &str, is_body: bool) -> Option<&Item> {
        let name = self.body.as_deref().filter(|_| is_body).unwrap_or(name);
        self.arguments.iter().find(|argument| argument.name == name)
    }

    /// The error of a status and code.
    pub(crate) fn error(&self, key: &str) -> Option<&ErrorEntry> {
        self.errors.iter().find(|error| error.key == key)
    }
}

impl Type {
    /// The part of a name or value.
    pub(crate) fn part(&self, key: &str) -> Option<&Item> {
        self.parts.iter().find(|(own, _)| own == key).map(|(_, item)| item)
    }
}

/// The path with its places empty.
fn plain_path(path: &str) -> String {
    let plain = |segment: &str| if segment.starts_with(['<', '{']) { "{}".to_owned() } else { segment.to_owned() };
    path.split('/').map(plain).collect::<Vec<_>>().join("/")
}
