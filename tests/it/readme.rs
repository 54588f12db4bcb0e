//! The code in README is code that compiles: each block stands in an example, line by line.

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
fn every_block_of_code_stands_in_the_example() {
    let (readme, example) = (read("README.md"), read("zoom-api/examples/readme.rs"));
    let (blocks, example) = (blocks(&readme), lines(&example));
    assert!(blocks.len() >= 3, "{} blocks", blocks.len());
    for block in blocks {
        let wanted = lines(block);
        let stands = example.windows(wanted.len()).any(|window| window == wanted);
        assert!(stands, "not in zoom-api/examples/readme.rs:\n{block}");
    }
}
