//! README's code compiles: each Rust block appears in [`code`], line by line. `consumers::readme` compiles the complete program.

mod code;

use std::path::Path;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// The lines that are not empty, without indentation.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The Rust blocks other than programs.
fn snippets(markdown: &str) -> Vec<&str> {
    let after = markdown.split("```rust\n").skip(1);
    let blocks = after.map(|rest| rest.split_once("```").expect("a block ends").0);
    blocks.filter(|block| !block.contains("fn main(")).collect()
}

#[test]
fn every_snippet_appears_in_code_that_compiles() {
    let (readme, code) = (read("README.md"), read("tests/integration/readme/code.rs"));
    let (snippets, code) = (snippets(&readme), lines(&code));
    assert_eq!(snippets.len(), 2);
    for snippet in snippets {
        let wanted = lines(snippet);
        let appears = code.windows(wanted.len()).any(|window| window == wanted);
        assert!(appears, "not in tests/integration/readme/code.rs:\n{snippet}");
    }
}
