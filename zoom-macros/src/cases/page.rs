//! The page of diagnostics, which is generated from the cases.

use std::fmt::Write as _;

use expect_test::expect_file;

use super::{Case, expected};

const HEAD: &str = "\
# Diagnostics

The compile errors of `#[zoom_endpoint]`, `#[zoom_model]` and `#[zoom_event]`, each with an invalid declaration and its valid form. All
mistakes of a declaration are reported together. This page is generated from the cases in `tests/ui`, and a test verifies that it is up to
date: `UPDATE_EXPECT=1 cargo test -p zoom-macros page` regenerates it.
";

const TRAIT_ERRORS: &str = "
# Trait errors

The compiler checks the types of a declaration and of its calls, and reports these errors in its own format.
";

#[test]
fn the_page_of_diagnostics_is_up_to_date() {
    let mut page = HEAD.to_owned();
    Case::all("fail").iter().for_each(|case| entry(&mut page, case));
    page.push_str(TRAIT_ERRORS);
    Case::all("rustc").iter().for_each(|case| entry(&mut page, case));
    expect_file!["../../DIAGNOSTICS.md"].assert_eq(&page);
}

fn entry(page: &mut String, case: &Case) {
    let valid_form = Case::read(super::ui().join("pass").join(format!("{}.rs", case.name())));
    let (name, description) = (heading(&case.name()), description(&case.text));
    let (wrong, messages, right) = (snippet(&case.text), messages(case), snippet(&valid_form.text));
    let _ = write!(
        page,
        "\n## {name}\n\n{description}\n\n```rust,ignore\n{wrong}\n```\n```text\n{messages}\n```\n\
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
