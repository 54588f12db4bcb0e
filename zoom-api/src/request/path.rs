//! Percent-encoding of path segments and query text.

use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::PathEncoding;

/// Everything but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Longer than any identifier of Zoom's; e-mail addresses fit.
const LONGEST_SEGMENT: usize = 512;

/// Turns the raw text from `start` on into one path segment.
pub(super) fn encode_segment(target: &mut String, start: usize, encoding: PathEncoding) -> Result<(), &'static str> {
    check_segment(target.get(start..).unwrap_or_default())?;
    encode_tail(target, start);
    if encoding == PathEncoding::Twice {
        encode_tail(target, start);
    }
    Ok(())
}

/// Refuses what percent-encoding cannot make safe: servers and URL parsers resolve dot segments
/// however they are written.
fn check_segment(raw: &str) -> Result<(), &'static str> {
    match raw {
        "" => Err("is empty"),
        "." | ".." => Err("is a dot segment, which would name another path"),
        _ if raw.len() > LONGEST_SEGMENT => Err("is longer than 512 bytes"),
        _ if raw.chars().any(char::is_control) => Err("holds a control character"),
        _ => Ok(()),
    }
}

/// Encodes the text from `start` on, in place where nothing needs it.
pub(super) fn encode_tail(out: &mut String, start: usize) {
    let tail = out.get(start..).unwrap_or_default();
    if !tail.bytes().all(is_unreserved) {
        let raw = out.split_off(start);
        push_encoded(out, &raw);
    }
}

/// Appends text, percent-encoded.
pub(super) fn push_encoded(out: &mut String, raw: &str) {
    // Writing to a `String` cannot fail.
    let _ = write!(out, "{}", utf8_percent_encode(raw, RESERVED));
}

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}
