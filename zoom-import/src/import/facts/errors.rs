//! Errors that a response's description lists.

use crate::import::spec::ErrorText;
use crate::import::text::{one_line, plain};

/// Reads the errors of one response: its status, and the description after each `Error Code:`.
///
/// A text without a status describes a code under any status.
pub(crate) fn read(status: Option<u16>, description: &str) -> Vec<ErrorText> {
    let text = plain(description);
    let mut parts = split(&text).into_iter();
    let own = own_words(&parts.next().unwrap_or_default());
    let mut errors: Vec<ErrorText> = parts.filter_map(|part| coded(status, &part)).collect();
    if let Some(status) = status.filter(|_| errors.is_empty() || !own.is_empty()) {
        errors.push(ErrorText { status: Some(status), code: None, text: own });
    }
    errors
}

/// The text before the first code, and the text after each code.
fn split(text: &str) -> Vec<String> {
    let lower = text.to_ascii_lowercase();
    let marks: Vec<usize> = lower.match_indices("error code").map(|(at, _)| at).collect();
    let ends = marks.iter().copied().chain([text.len()]);
    let starts = [0].into_iter().chain(marks.iter().copied());
    starts.zip(ends).filter_map(|(start, end)| text.get(start..end)).map(str::to_owned).collect()
}

/// `Error Code: 3001` and its meaning. Underscores between digits group them: `1003_001` is 1003001.
fn coded(status: Option<u16>, part: &str) -> Option<ErrorText> {
    let start = part.find(|char: char| char.is_ascii_digit())?;
    let rest = part.get(start..)?;
    let end = rest.find(|char: char| !char.is_ascii_digit() && char != '_').unwrap_or(rest.len());
    let code = rest.get(..end)?.replace('_', "").parse().ok()?;
    let text = rest.get(end..)?.trim_start_matches(|char: char| char == '`' || char == ':' || char.is_whitespace());
    Some(ErrorText { status, code: Some(code), text: one_line(text) })
}

/// The description of the status itself: neither the number nor the standard's name for it.
fn own_words(text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.to_lowercase().starts_with("http status code"));
    let first = text.lines().next().unwrap_or_default();
    let behind = first.split('`').nth(2).unwrap_or_default().trim();
    let words = one_line(&[behind].into_iter().chain(lines).collect::<Vec<_>>().join(" "));
    let words = without_standard(&words);
    if is_standard(words) { String::new() } else { words.to_owned() }
}

/// Removes the standard name of the status before the document's description.
fn without_standard(words: &str) -> &str {
    const NAMES: [&str; 6] = ["Bad Request", "Not Found", "Forbidden", "Conflict", "Unauthorized", "Too Many Requests"];
    let rest = NAMES.iter().find_map(|name| words.strip_prefix(name));
    let rest = rest.map(|rest| rest.trim_start_matches([' ', '.', ':', '*']));
    rest.filter(|rest| rest.starts_with(|first: char| first.is_uppercase())).unwrap_or(words)
}

/// Whether the text is only the standard name of a status, or a reference to the page on rate limits.
fn is_standard(words: &str) -> bool {
    let words = words.trim_end_matches('.').to_lowercase();
    const STANDARD: [&str; 14] = [
        "",
        "bad request",
        "unauthorized",
        "forbidden",
        "not found",
        "conflict",
        "too many requests",
        "internal server error",
        "unprocessable entity",
        "unprocessable content",
        "method not allowed",
        "gone",
        "error",
        "errors",
    ];
    STANDARD.contains(&words.as_str()) || words.contains("for more information, see rate limits")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_short(status: u16, text: &str) -> Vec<(Option<i64>, String)> {
        read(Some(status), text).into_iter().map(|error| (error.code, error.text)).collect()
    }

    #[test]
    fn takes_codes_apart() {
        let text = "**HTTP Status Code:** `400` <br>\n Bad Request  \n\n **Error Code:** `3000` <br>\n Cannot access it. \
                    <br>\n**Error Code:** `3161` <br>\n Not allowed. <br>\n";
        assert_eq!(
            read_short(400, text),
            [(Some(3000), "Cannot access it.".into()), (Some(3161), "Not allowed.".into())]
        );
    }

    #[test]
    fn reads_codes_with_grouped_digits() {
        assert_eq!(
            read_short(400, "**Error Code:** `1003_001` <br>\n Too many. <br>"),
            [(Some(1_003_001), "Too many.".into())]
        );
    }

    #[test]
    fn keeps_the_description_of_a_bare_status() {
        let text = "**HTTP Status Code:** `404`<br>\nMeeting or registrant not found.\n**Error Code:** `1001`<br>\nNo user.<br>\n";
        let expected = [(Some(1001), "No user.".into()), (None, "Meeting or registrant not found.".into())];
        assert_eq!(read_short(404, text), expected);
    }

    #[test]
    fn a_general_limit_has_no_words() {
        let text =
            "**HTTP Status Code:** `429` <br>\n Too Many Requests. For more information, see [rate limits](/x/). \n\n ";
        assert_eq!(read_short(429, text), [(None, String::new())]);
    }
}
