//! One section of all files.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::import::notes::Notes;

/// The values of a section by key, and whether they were used.
#[derive(Debug, Default)]
pub(super) struct Table {
    section: &'static str,
    entries: BTreeMap<String, Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    value: String,
    file: String,
    /// The modules to which the value applies; all if empty.
    only: Vec<String>,
    is_used: Cell<bool>,
}

impl Entry {
    fn applies_to(&self, module: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == module)
    }

    fn overlaps(&self, only: &[String]) -> bool {
        self.only.is_empty() || only.is_empty() || self.only.iter().any(|module| only.contains(module))
    }

    fn take(&self) -> &str {
        self.is_used.set(true);
        &self.value
    }
}

impl Table {
    /// Adds the section of a file; empty values are ignored.
    ///
    /// # Errors
    /// Fails if another file has a different value for a key.
    pub(super) fn add(
        &mut self,
        section: &'static str,
        entries: BTreeMap<String, String>,
        file: &str,
        only: &[String],
    ) -> Result<(), String> {
        self.section = section;
        for (key, value) in entries.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
            let own = self.entries.entry(key.clone()).or_default();
            if let Some(other) = own.iter().find(|other| other.value != value && other.overlaps(only)) {
                return Err(format!("{} and {file} have different values for `{key}` in [{section}]", other.file));
            }
            own.push(Entry { value, file: file.to_owned(), only: only.to_vec(), is_used: Cell::new(false) });
        }
        Ok(())
    }

    /// Returns all keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = &String> {
        self.entries.keys()
    }

    /// Returns the value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        let entries = self.entries.get(key)?;
        entries.iter().for_each(|entry| entry.is_used.set(true));
        entries.first().map(Entry::take)
    }

    /// Returns the value of a key for a module.
    pub(super) fn get_in(&self, key: &str, module: &str) -> Option<&str> {
        let mut entries = self.entries.get(key)?.iter().filter(|entry| entry.applies_to(module));
        let first = entries.next().map(Entry::take);
        entries.for_each(|entry| entry.is_used.set(true));
        first
    }

    /// Reports keys that were not used.
    pub(super) fn remark_unused(&self, notes: &mut Notes) {
        for (key, entries) in &self.entries {
            for entry in entries.iter().filter(|entry| !entry.is_used.get()) {
                notes.add(&entry.file, format!("[{}] `{key}` matches nothing in the document", self.section));
            }
        }
    }
}
