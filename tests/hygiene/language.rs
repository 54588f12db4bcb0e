//! Phrases that must not come back, in sources and documentation.

mod phrases;
mod text;

use regex::{Regex, RegexBuilder, RegexSet, RegexSetBuilder};
use text::{Block, Kind};
use zoom_hygiene::files;

/// Starts of paths whose phrases are printed but do not fail the test.
const PENDING: &[&str] = &[];

/// Files that contain the phrases on purpose.
const EXCEPTIONS: &[&str] = &["tests/hygiene/language.rs", "tests/hygiene/language/phrases.rs"];

/// Zoom's own terms, by the start of the path: events have a lobby, and questions and calls have answers.
const TERMS: &[(&str, &str)] = &[
    ("zoom-api/products/zoom_events/", "lobby"),
    ("zoom-api/products/zoom_events/", "answer"),
    ("zoom-api/products/virtual_agent/", "answer"),
    ("zoom-api/products/revenue_accelerator/", "answer"),
    ("zoom-api/products/rooms/", "answer"),
    ("zoom-api/products/scheduler/", "answer"),
    ("zoom-api/products/contact_center/", "answer"),
    ("zoom-api/products/phone/", "answer"),
    ("zoom-api/products/quality_management/", "answer"),
];

/// A phrase that was found.
#[derive(Debug, PartialEq, Eq)]
struct Hit {
    line: usize,
    found: String,
    instead: &'static str,
}

/// A compiled table of patterns and the terms to use.
struct Table {
    /// Finds in one pass the patterns that occur.
    all: RegexSet,
    patterns: Vec<(Regex, &'static str)>,
}

impl Table {
    fn new(table: &[(&str, &'static str)], ignores_case: bool) -> Self {
        // Boundaries of ASCII words are much faster than those of Unicode, and the phrases are English.
        let ascii = |pattern: &str| pattern.replace(r"\b", r"(?-u:\b)");
        let regex = |pattern| RegexBuilder::new(&ascii(pattern)).case_insensitive(ignores_case).build();
        let mut set = RegexSetBuilder::new(table.iter().map(|(pattern, _)| ascii(pattern)));
        let all = set.case_insensitive(ignores_case).build();
        let patterns = table.iter().map(|(text, instead)| (regex(text).expect("a pattern is valid"), *instead));
        Self { all: all.expect("every pattern is valid"), patterns: patterns.collect() }
    }

    /// Returns the matches with their offsets.
    fn find(&self, text: &str) -> Vec<(usize, String, &'static str)> {
        let occurring = self.all.matches(text).into_iter().filter_map(|index| self.patterns.get(index));
        let found = occurring.flat_map(|(pattern, instead)| {
            let shortened = |found: &str| found.chars().take(60).collect();
            pattern.find_iter(text).map(move |found| (found.start(), shortened(found.as_str()), *instead))
        });
        found.collect()
    }
}

struct Checker {
    phrases: Table,
    names: Table,
}

impl Checker {
    fn new() -> Self {
        Self { phrases: Table::new(phrases::PHRASES, true), names: Table::new(phrases::NAMES, false) }
    }

    fn hits(&self, path: &str, text: &str) -> Vec<Hit> {
        let prose = text::blocks(path, text).into_iter().filter(|block| is_prose(path, block));
        let in_block = |block: Block| {
            let found = self.phrases.find(&block.text).into_iter();
            found.map(move |(offset, found, instead)| Hit { line: block.line(offset), found, instead })
        };
        let mut hits: Vec<_> = prose.flat_map(in_block).collect();
        let names = self.names.find(text).into_iter().filter(|_| path != RULES);
        hits.extend(names.map(|(offset, found, instead)| Hit { line: line_of(text, offset), found, instead }));
        hits.sort_by_key(|hit| hit.line);
        hits
    }
}

/// The page that lists phrases and former names in tables.
const RULES: &str = "CONTRIBUTING.md";

/// Whether a block is text for people: a single word in quotes is data.
fn is_prose(path: &str, block: &Block) -> bool {
    let is_data = block.kind == Kind::Literal && !block.text.trim().contains(' ');
    let is_list_of_phrases = path == RULES && block.text.starts_with('|');
    !is_data && !is_list_of_phrases
}

fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

#[test]
fn no_phrase_came_back() {
    let checker = Checker::new();
    let (mut failing, mut pending) = (Vec::new(), 0);
    for file in files(&["rs", "md", "toml"]) {
        if EXCEPTIONS.contains(&file.path.as_str()) {
            continue;
        }
        let is_pending = PENDING.iter().any(|start| file.path.starts_with(start));
        for Hit { line, found, instead } in checker.hits(&file.path, &file.text) {
            let is_term =
                |(start, term): &(&str, &str)| file.path.starts_with(start) && found.to_lowercase().contains(term);
            if TERMS.iter().any(is_term) {
                continue;
            }
            let report = format!("{}:{line}: `{found}`: write {instead}", file.path);
            if is_pending {
                pending += 1;
                println!("{report}");
            } else {
                failing.push(report);
            }
        }
    }
    println!("{pending} phrases in pending files");
    assert!(failing.is_empty(), "{} phrases:\n{}", failing.len(), failing.join("\n"));
}

#[test]
fn planted_phrases_are_found() {
    let source = "\
//! Returns a value, and a file that is left
//! out is an error.

/// Sends `what is told` and nothing else.
fn a_call_is_told_at_once() {
    let code = \"cancelled\"; // a cancelled call
    let text = \"the behaviour
        goes on\";
    let raw = r#\"no \"answer\" stands in it\"#;
    let (quote, lifetime) = ('\"', \"what is left 'static\");
    mock.on().when_place(1);
}
";
    let found: Vec<_> = Checker::new().hits("a.rs", source).into_iter().map(|hit| (hit.line, hit.found)).collect();
    let expected = [
        (1, "left out"),
        (5, "is told"),
        (5, "at once"),
        (6, "cancelled"),
        (7, "behaviour"),
        (8, "goes on"),
        (9, "stands in"),
        (10, "what is left"),
        (10, "what is left 'static"),
        (11, "when_place"),
    ];
    assert_eq!(found, expected.map(|(line, found)| (line, found.to_owned())));
}

#[test]
fn planted_phrases_are_found_in_markdown() {
    let page =
        "# What it does\n\n- Sends it\n  again.\n\n```sh\nis told\n```\n\nWhat is new is an error. See `is told`.\n";
    let found: Vec<_> = Checker::new().hits("a.md", page).into_iter().map(|hit| (hit.line, hit.instead)).collect();
    let noun = "a noun: the request, the response, the grant";
    assert_eq!(found, [(3, "retry, resend"), (10, noun), (10, "a sentence with a noun as its subject")]);
}
