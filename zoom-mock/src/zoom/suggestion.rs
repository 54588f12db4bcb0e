//! Suggests names that are spelled similarly.

/// Returns the candidate of which the name is most likely a misspelling.
pub(crate) fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let max_distance = name.chars().count().max(3) / 3;
    let nearest = candidates.into_iter().min_by_key(|candidate| distance(name, candidate));
    nearest.filter(|candidate| distance(name, candidate) <= max_distance)
}

/// Returns the number of edits between two texts; for long texts, an estimate from their lengths.
pub(crate) fn distance(one: &str, other: &str) -> usize {
    const MAX_LENGTH: usize = 512;
    if one.len().max(other.len()) > MAX_LENGTH {
        return one.len().abs_diff(other.len()).max(MAX_LENGTH);
    }
    strsim::damerau_levenshtein(one, other)
}
