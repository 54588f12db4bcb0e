//! No product declares one type twice, unless its `product.toml` has the reason, and no file is long.
//!
//! Events are compared among themselves: Zoom changes what it sends and what it returns independently, in documents of their own, and every
//! field of an event is optional.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use quote::ToTokens;

/// A type by the resource whose module it is in, which is empty for shared types, and its name.
type Name = (String, String);

/// The models of a product.
#[derive(Default)]
struct Models {
    items: BTreeMap<Name, syn::Item>,
}

/// Text that is equal for types with equal shapes.
struct Shapes<'a> {
    models: &'a Models,
    /// Whether types that differ in facts only are different.
    with_facts: bool,
    known: BTreeMap<Name, usize>,
    classes: BTreeMap<String, usize>,
}

impl Models {
    fn read(source: &Path) -> Self {
        let mut models = Self::default();
        let root = std::fs::read_to_string(source.join("lib.rs")).unwrap();
        models.add("", &root);
        for (name, path) in files(source).into_iter().filter(|(name, _)| name != "lib") {
            // A private module of the product's own file holds shared types.
            let is_section = root.contains(&format!("\nmod {name};"));
            let module = if is_section { "" } else { name.as_str() };
            models.add(module, &std::fs::read_to_string(&path).unwrap());
            for (_, path) in files(&path.with_extension("")) {
                models.add(module, &std::fs::read_to_string(path).unwrap());
            }
        }
        models
    }

    fn add(&mut self, module: &str, text: &str) {
        for item in syn::parse_file(text).unwrap().items {
            let name = match &item {
                syn::Item::Struct(item) => item.ident.to_string(),
                syn::Item::Enum(item) => item.ident.to_string(),
                _ => continue,
            };
            assert!(self.items.insert((module.to_owned(), name.clone()), item).is_none(), "{module}::{name} twice");
        }
    }

    /// The groups of types that are the same.
    fn groups(&self, with_facts: bool) -> Vec<BTreeSet<String>> {
        let mut shapes = Shapes { models: self, with_facts, known: BTreeMap::new(), classes: BTreeMap::new() };
        let mut groups: BTreeMap<(bool, usize), BTreeSet<String>> = BTreeMap::new();
        for (module, name) in self.items.keys() {
            let class = shapes.class(module, name).unwrap();
            let full = if module.is_empty() { name.clone() } else { format!("{module}::{name}") };
            groups.entry((module == "events", class)).or_default().insert(full);
        }
        groups.into_values().filter(|group| group.len() > 1).collect()
    }
}

/// The Rust files of a folder, by their names without the ending.
fn files(folder: &Path) -> BTreeMap<String, PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
    let rust = entries.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    rust.map(|path| (path.file_stem().unwrap().to_string_lossy().into_owned(), path)).collect()
}

impl Shapes<'_> {
    fn class(&mut self, module: &str, name: &str) -> Option<usize> {
        let own = (module.to_owned(), name.to_owned());
        let shared = (String::new(), name.to_owned());
        let key = [own, shared].into_iter().find(|key| self.models.items.contains_key(key))?;
        if let Some(class) = self.known.get(&key) {
            return Some(*class);
        }
        // A type that holds itself is met again before its shape is known.
        self.known.insert(key.clone(), usize::MAX);
        let shape = match self.models.items.get(&key)? {
            syn::Item::Struct(item) => self.of_struct(&key.0, item),
            syn::Item::Enum(item) => self.of_enum(&key.0, item),
            _ => return None,
        };
        let next = self.classes.len();
        let class = *self.classes.entry(shape).or_insert(next);
        self.known.insert(key, class);
        Some(class)
    }

    fn of_struct(&mut self, module: &str, item: &syn::ItemStruct) -> String {
        let fields = item.fields.iter().map(|field| {
            let (name, ty) = (field.ident.as_ref().unwrap(), self.ty(module, &field.ty));
            let marks = self.marks(&field.attrs);
            if marks.contains("rename") { format!("{ty} {marks}") } else { format!("{name}: {ty} {marks}") }
        });
        let fields: BTreeSet<String> = fields.collect();
        format!("struct {} {fields:?}", self.marks(&item.attrs))
    }

    /// The name of a text's variant follows from the text; only the name of a number's variant has its meaning.
    fn of_enum(&mut self, module: &str, item: &syn::ItemEnum) -> String {
        let variants = item.variants.iter().map(|variant| {
            let number = variant.discriminant.as_ref().map(|(_, number)| number.to_token_stream().to_string());
            let name =
                if self.marks(&variant.attrs).contains("rename") { String::new() } else { variant.ident.to_string() };
            match variant.fields.iter().next() {
                Some(field) => self.ty(module, &field.ty),
                None => format!("{name} {number:?} {}", self.marks(&variant.attrs)),
            }
        });
        let mut variants: Vec<String> = variants.collect();
        if item.variants.iter().all(|variant| variant.fields.is_empty()) {
            variants.sort();
        }
        format!("enum {} {variants:?}", self.marks(&item.attrs))
    }

    /// The attributes that are no docs.
    fn marks(&self, attributes: &[syn::Attribute]) -> String {
        let own = attributes.iter().filter(|attribute| !attribute.path().is_ident("doc"));
        let text = |attribute: &syn::Attribute| match attribute.path().is_ident("deprecated") {
            true => "deprecated".to_owned(),
            false if self.with_facts => attribute.to_token_stream().to_string(),
            false => without_facts(attribute),
        };
        own.map(text).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    }

    fn ty(&mut self, module: &str, ty: &syn::Type) -> String {
        let text = ty.to_token_stream().to_string();
        let part = |part: &str| self.class(module, part).map_or_else(|| part.to_owned(), |class| format!("#{class}"));
        text.split(' ').map(part).collect::<Vec<_>>().join(" ")
    }
}

