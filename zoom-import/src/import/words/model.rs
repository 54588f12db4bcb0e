//! Docs for a model and its parts.

use std::rc::Rc;

use crate::import::docs;
use crate::import::hints::item;
use crate::import::plan::{Alternative, Field, Shape, TypeDef, Variant};
use crate::import::tree::{Item, Type};

use super::{Candidates, Chooser};

impl Chooser<'_> {
    /// Chooses the docs of a model and its parts.
    pub(super) fn ty(&mut self, ty: &mut TypeDef) {
        let known = std::mem::take(&mut ty.known);
        let own = Some(ty.docs.plain.clone()).filter(|plain| !plain.is_empty());
        let plain = own.unwrap_or_else(|| docs::ty(&ty.name, &ty.shape));
        let tree = known.iter().map(|known| (known.item.docs.as_slice(), Some(docs::ty(&known.name, &ty.shape))));
        let candidates =
            Candidates { given: self.given_for(ty), tree: tree.collect(), is_sentence: ty.event.is_some() };
        if self.choose(&mut ty.docs, &plain, candidates) {
            self.undocumented.item(&self.module, &item(&self.module, &ty.name), &plain, &ty.docs);
        }
        let name = &ty.name;
        match &mut ty.shape {
            Shape::Struct(fields) => fields.iter_mut().for_each(|field| self.field(field, name, &known)),
            Shape::Enum(variants) => variants.iter_mut().for_each(|variant| self.variant(variant, name, &known)),
            Shape::OneOf(shapes) => {
                shapes.iter_mut().enumerate().for_each(|(index, shape)| self.alternative(shape, index, name, &known));
            }
        }
    }

    /// The hint for a model: that of its event, or of its name.
    fn given_for(&self, ty: &TypeDef) -> Option<&str> {
        let event = ty.event.as_ref().and_then(|event| self.sources.hints.operation(&event.name));
        self.given(&ty.name).or(event)
    }

    /// The hint for an item of the module, or for its name in every module.
    fn given(&self, name: &str) -> Option<&str> {
        let hints = self.sources.hints;
        hints.doc(&item(&self.module, name)).or_else(|| hints.doc(name))
    }

    fn field(&mut self, field: &mut Field, owner: &str, known: &[Rc<Type>]) {
        let own = format!("{owner}.{}", field.wire);
        let general = self.sources.hints.field(&field.wire, &self.module);
        let tree = parts(known, &field.wire).map(|part| (part.docs.as_slice(), None)).collect();
        let special = self.special.get(&(owner.to_owned(), field.wire.clone())).cloned();
        let given = self.given(&own).or(special.as_deref()).or(general);
        let candidates = Candidates { given, tree, is_sentence: false };
        let plain = field.docs.plain.clone();
        if self.choose(&mut field.docs, &plain, candidates) && !plain.is_empty() {
            let key = item(&self.module, &own);
            self.undocumented.value(&self.module, &key, Some(&field.wire), (&field.docs, &field.facts));
        }
    }

    fn variant(&mut self, variant: &mut Variant, owner: &str, known: &[Rc<Type>]) {
        let wire = variant.wire();
        let plain = |name: &str| docs::variant(name, &wire);
        let own = plain(&variant.name);
        let key = format!("{owner}::{}", variant.name);
        let given = self.given(&key).map(str::to_owned);
        let tree = parts(known, &wire).map(|part| (part.docs.as_slice(), Some(plain(&part.name)))).collect();
        let candidates = Candidates { given: given.as_deref(), tree, is_sentence: false };
        if self.choose(&mut variant.docs, &own, candidates) {
            let value = format!("{own}: `{wire}`");
            self.undocumented.item(&self.module, &item(&self.module, &key), &value, &variant.docs);
        }
    }

    fn alternative(&mut self, shape: &mut Alternative, index: usize, owner: &str, known: &[Rc<Type>]) {
        let plain = docs::variant(&shape.name, "");
        let key = format!("{owner}::{}", shape.name);
        let given = self.given(&key).map(str::to_owned);
        let index = index.to_string();
        let tree =
            parts(known, &index).map(|part| (part.docs.as_slice(), Some(docs::variant(&part.name, "")))).collect();
        let candidates = Candidates { given: given.as_deref(), tree, is_sentence: false };
        if self.choose(&mut shape.docs, &plain, candidates) {
            self.undocumented.item(&self.module, &item(&self.module, &key), &plain, &shape.docs);
        }
    }
}

/// The part with a key in each of the types in the tree.
fn parts<'a>(known: &'a [Rc<Type>], key: &'a str) -> impl Iterator<Item = &'a Item> {
    known.iter().filter_map(move |known| known.part(key))
}
