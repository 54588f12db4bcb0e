//! What of Zoom's message may be shown: the sentence, without the ids in it.

use std::fmt::Write as _;

use percent_encoding::percent_decode_str;

/// Longer messages are cut, so that a page of HTML does not fill a log.
const LONGEST_MESSAGE: usize = 512;

/// Runs of digits of this length are ids.
const DIGITS_OF_AN_ID: usize = 9;

/// The names and values of a path's places, from its template and the path as sent; with the account that stands before it.
pub(super) fn parameters(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    let mut sent = path.rsplit('/');
    let places = template.trim_start_matches('/').rsplit('/');
    let mut parameters: Vec<_> = places.zip(sent.by_ref()).filter(|(place, _)| place.starts_with('<')).collect();
    if let (Some(account), Some("accounts")) = (sent.next(), sent.next()) {
        parameters.push(("<account_id>", account));
    }
    let decode = |value| percent_decode_str(value).decode_utf8_lossy().into_owned();
    parameters.into_iter().map(|(place, value)| (place, decode(value))).collect()
}

/// The message with the path's own values replaced by their places, other ids and e-mail
/// addresses masked, control characters escaped, cut at 512 characters.
pub(super) fn message(message: &str, sent: &[(&'static str, String)]) -> String {
    let mut text: String = message.chars().take(LONGEST_MESSAGE).collect();
    for (place, value) in sent.iter().filter(|(_, value)| value.len() > 2) {
        text = text.replace(value, place);
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        push_word(&mut out, word);
    }
    out
}

fn push_word(out: &mut String, word: &str) {
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let core = word.trim_end();
    if core.contains('@') {
        out.push_str("<e-mail>");
    } else if digits >= DIGITS_OF_AN_ID {
        out.push_str("<id>");
    } else {
        push_escaped(out, core);
    }
    push_escaped(out, word.get(core.len()..).unwrap_or_default());
}

fn push_escaped(out: &mut String, text: &str) {
    for char in text.chars() {
        if char.is_control() {
            let _ = write!(out, "{}", char.escape_default());
        } else {
            out.push(char);
        }
    }
}
