//! What could not be read, and where.

use std::collections::BTreeSet;

/// Remarks on places of the document, for the person who imports it.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    lines: Vec<String>,
    seen: BTreeSet<String>,
}

impl Notes {
    /// Notes what was left out or guessed at a place, which is a JSON pointer.
    pub(crate) fn add(&mut self, place: &str, what: impl AsRef<str>) {
        let place = if place.is_empty() { "/" } else { place };
        let line = format!("{place}: {}", what.as_ref());
        if self.seen.insert(line.clone()) {
            self.lines.push(line);
        }
    }

    /// Prints the remarks on the error stream.
    pub(crate) fn print(&self) {
        for line in &self.lines {
            eprintln!("{line}");
        }
        if !self.lines.is_empty() {
            eprintln!("{} remarks", self.lines.len());
        }
    }
}
