//! The layers of the crate: no module imports from a layer above its own.

use std::fs;
use std::path::{Path, PathBuf};

/// The layers, from the bottom.
const LAYERS: [&str; 3] = ["http", "script", "zoom"];

#[test]
fn no_module_imports_from_a_layer_above() {
    let mut checked = 0;
    for file in source_files() {
        checked += 1;
        let (module, text) = (module_path(&file), fs::read_to_string(&file).unwrap());
        let violations = violations(&module, &text);
        assert!(violations.is_empty(), "{} uses a layer above it: {violations:?}", file.display());
    }
    assert!(checked > 40, "only {checked} files");
}

#[test]
fn upward_imports_are_detected() {
    let module = ["http", "reply"].map(str::to_owned);
    for line in [
        "use crate::script::On;",
        "use crate::{http::Reply, zoom::Account};",
        "use super::super::script::On;",
        "let client = crate::MockZoom::start();",
        "use crate::mock::MockZoom;",
    ] {
        assert_eq!(violations(&module, line).len(), 1, "{line}");
    }
    for line in ["use crate::http::Fault;", "use super::fault::Fault;", "/// See [`On`](crate::On).", "// crate::zoom"]
    {
        assert!(violations(&module, line).is_empty(), "{line}");
    }
    let module = ["zoom", "router"].map(str::to_owned);
    assert!(violations(&module, "use crate::script::is_same; use super::suggestion;").is_empty());
}

/// Returns the layers above a module's own that its source names; modules at the root are above all layers.
fn violations(module: &[String], text: &str) -> Vec<String> {
    let own = LAYERS.iter().position(|layer| *layer == module[0]).unwrap();
    let code: Vec<&str> = text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect();
    let names = root_names(module, &code.join("\n"));
    names.into_iter().filter(|name| LAYERS.iter().position(|layer| layer == name).is_none_or(|at| at > own)).collect()
}

/// Returns the names after `crate::`, or after as many `super::` as lead to the root.
fn root_names(module: &[String], code: &str) -> Vec<String> {
    let to_root = "super::".repeat(module.len());
    let tails = code.split("crate::").skip(1).chain(code.split(&to_root).skip(1));
    tails.flat_map(first_names).collect()
}

/// Returns the first name of a path, or of each path in a group.
fn first_names(tail: &str) -> Vec<String> {
    let name = |path: &str| path.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = tail.strip_prefix('{') else {
        return vec![name(tail)];
    };
    let (mut depth, mut names) = (0, vec![name(group)]);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(name(&group[at + 1..])),
            _ => {}
        }
    }
    names.retain(|name| !name.is_empty());
    names
}

/// Returns the module path of a file: `["http", "reply"]` for `src/http/reply.rs`.
fn module_path(file: &Path) -> Vec<String> {
    let relative = file.strip_prefix(root()).unwrap().with_extension("");
    relative.iter().map(|part| part.to_str().unwrap().to_owned()).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn source_files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = LAYERS.iter().map(|layer| root().join(layer).with_extension("rs")).collect();
    let mut folders: Vec<PathBuf> = LAYERS.iter().map(|layer| root().join(layer)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files
}
