//! Errors: the problem in a few words.
//!
//! Zoom's texts follow patterns, and each pattern has a name: "Meeting does not exist: {meetingId}." is `MeetingNotFound`. A text without
//! a known pattern is named by its first five meaningful words, and a status without a text by its standard name.

use crate::import::text::one_line;

use super::case::{pascal, words};

/// Words that a name omits.
const SMALL: [&str; 45] = [
    "a", "an", "the", "of", "for", "to", "in", "on", "at", "by", "is", "are", "was", "with", "and", "that", "this",
    "be", "as", "it", "you", "your", "has", "have", "been", "do", "does", "from", "its", "their", "please", "try",
    "again", "can", "will", "because", "there", "must", "we", "which", "when", "these", "our", "so", "s",
];

/// Longer names would be sentences.
const MOST_WORDS: usize = 5;

/// Names an error by Zoom's text. The path determines the resource if the text names another one.
pub(crate) fn name(status: Option<u16>, text: &str, path: &str) -> String {
    let sentence = sentence(text);
    let words = words(&sentence);
    let known = special(&sentence.to_lowercase()).map(|name| of_resource(name, path).to_owned());
    let known = known.or_else(|| pattern(&words));
    known.or_else(|| plain(&words)).unwrap_or_else(|| standard(status).to_owned())
}

/// Zoom describes inaccessible meetings as webinars, too.
fn of_resource<'a>(name: &'a str, path: &str) -> &'a str {
    let is_meetings = ["/meetings/", "/past_meetings/", "/live_meetings/"].iter().any(|start| path.starts_with(start));
    if is_meetings && name == "CannotAccessWebinar" { "CannotAccessMeeting" } else { name }
}

/// The first sentence, without text in braces or quotes, or after a colon.
fn sentence(text: &str) -> String {
    let text = one_line(&text.replace(['*', '`', '"'], " "));
    let text = text.split(". ").next().unwrap_or_default();
    let without_braces = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    let text = without_braces.collect::<Vec<_>>().join(" ");
    let text = before_colon(&text);
    let words = text.split_whitespace().filter(|word| !word.starts_with('$'));
    words.collect::<Vec<_>>().join(" ").replace("can't", "cannot").replace("Can't", "Cannot").replace("n't", " not")
}

/// Removes the text after a colon or comma, unless it names the problem.
fn before_colon(text: &str) -> &str {
    let Some((before, after)) = text.split_once([':', ',']) else { return text };
    let names_problem = ["exist", "found", "invalid"].iter().any(|word| after.contains(word) && !before.contains(word));
    if names_problem { text } else { before }
}

/// Texts of many operations, recognized by keywords.
const SPECIAL: [(&[&str], &str); 27] = [
    (&["meeting hosting and scheduling"], "HostingNotAllowed"),
    (&["not allowed meeting hosting"], "HostingNotAllowed"),
    (&["webinar plan is missing"], "WebinarPlanRequired"),
    (&["available for paid"], "PaidPlanRequired"),
    (&["must be paid account"], "PaidPlanRequired"),
    (&["no permission"], "NoPermission"),
    (&["not have permission"], "NoPermission"),
    (&["do not have", "permission"], "NoPermission"),
    (&["page token is invalid"], "InvalidPageToken"),
    (&["cannot access meeting info"], "CannotAccessMeeting"),
    (&["cannot access webinar info"], "CannotAccessWebinar"),
    (&["registration", "not set", "required"], "RegistrationNotRequired"),
    (&["registration has not been enabled"], "RegistrationNotRequired"),
    (&["only supports oauth2"], "OAuthRequired"),
    (&["access token is expired"], "InvalidAccessToken"),
    (&["user", "not belong to this account"], "UserNotInAccount"),
    (&["user not found on this account"], "UserNotInAccount"),
    (&["daily rate limit", "registrant"], "RegistrantDailyLimit"),
    (&["daily rate limit"], "DailyLimit"),
    (&["per-second rate limit"], "RateLimited"),
    (&["meeting", "year ago"], "MeetingOverAYearAgo"),
    (&["webinar", "year ago"], "WebinarOverAYearAgo"),
    (&["not available for this account"], "NotAvailableForAccount"),
    (&["meeting", "maximum attendee capacity"], "MeetingFull"),
    (&["webinar", "maximum attendee capacity"], "WebinarFull"),
    (&["valid invitation", "not found"], "InvitationNotFound"),
    (&["no valid invitation"], "InvitationNotFound"),
];

fn special(sentence: &str) -> Option<&'static str> {
    let holds = |parts: &[&str]| parts.iter().all(|part| sentence.contains(part));
    SPECIAL.iter().find(|(parts, _)| holds(parts)).map(|(_, name)| *name)
}

