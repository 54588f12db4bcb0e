//! Modules: the resources of a product.
//!
//! 1. Operations are grouped by their tag, or by the resource of their paths if they have no tag.
//! 2. A tag of two resources (`Invitation & Registration`) and a tag of more than twenty operations are divided by path:
//!    a resource of at least three operations becomes a module, and the rest keeps the tag's module.
//! 3. A module is named after the resource of most of its paths, else after its tag, in snake case and in the plural.
//! 4. The module in the tree takes precedence, then a hint for the operation ID or path, then a hint for the tag or name.
//! 5. `events` is the module of webhook events; a resource of this name gets the product's name in front.
//! 6. The owner is part of the name unless it is the product: `webinar_registrants` in meetings, but `registrants` for those of a meeting.

use std::collections::{BTreeMap, HashMap};

use crate::import::hints::Hints;
use crate::import::layout::EVENTS;
use crate::import::spec::Operation;
use crate::import::tree::Tree;

use super::case::{snake, words};
use super::grammar::{plural, singular};
use super::path::statics;

/// Larger tags contain more than one resource.
const LARGE: usize = 20;
/// Fewer operations do not become a module.
const FEW: usize = 3;

/// Returns the module of each operation, in their order.
pub(crate) fn assign(operations: &[Operation], product: &str, hints: &Hints, tree: &Tree) -> Vec<String> {
    let tags: Vec<String> = operations.iter().map(|operation| tag(operation, product)).collect();
    let mut groups: HashMap<&str, Vec<&Operation>> = HashMap::new();
    for (operation, own) in operations.iter().zip(&tags) {
        groups.entry(own).or_default().push(operation);
    }
    let group = |(tag, operations): (&&str, &Vec<&Operation>)| ((*tag).to_owned(), Group::of(tag, operations, product));
    let groups: HashMap<String, Group> = groups.iter().map(group).collect();
    let mut modules = Vec::new();
    for (operation, own) in operations.iter().zip(&tags) {
        let hint = hints.module_of(operation.id.as_deref(), &operation.method, &operation.path);
        let known = tree.function(&operation.method, &operation.path).map(|known| known.module());
        if let Some(chosen) = known.or(hint) {
            modules.push(free(chosen.to_owned(), product));
            continue;
        }
        let Some(group) = groups.get(own) else { continue };
        let name = hints.module(own).map_or_else(|| group.name.clone(), str::to_owned);
        let name = group.part(operation, own, product).unwrap_or(name);
        modules.push(free(hints.module(&name).map_or(name, str::to_owned), product));
    }
    modules
}

/// The name of a module, unless it is that of the webhook events.
fn free(name: String, product: &str) -> String {
    if name == EVENTS { format!("{}_{EVENTS}", singular(product)) } else { name }
}

/// The operations of a tag.
struct Group {
    /// The module of the tag.
    name: String,
    /// The number of operations of each resource.
    counts: HashMap<String, usize>,
    size: usize,
}

impl Group {
    fn of(tag: &str, operations: &[&Operation], product: &str) -> Self {
        let mut counts: HashMap<String, usize> = HashMap::new();
        for operation in operations {
            *counts.entry(resource(&operation.path, product)).or_default() += 1;
        }
        Self { name: of_tag(tag, operations, product), counts, size: operations.len() }
    }

    /// The module of a part of a tag that has more than one resource.
    fn part(&self, operation: &Operation, tag: &str, product: &str) -> Option<String> {
        if self.size <= LARGE && !tag.contains('&') {
            return None;
        }
        let own = resource(&operation.path, product);
        let count = self.counts.get(&own).copied().unwrap_or_default();
        (count >= FEW).then(|| identifier(&with_tag(&own, &operation.path, tag)))
    }
}

fn tag(operation: &Operation, product: &str) -> String {
    let tag = operation.tag.clone().filter(|tag| !words(tag).is_empty());
    tag.unwrap_or_else(|| resource(&operation.path, product))
}

/// The module of a tag: the resource of most of its paths, else the tag.
fn of_tag(tag: &str, group: &[&Operation], product: &str) -> String {
    let is_of_two = tag.contains('&');
    let own = in_plural(words(tag.split('&').next().unwrap_or(tag)));
    let is_product = own.last().map(|last| singular(last)) == Some(singular(product));
    let common = most_common(group, product).filter(|(_, count)| *count * 2 > group.len() && !is_of_two && !is_product);
    let name = common.map_or_else(|| snake(&own), |(name, _)| like_tag(&name, &own));
    identifier(&name)
}

/// Puts countable nouns in the plural.
fn in_plural(mut words: Vec<String>) -> Vec<String> {
    const UNCOUNTED: [&str; 5] = ["ing", "ment", "pac", "tsp", "ity"];
    if let Some(last) = words.last_mut().filter(|last| !UNCOUNTED.iter().any(|end| last.ends_with(end))) {
        *last = plural(last);
    }
    words
}

/// The resource in the plural, if the tag has it in the plural.
fn like_tag(name: &str, tag: &[String]) -> String {
    let (start, last) = name.rsplit_once('_').map_or(("", name), |(start, last)| (start, last));
    match tag.last() {
        Some(own) if plural(last) == *own => format!("{start}_{own}").trim_start_matches('_').to_owned(),
        _ => name.to_owned(),
    }
}

fn most_common(group: &[&Operation], product: &str) -> Option<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for resource in group.iter().map(|operation| resource(&operation.path, product)) {
        *counts.entry(resource).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(_, count)| *count)
}

/// The resource with the tag instead of the path's name of the owner: `dashboard_meetings` for `/metrics/meetings`.
fn with_tag(resource: &str, path: &str, tag: &str) -> String {
    let owner = statics(path).first().map(|owner| singular(&snake(&words(owner)))).unwrap_or_default();
    match (words(tag).as_slice(), resource.strip_prefix(&format!("{owner}_"))) {
        ([tag], Some(below)) if singular(tag) == singular(below) => below.to_owned(),
        ([tag], Some(below)) => format!("{}_{below}", singular(tag)),
        _ => resource.to_owned(),
    }
}

/// The subject of a path: its resource, with the owner before it unless the owner is the product.
fn resource(path: &str, product: &str) -> String {
    let segments: Vec<&str> = statics(path);
    let own = |segment: &str| snake(&words(segment));
    match segments.as_slice() {
        [] => "root".to_owned(),
        [only] => own(only),
        ["users" | "accounts", only] if !is_facet(only) && product != "users" && product != "accounts" => own(only),
        [owner, below, ..] => {
            let below = own(below.trim_start_matches("batch_"));
            let is_products = singular(owner) == singular(product);
            let owner = singular(&own(owner));
            let is_owner = |last: &str| singular(&below) == last;
            match owner.rsplit('_').next().is_some_and(is_owner) {
                _ if is_products => below,
                true => plural(&owner),
                false => format!("{owner}_{below}"),
            }
        }
    }
}

fn is_facet(segment: &str) -> bool {
    matches!(segment, "settings" | "status" | "token")
}

/// A valid name of a module.
pub(crate) fn identifier(name: &str) -> String {
    let mut names = super::field::FieldNames::default();
    let name = names.choose(name);
    if name.starts_with("r#") { format!("{}_resource", super::field::unraw(&name)) } else { name }
}
