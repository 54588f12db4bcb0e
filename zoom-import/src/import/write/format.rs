//! rustfmt, where it is there. What is written is in its style already, but for long lines.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};

const ARGUMENTS: [&str; 4] = ["--edition", "2024", "--config", "max_width=120,use_small_heuristics=Max"];

/// Formats a file; without rustfmt, or where it fails, the text stays as it is.
pub(super) fn format(text: &str) -> String {
    start().and_then(|child| through(child, text)).unwrap_or_else(|| text.to_owned())
}

fn start() -> Option<Child> {
    let mut command = Command::new("rustfmt");
    command.args(ARGUMENTS).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    command.spawn().ok()
}

/// The text goes in on a thread of its own: a pipe holds less than a file.
fn through(mut child: Child, text: &str) -> Option<String> {
    let mut input = child.stdin.take()?;
    let output = std::thread::scope(|scope| {
        scope.spawn(move || input.write_all(text.as_bytes()));
        child.wait_with_output()
    });
    let output = output.ok().filter(|output| output.status.success())?;
    String::from_utf8(output.stdout).ok()
}
