//! Divides the events of a product: a file per group, and of a long group a file per subject.
//!
//! Events are grouped by the parts of their names, one more part at a time until no file is too long: `meeting`, then
//! `meeting_participant`. A type is in the file of the events that use it, or in the file of the group that they have in common.

use std::collections::{BTreeMap, BTreeSet};

use super::super::name::case::{snake, words};
use super::super::name::module::identifier;
use super::super::plan::{Module, Ty, TypeDef};
use super::super::tree::Tree;
use super::super::write::length;
use super::event_topics;

/// Longer files are divided. Counted before formatting, which adds some lines.
pub(super) const LONGEST: usize = 520;

/// Groups with fewer lines stay in the file above.
const SHORTEST: usize = 70;

/// Divides a module of events. Types in the tree stay in their files.
pub(crate) fn divide(module: &mut Module, product: &str, tree: &Tree) {
    let events: Vec<Event> = module.types.iter().filter_map(|ty| Event::of(ty, product)).collect();
    let users = users(&module.types);
    let division = if tree.is_empty() { Division::new(module, &events, &users) } else { Division::of(tree) };
    let homes = division.homes(&module.types, &events, &users);
    for ty in &mut module.types {
        match tree.section(&ty.name) {
            Some(section) => ty.section = section.to_owned(),
            None => ty.section = homes.get(&ty.name).map(name).unwrap_or_default(),
        }
    }
    if tree.is_empty() {
        event_topics::divide(&mut module.types, length::HEAD + events.len());
    }
}

/// A path of groups, the widest first.
type Path = Vec<String>;

/// An event: its payload's type, and the groups that it may be in.
struct Event {
    name: String,
    units: Path,
}

impl Event {
    fn of(ty: &TypeDef, product: &str) -> Option<Self> {
        let event = &ty.event.as_ref()?.name;
        let (group, rest) = event.split_once('.').unwrap_or(("", event));
        let group = snake(&words(group));
        // The product is no group of its own.
        let group = Some(group).filter(|group| !group.is_empty() && group != product);
        let units = group.into_iter().chain(words(rest)).collect();
        Some(Self { name: ty.name.clone(), units })
    }
}

/// The payloads that use each type, directly or not.
fn users(types: &[TypeDef]) -> BTreeMap<String, BTreeSet<String>> {
    let by_name: BTreeMap<&str, &TypeDef> = types.iter().map(|ty| (ty.name.as_str(), ty)).collect();
    let mut users: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for payload in types.iter().filter(|ty| ty.event.is_some()) {
        let mut open = vec![payload.name.clone()];
        while let Some(name) = open.pop() {
            if !users.entry(name.clone()).or_default().insert(payload.name.clone()) {
                continue;
            }
            if let Some(ty) = by_name.get(name.as_str()) {
                ty.each_type(&mut |ty| {
                    ty.each(&mut |ty| open.extend(if let Ty::Named(name) = ty { Some(name.clone()) } else { None }))
                });
            }
        }
    }
    users
}

/// The files of a module.
struct Division {
    files: BTreeSet<Path>,
}

impl Division {
    /// The sections of the tree.
    fn of(tree: &Tree) -> Self {
        let files = tree.sections().map(|section| vec![section.to_owned()]).chain([Vec::new()]);
        Self { files: files.collect() }
    }

    /// Divides the longest file until none is too long, or nothing can be divided.
    fn new(module: &Module, events: &[Event], users: &BTreeMap<String, BTreeSet<String>>) -> Self {
        let mut division = Self { files: BTreeSet::from([Path::new()]) };
        let mut done: BTreeSet<Path> = BTreeSet::new();
        loop {
            let homes = division.homes(&module.types, events, users);
            let mut lengths: BTreeMap<Path, usize> = BTreeMap::new();
            for ty in &module.types {
                let home = homes.get(&ty.name).cloned().unwrap_or_default();
                *lengths.entry(home).or_insert(length::HEAD) += length::of_type(ty);
            }
            let head = events.len() + length::HEAD;
            *lengths.entry(Path::new()).or_default() += head;
            let too_long = lengths.iter().filter(|(path, length)| **length > LONGEST && !done.contains(*path));
            let Some((path, _)) = too_long.max_by_key(|(_, length)| **length) else { return division };
            let path = path.clone();
            division.divide(&path, module, events, users);
            done.insert(path);
        }
    }

    /// Divides a file by the next part of its events' names.
    fn divide(&mut self, path: &Path, module: &Module, events: &[Event], users: &BTreeMap<String, BTreeSet<String>>) {
        let mut groups: BTreeSet<Path> = BTreeSet::new();
        for event in events.iter().filter(|event| self.home(&event.units) == *path && event.units.len() > path.len()) {
            groups.extend(event.units.get(..=path.len()).map(<[String]>::to_vec));
        }
        for group in groups {
            let mut with = Self { files: self.files.clone() };
            with.files.insert(group.clone());
            let homes = with.homes(&module.types, events, users);
            let own = module.types.iter().filter(|ty| homes.get(&ty.name) == Some(&group));
            if own.map(length::of_type).sum::<usize>() >= SHORTEST {
                self.files.insert(group);
            }
        }
    }

    /// The file of an event: that of its narrowest group.
    fn home(&self, units: &[String]) -> Path {
        let starts = (0..=units.len()).rev().filter_map(|length| units.get(..length));
        let own = |start: &[String]| {
            let name = joined(start);
            self.files.iter().find(|path| joined(path) == name).cloned()
        };
        starts.into_iter().find_map(own).unwrap_or_default()
    }

    /// The file of each type: the narrowest group that has all events that use it.
    fn homes(
        &self,
        types: &[TypeDef],
        events: &[Event],
        users: &BTreeMap<String, BTreeSet<String>>,
    ) -> BTreeMap<String, Path> {
        let units: BTreeMap<&str, &Path> = events.iter().map(|event| (event.name.as_str(), &event.units)).collect();
        let home = |ty: &TypeDef| {
            let mut all = users.get(&ty.name).into_iter().flatten().filter_map(|user| units.get(user.as_str()));
            let first = all.next().map(|units| (*units).clone()).unwrap_or_default();
            let common = all.fold(first.clone(), |common, other| shared(&common, other));
            let common = if users.get(&ty.name).is_some_and(|users| users.len() == 1) { first } else { common };
            (ty.name.clone(), self.home(&common))
        };
        types.iter().map(home).collect()
    }
}

/// The name of a file; empty for the module's own.
fn name(path: &Path) -> String {
    if path.is_empty() { String::new() } else { identifier(&joined(path)) }
}

fn joined(path: &[String]) -> String {
    path.join("_")
}

/// The groups that both have in common.
fn shared(one: &Path, other: &Path) -> Path {
    one.iter().zip(other).take_while(|(one, other)| one == other).map(|(one, _)| one.clone()).collect()
}
