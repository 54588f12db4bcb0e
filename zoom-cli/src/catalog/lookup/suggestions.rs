//! Endpoints with a similar name or path.

use super::address::Address;
use super::{Entry, by_name, entries, snake_case};
use crate::terminal::suggest;

/// The number of suggestions.
const MAX: usize = 5;

/// Endpoints with a similarly spelled name, or else those whose full name contains every word of the wanted one.
pub(super) fn of_name(wanted: &str) -> Vec<&'static Entry> {
    let wanted = snake_case(&wanted.replace("::", "."));
    let last = wanted.rsplit(['.', ' ']).next().unwrap_or(&wanted);
    let similar = suggest::nearest(last, entries().iter().map(|entry| entry.endpoint.info().name));
    let mut found: Vec<&Entry> = similar.into_iter().flat_map(|name| by_name(name)).collect();
    if found.is_empty() {
        found = containing(&words(&wanted));
    }
    found.truncate(MAX);
    found
}

/// The endpoints whose full name contains every word: first those whose own name does, and shorter ones before longer ones.
fn containing(words: &[String]) -> Vec<&'static Entry> {
    if words.is_empty() {
        return Vec::new();
    }
    let has_all = |name: &str| words.iter().all(|word| name.contains(word.as_str()));
    let mut found: Vec<&Entry> = entries().iter().filter(|entry| has_all(&entry.full())).collect();
    found.sort_by_key(|entry| (!has_all(entry.endpoint.info().name), entry.full().len()));
    found
}

/// The words in a name, as singulars.
fn words(wanted: &str) -> Vec<String> {
    let words = wanted.split(|char: char| !char.is_ascii_alphanumeric());
    words.filter(|word| word.len() > 2).map(|word| word.trim_end_matches('s').to_owned()).collect()
}

/// The endpoints of the most similar path, those with the same method first; none if no path is similar.
pub(super) fn of_address(address: &Address<'_>) -> Vec<&'static Entry> {
    let most = (address.path().chars().count() / 6).max(2);
    let distances = entries().iter().enumerate().map(|(position, entry)| {
        let info = entry.endpoint.info();
        (suggest::distance(address.path(), &address.filled(info)), (!address.has_method(info), position))
    });
    let positions = suggest::nearest_within(most, distances).into_iter().map(|(_, position)| position);
    positions.filter_map(|position| entries().get(position)).take(MAX).collect()
}