/// `X does not exist`, `X not found`, `no X found`, `invalid X`, `X is invalid`, `you are not the X`.
fn pattern(words: &[String]) -> Option<String> {
    let text = words.join(" ");
    const GONE: [&str; 8] = [
        " does not exist",
        " dose not exist",
        " do not exist",
        " not exists",
        " not exist",
        " not found",
        " could not be found",
        " cannot be found",
    ];
    let what_is_off = text.split_once(" has not enabled ").map(|(_, what)| what);
    let without = || text.split_once(" does not have ").and_then(|(_, what)| what.strip_suffix(" enabled"));
    if let Some(what) = what_is_off.or_else(without) {
        return Some(format!("{}NotEnabled", short(what, MOST_WORDS))).filter(|name| is_name(name));
    }
    let missing = GONE.iter().find_map(|end| text.split_once(end)).map(|(what, _)| what);
    let no = text.strip_prefix("there is no ").or_else(|| text.strip_prefix("cannot find "));
    let no = no.map(|what| what.split_once(" for ").map_or(what, |(what, _)| what));
    let found = missing.or(no).map(|what| join(what, "NotFound"));
    let invalid =
        text.strip_prefix("invalid ").or_else(|| text.split_once(" is invalid").map(|(what, _)| entered(what)));
    let invalid = invalid.map(|what| format!("Invalid{}", short(what, MOST_WORDS)));
    let not = text.strip_prefix("youre not the ").or_else(|| text.strip_prefix("you are not the "));
    found.or(invalid).or_else(|| not.map(|what| format!("Not{}", short(what, MOST_WORDS)))).filter(|name| is_name(name))
}

/// `X` of `the value that you entered for the X field`.
fn entered(what: &str) -> &str {
    let value = what.split_once("you entered for the ").or_else(|| what.split_once("you entered in the "));
    value.map_or(what, |(_, field)| field).trim_end_matches(" field")
}

fn join(what: &str, end: &str) -> String {
    let what = what.split_once(" with ").map_or(what, |(what, _)| what).trim_end_matches(" id");
    format!("{}{end}", short(what, MOST_WORDS - 1))
}

fn short(text: &str, most: usize) -> String {
    let meant = text.split(' ').filter(|word| !SMALL.contains(word)).take(most);
    pascal(&meant.collect::<Vec<_>>())
}

fn plain(words: &[String]) -> Option<String> {
    let name = short(&words.join(" "), MOST_WORDS);
    Some(name).filter(|name| is_name(name))
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name != "Self" && name.len() > 2
}

fn standard(status: Option<u16>) -> &'static str {
    match status {
        Some(400) => "BadRequest",
        Some(401) => "Unauthorized",
        Some(403) => "Forbidden",
        Some(404) => "NotFound",
        Some(405) => "MethodNotAllowed",
        Some(409) => "Conflict",
        Some(410) => "Gone",
        Some(415) => "UnsupportedMediaType",
        Some(422) => "Unprocessable",
        Some(429) => "TooManyRequests",
        Some(500) => "InternalError",
        Some(503) => "Unavailable",
        Some(300..=399) => "Redirected",
        Some(400..=499) => "Refused",
        _ => "Failed",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_what_is_the_matter() {
        for (text, expected) in [
            ("Meeting does not exist: {meetingId}.", "MeetingNotFound"),
            ("User \"{userId}\" does not exist or does not belong to this account.", "UserNotInAccount"),
            ("User does not exist: $userId.", "UserNotFound"),
            ("A group with this {groupId} does not exist.", "GroupNotFound"),
            ("Meeting or registrant not found.", "MeetingOrRegistrantNotFound"),
            ("There is no recording for this meeting.", "RecordingNotFound"),
            ("Invalid webinar ID.", "InvalidWebinarId"),
            ("You're not the meeting host.", "NotMeetingHost"),
            ("This meeting has not set registration as required:{meetingId}.", "RegistrationNotRequired"),
            ("Cannot access meeting information.", "CannotAccessMeeting"),
            ("A group with this groupId: {groupId} does not exist.", "GroupNotFound"),
            ("Account has not enabled TSP.", "TspNotEnabled"),
            ("The value that you entered in the `schedule_for` field is invalid. Enter it again.", "InvalidSchedule"),
            ("You can't enable it.", "CannotEnable"),
            ("No permission.", "NoPermission"),
            ("Role name {roleName} has already been used.", "RoleNameAlreadyUsed"),
        ] {
            assert_eq!(name(Some(400), text, "/webinars/{id}"), expected, "{text}");
        }
        assert_eq!(name(Some(404), "", ""), "NotFound");
        assert_eq!(name(None, "日本", ""), "Failed");
        let cannot = "Cannot access webinar information.";
        assert_eq!(name(Some(400), cannot, "/meetings/{meetingId}/survey"), "CannotAccessMeeting");
        assert_eq!(name(Some(400), cannot, "/webinars/{webinarId}"), "CannotAccessWebinar");
    }
}
