//! The documentation examples of the product crates. They name the facade, which a product crate cannot depend on, so that they are no
//! doctests: all of them compile in one crate that depends on the facade with feature `full`.

use std::fmt::Write as _;
use std::path::Path;

use super::{Crate, root};

/// An example, and the line where it begins.
struct Example {
    location: String,
    code: String,
}

/// Whether rustdoc compiles a block with this info string as Rust.
fn is_rust(info: &str) -> bool {
    let mut words = info.split(',').map(str::trim).filter(|word| !word.is_empty());
    words.all(|word| matches!(word, "rust" | "no_run" | "should_panic") || word.starts_with("edition"))
}

/// The fenced Rust blocks in the doc comments of a file.
fn examples(path: &str, source: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<(Example, bool)> = None;
    for (index, line) in source.lines().enumerate() {
        let line = line.trim_start();
        let Some(text) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else { continue };
        let text = text.strip_prefix(' ').unwrap_or(text);
        match (text.trim_start().strip_prefix("```"), &mut open) {
            (Some(info), None) => {
                let location = format!("{path}:{}", index + 1);
                open = Some((Example { location, code: String::new() }, is_rust(info)));
            }
            (Some(_), Some(_)) => {
                examples.extend(open.take().filter(|(_, is_rust)| *is_rust).map(|(example, _)| example))
            }
            (None, Some((example, _))) => {
                let code = if text.trim() == "#" { "" } else { text.strip_prefix("# ").unwrap_or(text) };
                let _ = writeln!(example.code, "{code}");
            }
            (None, None) => {}
        }
    }
    examples
}

fn of_folder(folder: &Path, examples_of_all: &mut Vec<Example>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            of_folder(&path, examples_of_all);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            examples_of_all.extend(examples(&name, &source));
        }
    }
}

#[test]
fn examples_of_the_product_crates_compile() {
    let mut examples = Vec::new();
    of_folder(&root().join("zoom-api/products"), &mut examples);
    assert!(!examples.is_empty());
    let mut source = String::from("#![allow(dead_code, unused)]\n");
    for (index, Example { location, code }) in examples.iter().enumerate() {
        let _ = write!(source, "\n// {location}\nfn example_{index}() {{\n{code}}}\n");
    }
    let manifest = format!(
        "[package]\nname = \"examples\"\nedition = \"2024\"\n\n[dependencies]\nzoom-api = {{ package = \"zoom-client\", path = {:?}, features = [\"full\"] }}\n\
         jiff = {{ version = \"1\", default-features = false }}\nserde_json = \"1\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n",
        root().join("zoom-api"),
    );
    let all = Crate::new("examples", &manifest);
    all.write("src/lib.rs", &source);
    let check = all.cargo(&["check", "--quiet"]);
    assert!(check.status.success(), "{}\n{source}", String::from_utf8_lossy(&check.stderr));
    println!("{} examples", examples.len());
}

#[test]
fn fenced_rust_blocks_are_found() {
    let source = "/// Text.\n///\n/// ```no_run\n/// # fn hidden() {\n/// let a = 1;\n/// # }\n/// ```\n/// ```text\n/// no code\n/// ```\nfn f() {}\n";
    let found = examples("a.rs", source);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].location.as_str(), found[0].code.as_str()), ("a.rs:3", "fn hidden() {\nlet a = 1;\n}\n"));
}
