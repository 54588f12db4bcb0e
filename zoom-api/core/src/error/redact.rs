//! Removes IDs and e-mail addresses from Zoom's messages.

use std::fmt::Write as _;

use percent_encoding::percent_decode_str;

/// Longer messages are truncated, so that a page of HTML does not fill a log.
const LONGEST_MESSAGE: usize = 512;

/// Words with at least this many digits are treated as IDs.
const DIGITS_OF_AN_ID: usize = 9;

/// The placeholders of a path and their values, including the account of a sub-account call.
pub(super) fn parameters(template: &'static str, path: &str) -> Vec<(&'static str, String)> {
    let mut sent = path.rsplit('/');
    let placeholders = template.trim_start_matches('/').rsplit('/');
    let mut parameters: Vec<_> =
        placeholders.zip(sent.by_ref()).filter(|(placeholder, _)| placeholder.starts_with('<')).collect();
    if let (Some(account), Some("accounts")) = (sent.next(), sent.next()) {
        parameters.push(("<account_id>", account));
    }
    let decode = |value| percent_decode_str(value).decode_utf8_lossy().into_owned();
    parameters.into_iter().map(|(placeholder, value)| (placeholder, decode(value))).collect()
}

/// Replaces path values by their placeholders, masks other IDs and e-mail addresses, escapes control characters, and truncates
/// the message after 512 characters.
pub(super) fn message(message: &str, sent: &[(&'static str, String)]) -> String {
    let mut text: String = message.chars().take(LONGEST_MESSAGE).collect();
    for (placeholder, value) in sent.iter().filter(|(_, value)| value.len() > 2) {
        text = text.replace(value, placeholder);
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
