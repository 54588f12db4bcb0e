//! Percent-encoding of paths and queries.

use std::ops::Range;

use percent_encoding::percent_encode_byte;

use super::PathEncoding;

/// Longer than any ID or e-mail address.
const LONGEST_SEGMENT: usize = 512;

/// Encodes the text after `start` as one path segment.
pub(super) fn encode_segment(target: &mut String, start: usize, encoding: PathEncoding) -> Result<(), &'static str> {
    check_segment(target.get(start..).unwrap_or_default())?;
    encode_tail(target, start);
    if encoding == PathEncoding::Twice {
        encode_tail(target, start);
    }
    Ok(())
}

/// Rejects segments that percent-encoding does not make safe: URL parsers and servers resolve dot segments even if encoded.
fn check_segment(raw: &str) -> Result<(), &'static str> {
    match raw {
        "" => Err("is empty"),
        "." | ".." => Err("is a dot segment, which would change the path"),
        _ if raw.len() > LONGEST_SEGMENT => Err("is longer than 512 bytes"),
        _ if raw.chars().any(char::is_control) => Err("contains a control character"),
        _ => Ok(()),
    }
}

/// Encodes the text after `start` in place.
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

/// The range of the first character that must be encoded.
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

/// Appends percent-encoded text.
pub(super) fn push_encoded(out: &mut String, raw: &str) {
    let start = out.len();
    out.push_str(raw);
    encode_tail(out, start);
}

/// Whether RFC 3986 calls the byte unreserved.
const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}
