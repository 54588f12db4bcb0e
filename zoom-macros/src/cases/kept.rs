//! What rustc prints, as it is kept beside a case.

use super::diagnostic::Diagnostic;

/// The macro's messages of a kept output, which have no code of rustc's.
pub(super) fn diagnostics(printed: &str) -> Vec<Diagnostic> {
    blocks(printed).filter_map(|block| diagnostic(block.strip_prefix(": ")?)).collect()
}

/// What stands behind each `error`, without places and notes.
pub(super) fn messages(printed: &str) -> Vec<String> {
    let message = |block: &str| {
        let lines = block.lines().take_while(|line| !is_arrow(line));
        lines.map(unindented).collect::<Vec<_>>().join("\n")
    };
    blocks(printed).map(message).collect()
}

/// What is printed of each error, without the word.
fn blocks(printed: &str) -> impl Iterator<Item = &str> {
    let blocks = printed.split("\nerror").map(|block| block.strip_prefix("error").unwrap_or(block));
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

/// The lines after the first stand under it, behind `error: `.
fn unindented(line: &str) -> &str {
    line.strip_prefix("       ").unwrap_or(line)
}

/// Line and column of `--> ui/fail/case.rs:3:17`.
fn start(arrow: &str) -> Option<(usize, usize)> {
    let mut parts = arrow.rsplit(':');
    let column = parts.next()?.parse().ok()?;
    Some((parts.next()?.parse().ok()?, column))
}

fn carets(line: &str) -> Option<usize> {
    let (_, mark) = line.split_once('|')?;
    let mark = mark.trim_start();
    let count = mark.chars().take_while(|char| *char == '^').count();
    (count > 0).then_some(count)
}
