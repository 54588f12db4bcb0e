//! Scopes in prose, and the syntax of scopes.

use crate::import::text::plain;

/// Returns the scopes of a description: the texts in backticks after `Scopes:`, up to a line without any.
pub(crate) fn find(description: &str) -> Vec<String> {
    let text = plain(description);
    let lines = text.lines().filter(|line| line.to_lowercase().contains("scopes"));
    let quoted = lines.flat_map(|line| line.split('`').skip(1).step_by(2));
    quoted.filter(|text| text.contains(':') && is_scope(text)).map(str::to_owned).collect()
}

/// Whether a text consists of words joined by colons. Few of Zoom's scopes are one word, such as `user_profile` and `scim2`.
pub(crate) fn is_scope(text: &str) -> bool {
    text.split(':').all(is_word)
}

/// Returns the scope that a listed text means: a space within it, which OAuth does not allow, is an underscore.
pub(crate) fn corrected(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join("_")
}

fn is_word(word: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'_' | b'-' | b'.');
    !word.is_empty() && word.bytes().all(is_plain)
}

/// Sorts and deduplicates scopes: classic before granular ones, and the plain form before `:admin`.
pub(crate) fn in_order(mut scopes: Vec<String>) -> Vec<String> {
    scopes.sort_by_key(|scope| (is_granular(scope), scope.clone()));
    scopes.dedup();
    scopes
}

/// Granular scopes are `service:action:resource` with an optional level; the third part of a classic scope is `admin` or `master`.
fn is_granular(scope: &str) -> bool {
    let third = scope.split(':').nth(2);
    third.is_some_and(|word| !matches!(word, "admin" | "master" | "sip"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_them_in_prose() {
        let text = "Updates it.<br><br>\n**Scopes:** `meeting:write:admin` `meeting:write`\n **Label:** `Medium`";
        assert_eq!(find(text), ["meeting:write:admin", "meeting:write"]);
    }

    #[test]
    fn one_word_is_a_scope_only_where_scopes_are_listed() {
        assert!(is_scope("scim2"));
        assert!(find("**Scopes:** `scim2`").is_empty());
        assert_eq!(corrected(" division:read:admin"), "division:read:admin");
        assert_eq!(
            corrected("contact_center:write:queue disposition:admin"),
            "contact_center:write:queue_disposition:admin"
        );
    }

    #[test]
    fn puts_classic_ones_first() {
        let scopes =
            ["meeting:update:x:admin", "meeting:write:admin", "meeting:update:x", "meeting:write", "meeting:write"];
        let ordered = in_order(scopes.map(str::to_owned).to_vec());
        assert_eq!(ordered, ["meeting:write", "meeting:write:admin", "meeting:update:x", "meeting:update:x:admin"]);
    }
}
