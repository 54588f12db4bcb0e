//! Functions: verb + noun.
//!
//! 1. The verb is the summary's first word if that is a verb, else it depends on the method: `get` or `list`, `create`, `update`,
//!    `delete`. Synonyms are unified (`retrieve`, `fetch` and `view` are `get`), and so are `Creates` and `Create` if an
//!    object follows. `get` of a paged list is `list`.
//! 2. The noun is the rest of the summary without articles, possessives and text in parentheses. A noun of more than six words, and a
//!    empty summary, are replaced by the path's noun.
//! 3. Redundant words are omitted: `details` and `information` after a noun, `new` before it, `by ID` at the end. Listed items are
//!    in the plural.
//! 4. The owner is omitted before the module's own resource: `list_registrants`, not `list_meeting_registrants`. The words of one segment
//!    of the path stay together: `list_call_queues`. The module's resource is also omitted at the end: `add_members`, not
//!    `add_members_to_call_queue`.
//! 5. If two names in a module are equal, the second one uses the path's noun, else its operation ID, else a number.

use crate::import::spec::Operation;

use super::case::{snake, words};
use super::grammar::{plural, singular, third_person};
use super::path;

/// Verbs that summaries begin with.
const VERBS: &[&str] = &[
    "list",
    "get",
    "create",
    "add",
    "update",
    "delete",
    "remove",
    "check",
    "upload",
    "download",
    "perform",
    "assign",
    "unassign",
    "change",
    "enable",
    "disable",
    "revoke",
    "recover",
    "bulk",
    "send",
    "start",
    "stop",
    "end",
    "invite",
    "move",
    "restore",
    "archive",
    "cancel",
    "approve",
    "deny",
    "search",
    "set",
    "reset",
    "upgrade",
    "register",
    "unregister",
    "import",
    "export",
    "batch",
    "submit",
    "generate",
    "verify",
    "validate",
    "lock",
    "unlock",
    "mark",
    "link",
    "unlink",
    "sync",
    "copy",
    "join",
    "leave",
    "publish",
    "subscribe",
    "unsubscribe",
    "switch",
    "transfer",
    "mute",
    "replace",
    "merge",
    "report",
    "convert",
    "activate",
    "deactivate",
    "edit",
    "post",
    "migrate",
    "insert",
    "initiate",
    "duplicate",
    "grant",
    "preview",
    "poll",
    "promote",
    "demote",
    "share",
    "rotate",
    "disassociate",
    "allocate",
    "apply",
    "reboot",
    "configure",
    "react",
    "star",
    "control",
    "schedule",
    "use",
    "quick",
    "test",
    "retry",
    "accept",
    "reject",
    "pause",
    "resume",
    "refresh",
    "request",
    "complete",
    "close",
    "open",
    "terminate",
    "suspend",
    "reassign",
    "swap",
    "associate",
    "ping",
    "notify",
    "hide",
    "unblock",
    "renew",
    "resend",
    "save",
    "unpin",
    "connect",
    "disconnect",
    "bind",
    "unbind",
    "attach",
    "detach",
    "clear",
    "purge",
    "resolve",
    "reopen",
    "install",
    "uninstall",
    "rename",
    "reorder",
    "reschedule",
    "execute",
];

/// Verbs that are nouns as well: they are verbs before an article or a preposition.
const ALSO_NOUNS: [&str; 12] =
    ["block", "forward", "release", "reply", "pin", "run", "trigger", "call", "answer", "launch", "reserve", "sign"];

/// Verbs without a meaning of their own.
const GENERAL: [&str; 3] = ["create", "perform", "update"];

/// Verbs that take the place of a general one before them.
const ACTIONS: [&str; 26] = [
    "promote",
    "demote",
    "assign",
    "unassign",
    "remove",
    "delete",
    "enable",
    "disable",
    "revoke",
    "recover",
    "cancel",
    "approve",
    "deny",
    "unregister",
    "submit",
    "generate",
    "verify",
    "validate",
    "activate",
    "deactivate",
    "unlink",
    "unlock",
    "unsubscribe",
    "migrate",
    "disassociate",
    "reassign",
];

/// Synonyms of verbs.
const SAME: [(&str, &str); 13] = [
    ("put", "update"),
    ("config", "configure"),
    ("retrieve", "get"),
    ("fetch", "get"),
    ("view", "get"),
    ("show", "get"),
    ("read", "get"),
    ("return", "get"),
    ("returns", "get"),
    ("find", "get"),
    ("modify", "update"),
    ("patch", "update"),
    ("query", "list"),
];

/// Longer nouns would be sentences.
const MOST_WORDS: usize = 6;

/// The parts of a function's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FunctionName {
    /// `update`.
    pub(crate) verb: String,
    /// `registrant status`.
    pub(crate) noun: Vec<String>,
}

