//! The English grammar that names and generated sentences need.

/// Words whose plural is the same, or that have none.
const UNCHANGED: [&str; 24] = [
    "qa",
    "data",
    "media",
    "metadata",
    "info",
    "information",
    "news",
    "series",
    "species",
    "qos",
    "sms",
    "dns",
    "gps",
    "rtms",
    "os",
    "pos",
    "ios",
    "https",
    "aws",
    "tls",
    "access",
    "vms",
    "feedback",
    "zpas",
];

/// Returns the singular, for example of `registrants`, `policies` and `statuses`.
pub(crate) fn singular(word: &str) -> String {
    let is_unchanged = is_unchanged(word) || word.len() < 4;
    match word {
        "people" => return "person".to_owned(),
        "indices" => return "index".to_owned(),
        "apis" | "emojis" | "uris" | "wikis" => return word.trim_end_matches('s').to_owned(),
        _ if is_unchanged || ["ss", "us", "is"].iter().any(|end| word.ends_with(end)) => return word.to_owned(),
        _ => {}
    }
    for (end, instead) in [("ies", "y"), ("sses", "ss"), ("uses", "us"), ("xes", "x"), ("ches", "ch"), ("shes", "sh")] {
        if let Some(stem) = word.strip_suffix(end) {
            return format!("{stem}{instead}");
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

/// Whether the plural of a word, or of the last word in snake case, is the same.
fn is_unchanged(word: &str) -> bool {
    UNCHANGED.contains(&word.rsplit('_').next().unwrap_or(word))
}

/// Whether a word is in the plural.
pub(crate) fn is_plural(word: &str) -> bool {
    singular(word) != word
}

/// Returns the plural.
pub(crate) fn plural(word: &str) -> String {
    if is_plural(word) || is_unchanged(word) {
        return word.to_owned();
    }
    match word.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ if ["s", "x", "ch", "sh"].iter().any(|end| word.ends_with(end)) => format!("{word}es"),
        _ => format!("{word}s"),
    }
}

/// Adds `a` or `an` before a word.
pub(crate) fn with_article(words: &str) -> String {
    let sounds_open = words.starts_with(['a', 'e', 'i', 'o', 'A', 'E', 'I', 'O']);
    let is_exception = words.starts_with("one") || words.starts_with("user");
    let sounds_open = (sounds_open || words.starts_with("un") || words.starts_with("up")) && !is_exception;
    format!("{} {words}", if sounds_open { "an" } else { "a" })
}

/// Returns the third person of a verb: `lists`, `applies`, `watches`.
pub(crate) fn third_person(verb: &str) -> String {
    match verb {
        "do" => "does".to_owned(),
        "bulk" => "in bulk,".to_owned(),
        _ if ["s", "x", "ch", "sh", "z"].iter().any(|end| verb.ends_with(end)) => format!("{verb}es"),
        _ => match verb.strip_suffix('y') {
            Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
            _ => format!("{verb}s"),
        },
    }
}

/// The spelling of words that are not in lower case.
const SPELLED: [(&str, &str); 41] = [
    ("cancelled", "canceled"),
    ("id", "ID"),
    ("ids", "IDs"),
    ("uuid", "UUID"),
    ("url", "URL"),
    ("urls", "URLs"),
    ("uri", "URI"),
    ("api", "API"),
    ("ip", "IP"),
    ("pin", "PIN"),
    ("sip", "SIP"),
    ("pmi", "PMI"),
    ("pac", "PAC"),
    ("tsp", "TSP"),
    ("sso", "SSO"),
    ("qos", "QoS"),
    ("qa", "Q&A"),
    ("rtms", "RTMS"),
    ("zak", "ZAK"),
    ("zoom", "Zoom"),
    ("ui", "UI"),
    ("cpu", "CPU"),
    ("html", "HTML"),
    ("css", "CSS"),
    ("json", "JSON"),
    ("vip", "VIP"),
    ("dlp", "DLP"),
    ("utc", "UTC"),
    ("gmt", "GMT"),
    ("iso", "ISO"),
    ("crc", "CRC"),
    ("zpa", "ZPA"),
    ("zdm", "ZDM"),
    ("pstn", "PSTN"),
    ("voip", "VoIP"),
    ("h323", "H.323"),
    ("ai", "AI"),
    ("im", "IM"),
    ("cmr", "CMR"),
    ("mac", "MAC"),
    ("os", "OS"),
];

/// Joins words to a phrase.
pub(crate) fn phrase<T: AsRef<str>>(words: &[T]) -> String {
    let spelled = |word: &T| {
        let word = word.as_ref();
        let found = SPELLED.iter().find(|(own, _)| *own == word);
        found.map_or(word, |(_, spelled)| *spelled).to_owned()
    };
    words.iter().map(spelled).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts() {
        for (many, one) in [
            ("registrants", "registrant"),
            ("policies", "policy"),
            ("statuses", "status"),
            ("licenses", "license"),
            ("status", "status"),
            ("addresses", "address"),
            ("people", "person"),
            ("boxes", "box"),
            ("data", "data"),
            ("book_series", "book_series"),
            ("emojis", "emoji"),
        ] {
            assert_eq!(singular(many), one);
        }
        assert_eq!(plural("policy"), "policies");
        assert_eq!(plural("status"), "statuses");
        assert_eq!(plural("device"), "devices");
        assert_eq!(plural("apis"), "apis");
    }

    #[test]
    fn speaks() {
        assert_eq!(third_person("list"), "lists");
        assert_eq!(third_person("apply"), "applies");
        assert_eq!(with_article("user"), "a user");
        assert_eq!(with_article("invitation"), "an invitation");
        assert_eq!(phrase(&["meeting", "id"]), "meeting ID");
    }
}
