//! The expected output of rustc, which is stored next to each case.

use super::diagnostic::Diagnostic;

/// The macro's messages in an output; they have no error code.
pub(super) fn diagnostics(output: &str) -> Vec<Diagnostic> {
    blocks(output).filter_map(|block| diagnostic(block.strip_prefix(": ")?)).collect()
}

/// The message of each `error`, without positions and notes.
pub(super) fn messages(output: &str) -> Vec<String> {
    let message = |block: &str| {
        let lines = block.lines().take_while(|line| !is_arrow(line));
        lines.map(unindented).collect::<Vec<_>>().join("\n")
    };
    blocks(output).map(message).collect()
}

/// The output for each error, without the word `error`.
fn blocks(output: &str) -> impl Iterator<Item = &str> {
    let blocks = output.split("\nerror").map(|block| block.strip_prefix("error").unwrap_or(block));
    blocks.filter(|block| block.starts_with([':', '[']))
}

fn diagnostic(block: &str) -> Option<Diagnostic> {
    let lines: Vec<&str> = block.lines().collect();
    let at = lines.iter().position(|line| is_arrow(line))?;
    let (message, rest) = lines.split_at(at);
    Some(Diagnostic {
        message: message.iter().map(|line| unindented(line)).collect::<Vec<_>>().join("\n"),
        start: start(rest.first()?)?,
        carets: rest.iter().find_map(|line| carets(line)),
    })
}

fn is_arrow(line: &str) -> bool {
    line.trim_start().starts_with("--> ")
}

/// Removes the indentation of the lines after the first.
fn unindented(line: &str) -> &str {
    line.strip_prefix("       ").unwrap_or(line)
}

/// Line and column in `--> ui/fail/case.rs:3:17`.
fn start(arrow: &str) -> Option<(usize, usize)> {
    let mut parts = arrow.rsplit(':');
    let column = parts.next()?.parse().ok()?;
    Some((parts.next()?.parse().ok()?, column))
}

fn carets(line: &str) -> Option<usize> {
    let (_, underline) = line.split_once('|')?;
    let underline = underline.trim_start();
    let count = underline.chars().take_while(|char| *char == '^').count();
    (count > 0).then_some(count)
}
