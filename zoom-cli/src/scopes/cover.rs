//! The least set of scopes of which every endpoint has one.
//!
//! It is found exactly: what must be in it is taken, what another scope does as well is left out, and the rest is tried, the shortest
//! set first. Of sets of one size, the first by the alphabet is taken, so that the answer is always the same.

use std::collections::{BTreeMap, BTreeSet};

use super::scope::Scope;

type Set = BTreeSet<usize>;

/// The least set, by the alphabet.
pub(super) fn least(wanted: &[Vec<Scope>]) -> BTreeSet<&'static str> {
    let mut lets: BTreeMap<&'static str, Set> = BTreeMap::new();
    for (endpoint, scopes) in wanted.iter().enumerate() {
        for scope in scopes {
            lets.entry(scope.text).or_default().insert(endpoint);
        }
    }
    let open: Set = lets.values().flatten().copied().collect();
    let lets = useful(&lets);
    let most = lets.len();
    (0..=most).find_map(|size| chosen(&lets, &open, size)).unwrap_or_default()
}

/// Leaves out each scope whose endpoints another one lets through too.
fn useful<'a>(lets: &BTreeMap<&'a str, Set>) -> BTreeMap<&'a str, Set> {
    let is_outdone = |name: &str, own: &Set| {
        lets.iter().any(|(other, set)| own.is_subset(set) && (own.len() < set.len() || *other < name))
    };
    lets.iter().filter(|(name, own)| !is_outdone(name, own)).map(|(name, own)| (*name, own.clone())).collect()
}

/// A set of at most so many scopes that lets all open endpoints through.
fn chosen<'a>(lets: &BTreeMap<&'a str, Set>, open: &Set, size: usize) -> Option<BTreeSet<&'a str>> {
    if open.is_empty() {
        return Some(BTreeSet::new());
    }
    let largest = lets.values().map(|own| own.intersection(open).count()).max().unwrap_or(0);
    if size == 0 || largest * size < open.len() {
        return None;
    }
    // One of the scopes of this endpoint is in the set: the endpoint with the fewest leaves the fewest ways.
    let of = |endpoint: &usize| lets.values().filter(|own| own.contains(endpoint)).count();
    let hardest = open.iter().min_by_key(|endpoint| of(endpoint))?;
    lets.iter().filter(|(_, own)| own.contains(hardest)).find_map(|(name, own)| {
        let left: Set = open.difference(own).copied().collect();
        let mut set = chosen(lets, &left, size - 1)?;
        set.insert(*name);
        Some(set)
    })
}
