//! The smallest set of scopes that permits every endpoint (an exact set cover).
//!
//! Scopes that another one makes redundant are dropped, then sets are tried by size. Among sets of one size, the first in alphabetical order
//! wins, so that the result is deterministic.

use std::collections::{BTreeMap, BTreeSet};

use super::scope::Scope;

type Set = BTreeSet<usize>;

/// The smallest set; the first in alphabetical order if there are several.
pub(super) fn minimal_scopes(wanted: &[Vec<Scope>]) -> BTreeSet<&'static str> {
    let mut permits: BTreeMap<&'static str, Set> = BTreeMap::new();
    for (endpoint, scopes) in wanted.iter().enumerate() {
        for scope in scopes {
            permits.entry(scope.text).or_default().insert(endpoint);
        }
    }
    let uncovered: Set = permits.values().flatten().copied().collect();
    let permits = without_redundant(&permits);
    let most = permits.len();
    (0..=most).find_map(|size| cover(&permits, &uncovered, size)).unwrap_or_default()
}

/// Drops each scope whose endpoints another one permits too.
fn without_redundant<'a>(permits: &BTreeMap<&'a str, Set>) -> BTreeMap<&'a str, Set> {
    let is_redundant = |name: &str, own: &Set| {
        permits.iter().any(|(other, set)| own.is_subset(set) && (own.len() < set.len() || *other < name))
    };
    permits.iter().filter(|(name, own)| !is_redundant(name, own)).map(|(name, own)| (*name, own.clone())).collect()
}

/// A set of at most `size` scopes that permits all uncovered endpoints.
fn cover<'a>(permits: &BTreeMap<&'a str, Set>, uncovered: &Set, size: usize) -> Option<BTreeSet<&'a str>> {
    if uncovered.is_empty() {
        return Some(BTreeSet::new());
    }
    let largest = permits.values().map(|own| own.intersection(uncovered).count()).max().unwrap_or(0);
    if size == 0 || largest * size < uncovered.len() {
        return None;
    }
    // The set contains one of the scopes of each endpoint; branching on the endpoint with the smallest number tries the fewest sets.
    let of = |endpoint: &usize| permits.values().filter(|own| own.contains(endpoint)).count();
    let hardest = uncovered.iter().min_by_key(|endpoint| of(endpoint))?;
    permits.iter().filter(|(_, own)| own.contains(hardest)).find_map(|(name, own)| {
        let remaining: Set = uncovered.difference(own).copied().collect();
        let mut set = cover(permits, &remaining, size - 1)?;
        set.insert(*name);
        Some(set)
    })
}
