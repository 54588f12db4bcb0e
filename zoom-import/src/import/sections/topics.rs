//! The uses of types: in which fields, modules and directions.

use std::collections::{HashMap, HashSet, VecDeque};

use crate::import::name::module::identifier;
use crate::import::plan::{Product, Shape, Ty, TypeDef};

/// Deeper fields are not topics.
pub(super) const DEEPEST: usize = 3;

/// A type by its module, which is empty for shared types, and its name.
type Key = (String, String);

/// The uses of types.
#[derive(Debug, Default)]
pub(super) struct Topics {
    first: HashMap<Key, First>,
    sent: HashSet<Key>,
    received: HashSet<Key>,
}

/// The first use of a type.
#[derive(Debug)]
struct First {
    module: String,
    /// The path of fields to it.
    path: Vec<String>,
}

/// A type with its path from an endpoint.
struct Step<'a> {
    module: &'a str,
    name: String,
    path: Vec<String>,
    is_sent: bool,
}

impl Topics {
    /// Visits the types of a product, those with the shortest paths first.
    pub(super) fn of(product: &Product) -> Self {
        let types = all(product);
        let mut topics = Self::default();
        let mut open = roots(product);
        while let Some(step) = open.pop_front() {
            let own = (step.module.to_owned(), step.name.clone());
            let key = if types.contains_key(&own) { own } else { (String::new(), step.name.clone()) };
            let met = if step.is_sent { &mut topics.sent } else { &mut topics.received };
            let Some(ty) = types.get(&key).filter(|_| met.insert(key.clone())) else { continue };
            open.extend(below(ty, &step));
            let first = First { module: step.module.to_owned(), path: step.path };
            topics.first.entry(key).or_insert(first);
        }
        topics
    }

    /// The field at a level of the path to a type.
    pub(super) fn field(&self, module: &str, name: &str, level: usize) -> Option<String> {
        self.first.get(&key(module, name))?.path.get(level).cloned()
    }

    /// The first module that uses a shared type.
    pub(super) fn user(&self, name: &str) -> Option<&str> {
        self.first.get(&key("", name)).map(|first| first.module.as_str())
    }

    /// The direction of a type that is used in only one.
    pub(super) fn direction(&self, module: &str, name: &str) -> Option<&'static str> {
        match (self.sent.contains(&key(module, name)), self.received.contains(&key(module, name))) {
            (true, false) => Some("requests"),
            (false, true) => Some("responses"),
            _ => None,
        }
    }
}

fn key(module: &str, name: &str) -> Key {
    (module.to_owned(), name.to_owned())
}

fn all(product: &Product) -> HashMap<Key, &TypeDef> {
    let shared = product.shared.iter().map(|ty| (key("", &ty.name), ty));
    let own = product.modules.iter().flat_map(|module| module.types.iter().map(|ty| (key(&module.name, &ty.name), ty)));
    shared.chain(own).collect()
}

fn roots(product: &Product) -> VecDeque<Step<'_>> {
    let mut roots = VecDeque::new();
    for module in &product.modules {
        let mut add = |ty: &Ty, is_sent: bool| {
            let step = |name| Step { module: &module.name, name, path: Vec::new(), is_sent };
            roots.extend(names(ty).into_iter().map(step));
        };
        for item in &module.items {
            add(&item.output, false);
            item.arguments.iter().for_each(|argument| add(&argument.ty, true));
        }
    }
    roots
}

/// The types that a type contains. Alternatives, and the items of a list that is an endpoint's output, stay at the same level.
fn below<'a>(ty: &TypeDef, step: &Step<'a>) -> Vec<Step<'a>> {
    let at = |name: String, path: &[String]| Step { name, path: path.to_vec(), ..*step };
    let mut below = Vec::new();
    match &ty.shape {
        Shape::Struct(fields) => {
            let holding = fields.iter().filter(|field| !names(&field.ty).is_empty()).count();
            for field in fields {
                let is_same = step.path.is_empty() && holding == 1 && field.ty.is_list();
                let topic = (!is_same).then(|| identifier(&field.wire));
                let path: Vec<String> = step.path.iter().cloned().chain(topic).collect();
                below.extend(names(&field.ty).into_iter().map(|name| at(name, &path)));
            }
        }
        Shape::OneOf(alternatives) => {
            let names = alternatives.iter().flat_map(|alternative| names(&alternative.ty));
            below.extend(names.map(|name| at(name, &step.path)));
        }
        Shape::Enum(_) => {}
    }
    below
}

fn names(ty: &Ty) -> Vec<String> {
    let mut names = Vec::new();
    ty.each(&mut |ty| names.extend(if let Ty::Named(name) = ty { Some(name.clone()) } else { None }));
    names
}
