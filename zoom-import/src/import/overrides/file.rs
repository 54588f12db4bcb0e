//! One file, as it is written.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

/// The sections of a file.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct File {
    pub(super) keep: Modules,
    pub(super) only: Modules,
    pub(super) modules: BTreeMap<String, String>,
    pub(super) functions: BTreeMap<String, String>,
    pub(super) types: BTreeMap<String, String>,
    pub(super) variants: BTreeMap<String, String>,
    pub(super) errors: BTreeMap<String, String>,
    pub(super) fields: BTreeMap<String, String>,
    pub(super) operations: BTreeMap<String, String>,
    pub(super) docs: BTreeMap<String, String>,
}

/// Names of modules.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Modules {
    pub(super) modules: Vec<String>,
}

impl File {
    /// Reads a file, and checks that its names can be names.
    ///
    /// # Errors
    /// Says what is wrong with it.
    pub(super) fn read(path: &Path) -> Result<Self, String> {
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {name}: {error}"))?;
        let file: Self = toml::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
        file.mistake().map_or(Ok(file), |mistake| Err(format!("{name}: {mistake}")))
    }

    fn mistake(&self) -> Option<String> {
        let small = [("modules", &self.modules), ("functions", &self.functions)];
        let large = [("types", &self.types), ("variants", &self.variants), ("errors", &self.errors)];
        let small = small.iter().find_map(|(section, names)| mistake(section, names, is_small, "in snake case"));
        small.or_else(|| {
            large.iter().find_map(|(section, names)| mistake(section, names, is_large, "that starts with a capital"))
        })
    }
}

fn mistake(section: &str, names: &BTreeMap<String, String>, is_name: fn(&str) -> bool, what: &str) -> Option<String> {
    let (key, name) = names.iter().find(|(_, name)| !name.is_empty() && !is_name(name))?;
    Some(format!("[{section}] `{key}`: `{name}` is no name {what}"))
}

fn is_small(name: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.bytes().all(is_part)
}

fn is_large(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
