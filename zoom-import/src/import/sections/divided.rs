//! The types of a file by their sections.

use std::collections::{BTreeMap, BTreeSet};

use super::super::plan::TypeDef;
use super::super::write::length;

/// Types, and the indices of those in each section.
pub(super) struct Divided<'a> {
    types: &'a mut [TypeDef],
    lengths: Vec<usize>,
    members: BTreeMap<String, BTreeSet<usize>>,
}

impl<'a> Divided<'a> {
    pub(super) fn of(types: &'a mut [TypeDef]) -> Self {
        let lengths = types.iter().map(length::of_type).collect();
        let mut members: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        for (index, ty) in types.iter().enumerate() {
            members.entry(ty.section.clone()).or_default().insert(index);
        }
        Self { types, lengths, members }
    }

    /// The sections other than the file itself.
    pub(super) fn sections(&self) -> Vec<String> {
        let used = self.members.iter().filter(|(section, own)| !section.is_empty() && !own.is_empty());
        used.map(|(section, _)| section.clone()).collect()
    }

    /// The index, the name and the lines of each type of a section.
    pub(super) fn of_section(&self, section: &str) -> impl Iterator<Item = (usize, &str, usize)> {
        let own = self.members.get(section).into_iter().flatten();
        own.filter_map(|index| Some((*index, self.types.get(*index)?.name.as_str(), *self.lengths.get(*index)?)))
    }

    /// Moves a type to a section.
    pub(super) fn put(&mut self, index: usize, section: &str) {
        let Some(ty) = self.types.get_mut(index) else { return };
        if let Some(own) = self.members.get_mut(&ty.section) {
            own.remove(&index);
        }
        section.clone_into(&mut ty.section);
        self.members.entry(section.to_owned()).or_default().insert(index);
    }
}
