//! Words for a model and its parts.

use crate::import::docs;
use crate::import::hints::item;
use crate::import::plan::{Alternative, Field, Shape, TypeDef, Variant};
use crate::import::tree::{Item, Type};

use super::{Candidates, Chooser};

impl Chooser<'_> {
    /// Chooses the words for a model and all of its parts.
    pub(super) fn ty(&mut self, ty: &mut TypeDef) {
        let tree = self.aligned.ty(&self.module, &ty.name);
        let plain = docs::ty(&ty.name, &ty.shape);
        let candidates = Candidates {
            given: self.given(&ty.name),
            tree: tree.map(|tree| tree.item.docs.as_slice()),
            tree_plain: tree.map(|tree| docs::ty(&tree.name, &ty.shape)),
            is_sentence: false,
        };
        if self.choose(&mut ty.docs, &plain, candidates) {
            self.wordless.item(&self.module, &item(&self.module, &ty.name), &plain, &ty.docs);
        }
        if let Some(tree) = tree {
            tree.item.extra.clone_into(&mut ty.extra);
        }
        let name = &ty.name;
        match &mut ty.shape {
            Shape::Struct(fields) => fields.iter_mut().for_each(|field| self.field(field, name, tree)),
            Shape::Enum(variants) => variants.iter_mut().for_each(|variant| self.variant(variant, name, tree)),
            Shape::OneOf(shapes) => shapes.iter_mut().for_each(|shape| self.alternative(shape, name, tree)),
        }
    }

    /// The words that were chosen for an item of the module, or for one of this name in every module.
    fn given(&self, name: &str) -> Option<&str> {
        let hints = self.sources.hints;
        hints.doc(&item(&self.module, name)).or_else(|| hints.doc(name))
    }

    fn field(&mut self, field: &mut Field, owner: &str, tree: Option<&Type>) {
        let tree = tree.and_then(|tree| tree.part(&field.name));
        let own = format!("{owner}.{}", field.wire);
        let general = self.sources.hints.field(&field.wire, &self.module);
        let candidates = Candidates {
            given: self.given(&own).or(general),
            tree: tree.map(|tree| tree.docs.as_slice()),
            ..Candidates::default()
        };
        let plain = field.docs.plain.clone();
        if self.choose(&mut field.docs, &plain, candidates) {
            let key = item(&self.module, &own);
            self.wordless.value(&self.module, &key, Some(&field.wire), &plain, &field.docs);
        }
        if let Some(tree) = tree {
            tree.extra.clone_into(&mut field.extra);
            field.secret |= tree.secret;
        }
    }

    fn variant(&mut self, variant: &mut Variant, owner: &str, tree: Option<&Type>) {
        let tree = tree.and_then(|tree| tree.part(&variant.wire()));
        let plain = |name: &str| docs::variant(name, &variant.wire());
        let own = plain(&variant.name);
        let tree_plain = tree.map(|tree| plain(&tree.name));
        let key = format!("{owner}::{}", variant.name);
        let given = self.given(&key).map(str::to_owned);
        let candidates = Candidates { given: given.as_deref(), tree: docs_of(tree), tree_plain, is_sentence: false };
        let is_wordless = self.choose(&mut variant.docs, &own, candidates);
        if is_wordless {
            let value = format!("{own}: `{}`", variant.wire());
            self.wordless.item(&self.module, &item(&self.module, &key), &value, &variant.docs);
        }
        if let Some(tree) = tree {
            tree.extra.clone_into(&mut variant.extra);
        }
    }

    fn alternative(&mut self, shape: &mut Alternative, owner: &str, tree: Option<&Type>) {
        let tree = tree.and_then(|tree| tree.part(&shape.name));
        let plain = docs::variant(&shape.name, "");
        let key = format!("{owner}::{}", shape.name);
        let given = self.given(&key).map(str::to_owned);
        let candidates = Candidates { given: given.as_deref(), tree: docs_of(tree), ..Candidates::default() };
        if self.choose(&mut shape.docs, &plain, candidates) {
            self.wordless.item(&self.module, &item(&self.module, &key), &plain, &shape.docs);
        }
        if let Some(tree) = tree {
            tree.extra.clone_into(&mut shape.extra);
        }
    }
}

fn docs_of(tree: Option<&Item>) -> Option<&[String]> {
    tree.map(|tree| tree.docs.as_slice())
}
