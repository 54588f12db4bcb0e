//! Validates texts by their declared formats.

use serde_json::Value;

/// Returns the noun of the declared format if a text does not have it. Empty texts are missing ones, and unknown formats are not checked.
pub(super) fn mistake(format: Option<&str>, value: &Value) -> Option<&'static str> {
    let text = value.as_str().filter(|text| !text.is_empty())?;
    let (has_format, noun) = match format? {
        "email" => (is_email(text), "an email address"),
        "uuid" => (is_uuid(text), "a UUID"),
        "date" => (text.parse::<jiff::civil::Date>().is_ok(), "a date such as 2030-01-31"),
        "date-time" => (is_time(text), "a date and time such as 2030-01-31T09:30:00Z"),
        "ipv4" => (text.parse::<std::net::Ipv4Addr>().is_ok(), "an IPv4 address"),
        _ => return None,
    };
    (!has_format).then_some(noun)
}

fn is_email(text: &str) -> bool {
    let parts = text.rsplit_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && !host.is_empty()) && !text.contains(char::is_whitespace)
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// A time with or without an offset, since Zoom accepts both.
fn is_time(text: &str) -> bool {
    text.parse::<jiff::Timestamp>().is_ok() || text.parse::<jiff::civil::DateTime>().is_ok()
}
