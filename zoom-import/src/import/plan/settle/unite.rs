//! Merges equal declarations: the names come from the tree, and the facts from all.

use std::collections::BTreeSet;

use crate::import::hints::{Hints, item};
use crate::import::tree::Item;

use super::super::model::{Alternative, Field, Shape, TypeDef, Variant};
use super::Class;

/// Returns the declaration of a class.
///
/// # Errors
/// Fails if two variants have one name.
pub(super) fn unite(class: &Class<'_>, module: &str, hints: &Hints) -> Result<TypeDef, String> {
    let mut defs = class.members.iter().map(|(_, node)| &node.def);
    let Some(mut def) = defs.next().cloned() else { return Err(format!("`{}` has no declaration", class.name)) };
    for other in defs {
        def.docs.merge(&other.docs);
        merge(&mut def.shape, &other.shape);
    }
    class.name.clone_into(&mut def.name);
    class.section.clone_into(&mut def.section);
    def.known.clone_from(&class.known);
    let names = PartNames { class, module, hints };
    match &mut def.shape {
        Shape::Struct(fields) => names.fields(fields),
        Shape::Enum(variants) => names.variants(variants)?,
        Shape::OneOf(alternatives) => names.alternatives(alternatives)?,
    }
    Ok(def)
}

/// Adds the facts of another declaration to each part.
fn merge(own: &mut Shape, other: &Shape) {
    match (own, other) {
        (Shape::Struct(own), Shape::Struct(other)) => {
            for field in own {
                let same = other.iter().find(|other| other.wire == field.wire);
                if let Some(same) = same {
                    field.docs.merge(&same.docs);
                    field.facts.merge(&same.facts);
                }
            }
        }
        (Shape::Enum(own), Shape::Enum(other)) => {
            for variant in own {
                let same = other.iter().find(|other| other.wire() == variant.wire());
                same.into_iter().for_each(|same| variant.docs.merge(&same.docs));
            }
        }
        (Shape::OneOf(own), Shape::OneOf(other)) => {
            own.iter_mut().zip(other).for_each(|(own, other)| own.docs.merge(&other.docs));
        }
        _ => {}
    }
}

/// Sets the names of a type's parts.
struct PartNames<'a> {
    class: &'a Class<'a>,
    module: &'a str,
    hints: &'a Hints,
}

impl PartNames<'_> {
    /// The name of a part in the tree.
    fn known(&self, key: &str) -> Option<String> {
        let part: Option<&Item> = self.class.known.iter().find_map(|known| known.part(key));
        part.map(|part| part.name.clone())
    }

    fn fields(&self, fields: &mut [Field]) {
        let mut taken: BTreeSet<String> = BTreeSet::new();
        for field in fields {
            let known = self.known(&field.wire).filter(|known| !taken.contains(known));
            field.name = known.unwrap_or_else(|| std::mem::take(&mut field.name));
            taken.insert(field.name.clone());
        }
    }

    fn variants(&self, variants: &mut [Variant]) -> Result<(), String> {
        for variant in variants.iter_mut() {
            let wire = variant.wire();
            variant.name = self.chosen(&wire, &wire, std::mem::take(&mut variant.name));
        }
        self.check(variants.iter().map(|variant| &variant.name))
    }

    fn alternatives(&self, alternatives: &mut [Alternative]) -> Result<(), String> {
        for (index, alternative) in alternatives.iter_mut().enumerate() {
            let rule = std::mem::take(&mut alternative.name);
            alternative.name = self.chosen(&index.to_string(), &rule.clone(), rule);
        }
        self.check(alternatives.iter().map(|alternative| &alternative.name))
    }

    /// The name from the tree, else from the hints, else from the rules.
    fn chosen(&self, key: &str, wire: &str, rule: String) -> String {
        let hint = self.hints.variant(self.module, &self.class.name, wire, &rule).map(str::to_owned);
        self.known(key).or(hint).unwrap_or(rule)
    }

    fn check<'n>(&self, names: impl Iterator<Item = &'n String>) -> Result<(), String> {
        let mut seen: BTreeSet<&String> = BTreeSet::new();
        for name in names {
            if !seen.insert(name) || name == "Unknown" || name == "Self" {
                let owner = item(self.module, &self.class.name);
                return Err(format!("[variants]: `{owner}` has two variants `{name}`"));
            }
        }
        Ok(())
    }
}