impl FunctionName {
    /// `update_registrant_status`.
    pub(crate) fn snake(&self) -> String {
        format!("{}_{}", self.verb, snake(&self.noun)).trim_end_matches('_').to_owned()
    }

    /// Splits a name chosen by a person.
    pub(crate) fn parse(name: &str) -> Self {
        let mut words = words(name).into_iter();
        let verb = words.next().unwrap_or_else(|| "call".to_owned());
        Self { verb, noun: words.collect() }
    }
}

/// Names an operation's function, for a module.
pub(crate) fn name(operation: &Operation, module: &str, is_paged: bool) -> FunctionName {
    let summary = summary_words(&operation.summary);
    let (verb, noun) = match summary.split_first() {
        Some((first, rest)) => match verb(first)
            .or_else(|| verb_of_sentence(&operation.summary))
            .or_else(|| verb_before(first, &operation.summary))
        {
            Some(verb) => (verb, rest.to_vec()),
            None => (by_method(operation), summary),
        },
        None => (by_method(operation), Vec::new()),
    };
    let verb = if is_paged && verb == "get" { "list".to_owned() } else { verb };
    let mut noun = if noun.is_empty() || noun.len() > MOST_WORDS { of_path(&verb, &operation.path) } else { noun };
    if verb == "create" && operation.summary.is_empty() {
        path::make_singular(&mut noun);
    }
    let noun = plainly(&verb, noun);
    FunctionName { verb, noun: without_owner(noun, module, &operation.path) }
}

/// The path's noun, or the segment before it if it equals the verb, as in `/jobs/{id}/cancel`.
fn of_path(verb: &str, path: &str) -> Vec<String> {
    match path.trim_end_matches('/').rsplit_once('/') {
        Some((above, last)) if last == verb && !path::statics(above).is_empty() => path::noun(above),
        _ => path::noun(path),
    }
}

/// Removes redundant words.
fn plainly(verb: &str, mut noun: Vec<String>) -> Vec<String> {
    const EMPTY: [&str; 4] = ["detail", "details", "info", "information"];
    if let Some(at) = noun.windows(2).position(|pair| pair == ["by", "id"]).filter(|at| *at > 0 && at + 2 == noun.len())
    {
        noun.truncate(at);
    }
    let is_read = matches!(verb, "get" | "list" | "update");
    while is_read && noun.len() > 1 && noun.last().is_some_and(|last| EMPTY.contains(&last.as_str())) {
        noun.pop();
    }
    if matches!(verb, "create" | "add") && noun.len() > 1 && noun.first().is_some_and(|first| first == "new") {
        noun.remove(0);
    }
    let head = noun.iter().position(|word| is_preposition(word)).unwrap_or(noun.len());
    if let Some(last) = noun.iter_mut().take(head).next_back().filter(|_| verb == "list") {
        *last = plural(last);
    }
    noun
}

fn is_preposition(word: &str) -> bool {
    matches!(word, "at" | "by" | "for" | "from" | "in" | "of" | "on" | "to" | "under" | "with" | "without")
}

/// Alternative names for an operation whose first name is taken, in order of preference.
pub(crate) fn others(operation: &Operation, first: &FunctionName) -> Vec<FunctionName> {
    let with = |noun: Vec<String>| FunctionName { verb: first.verb.clone(), noun };
    let from_path = path::noun(&operation.path);
    let statics = path::statics(&operation.path);
    let whole: Vec<String> = statics.iter().flat_map(|segment| words(segment)).collect();
    let by_id = operation.id.as_deref().map(FunctionName::parse).map(|FunctionName { verb, mut noun }| {
        if noun.len() > 1 && noun.first() == Some(&verb) {
            noun.remove(0);
        }
        FunctionName { verb, noun }
    });
    let mut names = vec![with(from_path)];
    if whole.len() <= MOST_WORDS {
        names.push(with(whole));
    }
    names.extend(by_id);
    names
}

fn summary_words(summary: &str) -> Vec<String> {
    const ARTICLES: [&str; 4] = ["a", "an", "the", "all"];
    let plain = without_urls(without_note_before(summary));
    let plain = without_parentheses(&plain).replace("'s ", " ").replace("’s ", " ").replace("s' ", "s ");
    let plain = without_note(&plain).replace("Un-", "Un").replace("un-", "un");
    let mut words: Vec<String> = words(&plain).into_iter().filter(|word| !ARTICLES.contains(&word.as_str())).collect();
    without_version(&mut words);
    if words.iter().any(|word| word != "deprecated") {
        words.retain(|word| word != "deprecated");
    }
    // `Update: update host`, `List list of groups`, `Create promote members`, `Get list of films`.
    if words.len() > 2 && is_led(&words) {
        words.remove(0);
        if words.get(1).is_some_and(|second| second == "of") {
            words.remove(1);
        }
    }
    words
}

