//! Differences that are meant: a small TOML file, each entry with its reason.
//!
//! ```toml
//! [[allow]]
//! operation = "meetingRegistrantStatus"   # or `PUT /meetings/{meetingId}/registrants/status`; every one when left out
//! kind = "content-type"
//! place = "body"                          # `*` stands for anything; every place when left out
//! reason = "Zoom still takes the form that its older revision asks for."
//! ```

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::difference::{Difference, Kind, Side, Subject};

/// What the files allow.
#[derive(Debug, Default)]
pub(crate) struct AllowList {
    entries: Vec<Allowance>,
}

/// The content of a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    allow: Vec<Entry>,
}

/// Differences that are meant.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    operation: Option<String>,
    kind: Kind,
    place: Option<String>,
    reason: String,
}

/// An entry, the file it is from, and whether it named anything.
#[derive(Debug)]
struct Allowance {
    entry: Entry,
    file: String,
    is_used: bool,
}

impl AllowList {
    /// Reads the files.
    ///
    /// # Errors
    /// Says which file cannot be read, or which entry gives no reason.
    pub(crate) fn load(paths: &[PathBuf]) -> Result<Self, String> {
        let files: Result<Vec<_>, _> = paths.iter().map(|path| read(path)).collect();
        Ok(Self { entries: files?.into_iter().flatten().collect() })
    }

    /// Whether an entry names the difference.
    pub(crate) fn covers(&mut self, difference: &Difference) -> bool {
        let mut is_covered = false;
        for allowance in &mut self.entries {
            if allowance.entry.names(difference) {
                allowance.is_used = true;
                is_covered = true;
            }
        }
        is_covered
    }

    /// The entries that named nothing.
    pub(crate) fn stale(&self) -> impl Iterator<Item = Difference> {
        self.entries.iter().filter(|allowance| !allowance.is_used).map(Allowance::stale)
    }
}

impl Allowance {
    fn stale(&self) -> Difference {
        let Entry { operation, kind, place, reason } = &self.entry;
        let subject = Subject { operation: operation.clone().unwrap_or_else(|| "*".to_owned()), ..Subject::default() };
        let says = format!("allows {}, and there is none any more: {reason}", kind.as_str());
        Difference {
            kind: Kind::StaleAllowance,
            subject: subject.into(),
            place: place.clone().unwrap_or_default(),
            document: None,
            declaration: Some(Side::new(&self.file, says)),
        }
    }
}

impl Entry {
    fn names(&self, difference: &Difference) -> bool {
        let subject = &difference.subject;
        let is_operation = |own: &String| *own == subject.operation || subject.id.as_ref() == Some(own);
        let is_place = |own: &String| fits(own, &difference.place);
        self.kind == difference.kind
            && self.operation.as_ref().is_none_or(is_operation)
            && self.place.as_ref().is_none_or(is_place)
    }
}

fn read(path: &Path) -> Result<Vec<Allowance>, String> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    let file: File = toml::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
    if let Some(entry) = file.allow.iter().find(|entry| entry.reason.trim().is_empty()) {
        return Err(format!("{name}: an entry that allows {} gives no reason", entry.kind.as_str()));
    }
    Ok(file.allow.into_iter().map(|entry| Allowance { entry, file: name.clone(), is_used: false }).collect())
}

/// Whether a text is like a pattern, in which `*` stands for any text.
fn fits(pattern: &str, text: &str) -> bool {
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
    use super::fits;

    #[test]
    fn a_star_is_any_text() {
        for (pattern, text) in [
            ("body.a", "body.a"),
            ("*", ""),
            ("body.*", "body.a[].b"),
            ("*.start_time", "response.start_time"),
            ("response.*.b.*", "response.a.b.c"),
        ] {
            assert!(fits(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("body.a", "body.ab"), ("body.*", "response.a"), ("*.a.*.a", "x.a.a"), ("a*b*c", "ab")]
        {
            assert!(!fits(pattern, text), "{pattern} {text}");
        }
    }
}
