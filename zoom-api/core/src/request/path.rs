//! Percent-encoding of path segments and query text.

use std::ops::Range;

use percent_encoding::percent_encode_byte;

use super::PathEncoding;

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

/// Encodes the text from `start` on, in the same memory.
pub(super) fn encode_tail(out: &mut String, start: usize) {
    let end = out.len();
    let mut from = start;
    while let Some(reserved) = first_reserved(out, from..end) {
        out.extend_from_within(from..reserved.start);
        reserved.clone().for_each(|at| push_reserved(out, at));
        from = reserved.end;
    }
    if from > start {
        out.extend_from_within(from..end);
        out.drain(start..end);
    }
}

/// Where the first character is that is encoded, if there is one.
fn first_reserved(text: &str, within: Range<usize>) -> Option<Range<usize>> {
    let start = within.start;
    let text = text.get(within)?;
    let at = text.bytes().position(|byte| !is_unreserved(byte))?;
    let length = text.get(at..)?.chars().next()?.len_utf8();
    Some(start + at..start + at + length)
}

fn push_reserved(out: &mut String, at: usize) {
    if let Some(byte) = out.as_bytes().get(at) {
        out.push_str(percent_encode_byte(*byte));
    }
}

/// Appends text, percent-encoded.
pub(super) fn push_encoded(out: &mut String, raw: &str) {
    let start = out.len();
    out.push_str(raw);
    encode_tail(out, start);
}

/// Whether a URL holds the byte as it is: RFC 3986 calls it unreserved.
const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}
