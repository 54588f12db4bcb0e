//! Error bodies that are not valid JSON.

use super::{CODES, MESSAGES, ZoomBody, number_of_text};

/// Searches the text of invalid JSON.
pub(super) fn of_text(text: &str) -> Option<ZoomBody> {
    let find = |name: &&str| after(text, name);
    let code = CODES.iter().filter_map(find).find_map(leading_number);
    let message = MESSAGES.iter().filter_map(find).find_map(quoted_to_last_quote);
    body(code, message)
}

/// Reads XML such as `<error><code>300</code><message>…</message></error>`; pages of HTML have no code.
pub(super) fn of_xml(text: &str) -> Option<ZoomBody> {
    let start = text.get(..64).unwrap_or(text).to_ascii_lowercase();
    if start.contains("<html") || start.starts_with("<!doctype") {
        return None;
    }
    let find = |name: &&str| element(text, name);
    let code = CODES.iter().filter_map(find).find_map(number_of_text);
    let message = MESSAGES.iter().filter_map(find).map(unescaped).find(|message| !message.is_empty());
    body(code, message)
}

fn body(code: Option<i64>, message: Option<String>) -> Option<ZoomBody> {
    (code.is_some() || message.is_some()).then_some(ZoomBody {
        code,
        is_of_response: code.is_some(),
        message,
        errors: Vec::new(),
    })
}

/// The text after a quoted key and its colon.
fn after<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("\"{key}\""))?;
    Some(rest.trim_start().strip_prefix(':')?.trim_start())
}

fn leading_number(text: &str) -> Option<i64> {
    let text = text.trim_start_matches('"');
    let end = text.find(|char: char| !char.is_ascii_digit() && !matches!(char, '-' | '.')).unwrap_or(text.len());
    number_of_text(text.get(..end)?)
}

fn quoted_to_last_quote(text: &str) -> Option<String> {
    let inner = text.strip_prefix('"')?;
    Some(inner.get(..inner.rfind('"')?)?.to_owned())
}

/// The text of the first element of this name, if it contains no other element.
fn element<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(&format!("<{name}>"))?;
    let (inner, _) = rest.split_once(&format!("</{name}>"))?;
    let inner = inner.trim();
    match inner.strip_prefix("<![CDATA[").and_then(|inner| inner.strip_suffix("]]>")) {
        Some(text) => Some(text),
        None => (!inner.contains('<')).then_some(inner),
    }
}

fn unescaped(text: &str) -> String {
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")];
    entities.iter().fold(text.to_owned(), |text, (entity, char)| text.replace(entity, char))
}
