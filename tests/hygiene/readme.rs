//! The size of README.

use zoom_hygiene::read;

const MAX_WORDS: usize = 900;

#[test]
fn readme_is_short() {
    let words = read("README.md").split_whitespace().count();
    assert!(words <= MAX_WORDS, "README.md has {words} words, more than {MAX_WORDS}");
}
