//! The page of diagnostics, which is generated from the codes and the cases.

use std::fmt::Write as _;

use expect_test::expect_file;

use super::{Case, expected};
use crate::code::Code;

const HEAD: &str = "\
# Diagnostics

The diagnostics of `#[zoom_endpoint]`, `#[zoom_model]` and `#[zoom_event]` by code, each with an invalid declaration and its valid form.
`zoomctl explain ZM0103` prints the entry of a code. All mistakes of a declaration are reported together. This page is generated from the
cases in `tests/ui`, and a test verifies that it is up to date: `UPDATE_EXPECT=1 cargo test -p zoom-macros page` regenerates it.
";

const TRAIT_ERRORS: &str = "
## Trait errors

The compiler checks the types of a declaration and of its calls, and reports these errors in its own format.
";

#[test]
fn the_page_of_diagnostics_is_up_to_date() {
    let mut page = HEAD.to_owned();
    let (fail, rustc) = (Case::all("fail"), Case::all("rustc"));
    for code in Code::ALL {
        let _ = write!(page, "\n## {code}: {}\n", code.title());
        let cases = fail.iter().chain(&rustc).filter(|case| main_code(case) == Some(*code));
        cases.for_each(|case| entry(&mut page, case));
    }
    page.push_str(TRAIT_ERRORS);
    rustc.iter().filter(|case| main_code(case).is_none()).for_each(|case| entry(&mut page, case));
    expect_file!["../../../zoom-api/DIAGNOSTICS.md"].assert_eq(&page);
}

#[test]
fn every_code_has_a_case() {
    let cases: Vec<_> = ["fail", "rustc"].into_iter().flat_map(Case::all).collect();
    let documented: Vec<_> = cases.iter().filter_map(main_code).collect();
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !documented.contains(code)).collect();
    assert!(missing.is_empty(), "no case in `tests/ui` for {missing:?}");
}

#[test]
fn every_message_has_a_code() {
    for case in Case::all("fail") {
        // Messages with a code of rustc are its own.
        let messages = expected::messages(&case.expected_output()).into_iter();
        let missing: Vec<_> = messages.filter(|text| text.starts_with(':') && code_of(text).is_none()).collect();
        assert!(missing.is_empty(), "no code in {}: {missing:?}", case.name());
    }
}

#[test]
fn codes_and_titles_are_unique() {
    let mut seen: Vec<String> = Vec::new();
    for code in Code::ALL {
        for text in [code.to_string(), code.title().to_lowercase()] {
            assert!(!seen.contains(&text), "{text} is the code or the title of two diagnostics");
            seen.push(text);
        }
    }
}

/// The code of a case's first message that has one.
fn main_code(case: &Case) -> Option<Code> {
    expected::messages(&case.expected_output()).iter().find_map(|message| code_of(message))
}

/// The code in the first line of a message.
fn code_of(message: &str) -> Option<Code> {
    let first = message.lines().next()?;
    Code::ALL.iter().copied().find(|code| first.contains(&format!("[{code}] ")))
}

fn entry(page: &mut String, case: &Case) {
    let valid_form = Case::read(super::ui().join("pass").join(format!("{}.rs", case.name())));
    let (name, description) = (heading(&case.name()), description(&case.text));
    let (wrong, messages, right) = (snippet(&case.text), messages(case), snippet(&valid_form.text));
    let _ = write!(
        page,
        "\n### {name}\n\n{description}\n\n```rust,ignore\n{wrong}\n```\n```text\n{messages}\n```\n\
         Write instead:\n\n```rust,ignore\n{right}\n```\n"
    );
}

fn heading(name: &str) -> String {
    let heading = name.replace('_', " ").replace(" param", " parameter");
    let (first, rest) = heading.split_at(1);
    first.to_uppercase() + rest
}

/// The description of a case: its first line.
fn description(text: &str) -> &str {
    text.lines().next().and_then(|line| line.strip_prefix("//! ")).expect("a case has a description")
}

/// A case without the lines that all cases have in common.
fn snippet(text: &str) -> String {
    let is_shown = |line: &&str| !line.starts_with("//!") && !line.starts_with("use ") && *line != "fn main() {}";
    text.lines().filter(is_shown).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The messages without positions, which the snippet does not have.
fn messages(case: &Case) -> String {
    let messages = expected::messages(&case.expected_output());
    messages.iter().map(|message| format!("error{message}")).collect::<Vec<_>>().join("\n\n")
}
