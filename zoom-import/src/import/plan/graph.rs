//! The planned types as a graph: each use of a type is a node, with the type in the tree at the same position.

use std::collections::HashMap;
use std::rc::Rc;

use crate::import::docs::Docs;
use crate::import::facts::{Facts, Name};
use crate::import::hints::{Hints, KeptKind};
use crate::import::tree::{Item, Tree, Type};

use super::Ty;
use super::kept::{self, Declared};
use super::model::{Extra, Field, Module, Shape, TypeDef, Variant};

/// A type at some positions.
#[derive(Debug)]
pub(super) struct Node {
    /// The index of the module that uses it.
    pub(super) module: usize,
    /// Its index in the order of the document.
    pub(super) order: (usize, usize),
    /// The type in the tree at these positions.
    pub(super) known: Option<Rc<Type>>,
    /// Its declaration, which refers to nodes.
    pub(super) def: TypeDef,
}

/// Moves the types out of the modules, and replaces their names by nodes.
pub(super) fn build(modules: &mut [Module], tree: &Tree, hints: &Hints) -> Vec<Node> {
    let types = modules.iter_mut().map(|module| planned(std::mem::take(&mut module.types))).collect();
    let mut builder = Builder { tree, hints, types, nodes: Vec::new(), met: HashMap::new(), last: (0, 0) };
    for (index, module) in modules.iter_mut().enumerate() {
        for payload in &mut module.payloads {
            builder.payload(index, payload);
        }
        for item in &mut module.items {
            let known = item.known.clone();
            let from = known.as_ref().map_or("", |known| known.module()).to_owned();
            builder.ty(index, &mut item.output, known.as_ref().map(|known| known.output()), &from);
            for argument in &mut item.arguments {
                let part = known.as_ref().and_then(|known| known.argument(&argument.slot));
                if let Some(part) = part {
                    let value = Value { wire: &argument.wire, ty: &mut argument.ty, facts: &mut argument.facts };
                    builder.keep(index, value, part, &from);
                    argument.deprecated |= builder.is_still_deprecated(&argument.wire, part);
                }
                builder.ty(index, &mut argument.ty, part.map(Item::ty), &from);
            }
        }
    }
    let mut nodes = builder.nodes;
    adopt(&mut nodes);
    nodes
}

/// Numbers that the tree had without names get the enum that has the same numbers with the same meanings elsewhere.
fn adopt(nodes: &mut [Node]) {
    let key = |node: &Node| match &node.def.shape {
        Shape::Enum(variants) if variants.iter().all(|variant| variant.number.is_some()) => {
            let mut parts: Vec<_> = variants.iter().map(|own| (own.number, own.name.clone())).collect();
            parts.sort();
            Some(parts)
        }
        _ => None,
    };
    let mut known: HashMap<_, Rc<Type>> = HashMap::new();
    for node in nodes.iter() {
        if let (Some(key), Some(own)) = (key(node), &node.known) {
            known.entry(key).or_insert_with(|| Rc::clone(own));
        }
    }
    for node in nodes.iter_mut().filter(|node| node.known.is_none()) {
        if let Some(own) = key(node).and_then(|key| known.get(&key)) {
            node.def.extra = own.item.extra.clone();
            node.known = Some(Rc::clone(own));
        }
    }
}

/// The types of a module by name, with their positions.
type Planned = HashMap<String, (usize, TypeDef)>;

fn planned(types: Vec<TypeDef>) -> Planned {
    types.into_iter().enumerate().map(|(index, ty)| (ty.name.clone(), (index, ty))).collect()
}

struct Builder<'a> {
    tree: &'a Tree,
    hints: &'a Hints,
    types: Vec<Planned>,
    nodes: Vec<Node>,
    /// Nodes by module, planned name and known name.
    met: HashMap<(usize, String, Option<String>), usize>,
    /// The order of the last planned type.
    last: (usize, usize),
}

/// The value of a field or an argument.
struct Value<'a> {
    wire: &'a str,
    ty: &'a mut Ty,
    facts: &'a mut Facts,
}

