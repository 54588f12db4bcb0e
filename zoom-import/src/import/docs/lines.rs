//! Lines of Markdown: paragraphs on one line each, while words are chosen; wrapped when they are written.

use crate::import::text::plain;

/// Joins the lines of each paragraph; lists, tables, headings and code stay as they are.
pub(crate) fn joined(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut in_code = false;
    let mut in_prose = false;
    for line in text.lines().map(str::trim_end) {
        let is_fence = line.trim_start().starts_with("```");
        let is_prose = !in_code && !is_fence && !line.is_empty() && !line.starts_with(' ') && !starts_block(line);
        match lines.last_mut() {
            Some(last) if is_prose && in_prose => *last = format!("{last} {}", line.trim_start()),
            Some(last) if line.is_empty() && last.is_empty() && !in_code => {}
            _ => lines.push(line.to_owned()),
        }
        in_code ^= is_fence;
        in_prose = is_prose;
    }
    trimmed(lines)
}

fn trimmed(mut lines: Vec<String>) -> Vec<String> {
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or_default();
    lines.split_off(first)
}

/// Whether a line starts something other than a paragraph: an item of a list, a row of a table, a heading, a quote, a link's target.
pub(crate) fn starts_block(line: &str) -> bool {
    let number = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let is_numbered = number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") "));
    let is_marked = ["- ", "* ", "+ ", "#", ">", "|", "```"].iter().any(|mark| line.starts_with(mark));
    let is_target = line.starts_with('[') && line.contains("]: ");
    is_numbered || is_marked || is_target || matches!(line, "-" | "*" | "+")
}

/// The document's words as paragraphs, with what rustdoc would take for markup made plain; nothing where there are none.
pub(crate) fn told(text: &str) -> Vec<String> {
    let text = plain(text);
    let safe = |line: &str| line.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace('<', "\\<");
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        if !lines.is_empty() && !line.starts_with(['*', '-']) {
            lines.push(String::new());
        }
        lines.push(safe(line));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_joined_and_nothing_else() {
        let text = "One\ntwo.\n\n\nThree\n- a\n- b\n  more\nfour\n\n```text\nx\n\n\n  y\n```\n";
        let expected =
            ["One two.", "", "Three", "- a", "- b", "  more", "four", "", "```text", "x", "", "", "  y", "```"];
        assert_eq!(joined(text), expected);
    }
}
