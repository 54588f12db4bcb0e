//! Carets under a text.

use std::ops::Range;

/// The text with carets under the ranges, which are in bytes.
pub(super) fn draw(text: &str, at: &[Range<usize>]) -> String {
    let shown: String = text.chars().map(visible).collect();
    let is_marked = |index: usize| at.iter().any(|range| range.contains(&index));
    let carets: String = text.char_indices().map(|(index, _)| if is_marked(index) { '^' } else { ' ' }).collect();
    format!("    {shown}\n    {}", carets.trim_end())
}

/// A line break or a tab would move the carets away from what they mark.
fn visible(char: char) -> char {
    if char.is_control() { '\u{fffd}' } else { char }
}
