//! The documentation that follows the written docs of a payload.

use std::fmt::Write as _;

/// The table of the event.
pub(super) fn table(name: &str, scopes: &[String], docs_url: Option<&str>) -> String {
    let mut text = String::from("\n\n# Event\n\n");
    // Writing to a `String` cannot fail.
    if let Some(url) = docs_url {
        let _ = write!(text, "Source: [Zoom's page](<{url}>).\n\n");
    }
    let _ = write!(text, "| event | `{name}` |\n| --- | --- |\n");
    let label = if scopes.len() == 1 { "scope" } else { "scopes (one required)" };
    if !scopes.is_empty() {
        // A `|` would end the cell.
        let scopes: Vec<_> = scopes.iter().map(|scope| format!("`{}`", scope.replace('|', "\\|"))).collect();
        let _ = writeln!(text, "| {label} | {} |", scopes.join(", "));
    }
    text
}
