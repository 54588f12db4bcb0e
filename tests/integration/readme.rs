//! The code in README is code that compiles: each block stands in [`code`], line by line.

mod code;

use std::path::Path;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)).unwrap()
}

/// The lines that hold something, without what stands before them.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

fn blocks(markdown: &str) -> Vec<&str> {
    let after = markdown.split("```rust\n").skip(1);
    after.map(|rest| rest.split_once("```").expect("a block ends").0).collect()
}

#[test]
fn every_block_of_code_stands_where_it_compiles() {
    let (readme, code) = (read("README.md"), read("tests/integration/readme/code.rs"));
    let (blocks, code) = (blocks(&readme), lines(&code));
    assert!(blocks.len() >= 3, "{} blocks", blocks.len());
    for block in blocks {
        let wanted = lines(block);
        let stands = code.windows(wanted.len()).any(|window| window == wanted);
        assert!(stands, "not in tests/integration/readme/code.rs:\n{block}");
    }
}
