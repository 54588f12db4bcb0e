//! Doc comments, in lines of a bearable length.

/// The width of the code.
const WIDTH: usize = 120;

/// Writes doc comments with an indent, each line's text behind the mark, `///` or `//!`.
pub(super) fn write(out: &mut String, indent: &str, mark: &str, docs: &[String]) {
    for line in docs {
        for part in wrapped(line, WIDTH.saturating_sub(indent.len() + mark.len() + 1)) {
            let line = format!("{indent}{mark} {part}");
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
}

fn wrapped(text: &str, width: usize) -> Vec<String> {
    // A link is not broken.
    if text.contains("](") {
        return vec![text.to_owned()];
    }
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let Some(last) = lines.last_mut() else { break };
        if !last.is_empty() && last.len() + word.len() + 1 > width {
            lines.push(word.to_owned());
            continue;
        }
        if !last.is_empty() {
            last.push(' ');
        }
        last.push_str(word);
    }
    lines
}
