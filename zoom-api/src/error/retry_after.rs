//! The three forms of `Retry-After`.

use jiff::fmt::rfc2822;
use jiff::{SignedDuration, Timestamp};

/// Reads seconds, an HTTP date, or the ISO 8601 time that Zoom sends for daily limits.
pub(super) fn parse(text: &str, now: Timestamp) -> Option<Timestamp> {
    let text = text.trim();
    if let Ok(seconds) = text.parse::<i64>() {
        return now.checked_add(SignedDuration::from_secs(seconds.max(0))).ok();
    }
    text.parse().ok().or_else(|| http_date(text))
}

fn http_date(text: &str) -> Option<Timestamp> {
    rfc2822::DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text).ok()
}
