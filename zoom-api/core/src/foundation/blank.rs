//! Texts without visible characters.

/// Whether a text is empty, or has only spaces, control characters and other invisible characters.
pub(crate) fn is_blank(text: &str) -> bool {
    let is_visible = |char: char| {
        !char.is_whitespace()
            && !char.is_control()
            && !matches!(char, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    !text.chars().any(is_visible)
}
