//! The document's own words, made fit for rustdoc.

use crate::import::text::plain;

/// Returns the words as paragraphs, with what rustdoc would take for markup made plain; nothing where there are none.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let text = plain(text);
    let safe = |line: &str| line.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace('<', "\\<");
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        if !lines.is_empty() && !line.starts_with(['*', '-']) {
            lines.push(String::new());
        }
        lines.push(safe(line));
    }
    lines
}
