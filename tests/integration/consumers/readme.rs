//! README's program compiles when it is pasted into a new crate with README's dependencies.

use super::{Crate, root};

/// The first fenced block of a language.
fn block<'a>(markdown: &'a str, language: &str) -> &'a str {
    let (_, rest) = markdown.split_once(&format!("```{language}\n")).expect("README has a block");
    rest.split_once("```").expect("the block ends").0
}

/// Replaces the git address of `zoom-api` by the path of the workspace.
fn with_path(dependencies: &str) -> String {
    let (before, rest) = dependencies.split_once("git = \"").expect("a git dependency");
    let (_, after) = rest.split_once('"').expect("the end of the address");
    format!("{before}path = {:?}{after}", root().join("zoom-api"))
}

#[test]
fn the_program_in_readme_compiles() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let package = "[package]\nname = \"pasted\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n";
    let pasted = Crate::new("pasted", &format!("{package}{}", with_path(block(&readme, "toml"))));
    let program = block(&readme, "rust");
    assert!(program.contains("#[tokio::main]"), "the first program is complete");
    pasted.write("src/main.rs", program);
    let check = pasted.cargo(&["check", "--quiet"]);
    let stderr = String::from_utf8_lossy(&check.stderr);
    assert!(check.status.success() && !stderr.contains("warning"), "{stderr}");
}
