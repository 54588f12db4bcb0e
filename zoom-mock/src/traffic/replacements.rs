//! Replacements of values: the same for equal values, wherever they are.

use std::collections::HashMap;

use serde_json::{Number, Value};

/// The replacements so far.
#[derive(Debug, Default)]
pub(super) struct Replacements {
    known: HashMap<String, String>,
    count: u64,
}

impl Replacements {
    /// Replaces a text by one of the same kind: an address by an address, a number by a number of as many digits.
    pub(super) fn text(&mut self, text: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        let key = canonical(text);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        self.count += 1;
        let replacement = replacement(text, self.count);
        self.known.insert(key, replacement.clone());
        replacement
    }

    /// Replaces a number by one of as many digits, which is also the replacement of the number as text.
    pub(super) fn number(&mut self, number: &Number) -> Value {
        let replacement = self.text(&number.to_string());
        replacement.parse().map_or_else(|_| 1.into(), |number: u64| number.into())
    }
}

/// Addresses are equal in any case, and UUIDs in any encoding.
fn canonical(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(decoded) = decoded(&text) {
        text = decoded;
    }
    if text.contains('@') { text.to_ascii_lowercase() } else { text }
}

fn decoded(text: &str) -> Option<String> {
    let decoded = percent_encoding::percent_decode_str(text).decode_utf8().ok()?;
    (decoded != text).then(|| decoded.into_owned())
}

fn replacement(text: &str, count: u64) -> String {
    let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let is_phone = text.starts_with('+') && text.bytes().skip(1).all(|byte| byte.is_ascii_digit() || byte == b' ');
    match text {
        _ if text.contains('@') => format!("person-{count}@example.com"),
        _ if text.starts_with("http://") || text.starts_with("https://") => format!("https://example.com/{count}"),
        _ if is_phone => format!("+1202555{count:04}"),
        _ if is_digits => digits(text.len(), count),
        _ if text.ends_with("==") => format!("uuid-{count}=="),
        _ if is_uuid(text) => format!("00000000-0000-4000-8000-{count:012}"),
        _ => format!("text-{count}"),
    }
}

/// A number with at least this many digits.
fn digits(length: usize, count: u64) -> String {
    let zeros = length.saturating_sub(1).min(18);
    let least = if zeros == 0 { 0 } else { 10_u64.saturating_pow(u32::try_from(zeros).unwrap_or(0)) };
    least.saturating_add(count).to_string()
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}
