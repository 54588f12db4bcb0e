//! Formatting with rustfmt, if it is installed. The text is in its style already, except for long lines.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};

const ARGUMENTS: [&str; 4] = ["--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max"];

/// Formats a file; without rustfmt, or if it fails, returns the text unchanged.
pub(super) fn format(text: &str) -> String {
    start().and_then(|child| pipe(child, text)).unwrap_or_else(|| text.to_owned())
}

fn start() -> Option<Child> {
    let mut command = Command::new("rustfmt");
    command.args(ARGUMENTS).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().ok()
}

/// Sends the text on another thread, since a pipe's buffer is smaller than a file.
fn pipe(mut child: Child, text: &str) -> Option<String> {
    let mut input = child.stdin.take()?;
    let output = std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(text.as_bytes()));
        child.wait_with_output()
    });
    let output = output.ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
