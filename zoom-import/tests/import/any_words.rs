//! Any docs are kept, and another import changes nothing.

use proptest::prelude::*;

use crate::folder::Folder;

/// Pieces of Markdown and of generated docs.
const PIECES: [&str; 34] = [
    "word",
    "a longer run of plain words for a second line of text",
    "`code`",
    "[link](https://example.com/a_b)",
    "Sentence.",
    "e.g.",
    ":",
    "-",
    "*",
    "#",
    ">",
    "|",
    "1.",
    "2024.",
    "- item",
    "\n",
    "\n\n",
    "\n\n\n",
    "\n  indented",
    "\n```\n",
    "\n```text\nfn  x() {}\n\n\n  y\n```\n",
    "default 30",
    "Default 30.",
    "At most 300.",
    "at most 300",
    "At most 80 characters.",
    "Default 20, at most 10.",
    "A URL.",
    "One of 1, 2.",
    "Zoom's page:",
    "\\",
    "\"",
    "é 日本",
    "<b>",
];

fn words() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES.as_slice()), 1..14);
    pieces.prop_map(|pieces| format!("Start {}", pieces.join(" ")))
}

fn toml(key: &str, words: &str) -> String {
    format!("{} = {}\n", serde_json::Value::from(key), serde_json::Value::from(words))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn are_kept(all in prop::collection::vec(words(), 8)) {
        let folder = Folder::new("any_words");
        let keys = [
            "films", "films::list_films", "films::list_films.page_size", "films::upload_film_poster.caption", "error::InvalidPageToken",
            "films::Film", "films::Film.premiere", "films::Genre::Drama",
        ];
        let words: String = keys.iter().zip(&all).map(|(key, words)| toml(key, words)).collect();
        let run = folder.import(&["--hints", &folder.file("words.toml", &format!("[docs]\n{words}"))]);
        prop_assert_eq!(run.status, 0, "{}", run.err);
        let first = folder.all();
        prop_assert_eq!(folder.import(&[]).status, 0);
        prop_assert_eq!(folder.all(), first);
        let films = folder.read("cinema/films.rs");
        prop_assert_eq!(films.matches(" Start").count(), keys.len(), "{}", films);
    }
}