/// Whether the first verb has no meaning of its own, because another verb follows.
fn is_led(words: &[String]) -> bool {
    let [first, second, ..] = words else { return false };
    let is_list = second == "list" && verb(first).is_some_and(|verb| verb == "get");
    first == second
        || (GENERAL.contains(&first.as_str()) && ACTIONS.contains(&second.as_str()))
        || (is_list && words.get(2).is_some_and(|third| third == "of"))
}

/// Removes a version of the API at the end, such as `v2`.
fn without_version(words: &mut Vec<String>) {
    let is_version = |word: &String| {
        word.strip_prefix('v')
            .is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
    };
    if words.len() > 2 && words.last().is_some_and(is_version) {
        words.pop();
    }
}

/// Removes URLs, with the preposition before each.
fn without_urls(summary: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    for word in summary.split_whitespace() {
        if !word.contains("://") {
            kept.push(word);
        } else if kept.last().is_some_and(|last| is_preposition(last)) {
            kept.pop();
        }
    }
    kept.join(" ")
}

/// Removes a note in brackets, or one with a colon, before the summary: `[BETA]`, `Deprecated:`.
fn without_note_before(summary: &str) -> &str {
    let summary = summary.trim_start();
    let note = summary.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let after = note.map_or(summary, |(_, after)| after.trim_start());
    let word = after.split_once(':').filter(|(word, _)| word.eq_ignore_ascii_case("deprecated"));
    word.map_or(after, |(_, after)| after.trim_start())
}

/// A verb that is a noun as well, before an article or a preposition: `Release a number`.
fn verb_before(first: &str, summary: &str) -> Option<String> {
    let words = words(summary);
    let next = words.get(1)?;
    let is_verb = matches!(next.as_str(), "a" | "an" | "the" | "all" | "to" | "from");
    (is_verb && ALSO_NOUNS.contains(&first)).then(|| first.to_owned())
}

/// Removes a note in brackets behind the summary, such as `[Deprecated]`.
fn without_note(summary: &str) -> &str {
    let summary = summary.trim_end();
    let note = summary.strip_suffix(']').and_then(|rest| rest.rsplit_once('['));
    note.map_or(summary, |(before, _)| before.trim_end())
}

fn without_parentheses(text: &str) -> String {
    match (text.split_once('('), text.rsplit_once(')')) {
        (Some((before, _)), Some((_, after))) => format!("{before} {after}"),
        _ => text.to_owned(),
    }
}

fn verb(word: &str) -> Option<String> {
    let same = SAME.iter().find(|(own, _)| *own == word).map(|(_, verb)| *verb);
    let own = VERBS.iter().find(|verb| **verb == word).copied();
    same.or(own).map(str::to_owned)
}

/// The verb of `Creates a film`; `Reports of a day` has none.
fn verb_of_sentence(summary: &str) -> Option<String> {
    const BEFORE_NOUNS: [&str; 12] =
        ["a", "an", "the", "all", "one", "any", "some", "this", "these", "its", "your", "information"];
    let words = words(summary);
    let [first, second, ..] = words.as_slice() else { return None };
    let is_sentence = BEFORE_NOUNS.contains(&second.as_str());
    // These are no nouns.
    const PLAIN: [&str; 9] = ["get", "create", "update", "delete", "submit", "retrieve", "remove", "add", "return"];
    let mut known = SAME.iter().map(|(own, _)| *own).chain(VERBS.iter().copied());
    let found = known.find(|verb| third_person(verb) == *first)?;
    Some(found).filter(|found| is_sentence || PLAIN.contains(found)).and_then(verb)
}

fn by_method(operation: &Operation) -> String {
    let verb = match operation.method.as_str() {
        "GET" if path::ends_with_one(&operation.path) => "get",
        "GET" => "list",
        "HEAD" => "check",
        "POST" => "create",
        "DELETE" => "delete",
        _ => "update",
    };
    verb.to_owned()
}

