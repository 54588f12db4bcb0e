//! What could not be read, and where.

use std::collections::BTreeSet;

use crate::Streams;

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

    /// Writes the remarks to standard error.
    pub(crate) fn print(&self, streams: &mut Streams<'_>) {
        for line in &self.lines {
            streams.remark(format_args!("{line}"));
        }
        if !self.lines.is_empty() {
            streams.remark(format_args!("{} remarks", self.lines.len()));
        }
    }
}
