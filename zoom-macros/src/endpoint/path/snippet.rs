//! Text with carets under it.

use std::ops::Range;

/// The text with carets under the byte ranges.
pub(super) fn annotate(text: &str, at: &[Range<usize>]) -> String {
    let shown: String = text.chars().map(visible).collect();
    let is_marked = |index: usize| at.iter().any(|range| range.contains(&index));
    let carets: String = text.char_indices().map(|(index, _)| if is_marked(index) { '^' } else { ' ' }).collect();
    format!("    {shown}\n    {}", carets.trim_end())
}

/// Replaces line breaks and tabs, which would misalign the carets.
fn visible(char: char) -> char {
    if char.is_control() { '\u{fffd}' } else { char }
}
