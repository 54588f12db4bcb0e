//! Doc comments with wrapped lines.

use crate::import::docs::starts_block;

use super::safe;

/// The width of the code.
const WIDTH: usize = 120;

/// Writes doc comments with an indent and a mark, `///` or `//!`. Code, lists and tables are not wrapped.
pub(super) fn write(out: &mut String, indent: &str, mark: &str, docs: &[String]) {
    let mut in_code = false;
    for line in docs.iter().map(|line| safe::line(line)) {
        let is_fence = line.trim_start().starts_with("```");
        let is_prose = !in_code && !is_fence && !line.starts_with(' ') && !starts_block(&line);
        in_code ^= is_fence;
        let width = WIDTH.saturating_sub(indent.len() + mark.len() + 1);
        let parts = if is_prose { wrapped(&line, width) } else { vec![line] };
        for part in parts {
            out.push_str(format!("{indent}{mark} {part}").trim_end());
            out.push('\n');
        }
    }
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut words = text.split(' ').peekable();
    while let Some(word) = words.next() {
        let Some(last) = lines.last_mut() else { break };
        let fits = last.is_empty() || last.len() + word.len() < width;
        // A line must not start like a list item.
        let is_mark = starts_block(&format!("{word} {}", words.peek().unwrap_or(&"")));
        if fits || is_mark {
            let space = if last.is_empty() { "" } else { " " };
            last.push_str(&format!("{space}{word}"));
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_starts_like_a_list_item() {
        assert_eq!(wrapped("one two - three 3. four", 8), ["one two -", "three 3.", "four"]);
        assert_eq!(wrapped("one two", 7), ["one two"]);
    }
}
