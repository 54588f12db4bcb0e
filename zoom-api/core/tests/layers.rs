//! The modules of the core are layers: a module imports only modules of lower layers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "tests may panic")]

use std::fs;
use std::path::{Path, PathBuf};

/// The layers from the bottom up. Modules of one layer do not import each other.
const LAYERS: &[&[&str]] = &[
    &["foundation"],
    &["shape"],
    &["model"],
    &["types"],
    &["metadata", "event"],
    &["exchange"],
    &["response"],
    &["request"],
    &["endpoint"],
    &["error"],
    &["transport"],
    &["hosts"],
    &["auth", "limit", "retry"],
    &["client"],
    &["page", "registry", "sdk", "webhook", "websocket"],
    &["blocking"],
    &["describe"],
    // Independent of the client, but its types are declared with the macros, which name all layers.
    &["transcript"],
];

/// The only module that may name `reqwest`.
const HTTP_CLIENT: &str = "transport";

/// A source file: its path below `src`, and its text.
struct Source {
    path: String,
    text: String,
}

#[test]
fn modules_import_only_lower_layers() {
    let sources = read(&core());
    assert!(sources.len() > 100, "only {} files found", sources.len());
    let found: Vec<String> = sources.iter().flat_map(upward_imports).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_module_has_a_layer() {
    for source in read(&core()) {
        let module = top_module(&source.path);
        assert!(module == "lib" || layer(module).is_some(), "`{module}` is in no layer: add it to `LAYERS`");
    }
}

#[test]
fn planted_upward_imports_are_reported() {
    let planted = |path: &str, text: &str| upward_imports(&Source { path: path.to_owned(), text: text.to_owned() });
    let import = "//! A comment may name `crate::client`.\nuse crate::client::Client;\n";
    assert_eq!(
        planted("model/value.rs", import),
        ["src/model/value.rs:2: `model` (layer 2) imports `client` (layer 13)"]
    );
    assert_eq!(
        planted("limit/redis/keys.rs", "let token = super::super::super::auth::token();\n"),
        ["src/limit/redis/keys.rs:1: `limit` (layer 12) imports `auth` (layer 12)"]
    );
    assert_eq!(
        planted("auth.rs", "fn call(client: &crate::Client) {}\n"),
        ["src/auth.rs:1: `crate::Client` hides its layer: name the module that declares it"]
    );
    assert!(planted("client/builder.rs", "use crate::auth::FixedToken;\nuse super::Client;\n").is_empty());
}

#[test]
fn only_the_transport_names_the_http_client() {
    for source in read(&core()).iter().filter(|source| top_module(&source.path) != HTTP_CLIENT) {
        for (number, line) in code(&source.text) {
            assert!(!line.contains("reqwest::"), "src/{}:{number}: `reqwest` outside `{HTTP_CLIENT}`", source.path);
        }
    }
}

#[test]
fn products_do_not_depend_on_each_other() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../products");
    let names: Vec<String> = children(&folder).iter().map(|path| file_name(path)).collect();
    assert!(!names.is_empty(), "no products in {}", folder.display());
    for product in &names {
        let manifest = fs::read_to_string(folder.join(product).join("Cargo.toml")).unwrap();
        let sources = read(&folder.join(product).join("src"));
        for other in names.iter().filter(|other| *other != product) {
            assert!(!manifest.contains(&format!("\nzoom-{other}")), "`{product}` depends on `{other}`");
            let import = format!("zoom_{other}::");
            let importer = sources.iter().find(|source| code(&source.text).any(|(_, line)| line.contains(&import)));
            assert!(
                importer.is_none(),
                "`{product}` names `{other}` in {}",
                importer.map_or("", |source| &source.path)
            );
        }
    }
}

fn upward_imports(source: &Source) -> Vec<String> {
    let module = top_module(&source.path);
    let Some(own) = layer(module) else { return Vec::new() };
    let mut found = Vec::new();
    for (number, line) in code(&source.text) {
        for name in imports(&source.path, line) {
            let at = format!("src/{}:{number}", source.path);
            match layer(name) {
                Some(_) if name == module => {}
                Some(other) if other < own => {}
                Some(other) => {
                    found.push(format!("{at}: `{module}` (layer {own}) imports `{name}` (layer {other})"));
                }
                None => {
                    found.push(format!("{at}: `crate::{name}` hides its layer: name the module that declares it"));
                }
            }
        }
    }
    found
}

/// The modules that a line names, through `crate::` or a chain of `super::` that leaves its own module.
fn imports<'a>(path: &str, line: &'a str) -> Vec<&'a str> {
    let absolute = line.match_indices("crate::").map(|(at, prefix)| first_name(&line[at + prefix.len()..]));
    let depth = path.trim_end_matches(".rs").split('/').count();
    let to_root = "super::".repeat(depth);
    let relative = line.find(&to_root).map(|at| first_name(&line[at + to_root.len()..]));
    // The file of a top module may hold an inner module, whose `super::` is the top module.
    let relative = relative.filter(|name| depth > 1 || layer(name).is_some());
    absolute.chain(relative).collect()
}

fn first_name(path: &str) -> &str {
    let end = path.find(|char: char| !char.is_alphanumeric() && char != '_').unwrap_or(path.len());
    &path[..end]
}

/// The lines that are not comments, with their numbers.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line));
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn top_module(path: &str) -> &str {
    path.split('/').next().unwrap().trim_end_matches(".rs")
}

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

fn core() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn read(folder: &Path) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for path in children(&next) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let below = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                sources.push(Source { path: below, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    sources
}

fn children(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
