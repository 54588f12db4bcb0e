//! Guesses at what was meant.

/// The candidate that a name is most likely a misspelling of.
pub(crate) fn did_you_mean<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let tolerated = name.chars().count().max(3) / 3;
    nearest(name, candidates).filter(|candidate| distance(name, candidate) <= tolerated)
}

/// The candidate that differs least, however much that is.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    candidates.into_iter().min_by_key(|candidate| distance(name, candidate))
}

/// How many edits two texts are apart; texts of very different length are not compared at all.
pub(crate) fn distance(one: &str, other: &str) -> usize {
    const LONGEST: usize = 512;
    if one.len().max(other.len()) > LONGEST {
        return one.len().abs_diff(other.len()).max(LONGEST);
    }
    strsim::damerau_levenshtein(one, other)
}