/// The options that have no effect on the type.
const FACTS: [&str; 10] =
    ["default", "example", "format", "max", "max_items", "max_length", "min", "min_items", "min_length", "values"];

/// An attribute without facts, and without the mark of models that only responses contain.
fn without_facts(attribute: &syn::Attribute) -> String {
    let list = syn::punctuated::Punctuated::<syn::Meta, syn::Token![,]>::parse_terminated;
    let options = match &attribute.meta {
        syn::Meta::Path(_) => return String::new(),
        _ => attribute.parse_args_with(list),
    };
    let Ok(options) = options else { return attribute.to_token_stream().to_string() };
    let is_fact = |option: &syn::Meta| {
        option.path().get_ident().is_some_and(|name| name == "response" || FACTS.iter().any(|fact| name == fact))
    };
    options.iter().filter(|option| !is_fact(option)).map(|option| option.to_token_stream().to_string()).collect()
}

/// The groups that a product keeps apart with a reason.
fn separate(product: &str) -> Vec<BTreeSet<String>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let path = root.join(format!("../zoom-api/products/{product}/product.toml"));
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let table: toml::Table = text.parse().unwrap();
    let entries = table.get("separate").and_then(|separate| separate.as_array()).cloned().unwrap_or_default();
    let types = |entry: &toml::Value| {
        assert!(entry["reason"].as_str().is_some_and(|reason| reason.len() > 10), "{product}: {entry:?} has no reason");
        entry["types"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    entries.iter().map(types).collect()
}

#[test]
fn no_file_is_long() {
    const LONGEST: usize = 600;
    let products = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../zoom-api/products");
    let mut open = vec![products];
    while let Some(folder) = open.pop() {
        open.extend(
            std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()),
        );
        for path in files(&folder).values() {
            let lines = std::fs::read_to_string(path).unwrap().lines().count();
            assert!(lines <= LONGEST, "{} has {lines} lines, more than {LONGEST}", path.display());
        }
    }
}

#[test]
fn every_type_is_declared_once() {
    let products = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../zoom-api/products");
    for entry in std::fs::read_dir(products).unwrap() {
        let product = entry.unwrap().path();
        let name = product.file_name().unwrap().to_string_lossy().into_owned();
        let (models, separate) = (Models::read(&product.join("src")), separate(&name));
        let groups = models.groups(true);
        let unexplained: Vec<_> = groups.iter().filter(|group| !separate.contains(group)).collect();
        assert!(unexplained.is_empty(), "{name} declares one type under several names: {unexplained:#?}");
        // An import merges types whatever their facts.
        let merged = models.groups(false);
        let is_idle = |types: &&BTreeSet<String>| !merged.iter().any(|group| types.is_subset(group));
        let idle: Vec<_> = separate.iter().filter(is_idle).collect();
        assert!(idle.is_empty(), "{name} keeps types apart that are different anyway: {idle:#?}");
    }
}
