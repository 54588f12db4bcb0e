//! The file and the name of each type.
//!
//! A type in the tree keeps its file and name. A new type of one module is declared in that module, one of several modules in the product's
//! own file; the parts of a shared type are shared as well.

pub(super) mod events;
mod names;
mod unite;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::import::hints::Hints;
use crate::import::tree::Type;

use super::Ty;
use super::graph::Node;
use super::merge;
use super::model::{Endpoint, Module, Product, Shape, TypeDef};
use super::rank::rank;

/// Nodes that are declared as one type.
#[derive(Debug, Default)]
struct Class<'a> {
    /// Its nodes and their indices, in the order of the document.
    members: Vec<(usize, &'a Node)>,
    /// The types in the tree at its positions, the best-named first.
    known: Vec<Rc<Type>>,
    /// The modules that use it.
    users: BTreeSet<usize>,
    /// Whether it is declared in the product's own file.
    is_shared: bool,
    section: String,
    name: String,
}

/// Declares each type once in a product's modules.
///
/// # Errors
/// Fails if a name of the hints is taken.
pub(super) fn settle(product: &mut Product, nodes: &[Node], hints: &Hints) -> Result<(), String> {
    let numbers = merge::classes(nodes, hints);
    let mut classes = collect(nodes, &numbers);
    share(&mut classes, &numbers);
    place(&mut classes, &product.modules);
    names::choose(&mut classes, &product.modules, hints)?;
    let name = |node: usize| Some(classes.get(*numbers.get(node)?)?.name.clone());
    let mut defs: Vec<TypeDef> = Vec::new();
    for class in &classes {
        let module = module_name(class, &product.modules);
        let mut def = unite::unite(class, module, hints)?;
        keep_order(class, module, &mut def);
        def.each_type_mut(&mut |ty| named(ty, &name));
        defs.push(def);
    }
    for module in &mut product.modules {
        for item in &mut module.items {
            let def = if let Ty::Node(node) = item.output {
                numbers.get(node).and_then(|class| defs.get(*class))
            } else {
                None
            };
            paged(item, def);
        }
        module.each_type_mut(&mut |ty| named(ty, &name));
    }
    put(product, &classes, defs);
    Ok(())
}

fn collect<'a>(nodes: &'a [Node], numbers: &[usize]) -> Vec<Class<'a>> {
    let mut classes: BTreeMap<usize, Class<'a>> = BTreeMap::new();
    for (index, (node, number)) in nodes.iter().zip(numbers).enumerate() {
        let class = classes.entry(*number).or_default();
        class.members.push((index, node));
        class.users.insert(node.module);
    }
    for class in classes.values_mut() {
        class.members.sort_by_key(|(_, node)| node.order);
        class.known = known(&class.members);
        class.is_shared = class.users.len() > 1 || class.known.iter().any(|known| known.place.module.is_empty());
    }
    classes.into_values().collect()
}

/// The types in the tree, the best name first.
fn known(members: &[(usize, &Node)]) -> Vec<Rc<Type>> {
    let mut known: Vec<(usize, Rc<Type>)> = Vec::new();
    for own in members.iter().filter_map(|(_, node)| node.known.as_ref()) {
        match known.iter_mut().find(|(_, other)| Rc::ptr_eq(other, own)) {
            Some((count, _)) => *count += 1,
            None => known.push((1, Rc::clone(own))),
        }
    }
    known.sort_by_cached_key(|(count, own)| (rank(&own.name), std::cmp::Reverse(*count), own.place.clone()));
    known.into_iter().map(|(_, own)| own).collect()
}

/// Shares the types that shared types refer to.
fn share(classes: &mut [Class<'_>], numbers: &[usize]) {
    let mut open: Vec<usize> =
        (0..classes.len()).filter(|class| classes.get(*class).is_some_and(|own| own.is_shared)).collect();
    while let Some(class) = open.pop() {
        let mut held: Vec<&usize> = Vec::new();
        for (_, node) in classes.get(class).into_iter().flat_map(|class| &class.members) {
            node.def.each_type(&mut |ty| held.extend(if let Ty::Node(node) = ty { numbers.get(*node) } else { None }));
        }
        for class in held {
            if let Some(own) = classes.get_mut(*class).filter(|own| !own.is_shared) {
                own.is_shared = true;
                open.push(*class);
            }
        }
    }
}

/// Assigns each type to its section in the tree.
fn place(classes: &mut [Class<'_>], modules: &[Module]) {
    for class in classes {
        let module = module_name(class, modules);
        let known = class.known.iter().find(|known| known.place.module == module);
        class.section = known.map(|known| known.place.section.clone()).unwrap_or_default();
    }
}

/// Keeps the order of the fields in the tree, in which they are sent; new fields follow in the order of the document.
fn keep_order(class: &Class<'_>, module: &str, def: &mut TypeDef) {
    let known = class.known.iter().find(|known| known.place.module == module);
    if let (Shape::Struct(fields), Some(known)) = (&mut def.shape, known) {
        fields.sort_by_key(|field| known.position(&field.wire).unwrap_or(usize::MAX));
    }
}

/// The module that declares a type; empty for the product's own file.
fn module_name<'m>(class: &Class<'_>, modules: &'m [Module]) -> &'m str {
    let user = class.users.first().filter(|_| !class.is_shared);
    user.and_then(|user| modules.get(*user)).map_or("", |module| module.name.as_str())
}

fn named(ty: &mut Ty, name: &impl Fn(usize) -> Option<String>) {
    if let Ty::Node(node) = ty
        && let Some(name) = name(*node)
    {
        *ty = Ty::Named(name);
    }
}

/// Sets the field name of a page's list.
fn paged(item: &mut Endpoint, output: Option<&TypeDef>) {
    let Some(TypeDef { shape: Shape::Struct(fields), .. }) = output else { return };
    if let Some(list) = &mut item.paged
        && let Some(field) = fields.iter().find(|field| field.wire == *list)
    {
        field.name.clone_into(list);
    }
}

fn put(product: &mut Product, classes: &[Class<'_>], defs: Vec<TypeDef>) {
    for (class, def) in classes.iter().zip(defs) {
        let user = class.users.first().filter(|_| !class.is_shared);
        match user.and_then(|user| product.modules.get_mut(*user)) {
            Some(module) => module.types.push(def),
            None => product.shared.push(def),
        }
    }
    product.shared.sort_by(|one, other| one.name.cmp(&other.name));
}
