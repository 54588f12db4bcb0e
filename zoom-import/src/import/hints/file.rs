//! A file of hints.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

/// The content of a file of hints.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct File {
    pub(super) keep: Vec<String>,
    pub(super) only: Vec<String>,
    pub(super) modules: BTreeMap<String, String>,
    pub(super) functions: BTreeMap<String, String>,
    pub(super) types: BTreeMap<String, String>,
    pub(super) variants: BTreeMap<String, String>,
    pub(super) errors: BTreeMap<String, String>,
    pub(super) fields: BTreeMap<String, String>,
    pub(super) operations: BTreeMap<String, String>,
    pub(super) docs: BTreeMap<String, String>,
    pub(super) separate: Vec<Separate>,
}

/// Types with equal shapes that are not merged.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Separate {
    pub(super) types: Vec<String>,
    #[expect(dead_code, reason = "for readers of the file")]
    reason: String,
}

impl File {
    /// Reads a file.
    ///
    /// # Errors
    /// Fails if the file cannot be read or is no TOML file of hints.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {name}: {error}"))?;
        toml::from_str(&text).map_err(|error| format!("{name}: {error}"))
    }

    /// Validates the names.
    ///
    /// # Errors
    /// Fails if a name is not an identifier in the case that its item needs.
    pub(super) fn validate(&self, file: &str) -> Result<(), String> {
        self.mistake().map_or(Ok(()), |mistake| Err(format!("{file}: {mistake}")))
    }

    fn mistake(&self) -> Option<String> {
        let small = [("modules", &self.modules), ("functions", &self.functions)];
        let large = [("types", &self.types), ("variants", &self.variants), ("errors", &self.errors)];
        let small = small.iter().find_map(|(section, names)| mistake(section, names, is_small, "is not in snake case"));
        small.or_else(|| {
            large
                .iter()
                .find_map(|(section, names)| mistake(section, names, is_large, "does not start with a capital letter"))
        })
    }
}

fn mistake(
    section: &str,
    names: &BTreeMap<String, String>,
    is_name: fn(&str) -> bool,
    problem: &str,
) -> Option<String> {
    let (key, name) = names.iter().find(|(_, name)| !name.is_empty() && !is_name(name))?;
    Some(format!("[{section}] `{key}`: `{name}` {problem}"))
}

fn is_small(name: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.bytes().all(is_part)
}

fn is_large(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
