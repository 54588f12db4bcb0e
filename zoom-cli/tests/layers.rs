//! The modules of `zoomctl` are layered: a file imports only from its own layer and from those below.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

/// The layers, from the bottom. `main.rs` and `cli.rs` are above all of them.
const LAYERS: [&str; 6] = ["terminal", "connection", "catalog", "request", "response", "commands"];

#[test]
fn no_file_imports_upward() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut count = 0;
    let mut upward = Vec::new();
    for path in rust_files(&src) {
        let file = path.strip_prefix(&src).unwrap().to_string_lossy().replace('\\', "/");
        upward.extend(upward_imports(&file, &std::fs::read_to_string(&path).unwrap()));
        count += 1;
    }
    assert!(count > 50, "only {count} files found");
    assert!(upward.is_empty(), "{}", upward.join("\n"));
}

#[test]
fn an_upward_import_is_found() {
    let found = |file, text| upward_imports(file, text).len();
    assert_eq!(found("terminal/table.rs", "use crate::commands::Command;\n"), 1);
    assert_eq!(found("connection.rs", "use crate::terminal::Failure;\nuse crate::request::curl;\n"), 1);
    assert_eq!(found("catalog/lookup/address.rs", "fn f() { crate::commands::run() }\n"), 1);
    assert_eq!(found("commands/show.rs", "use crate::cli::Cli;\n"), 1);
    assert_eq!(found("commands/show/text.rs", "use crate::commands::limits::run;\n"), 1);
    assert_eq!(found("commands/show/text.rs", "use crate::{commands::limits::run, terminal::note};\n"), 1);
    assert_eq!(
        found("commands/show/text.rs", "use crate::{\n    commands::limits::run,\n    terminal::note,\n};\n"),
        1
    );
    assert_eq!(found("commands/show/text.rs", "use super::super::limits::run;\n"), 1);
    assert_eq!(found("terminal/table.rs", "use super::super::commands::Command;\n"), 1);
    assert_eq!(found("commands/show/text.rs", "use crate::{catalog::lookup, terminal::note};\nuse super::tree;\n"), 0);
    assert_eq!(found("connection/server.rs", "use super::profile::Login;\nuse crate::connection::variable;\n"), 0);
}

/// The imports of a file from a layer above its own, or from another command.
fn upward_imports(file: &str, text: &str) -> Vec<String> {
    let Some(own) = layer(file.split(['/', '.']).next().unwrap()) else { return Vec::new() };
    let mut upward = Vec::new();
    for (number, code) in statements(text) {
        let is_upward = imports(&code).iter().any(|path| {
            let parts: Vec<&str> = path.split("::").collect();
            match layer(parts[0]) {
                Some(layer) if layer == own => parts[0] == "commands" && !is_own_command(file, parts.get(1)),
                Some(layer) => layer > own,
                None => true,
            }
        });
        // A file in a folder of depth 1 leaves its layer with two `super::`; a command's file reaches the other commands with one.
        let (levels, depth) = (code.matches("super::").count(), file.matches('/').count());
        let leaves = levels > depth || (file.starts_with("commands/") && levels == depth);
        if is_upward || leaves {
            upward.push(format!("src/{file}:{number}: upward import: {}", code.trim()));
        }
    }
    upward
}

/// Lines of code without comments, with their numbers; a `use` of several lines is one.
fn statements(text: &str) -> Vec<(usize, String)> {
    let mut statements: Vec<(usize, String)> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap();
        match statements.last_mut().filter(|(_, last)| last.contains("use ") && !last.contains(';')) {
            Some((_, last)) => last.push_str(code),
            None => statements.push((index + 1, code.to_owned())),
        }
    }
    statements
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| *layer == module)
}

fn is_own_command(file: &str, command: Option<&&str>) -> bool {
    let own = file.split('/').nth(1).map(|name| name.trim_end_matches(".rs"));
    own.is_some() && own == command.copied()
}

/// The paths behind `crate::` in a line of code.
fn imports(code: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for rest in code.split("crate::").skip(1) {
        let is_path = |char: char| char.is_alphanumeric() || matches!(char, '_' | ':');
        match rest.strip_prefix('{') {
            Some(group) => {
                let items = group.split('}').next().unwrap().split(',');
                paths.extend(items.map(|item| item.trim().chars().take_while(|char| is_path(*char)).collect()));
            }
            None => paths.push(rest.chars().take_while(|char| is_path(*char)).collect()),
        }
    }
    paths
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}
