//! Divides long files: types are moved to private modules, which are named after topics.
//!
//! The topic of a type is the first field of an endpoint's type that contains it: `security` for the types of that field of an
//! account's settings. A topic that is too long itself is divided by the next level of fields. If that does not suffice, shared types are
//! grouped by the first module that uses them, others by direction: `requests` and `responses`. Short files are not divided.

mod divided;
mod event_topics;
pub(crate) mod events;
mod topics;

use std::collections::{BTreeMap, BTreeSet};

use super::name::grammar::singular;
use super::plan::{Product, TypeDef};
use super::write::length;
use divided::Divided;
use topics::Topics;

/// Longer files are divided. Counted before formatting, which adds some lines.
const LONGEST: usize = 550;

/// Topics with fewer lines get no file.
const SHORTEST: usize = 60;

/// The sections of types that are only sent or only received.
const DIRECTIONS: [&str; 2] = ["requests", "responses"];

/// Divides the files that are too long.
pub(crate) fn divide(product: &mut Product) {
    let topics = Topics::of(product);
    let mut reserved: BTreeSet<String> = product.modules.iter().map(|module| module.name.clone()).collect();
    reserved.extend(product.kept.iter().cloned());
    reserved.insert(product.name.clone());
    let shared = File { topics: &topics, module: "", reserved: &reserved, head: length::HEAD };
    shared.divide(&mut product.shared);
    for module in &mut product.modules {
        let head = length::HEAD + length::of_endpoints(module);
        let reserved = BTreeSet::from([module.name.clone()]);
        let file = File { topics: &topics, module: &module.name, reserved: &reserved, head };
        file.divide(&mut module.types);
    }
}

/// Returns the group of a type by its name.
type Grouping<'a> = dyn Fn(&str) -> Option<String> + 'a;

/// A file that may be divided.
struct File<'a> {
    topics: &'a Topics,
    /// The module; empty for the product's own file.
    module: &'a str,
    /// Names that sections cannot have: those of other modules, or of the module itself.
    reserved: &'a BTreeSet<String>,
    /// The lines that are not types.
    head: usize,
}

impl File<'_> {
    /// Divides the file, and then its sections.
    fn divide(&self, types: &mut [TypeDef]) {
        let mut types = Divided::of(types);
        self.divide_section(&mut types, "", 0);
        for level in 1..topics::DEEPEST {
            for section in types.sections() {
                self.divide_section(&mut types, &section, level);
            }
        }
    }

    fn divide_section(&self, types: &mut Divided<'_>, section: &str, level: usize) {
        let is_direction = DIRECTIONS.iter().any(|direction| section.ends_with(direction));
        // Types of one direction have the level of the section that they were moved from.
        let level = if is_direction { level.saturating_sub(1) } else { level };
        if self.length(types, section) > LONGEST {
            self.move_groups(types, section, SHORTEST, |name| self.topics.field(self.module, name, level));
        }
        let user = |name: &str| self.topics.user(name).filter(|_| self.module.is_empty() && section.is_empty());
        let groups: [&Grouping<'_>; 3] = [
            &|name| user(name).map(|user| format!("{}_types", in_singular(user))),
            &|name| self.topics.direction(self.module, name).filter(|_| !is_direction).map(str::to_owned),
            &|name| self.topics.field(self.module, name, level),
        ];
        for group in groups {
            if self.length(types, section) > LONGEST {
                self.move_groups(types, section, 0, group);
            }
        }
    }

    /// The lines of a section's file.
    fn length(&self, types: &Divided<'_>, section: &str) -> usize {
        let head = if section.is_empty() { self.head } else { length::HEAD };
        head + types.of_section(section).map(|(_, _, length)| length).sum::<usize>()
    }

    /// Moves groups of types, the longest first: all with at least `least` lines, or as many as necessary.
    fn move_groups(
        &self,
        types: &mut Divided<'_>,
        section: &str,
        least: usize,
        group: impl Fn(&str) -> Option<String>,
    ) {
        let mut groups: BTreeMap<String, (usize, Vec<usize>)> = BTreeMap::new();
        for (index, name, length) in types.of_section(section) {
            if let Some(group) = group(name) {
                let (lines, members) = groups.entry(group).or_default();
                *lines += length;
                members.push(index);
            }
        }
        let mut groups: Vec<_> = groups.into_iter().filter(|(_, (lines, _))| *lines >= least).collect();
        groups.sort_by_key(|(group, (lines, _))| (std::cmp::Reverse(*lines), group.clone()));
        let mut left = self.length(types, section);
        for (group, (lines, members)) in groups {
            if least == 0 && left <= LONGEST {
                return;
            }
            let name = self.name(&group, section);
            left -= if name == section { 0 } else { lines };
            members.into_iter().for_each(|index| types.put(index, &name));
        }
    }

    /// The name of a section inside another.
    fn name(&self, group: &str, inside: &str) -> String {
        let is_general = DIRECTIONS.contains(&group) || group == inside;
        match inside {
            _ if self.reserved.contains(group) => format!("{}_types", in_singular(group)),
            "" => group.to_owned(),
            _ if is_general => format!("{inside}_{group}"),
            _ => group.to_owned(),
        }
    }
}

/// `past_meeting` of `past_meetings`.
fn in_singular(name: &str) -> String {
    match name.rsplit_once('_') {
        Some((start, last)) => format!("{start}_{}", singular(last)),
        None => singular(name),
    }
}
