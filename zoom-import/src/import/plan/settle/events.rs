//! The names of the types of events.

use std::collections::{BTreeSet, HashMap};

use crate::import::hints::Hints;
use crate::import::layout::EVENTS;
use crate::import::name::case::words;
use crate::import::name::event::{TypeUse, candidates, noun};
use crate::import::name::types;
use crate::import::name::variant::VariantNames;

use super::super::Ty;
use super::super::events::ENUM;
use super::super::graph::Node;
use super::super::merge;
use super::super::model::{Module, Shape, TypeDef};
use super::{collect, keep_order, named, unite};

/// Declares each type of a module of events once.
///
/// # Errors
/// Fails if a name of the hints is taken.
pub(in super::super) fn settle(module: &mut Module, mut nodes: Vec<Node>, hints: &Hints) -> Result<(), String> {
    let numbers = merge::classes(&nodes, hints);
    let names = Names::choose(&nodes, &numbers, &module.payloads, hints)?;
    for (node, number) in nodes.iter_mut().zip(&numbers) {
        name_variants(&mut node.def, names.get(*number).map_or("", String::as_str));
    }
    let mut classes = collect(&nodes, &numbers);
    let name = |node: usize| names.get(*numbers.get(node)?).cloned();
    for (class, name) in classes.iter_mut().zip(&names) {
        name.clone_into(&mut class.name);
        class.section = class.known.first().map(|known| known.place.section.clone()).unwrap_or_default();
    }
    for class in &classes {
        let mut def = unite::unite(class, EVENTS, hints)?;
        keep_order(class, EVENTS, &mut def);
        def.each_type_mut(&mut |ty| named(ty, &name));
        module.types.push(def);
    }
    module.payloads.iter_mut().for_each(|ty| ty.each_mut(&mut |ty| named(ty, &name)));
    // Payloads first, in the order of their events.
    module.types.sort_by_key(|ty| ty.event.as_ref().map_or((true, String::new()), |event| (false, event.name.clone())));
    Ok(())
}

/// Names the values of an enum, which omit words that the final name has.
fn name_variants(def: &mut TypeDef, name: &str) {
    let Shape::Enum(variants) = &mut def.shape else { return };
    let mut names = VariantNames::new(&words(name));
    for variant in variants {
        let description = Some(variant.docs.description.as_str()).filter(|text| !text.is_empty());
        variant.name = names.choose(&variant.wire(), variant.number.is_some(), description);
    }
}

/// Chooses the names of classes.
struct Names<'a> {
    names: Vec<Option<String>>,
    taken: BTreeSet<String>,
    /// The next number of a name that is taken.
    numbers: HashMap<String, usize>,
    hints: &'a Hints,
}

