//! Lines of Markdown: one line per paragraph while the docs are chosen, wrapped when they are written.

use crate::import::text::{one_line, plain};

/// Joins the lines of each paragraph. Lists, tables, headings and code are unchanged.
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

/// Whether a line is not part of a paragraph, such as a list item, a table row, a heading, a quote or a link target.
pub(crate) fn starts_block(line: &str) -> bool {
    let number = line.trim_start_matches(|char: char| char.is_ascii_digit());
    let is_numbered = number.len() < line.len() && (number.starts_with(". ") || number.starts_with(") "));
    let is_marked = ["- ", "* ", "+ ", "#", ">", "|", "```"].iter().any(|mark| line.starts_with(mark));
    let is_target = line.starts_with('[') && line.contains("]: ");
    is_numbered || is_marked || is_target || matches!(line, "-" | "*" | "+")
}

/// The document's description as paragraphs, with characters escaped that rustdoc would read as markup. Code becomes a `text` block.
pub(crate) fn description(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for block in blocks(text) {
        match block {
            Block::Code(code) => {
                lines.extend(Some(String::new()).filter(|_| !lines.is_empty()));
                lines.push("```text".to_owned());
                lines.extend(code);
                lines.push("```".to_owned());
            }
            Block::Prose(text) => prose(&text, &mut lines),
        }
    }
    lines
}

fn prose(text: &str, lines: &mut Vec<String>) {
    for line in plain(text).lines() {
        if !lines.is_empty() && !line.starts_with(['*', '-']) {
            lines.push(String::new());
        }
        lines.push(safe(line));
    }
}

/// A line without markup of its own: with single spaces no part of it is code, and no fence starts inside it.
fn safe(line: &str) -> String {
    let line = one_line(line).replace("```", "`").replace("~~~", "~");
    line.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]").replace('<', "\\<")
}

/// A part of a description.
enum Block {
    Prose(String),
    Code(Vec<String>),
}

/// Separates fenced and indented code from prose.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut fence: Option<(char, usize)> = None;
    let mut is_after_gap = true;
    for line in text.lines() {
        let mark = fence_of(line);
        match (fence, mark) {
            (Some(open), Some(mark)) if closes(open, mark, line) => fence = None,
            (None, Some(mark)) => {
                fence = Some(mark);
                blocks.push(Block::Code(Vec::new()));
            }
            _ => {
                let is_indented = is_code(line) && (is_after_gap || matches!(blocks.last(), Some(Block::Code(_))));
                push(&mut blocks, line, fence.is_some() || is_indented, fence.is_some());
            }
        }
        is_after_gap = line.trim().is_empty();
    }
    blocks
}

fn push(blocks: &mut Vec<Block>, line: &str, is_code: bool, is_fenced: bool) {
    match (blocks.last_mut(), is_code) {
        // The fence is the text's own.
        (Some(Block::Code(code)), true) => code.push(line.replace("```", "`").trim_end().to_owned()),
        (_, true) => blocks.push(Block::Code(vec![line.replace("```", "`").trim_end().to_owned()])),
        (Some(Block::Prose(prose)), false) => {
            prose.push('\n');
            prose.push_str(line);
        }
        (_, false) if !is_fenced => blocks.push(Block::Prose(line.to_owned())),
        (_, false) => {}
    }
}

/// The character of a fence, and its length.
fn fence_of(line: &str) -> Option<(char, usize)> {
    let line = line.trim_start();
    let mark =
        ["```", "~~~"].into_iter().find(|fence| line.starts_with(fence)).and_then(|fence| fence.chars().next())?;
    Some((mark, line.chars().take_while(|char| *char == mark).count()))
}

/// Whether a fence ends the block of another: it is at least as long, and nothing follows it.
fn closes((open, length): (char, usize), (mark, own): (char, usize), line: &str) -> bool {
    open == mark && own >= length && line.trim().chars().all(|char| char == mark)
}

/// Whether a line is indented like code; items of lists and tags are indented for other reasons.
fn is_code(line: &str) -> bool {
    let text = line.trim_start();
    let is_indented = line.starts_with('\t') || line.starts_with("    ");
    is_indented && !text.is_empty() && !starts_block(text) && !text.starts_with(['<', '`', '&'])
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

    #[test]
    fn code_of_the_document_is_text() {
        let text =
            "First.\n\n    let code = 1;\n\n```rust\nlet fenced = [1];\n~~~\n```\nMore ```x``` of -     it.\n~~~\nopen";
        let expected = [
            "First.",
            "",
            "```text",
            "    let code = 1;",
            "```",
            "",
            "```text",
            "let fenced = [1];",
            "~~~",
            "```",
            "",
            "More `x` of - it.",
            "",
            "```text",
            "open",
            "```",
        ];
        assert_eq!(description(text), expected);
        assert_eq!(description("-      let x;\n>     y\n1.      z"), ["- let x;", "", "> y", "", "1. z"]);
    }
}
