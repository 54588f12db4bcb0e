//! Remarks on a document.

use std::collections::BTreeSet;

use crate::Streams;

use super::write::safe::visible;

/// Remarks on parts of a document, with their positions.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    lines: Vec<String>,
    seen: BTreeSet<String>,
}

impl Notes {
    /// Adds a remark on a part of the document; its position is a JSON pointer.
    pub(crate) fn add(&mut self, position: &str, remark: impl AsRef<str>) {
        let position = if position.is_empty() { "/" } else { position };
        // Documents may contain characters that a terminal executes.
        let line = visible(&format!("{position}: {}", remark.as_ref()));
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
            let count = self.lines.len();
            streams.remark(format_args!("{count} {}", if count == 1 { "remark" } else { "remarks" }));
        }
    }
}
