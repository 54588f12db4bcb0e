//! Percent-encoding of paths and queries.

use percent_encoding::percent_encode_byte;

use super::PathEncoding;
use crate::foundation::byte_set::ByteSet;

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
    let mut bytes = out.bytes().skip(start);
    if let Some(at) = bytes.position(|byte| !UNRESERVED.contains(byte)) {
        let rest = out.split_off(start + at);
        for byte in rest.bytes() {
            match UNRESERVED.contains(byte) {
                true => out.push(char::from(byte)),
                false => out.push_str(percent_encode_byte(byte)),
            }
        }
    }
}

/// Appends percent-encoded text.
pub(super) fn push_encoded(out: &mut String, raw: &str) {
    let start = out.len();
    out.push_str(raw);
    encode_tail(out, start);
}

/// Whether a literal part of a path is kept by URL parsers. A dot may belong to a dot segment.
pub(super) fn is_plain(literal: &str) -> bool {
    literal.bytes().all(|byte| PLAIN.contains(byte))
}

/// Characters that stand for themselves in a path.
const PLAIN: ByteSet = ByteSet::alphanumeric_and(b"-_~/");

/// The characters that RFC 3986 calls unreserved.
const UNRESERVED: ByteSet = ByteSet::alphanumeric_and(b"-._~");
