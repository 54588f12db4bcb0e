//! The line of a product's file that declares the module of its events.

use crate::import::layout::EVENTS;

/// Returns the file with the line, at its place among the modules.
pub(super) fn with_events(text: &str) -> String {
    let line = format!("pub mod {EVENTS};");
    let mut lines: Vec<&str> = text.lines().collect();
    let modules: Vec<(usize, &str)> =
        lines.iter().enumerate().filter_map(|(at, line)| Some((at, module(line)?))).collect();
    if modules.iter().any(|(_, name)| *name == EVENTS) {
        return text.to_owned();
    }
    match (modules.iter().find(|(_, name)| *name > EVENTS), modules.last()) {
        (Some((at, _)), _) => lines.insert(*at, &line),
        (None, Some((at, _))) => lines.insert(at + 1, &line),
        (None, None) => {
            let docs = lines.iter().take_while(|line| line.starts_with("//!")).count();
            lines.splice(docs..docs, ["", line.as_str()]);
        }
    }
    lines.join("\n") + "\n"
}

/// The name of the module that a line declares.
fn module(line: &str) -> Option<&str> {
    line.strip_prefix("pub ").unwrap_or(line).strip_prefix("mod ")?.strip_suffix(';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_among_the_modules() {
        let file = |modules: &str| format!("//! Rooms.\n\n{modules}\nuse x::y;\n");
        let with = file("pub mod devices;\npub mod events;\nmod rooms;\n");
        assert_eq!(with_events(&file("pub mod devices;\nmod rooms;\n")), with);
        assert_eq!(with_events(&with), with);
        assert_eq!(with_events("//! Rooms.\n"), "//! Rooms.\n\npub mod events;\n");
        assert_eq!(with_events("pub mod a;\n\nuse x;\n"), "pub mod a;\npub mod events;\n\nuse x;\n");
    }
}