/// Removes the owner: before the module's own resource, an earlier segment of the path or a part of the module's name; at the end, the
/// module's resource after a preposition, as in `add members to a call queue`.
fn without_owner(mut noun: Vec<String>, module: &str, path: &str) -> Vec<String> {
    let (above, resource) = module.rsplit_once('_').unwrap_or(("", module));
    let statics = path::statics(path);
    let owners = statics.split_last().map_or(&[][..], |(_, owners)| owners);
    let is_owner = |word: &String| {
        let word = singular(word);
        above.split('_').chain(owners.iter().copied()).any(|owner| singular(owner) == word)
    };
    if let Some(at) = noun.iter().rposition(|word| is_preposition(word)).filter(|at| *at > 0)
        && noun.get(at + 1..).is_some_and(|owner| is_same(owner, &words(module)))
    {
        noun.truncate(at);
    }
    let at = noun.iter().position(|word| singular(word) == singular(resource)).unwrap_or_default();
    // The words of one segment stay together: `call queue`.
    let compounds = statics.iter().map(|segment| words(segment)).filter(|segment| {
        let start = (at + 1).checked_sub(segment.len());
        start.and_then(|start| noun.get(start..=at)).is_some_and(|whole| is_same(segment, whole))
    });
    let at = at + 1 - compounds.map(|segment| segment.len()).max().unwrap_or(1);
    if noun.iter().take(at).all(is_owner) { noun.into_iter().skip(at).collect() } else { noun }
}

/// Whether words are the same, apart from the number of the last one.
fn is_same(one: &[String], other: &[String]) -> bool {
    let [mut one, mut other] = [one.to_vec(), other.to_vec()];
    path::make_singular(&mut one);
    path::make_singular(&mut other);
    one == other
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::spec::{Content, Success};

    fn named(method: &str, path: &str, summary: &str, module: &str) -> String {
        let operation = Operation {
            at: String::new(),
            method: method.into(),
            path: path.into(),
            id: None,
            summary: summary.into(),
            description: String::new(),
            tag: None,
            deprecated: false,
            scopes: vec![],
            label: None,
            base: crate::import::spec::Base::Rest,
            parameters: vec![],
            body: None,
            success: Success { status: None, content: Content::Nothing },
            errors: vec![],
        };
        name(&operation, module, false).snake()
    }

    #[test]
    fn verb_and_noun() {
        let status = "/meetings/{meetingId}/registrants/status";
        assert_eq!(named("PUT", status, "Update registrant's status", "registrants"), "update_registrant_status");
        assert_eq!(named("GET", "/users/{userId}/meetings", "List meetings", "meetings"), "list_meetings");
        assert_eq!(
            named("GET", "/meetings/{id}/registrants", "List meeting registrants", "registrants"),
            "list_registrants"
        );
        assert_eq!(named("GET", "/meetings/{id}/recordings", "Get meeting recordings", "recordings"), "get_recordings");
        let queues = "/phone/call_queues/{id}";
        assert_eq!(named("GET", queues, "Get call queue details", "call_queues"), "get_call_queue");
        let members = "/phone/call_queues/{id}/members";
        assert_eq!(named("POST", members, "Add members to a call queue", "call_queues"), "add_members");
        let devices = "List real time location for IP phones";
        assert_eq!(named("GET", "/phone/devices", devices, "metrics"), "list_real_time_locations_for_ip_phones");
        assert_eq!(named("GET", "/m/{id}/qa", "List past meetings' Q&A", "past_meetings"), "list_meetings_qa");
    }

    #[test]
    fn without_a_verb_or_a_short_noun() {
        assert_eq!(named("GET", "/pets/{petId}", "A specific pet", "pets"), "get_specific_pet");
        assert_eq!(named("GET", "/pets", "", "pets"), "list_pets");
        assert_eq!(named("GET", "/past/{id}", "Get past meeting details", "past"), "get_past_meeting");
        assert_eq!(named("GET", "/roles/{id}", "List role information", "roles"), "list_roles");
        assert_eq!(named("POST", "/devices", "Add a new device", "devices"), "add_device");
        assert_eq!(named("POST", "/films", "Creates a film", "films"), "create_film");
        assert_eq!(named("GET", "/films/{id}", "Retrieves the film", "films"), "get_film");
        assert_eq!(named("POST", "/jobs/{id}/cancel", "Cancel", "jobs"), "cancel_job");
        assert_eq!(named("GET", "/reports", "Reports of a day", "reports"), "list_reports_of_day");
        assert_eq!(named("GET", "/policies/{id}", "Get a policy by ID", "policies"), "get_policy");
        assert_eq!(named("GET", "/c", "List conversations [Deprecated]", "c"), "list_conversations");
        assert_eq!(named("PUT", "/c", "Update: update host", "c"), "update_host");
        assert_eq!(named("GET", "/c", "List list of groups", "c"), "list_groups");
        assert_eq!(named("POST", "/c", "Promote members to administrators", "c"), "promote_members_to_administrators");
        assert_eq!(named("GET", "/c/{id}", "Gets all documents", "c"), "get_documents");
        assert_eq!(named("DELETE", "/c/{id}", "Un-assign tags from a room", "c"), "unassign_tags_from_room");
        let long = "Update participant Real-Time Media Streams (RTMS) app status";
        assert_eq!(named("PATCH", "/live/{id}/rtms_app/status", long, "live"), "update_rtms_app_status");
    }
}
