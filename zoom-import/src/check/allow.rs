//! Intended differences: entries of a TOML file, each with its reason.
//!
//! ```toml
//! [[allow]]
//! operation = "meetingRegistrantStatus"   # or `PUT /meetings/{meetingId}/registrants/status`; every operation by default
//! kind = "content-type"
//! position = "body"                       # `*` matches any text; every position by default
//! reason = "Zoom still accepts the form of its older revision."
//! ```

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::import::hints::{Kept, KeptKind};
use crate::pattern;

use super::difference::{Difference, Kind, Side, Subject};

/// The differences that files allow.
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

/// One entry of a file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    operation: Option<String>,
    kind: Kind,
    position: Option<String>,
    reason: String,
}

/// An entry, its file, and whether it matched a difference.
#[derive(Debug)]
struct Allowance {
    entry: Entry,
    file: String,
    is_used: bool,
}

impl AllowList {
    /// Returns the entries of a file.
    pub(crate) fn new(entries: Vec<Entry>, file: &str) -> Self {
        let allowance = |entry| Allowance { entry, file: file.to_owned(), is_used: false };
        Self { entries: entries.into_iter().map(allowance).collect() }
    }

    /// Reads files.
    ///
    /// # Errors
    /// Fails if a file cannot be read, or an entry has no reason.
    pub(crate) fn load(paths: &[PathBuf]) -> Result<Self, String> {
        let mut all = Self::default();
        for path in paths {
            all.entries.extend(read(path)?.entries);
        }
        Ok(all)
    }

    /// Whether an entry matches the difference.
    pub(crate) fn covers(&mut self, difference: &Difference) -> bool {
        let mut is_covered = false;
        for allowance in &mut self.entries {
            if allowance.entry.matches(difference) {
                allowance.is_used = true;
                is_covered = true;
            }
        }
        is_covered
    }

    /// Returns a difference for each entry that matched nothing.
    pub(crate) fn stale(&self) -> impl Iterator<Item = Difference> {
        self.entries.iter().filter(|allowance| !allowance.is_used).map(Allowance::stale)
    }
}

impl Allowance {
    fn stale(&self) -> Difference {
        let Entry { operation, kind, position, reason } = &self.entry;
        let subject = Subject { operation: operation.clone().unwrap_or_else(|| "*".to_owned()), ..Subject::default() };
        let value = format!("allows {}, but nothing differs: {reason}", kind.as_str());
        Difference {
            kind: Kind::StaleAllowance,
            subject: subject.into(),
            position: position.clone().unwrap_or_default(),
            document: None,
            declaration: Some(Side::new(&self.file, value)),
        }
    }
}

impl Entry {
    /// Returns the difference that an import keeps: that of a field or an argument by its name, or that of a value.
    pub(crate) fn kept(&self) -> Option<Kept> {
        let position = self.position.as_deref()?;
        let (position, value) = position.split_once('=').map_or((position, None), |(own, value)| (own, Some(value)));
        let name = value.unwrap_or_else(|| position.rsplit('.').next().unwrap_or_default().trim_end_matches("[]"));
        let (kind, is_general) = match self.kind {
            Kind::FieldExtra => (KeptKind::Field, name.contains('*')),
            Kind::ValueExtra => (KeptKind::ExtraValue, name.contains('*')),
            Kind::ValueMissing => (KeptKind::MissingValue, name.contains('*')),
            Kind::Type => (KeptKind::Type, name == "*"),
            Kind::Required => (KeptKind::Presence, name == "*"),
            Kind::Deprecated => (KeptKind::Deprecation, name == "*"),
            _ => return None,
        };
        (!is_general).then(|| Kept { kind, name: name.to_owned() })
    }

    /// Returns the problem of the entry, if it has one.
    pub(crate) fn mistake(&self) -> Option<String> {
        let is_without = self.reason.trim().is_empty();
        is_without.then(|| format!("an entry that allows `{}` has no reason", self.kind.as_str()))
    }

    fn matches(&self, difference: &Difference) -> bool {
        let subject = &difference.subject;
        let is_operation = |own: &String| *own == subject.operation || subject.id.as_ref() == Some(own);
        let is_position = |own: &String| pattern::matches(own, &difference.position);
        self.kind == difference.kind
            && self.operation.as_ref().is_none_or(is_operation)
            && self.position.as_ref().is_none_or(is_position)
    }
}

fn read(path: &Path) -> Result<AllowList, String> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    let file: File = toml::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
    match file.allow.iter().find_map(Entry::mistake) {
        Some(mistake) => Err(format!("{name}: {mistake}")),
        None => Ok(AllowList::new(file.allow, &name)),
    }
}
