//! The subject of a path.

use super::case::words;
use super::grammar::singular;

/// The segments that are not parameters.
pub(crate) fn statics(path: &str) -> Vec<&str> {
    path.split('/').filter(|segment| !segment.is_empty() && !segment.starts_with('{')).collect()
}

/// Whether the path ends with a single item, not a collection.
pub(crate) fn ends_with_one(path: &str) -> bool {
    path.trim_end_matches('/').ends_with('}')
}

/// The words for the path's last item: `registrant status` for `/registrants/status`, `meeting` for `/meetings/{id}`.
pub(crate) fn noun(path: &str) -> Vec<String> {
    let statics = statics(path);
    let mut last = words(statics.last().copied().unwrap_or("root"));
    if ends_with_one(path) {
        make_singular(&mut last);
        return last;
    }
    let above = path.rsplit_once('/').map_or("", |(above, _)| above);
    match self::statics(above).last() {
        Some(owner) if is_facet(&last) => {
            let mut owner = words(owner);
            make_singular(&mut owner);
            owner.extend(last);
            owner
        }
        _ => last,
    }
}

/// Puts the last word in the singular.
pub(crate) fn make_singular(words: &mut [String]) {
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
}

/// Whether the segment is an aspect of the one before it, and not a resource.
fn is_facet(words: &[String]) -> bool {
    const FACETS: [&str; 15] = [
        "status",
        "settings",
        "questions",
        "token",
        "email",
        "password",
        "picture",
        "details",
        "summary",
        "info",
        "count",
        "members",
        "events",
        "files",
        "url",
    ];
    words.iter().any(|word| FACETS.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_nouns() {
        assert_eq!(noun("/meetings/{id}/registrants/status"), ["registrant", "status"]);
        assert_eq!(noun("/meetings/{id}"), ["meeting"]);
        assert_eq!(noun("/users"), ["users"]);
        assert_eq!(noun("/{x}"), ["root"]);
    }
}