impl Names<'_> {
    fn choose(nodes: &[Node], numbers: &[usize], payloads: &[Ty], hints: &Hints) -> Result<Vec<String>, String> {
        let count = numbers.iter().max().map_or(0, |most| most + 1);
        let taken = BTreeSet::from([ENUM.to_owned()]);
        let mut names = Names { names: vec![None; count], taken, numbers: HashMap::new(), hints };
        // The names of payloads are final.
        let payload = |ty: &Ty| if let Ty::Node(node) = ty { Some(*node) } else { None };
        for node in payloads.iter().filter_map(payload) {
            if let (Some(own), Some(number)) = (nodes.get(node), numbers.get(node)) {
                names.set(*number, own.def.name.clone());
            }
        }
        for (node, number) in nodes.iter().zip(numbers) {
            let known = node.known.as_ref().map(|known| &known.name);
            if let Some(known) = known.filter(|known| names.is_free(known)) {
                names.set(*number, known.clone());
            }
        }
        let uses = Uses::of(nodes, numbers, payloads, count);
        let mut order: Vec<usize> = (0..count).collect();
        order.sort_by_key(|number| std::cmp::Reverse(uses.of.get(*number).map_or(0, Vec::len)));
        let mut nouns: HashMap<Vec<String>, usize> = HashMap::new();
        uses.of.iter().for_each(|uses| *nouns.entry(noun(uses)).or_default() += 1);
        let is_contested = |noun: &[String]| nouns.get(noun).is_some_and(|count| *count > 1);
        for number in order {
            let uses = uses.of.get(number).map_or(&[][..], Vec::as_slice);
            names.settle(number, &candidates(uses, is_contested))?;
        }
        Ok(names.names.into_iter().map(Option::unwrap_or_default).collect())
    }

    fn set(&mut self, number: usize, name: String) {
        if let Some(own) = self.names.get_mut(number).filter(|own| own.is_none()) {
            self.taken.insert(name.clone());
            *own = Some(name);
        }
    }

    /// The name with the smallest number that is free.
    fn numbered(&mut self, first: &str) -> String {
        let mut number = self.numbers.get(first).copied().unwrap_or(2);
        while !self.is_free(&format!("{first}{number}")) {
            number += 1;
        }
        self.numbers.insert(first.to_owned(), number);
        format!("{first}{number}")
    }

    fn is_free(&self, name: &str) -> bool {
        types::is_allowed(name) && !self.taken.contains(name)
    }

    fn settle(&mut self, number: usize, rules: &[String]) -> Result<(), String> {
        if self.names.get(number).is_some_and(Option::is_some) {
            return Ok(());
        }
        let first = rules.first().cloned().unwrap_or_else(|| "Item".to_owned());
        let free = rules.iter().find(|name| self.is_free(name)).cloned();
        let rule = free.unwrap_or_else(|| self.numbered(&first));
        let name = match self.hints.ty(EVENTS, &rule) {
            Some(hint) if !self.is_free(hint) => {
                return Err(format!("[types]: two different types would be named `{EVENTS}::{hint}`"));
            }
            Some(hint) => hint.to_owned(),
            None => rule.clone(),
        };
        // The name that the hint replaces stays taken, so that it names one type.
        self.taken.insert(rule);
        self.set(number, name);
        Ok(())
    }
}

/// The uses of each class in events.
struct Uses<'a> {
    nodes: &'a [Node],
    numbers: &'a [usize],
    of: Vec<Vec<TypeUse>>,
    /// The classes that the current event uses.
    met: BTreeSet<usize>,
}

impl<'a> Uses<'a> {
    fn of(nodes: &'a [Node], numbers: &'a [usize], payloads: &[Ty], count: usize) -> Self {
        let mut uses = Uses { nodes, numbers, of: vec![Vec::new(); count], met: BTreeSet::new() };
        for payload in payloads {
            let Ty::Node(node) = payload else { continue };
            let event = nodes.get(*node).and_then(|node| node.def.event.as_ref()).map(|event| event.name.clone());
            uses.met.clear();
            uses.visit(*node, &event.unwrap_or_default(), &[]);
        }
        uses
    }

    fn visit(&mut self, node: usize, event: &str, path: &[Vec<String>]) {
        let (Some(number), Some(own)) = (self.numbers.get(node), self.nodes.get(node)) else { return };
        if !self.met.insert(*number) {
            return;
        }
        if let Some(uses) = self.of.get_mut(*number) {
            uses.push(TypeUse { event: event.to_owned(), path: path.to_vec() });
        }
        let parts: Vec<(&Ty, Vec<String>)> = match &own.def.shape {
            Shape::Struct(fields) => {
                fields.iter().map(|field| (&field.ty, types::noun(&field.wire, field.ty.is_list()))).collect()
            }
            Shape::OneOf(alternatives) => {
                let of = path.last().cloned().unwrap_or_default();
                let named = |name: &str| [of.clone(), words(name)].concat();
                alternatives.iter().map(|one| (&one.ty, named(&one.name))).collect()
            }
            Shape::Enum(_) => Vec::new(),
        };
        for (ty, step) in parts {
            let path: Vec<Vec<String>> = path.iter().cloned().chain([step]).collect();
            ty.each(&mut |ty| {
                if let Ty::Node(node) = ty {
                    self.visit(*node, event, &path);
                }
            });
        }
    }
}
