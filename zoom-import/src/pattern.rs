//! Patterns of positions and names.

/// Whether a text matches a pattern, in which `*` matches any text.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    let behind = |text: &'_ str, part: &str| text.split_once(part).map(|(_, rest)| rest.to_owned());
    let rest = parts.iter().try_fold(text.to_owned(), |text, part| behind(&text, part));
    rest.is_some_and(|rest| rest.ends_with(last))
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_matches_any_text() {
        for (pattern, text) in [
            ("body.a", "body.a"),
            ("*", ""),
            ("body.*", "body.a[].b"),
            ("*.start_time", "response.start_time"),
            ("response.*.b.*", "response.a.b.c"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("body.a", "body.ab"), ("body.*", "response.a"), ("*.a.*.a", "x.a.a"), ("a*b*c", "ab")]
        {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
