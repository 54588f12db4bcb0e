//! `tests/FAULTS.md` has a row for every test named `rNNN_…`, and every row has tests or a reason.

use std::collections::{BTreeMap, BTreeSet};

use regex::Regex;
use zoom_hygiene::{assert_generated, files, read};

const PAGE: &str = "tests/FAULTS.md";

/// Links to the tests by number of the row.
fn tests() -> BTreeMap<u32, BTreeSet<String>> {
    let declaration = Regex::new(r"\bfn (r(\d{3})_\w+)\(").unwrap();
    let mut tests = BTreeMap::<_, BTreeSet<_>>::new();
    for file in files(&["rs"]) {
        let path = file.path.strip_prefix("tests/").map_or_else(|| format!("../{}", file.path), str::to_owned);
        for found in declaration.captures_iter(&file.text) {
            tests.entry(found[2].parse().unwrap()).or_default().insert(format!("[`{}`]({path})", &found[1]));
        }
    }
    tests
}

/// The number, fault and expected behavior, and the last column of a row.
fn row(line: &str) -> Option<(u32, &str, &str)> {
    let (before, last) = line.strip_suffix('|')?.rsplit_once('|')?;
    let number = before.strip_prefix("| ")?.split(' ').next()?.parse().ok()?;
    Some((number, before.trim_end(), last.trim()))
}

#[test]
fn every_fault_has_its_tests_and_every_test_its_fault() {
    let (page, mut tests) = (read(PAGE), tests());
    let mut expected = String::new();
    let mut next = 1;
    for line in page.lines() {
        let Some((number, before, last)) = row(line) else {
            expected += &format!("{line}\n");
            continue;
        };
        assert_eq!(number, next, "{PAGE}: rows are numbered from 1 without gaps");
        next += 1;
        assert_eq!(
            before.split(" | ").count(),
            3,
            "{PAGE}: row {number} has a number, a fault and an expected behavior"
        );
        let links = tests.remove(&number).map(|links| links.into_iter().collect::<Vec<_>>().join(", "));
        // Without tests, the column must not keep links to tests that are gone.
        let is_explained = links.is_some() || !(last.is_empty() || last.contains("[`r"));
        assert!(is_explained, "{PAGE}: row {number} has neither a test nor a reason");
        expected += &format!("{before} | {} |\n", links.as_deref().unwrap_or(last));
    }
    assert!(next > 100, "{PAGE} has {} rows", next - 1);
    assert!(tests.is_empty(), "tests without a row in {PAGE}: {tests:?}");
    assert_generated(PAGE, &expected);
}
