//! A section of all files together.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::import::notes::Notes;

/// What stands under each key, and whether it was asked for.
#[derive(Debug, Default)]
pub(super) struct Table {
    section: &'static str,
    entries: BTreeMap<String, Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    value: String,
    file: String,
    /// The modules for which it holds; all where there are none.
    only: Vec<String>,
    is_used: Cell<bool>,
}

impl Entry {
    fn holds_in(&self, module: &str) -> bool {
        self.only.is_empty() || self.only.iter().any(|only| only == module)
    }

    fn meets(&self, only: &[String]) -> bool {
        self.only.is_empty() || only.is_empty() || self.only.iter().any(|module| only.contains(module))
    }

    fn take(&self) -> &str {
        self.is_used.set(true);
        &self.value
    }
}

impl Table {
    /// Adds a file's section; texts without a letter say nothing.
    ///
    /// # Errors
    /// Says which files contradict each other, and where.
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
            if let Some(other) = own.iter().find(|other| other.value != value && other.meets(only)) {
                return Err(format!("{} and {file} say different things of [{section}] `{key}`", other.file));
            }
            own.push(Entry { value, file: file.to_owned(), only: only.to_vec(), is_used: Cell::new(false) });
        }
        Ok(())
    }

    /// All keys.
    pub(super) fn keys(&self) -> impl Iterator<Item = &String> {
        self.entries.keys()
    }

    /// What stands under a key.
    pub(super) fn get(&self, key: &str) -> Option<&str> {
        let entries = self.entries.get(key)?;
        entries.iter().for_each(|entry| entry.is_used.set(true));
        entries.first().map(Entry::take)
    }

    /// What stands under a key for a module.
    pub(super) fn get_in(&self, key: &str, module: &str) -> Option<&str> {
        let mut entries = self.entries.get(key)?.iter().filter(|entry| entry.holds_in(module));
        let first = entries.next().map(Entry::take);
        entries.for_each(|entry| entry.is_used.set(true));
        first
    }

    /// Remarks on keys that nobody asked for.
    pub(super) fn remark_unused(&self, notes: &mut Notes) {
        for (key, entries) in &self.entries {
            for entry in entries.iter().filter(|entry| !entry.is_used.get()) {
                notes.add(&entry.file, format!("[{}] `{key}` is for nothing in the document", self.section));
            }
        }
    }
}
