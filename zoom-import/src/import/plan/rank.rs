//! The best of several names of one type: the one that names the item and not its use.

use crate::import::name::case::words;

/// Prefixes that describe the use of a type.
const STARTS: [&str; 9] = ["new", "listed", "created", "added", "get", "list", "create", "update", "updated"];

/// Suffixes that describe the use of a type.
const ENDS: [&str; 12] =
    ["update", "result", "body", "request", "response", "details", "filter", "item", "info", "list", "option", "value"];

/// The rank of a name, the lowest being the best: by uses, numbers, words, then letters.
pub(super) fn rank(name: &str) -> (usize, usize, usize, String) {
    let words = words(name);
    let is_marked = |word: Option<&String>, marks: &[&str]| word.is_some_and(|word| marks.contains(&word.as_str()));
    let is_used = is_marked(words.first(), &STARTS) || is_marked(words.last(), &ENDS);
    let is_numbered = name.ends_with(|end: char| end.is_ascii_digit());
    let marks = usize::from(is_used && words.len() > 1) + usize::from(is_numbered);
    (marks, words.len(), name.len(), name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_things_rank_above_names_of_uses() {
        let mut names = ["PolicyUpdate", "NewPolicy", "Policy", "ListedPolicyOfAccount", "Policy2"];
        names.sort_by_key(|name| rank(name));
        assert_eq!(names, ["Policy", "Policy2", "NewPolicy", "PolicyUpdate", "ListedPolicyOfAccount"]);
    }
}
