//! Texts that spreadsheets would run as formulas. Anyone who registers for a meeting can write one into their name.

/// Puts `'` before a text that would be a formula, and returns whether it was one.
pub(super) fn guard(text: String) -> (String, bool) {
    if is_formula(&text) { (format!("'{text}"), true) } else { (text, false) }
}

fn is_formula(text: &str) -> bool {
    match text.chars().next() {
        Some('=' | '@' | '\t' | '\r' | '\n') => true,
        // Spreadsheets for Chinese, Japanese and Korean read full-width signs like the others.
        Some('＝' | '＠' | '＋' | '－') => true,
        // Phone numbers and negative numbers are not formulas.
        Some('+' | '-') => !text.chars().skip(1).all(is_of_number),
        _ => false,
    }
}

fn is_of_number(char: char) -> bool {
    char.is_ascii_digit() || matches!(char, ' ' | '.' | ',' | '(' | ')' | '-')
}
