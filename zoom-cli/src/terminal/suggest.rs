//! Suggestions for misspelled names.

/// The known words that are most similar to a word, if any is similar.
pub(crate) fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let word = word.to_lowercase();
    let most = (word.chars().count() / 3).max(1);
    nearest_within(most, known.into_iter().map(|known| (distance(&word, &known.to_lowercase()), known)))
}

/// The items with the smallest distance, if it is at most `most`, each once and in order.
pub(crate) fn nearest_within<T: Ord>(most: usize, items: impl IntoIterator<Item = (usize, T)>) -> Vec<T> {
    let mut near: Vec<(usize, T)> = items.into_iter().filter(|(distance, _)| *distance <= most).collect();
    near.sort_unstable();
    near.dedup();
    let best = near.first().map(|(distance, _)| *distance);
    near.into_iter().filter(|(distance, _)| Some(*distance) == best).map(|(_, item)| item).collect()
}

/// `` did you mean `registrants`? ``, if a known word is similar.
pub(crate) fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    hint_below("", word, known)
}

/// As [`hint`], for words below a path: `` did you mean `settings.audio`? ``
pub(crate) fn hint_below<'a>(parent: &str, word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let near = nearest(word, known);
    let near: Vec<String> = near.iter().take(3).map(|known| format!("`{parent}{known}`")).collect();
    (!near.is_empty()).then(|| format!("did you mean {}?", near.join(" or ")))
}

/// The number of edits between two texts.
pub(crate) fn distance(one: &str, other: &str) -> usize {
    strsim::damerau_levenshtein(one, other)
}