impl Builder<'_> {
    /// Replaces the names in a type by nodes; `written` is the type in the tree, as written in the module `from`.
    fn ty(&mut self, module: usize, ty: &mut Ty, written: Option<&str>, from: &str) {
        let known = written.and_then(|written| self.tree.ty(from, written)).cloned();
        ty.each_mut(&mut |ty| {
            if let Ty::Named(name) = ty
                && let Some(node) = self.node(module, name, known.as_ref())
            {
                *ty = Ty::Node(node);
            }
        });
    }

    /// Replaces the name of a payload by a node; the type in the tree is that of the same event.
    fn payload(&mut self, module: usize, ty: &mut Ty) {
        let Ty::Named(name) = ty else { return };
        let planned = self.types.get(module).and_then(|types| types.get(name));
        let event = planned.and_then(|(_, ty)| ty.event.as_ref()).map(|event| event.name.clone());
        let known = event.and_then(|event| self.tree.event(&event)).cloned();
        if let Some(node) = self.node(module, name, known.as_ref()) {
            *ty = Ty::Node(node);
        }
    }

    fn node(&mut self, module: usize, name: &str, known: Option<&Rc<Type>>) -> Option<usize> {
        let key = (module, name.to_owned(), known.map(|known| known.full_name()));
        if let Some(node) = self.met.get(&key) {
            return Some(*node);
        }
        let (index, mut def) = self.types.get(module)?.get(name).cloned()?;
        let node = self.nodes.len();
        self.met.insert(key, node);
        self.last = (module, index);
        let placeholder = TypeDef { shape: Shape::Struct(Vec::new()), ..def.clone() };
        self.nodes.push(Node { module, order: (module, index), known: known.cloned(), def: placeholder });
        self.parts(module, &mut def, known.map(Rc::as_ref));
        if let Some(own) = self.nodes.get_mut(node) {
            own.def = def;
        }
        Some(node)
    }

    /// Keeps what a declaration states about a value although the document differs.
    fn keep(&mut self, module: usize, value: Value<'_>, part: &Item, from: &str) {
        let Value { wire, ty, facts } = value;
        keep_moment(ty, part.ty());
        kept::presence(ty, wire, part, self.hints);
        let known = self.tree.ty(from, part.ty()).or_else(|| self.tree.only(part.ty())).cloned();
        match kept::innermost(ty, (wire, facts), part, known.as_ref(), self.hints) {
            Some(Declared::Plain(own)) => kept::replace(ty, &own),
            Some(Declared::Enum(known, def)) => {
                facts.remove(Name::Values);
                kept::replace(ty, &Ty::Node(self.declared(module, known, *def)));
            }
            None => {}
        }
    }

    /// Whether a deprecation that only the declaration has is kept.
    fn is_still_deprecated(&self, wire: &str, part: &Item) -> bool {
        part.deprecated && self.hints.keeps_difference(KeptKind::Deprecation, wire)
    }

    /// The node of an enum that only the tree declares; it follows the type that was planned last.
    fn declared(&mut self, module: usize, known: Rc<Type>, mut def: TypeDef) -> usize {
        let key = (module, String::new(), Some(known.full_name()));
        if let Some(node) = self.met.get(&key) {
            return *node;
        }
        self.parts(module, &mut def, Some(&known));
        let node = self.nodes.len();
        self.met.insert(key, node);
        let index = if self.last.0 == module { self.last.1 } else { 0 };
        self.nodes.push(Node { module, order: (module, index), known: Some(known), def });
        node
    }

    fn parts(&mut self, module: usize, def: &mut TypeDef, known: Option<&Type>) {
        let from = known.map_or("", |known| known.place.module.as_str());
        let part = |key: &str| known.and_then(|known| known.part(key));
        def.extra = known.map(|known| known.item.extra.clone()).unwrap_or_default();
        match &mut def.shape {
            Shape::Struct(fields) => {
                let kept = known.map(|known| undocumented(known, fields, self.hints)).unwrap_or_default();
                fields.extend(kept);
                for field in fields {
                    let part = part(&field.wire);
                    field.secret |= part.is_some_and(|part| part.secret);
                    field.extra = extra(part);
                    if let Some(part) = part {
                        field.deprecated |= self.is_still_deprecated(&field.wire, part);
                        let value = Value { wire: &field.wire, ty: &mut field.ty, facts: &mut field.facts };
                        self.keep(module, value, part, from);
                    }
                    self.ty(module, &mut field.ty, part.map(Item::ty), from);
                }
            }
            Shape::OneOf(alternatives) => {
                for (index, alternative) in alternatives.iter_mut().enumerate() {
                    let part = part(&index.to_string());
                    alternative.extra = extra(part);
                    self.ty(module, &mut alternative.ty, part.map(Item::ty), from);
                }
            }
            Shape::Enum(variants) => {
                correct_spelling(variants, known);
                if let Some(known) = known {
                    kept::values(variants, known, self.hints);
                }
                variants.iter_mut().for_each(|variant| variant.extra = extra(part(&variant.wire())));
            }
        }
    }
}

/// Replaces the document's misspelled values, which the declaration has as aliases, by the declared ones.
fn correct_spelling(variants: &mut Vec<Variant>, known: Option<&Type>) {
    let declared = |variant: &Variant| known?.value_of_alias(variant.text.as_ref()?).map(str::to_owned);
    for index in (0..variants.len()).rev() {
        let Some(correct) = variants.get(index).and_then(declared) else { continue };
        if variants.iter().any(|variant| variant.text.as_ref() == Some(&correct)) {
            variants.remove(index);
        } else if let Some(variant) = variants.get_mut(index) {
            variant.text = Some(correct);
        }
    }
}

/// Keeps a declared time with or without an offset where the document's example has one: Zoom is known to omit it there.
fn keep_moment(ty: &mut Ty, written: &str) {
    let mut moment = ty.clone();
    moment.each_mut(&mut |ty| {
        if *ty == Ty::TIMESTAMP {
            *ty = Ty::MOMENT;
        }
    });
    if Ty::parse(written).is_some_and(|declared| declared == moment) {
        *ty = moment;
    }
}

fn extra(part: Option<&Item>) -> Extra {
    part.map(|part| part.extra.clone()).unwrap_or_default()
}

/// The fields of a type in the tree that the document lacks, and that an allowed difference keeps.
fn undocumented(known: &Type, fields: &[Field], hints: &Hints) -> Vec<Field> {
    let is_kept =
        |wire: &str| hints.keeps_difference(KeptKind::Field, wire) && fields.iter().all(|field| field.wire != wire);
    let field = |(wire, part): (&str, &Item)| {
        Some(Field {
            docs: Docs::default(),
            facts: Facts::default(),
            extra: Extra::default(),
            deprecated: false,
            secret: part.secret,
            required: false,
            wire: wire.to_owned(),
            name: part.name.clone(),
            ty: Ty::parse(part.ty())?,
        })
    };
    known.parts().filter(|(wire, _)| is_kept(wire)).filter_map(field).collect()
}
