//! The words of Zoom's scopes, to distinguish typos from new scopes.
//!
//! A scope is `resource:action` or `resource:action:object`, followed by `:admin` or `:master` for a whole account or its
//! sub-accounts. Zoom adds scopes, so a scope that is not similar to a known one is accepted without a warning.

/// The first words of scopes.
const RESOURCES: [&str; 36] = [
    "account",
    "archiving",
    "cloud_recording",
    "contact_group",
    "dashboard",
    "dashboard_crc",
    "dashboard_home",
    "dashboard_im",
    "dashboard_meetings",
    "dashboard_webinars",
    "dashboard_zr",
    "data_request",
    "device",
    "division",
    "email",
    "group",
    "information_barrier",
    "information_barriers",
    "mail",
    "meeting",
    "meeting_summary",
    "meeting_token",
    "phone_recording",
    "recording",
    "report",
    "role",
    "sip_phone",
    "survey",
    "survey_management",
    "tracking_field",
    "tracking_fields",
    "user",
    "user_info",
    "user_zak",
    "webinar",
    "webinar_token",
];

/// The second words of scopes.
const ACTIONS: [&str; 4] = ["read", "write", "update", "delete"];

/// The last words of scopes with three or more words.
const LEVELS: [&str; 2] = ["admin", "master"];

/// Scopes that Zoom itself misspells.
const MISSPELLED_BY_ZOOM: [&str; 2] = ["contact_center:udpate:region:admin", "division:wirte:admin"];

/// The correction of a scope with a typo, from the known words and the preceding scopes of the list.
pub(super) fn corrected(scope: &str, preceding_scopes: &[String]) -> Option<String> {
    if MISSPELLED_BY_ZOOM.contains(&scope) {
        return None;
    }
    let words: Vec<&str> = scope.split(':').collect();
    let corrected = words.iter().enumerate().map(|(index, word)| {
        let known = known(index, words.len());
        let preceding = preceding_scopes.iter().filter_map(|other| other.split(':').nth(index));
        corrected_word(word, known, preceding).unwrap_or(word)
    });
    let corrected = corrected.collect::<Vec<_>>().join(":");
    (corrected != scope).then_some(corrected)
}

/// The known words at an index of a scope.
const fn known(index: usize, count: usize) -> &'static [&'static str] {
    match index {
        0 => &RESOURCES,
        1 => &ACTIONS,
        _ if index + 1 == count => &LEVELS,
        _ => &[],
    }
}

/// The candidate from which a word differs by one typo.
fn corrected_word<'a>(word: &str, known: &[&'a str], preceding: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    if known.contains(&word) {
        return None;
    }
    let candidates: Vec<&str> = known.iter().copied().chain(preceding).collect();
    if candidates.contains(&word) {
        return None;
    }
    candidates.into_iter().find(|candidate| is_typo(word, candidate))
}

/// Whether two words differ by one letter or by two swapped ones. Short words and plurals are not typos.
fn is_typo(word: &str, intended: &str) -> bool {
    let is_plural = |one: &str, many: &str| many.strip_suffix('s') == Some(one);
    let (one, other) = (word.as_bytes(), intended.as_bytes());
    // One edit cannot change both ends of a long word.
    let may_be_typo =
        one.len().abs_diff(other.len()) < 2 && (one.first() == other.first() || one.last() == other.last());
    one.len() > 3
        && may_be_typo
        && !is_plural(word, intended)
        && !is_plural(intended, word)
        && is_one_edit(word, intended)
}

/// Whether one insertion, deletion, replacement or swap changes one word to the other. A crate has thousands of scopes, and computing a
/// distance is much slower.
fn is_one_edit(one: &str, other: &str) -> bool {
    let prefix = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    let (one, other) = (one.as_bytes().get(prefix..), other.as_bytes().get(prefix..));
    let (Some(one), Some(other)) = (one, other) else { return false };
    let suffix = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    match (one.get(..one.len() - suffix), other.get(..other.len() - suffix)) {
        (Some([first, second]), Some([third, fourth])) => first == fourth && second == third,
        (Some(one), Some(other)) => one.len().max(other.len()) == 1,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_one_edit;

    #[test]
    fn one_edit_is_a_distance_of_one() {
        let words = [
            "", "r", "read", "raed", "red", "reed", "reads", "write", "wirte", "wrte", "writte", "update", "udpate",
            "user", "usre",
        ];
        for one in words {
            for other in words {
                let distance = strsim::damerau_levenshtein(one, other);
                assert_eq!(is_one_edit(one, other), distance == 1, "{one} and {other}");
            }
        }
    }
}
