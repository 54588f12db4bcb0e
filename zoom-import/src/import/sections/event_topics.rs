//! Divides files of events that are too long although they belong to few events: types are grouped by the fields that hold them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::super::name::module::identifier;
use super::super::plan::{Shape, Ty, TypeDef};
use super::super::write::length;
use super::events::LONGEST;

/// Groups with fewer lines stay in the file.
const SHORTEST: usize = 24;

/// Deeper fields are not topics.
const DEEPEST: usize = 5;

/// Divides the files that are too long.
pub(super) fn divide(types: &mut [TypeDef], head: usize) {
    let topics = topics(types);
    for level in 0..DEEPEST {
        let sections: BTreeSet<String> = types.iter().map(|ty| ty.section.clone()).collect();
        for section in sections {
            divide_section(types, &section, level, head, &topics);
        }
    }
    // The rest has many small topics: enums are moved first, then everything except the payloads.
    for (suffix, only_enums) in [("values", true), ("types", false)] {
        let sections: BTreeSet<String> = types.iter().map(|ty| ty.section.clone()).collect();
        for section in sections {
            if length(types, &section, head) <= LONGEST {
                continue;
            }
            let name = if section.is_empty() { format!("shared_{suffix}") } else { format!("{section}_{suffix}") };
            let is_enum = |ty: &TypeDef| matches!(ty.shape, Shape::Enum(_));
            let is_moved = |ty: &TypeDef| ty.section == section && ty.event.is_none() && (!only_enums || is_enum(ty));
            types.iter_mut().filter(|ty| is_moved(ty)).for_each(|ty| name.clone_into(&mut ty.section));
        }
    }
}

/// Moves groups of types, the longest first, until the file is short enough.
fn divide_section(
    types: &mut [TypeDef],
    section: &str,
    level: usize,
    head: usize,
    topics: &BTreeMap<String, Vec<String>>,
) {
    let group = |ty: &TypeDef| {
        let topic = topics.get(&ty.name)?.get(level)?;
        (ty.section == section && ty.event.is_none()).then(|| topic.clone())
    };
    let mut lengths: BTreeMap<String, usize> = BTreeMap::new();
    for ty in types.iter() {
        if let Some(group) = group(ty) {
            *lengths.entry(group).or_default() += length::of_type(ty);
        }
    }
    let mut lengths: Vec<(String, usize)> = lengths.into_iter().filter(|(_, length)| *length >= SHORTEST).collect();
    lengths.sort_by_key(|(group, length)| (std::cmp::Reverse(*length), group.clone()));
    for (topic, _) in lengths {
        if self::length(types, section, head) <= LONGEST {
            return;
        }
        let name = name(section, &topic);
        let is_moved = |ty: &&mut TypeDef| group(ty).as_ref() == Some(&topic);
        types.iter_mut().filter(is_moved).for_each(|ty| name.clone_into(&mut ty.section));
    }
}

fn name(section: &str, topic: &str) -> String {
    match section {
        "" => identifier(topic),
        _ if section.ends_with(topic) => format!("{section}_types"),
        _ => identifier(&format!("{section}_{topic}")),
    }
}

fn length(types: &[TypeDef], section: &str, head: usize) -> usize {
    let head = if section.is_empty() { head } else { length::HEAD };
    head + types.iter().filter(|ty| ty.section == section).map(length::of_type).sum::<usize>()
}

/// The fields on the shortest path to each type, without those that are the same for most types.
fn topics(types: &[TypeDef]) -> BTreeMap<String, Vec<String>> {
    let by_name: BTreeMap<&str, &TypeDef> = types.iter().map(|ty| (ty.name.as_str(), ty)).collect();
    let mut topics: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let roots = types.iter().filter(|ty| ty.event.is_some());
    let mut open: VecDeque<(&TypeDef, Vec<String>)> = roots.map(|ty| (ty, Vec::new())).collect();
    while let Some((ty, path)) = open.pop_front() {
        if topics.contains_key(&ty.name) {
            continue;
        }
        topics.insert(ty.name.clone(), path.clone());
        let parts: Vec<(Option<&str>, &Ty)> = match &ty.shape {
            Shape::Struct(fields) => fields.iter().map(|field| (Some(field.wire.as_str()), &field.ty)).collect(),
            Shape::OneOf(alternatives) => alternatives.iter().map(|one| (None, &one.ty)).collect(),
            Shape::Enum(_) => Vec::new(),
        };
        for (wire, inner) in parts {
            let topic = wire.filter(|wire| !matches!(*wire, "object" | "old_object" | "settings")).map(identifier);
            let path: Vec<String> = path.iter().cloned().chain(topic).collect();
            inner.each(&mut |ty| {
                if let Ty::Named(name) = ty {
                    open.extend(by_name.get(name.as_str()).map(|ty| (*ty, path.clone())));
                }
            });
        }
    }
    topics
}
