//! Fields and arguments.
//!
//! The name is the wire name in snake case. `type` is called `kind`; other keywords are raw identifiers. A name that starts
//! with a digit, or has no ASCII letter, gets a prefix. If two names are equal, the second one gets a number. An extension of SCIM, whose
//! wire name is a URN, is named after its namespace.

use std::collections::{HashMap, HashSet};

use super::case::{snake, words};

/// Keywords that are field names as raw identifiers.
const KEYWORDS: [&str; 47] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while",
];

/// Words that cannot be raw identifiers, and names reserved by models.
const TAKEN: [&str; 7] = ["self", "super", "crate", "yield", "new", "static_", "_"];

/// Chooses distinct names.
#[derive(Debug, Default)]
pub(crate) struct FieldNames {
    taken: HashSet<String>,
    /// The next number of a name that is taken.
    numbers: HashMap<String, usize>,
}

impl FieldNames {
    /// Returns the name for a wire name.
    pub(crate) fn choose(&mut self, wire: &str) -> String {
        let first = plain(wire);
        let raw = if first == "kind" && wire == "type" && self.is_taken("kind") { "r#type".to_owned() } else { first };
        let name = self.free(&raw);
        self.taken.insert(name.clone());
        name
    }

    /// Returns an existing name if it is free, else the name for a wire name.
    pub(crate) fn keep_or_choose(&mut self, known: Option<&str>, wire: &str) -> String {
        let Some(known) = known.filter(|known| !self.is_taken(known)) else { return self.choose(wire) };
        self.taken.insert(known.to_owned());
        known.to_owned()
    }

    fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name)
    }

    fn free(&mut self, name: &str) -> String {
        if !self.is_taken(name) {
            return name.to_owned();
        }
        let name = name.trim_start_matches("r#");
        let next = self.numbers.entry(name.to_owned()).or_insert(2);
        while self.taken.contains(&format!("{name}_{next}")) {
            *next += 1;
        }
        format!("{name}_{next}")
    }
}

fn plain(wire: &str) -> String {
    if let Some(name) = of_extension(wire) {
        return name;
    }
    let words = words(wire);
    // Zoom puts underscores between letters and digits; they are kept if the name is in snake case.
    let is_plain = wire.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
    let is_plain = is_plain && !wire.contains("__");
    let name = if is_plain { wire.trim_matches('_').to_owned() } else { snake(&words) };
    match name.as_str() {
        "" => "other".to_owned(),
        "type" => "kind".to_owned(),
        name if name.starts_with(|first: char| first.is_ascii_digit()) => format!("n{name}"),
        name if KEYWORDS.contains(&name) => format!("r#{name}"),
        name if TAKEN.contains(&name) => format!("{name}_value"),
        name => name.to_owned(),
    }
}

/// The name of an extension of SCIM: `zoom_extension` for `urn:ietf:params:scim:schemas:extension:zoom:1.0:User`, and the last word of the
/// URN if it has no namespace before the version.
fn of_extension(wire: &str) -> Option<String> {
    let (_, rest) = wire.strip_prefix("urn:")?.split_once(":schemas:extension:")?;
    let is_version = |part: &str| part.starts_with(|first: char| first.is_ascii_digit());
    match rest.split_once(':')? {
        (version, last) if is_version(version) => Some(snake(&words(last))),
        (namespace, _) => Some(format!("{}_extension", snake(&words(namespace)))),
    }
}

/// The name without `r#`, which is the default wire name.
pub(crate) fn unraw(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// Whether a field is secret, because its value grants access.
pub(crate) fn is_secret(wire: &str) -> bool {
    const SECRETS: [&str; 20] = [
        "passcode",
        "password",
        "passwd",
        "secret",
        "join_url",
        "join_link",
        "start_url",
        "manage_url",
        "activation_code",
        "transfer_code",
        "host_key",
        "stream_key",
        "private_key",
        "secret_key",
        "api_key",
        "zak",
        "pwd",
        "pin_code",
        "credential",
        "jwt",
    ];
    let name = snake(&words(wire));
    let is_token = words(wire).last().is_some_and(|last| last == "token") && !PUBLIC_TOKENS.contains(&name.as_str());
    let is_pin = words(wire).last().is_some_and(|last| last == "pin");
    let is_named = SECRETS.iter().any(|secret| name.contains(secret));
    (is_named || is_token || is_pin) && !is_about_secret(wire)
}

/// Tokens that give access to nothing: marks of a position in a list.
const PUBLIC_TOKENS: [&str; 8] = [
    "next_page_token",
    "prev_page_token",
    "previous_page_token",
    "page_token",
    "sync_token",
    "next_sync_token",
    "continuation_token",
    "cursor_token",
];

/// Whether a field describes a secret, such as its length, and does not hold one.
pub(crate) fn is_about_secret(wire: &str) -> bool {
    const SWITCHES: [&str; 9] =
        ["require", "enable", "is", "has", "show", "setting", "settings", "force", "requirement"];
    const ABOUT: [&str; 28] = [
        "type",
        "mode",
        "status",
        "length",
        "policy",
        "level",
        "strength",
        "id",
        "name",
        "time",
        "date",
        "expiration",
        "expiry",
        "hint",
        "description",
        "option",
        "options",
        "rule",
        "rules",
        "method",
        "format",
        "protection",
        "protected",
        "rmi",
        "count",
        "requirements",
        "required",
        "enabled",
    ];
    let words = words(wire);
    let is = |marks: &[&str], word: Option<&String>| word.is_some_and(|word| marks.contains(&word.as_str()));
    words.iter().any(|word| is(&SWITCHES, Some(word))) || is(&ABOUT, words.last())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_fields() {
        let mut names = FieldNames::default();
        let mut choose = |wire: &str| names.choose(wire);
        assert_eq!(choose("type"), "kind");
        assert_eq!(choose("userId"), "user_id");
        assert_eq!(choose("user_id"), "user_id_2");
        assert_eq!(choose("in"), "r#in");
        assert_eq!(choose("self"), "self_value");
        assert_eq!(choose("new"), "new_value");
        assert_eq!(choose("3d"), "n3d");
        assert_eq!(choose("$"), "other");
        assert_eq!(choose("address_1"), "address_1");
    }

    #[test]
    fn extensions_of_scim_are_named_after_their_namespace() {
        assert_eq!(plain("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"), "enterprise_extension");
        assert_eq!(plain("urn:us:zoom:scim:schemas:extension:1.0:ZoomUser"), "zoom_user");
    }

    #[test]
    fn a_kind_beside_a_type() {
        let mut names = FieldNames::default();
        assert_eq!(names.choose("kind"), "kind");
        assert_eq!(names.choose("type"), "r#type");
    }

    #[test]
    fn knows_secrets() {
        for own in [
            "join_url",
            "h323_password",
            "participant_pin_code",
            "leader_pin",
            "private_key",
            "sessionPin",
            "token",
            "eventJoinLink",
            "activation_code",
        ] {
            assert!(is_secret(own), "{own}");
        }
        for own in [
            "minimum_password_length",
            "password_type",
            "client_secret_expiry",
            "page_token",
            "pinned",
            "pstn_password_protected",
        ] {
            assert!(!is_secret(own), "{own}");
        }
        assert!(
            !is_secret("next_page_token") && !is_secret("require_password_for_pmi_meetings") && !is_secret("topic")
        );
    }
}
