//! What is known of Zoom's scopes: enough to tell a slip of the pen from a scope that is new.
//!
//! A scope is `resource:action`, or `resource:action:thing`, with `:admin` or `:master` behind it for
//! a whole account or its sub-accounts. Zoom adds scopes, so one that is like no other is taken as it is.

/// The first words of Zoom's scopes.
const RESOURCES: [&str; 34] = [
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
    "group",
    "information_barrier",
    "information_barriers",
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

/// The second words.
const ACTIONS: [&str; 4] = ["read", "write", "update", "delete"];

/// The last words, where there are three or more.
const LEVELS: [&str; 2] = ["admin", "master"];

/// Scopes that look like slips and are Zoom's own.
const ZOOMS_OWN: [&str; 1] = ["division:wirte:admin"];

/// Scopes of one word, without a colon.
const PLAIN: [&str; 1] = ["user_profile"];

/// Whether a scope is one of the few without a colon.
pub(super) fn is_plain(scope: &str) -> bool {
    PLAIN.contains(&scope)
}

/// The scope that was probably meant, by what is known and by the scopes that stand before it.
pub(super) fn near(scope: &str, before: &[String]) -> Option<String> {
    if ZOOMS_OWN.contains(&scope) || is_plain(scope) {
        return None;
    }
    let words: Vec<&str> = scope.split(':').collect();
    let meant = words.iter().enumerate().map(|(index, word)| {
        let known = known(index, words.len());
        let beside = before.iter().filter_map(|other| other.split(':').nth(index));
        meant(word, known, beside).unwrap_or(word)
    });
    let meant = meant.collect::<Vec<_>>().join(":");
    (meant != scope).then_some(meant)
}

/// The words that may stand at a place of a scope, as far as they can be listed.
const fn known(index: usize, count: usize) -> &'static [&'static str] {
    match index {
        0 => &RESOURCES,
        1 => &ACTIONS,
        _ if index + 1 == count => &LEVELS,
        _ => &[],
    }
}

/// The word that another is one slip away from.
fn meant<'a>(word: &str, known: &[&'a str], beside: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let candidates: Vec<&str> = known.iter().copied().chain(beside).collect();
    if candidates.contains(&word) {
        return None;
    }
    candidates.into_iter().find(|candidate| is_slip(word, candidate))
}

/// Whether two words differ in one letter, or in two that are swapped. Short words and plurals say nothing.
fn is_slip(word: &str, meant: &str) -> bool {
    let is_plural = |one: &str, many: &str| many.strip_suffix('s') == Some(one);
    word.len() > 3
        // Counting the steps takes a thousand times longer than this, and a crate has thousands of scopes.
        && word.len().abs_diff(meant.len()) < 2
        && !is_plural(word, meant)
        && !is_plural(meant, word)
        && strsim::damerau_levenshtein(word, meant) == 1
}
