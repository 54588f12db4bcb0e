//! Text of servers, made safe for a terminal.

use std::fmt::Write as _;

/// Escapes control characters except line breaks, and marks that are invisible or change the direction of the text.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        if char != '\n' && is_unsafe(char) {
            let _ = write!(out, "{}", char.escape_unicode());
        } else {
            out.push(char);
        }
    }
    out
}

/// Escapes the same characters in a JSON string, whose value stays the same.
pub(super) fn escape_json(string: &str) -> String {
    let mut out = String::with_capacity(string.len());
    for char in string.chars() {
        if is_unsafe(char) {
            let _ = write!(out, "\\u{:04x}", u32::from(char));
        } else {
            out.push(char);
        }
    }
    out
}

/// Whether a character can control a terminal or disguise text.
pub(crate) fn is_unsafe(char: char) -> bool {
    let is_mark = matches!(
        char,
        '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
    );
    char.is_control() || is_mark
}
