//! The text and the position of every message.

use super::diagnostic::{self, Diagnostic};
use super::source::items;
use super::{Case, expected};

fn reported(case: &Case) -> Vec<Diagnostic> {
    items(&case.text).iter().flat_map(diagnostic::of).collect()
}

#[test]
fn messages_and_positions_match_rustc() {
    for case in Case::all("fail") {
        // Only the compiler can expand the case's own macro.
        if case.text.contains("macro_rules!") {
            continue;
        }
        let mut reported = reported(&case);
        let expected = expected::diagnostics(&case.expected_output());
        for (reported, expected) in reported.iter_mut().zip(&expected) {
            // rustc draws spans of several lines without carets to count.
            reported.carets = reported.carets.and(expected.carets);
        }
        assert_eq!(reported, expected, "in {}", case.name());
    }
}

#[test]
fn every_fail_case_has_a_message() {
    let cases = Case::all("fail").into_iter();
    let silent: Vec<_> = cases.filter(|case| reported(case).is_empty()).map(|case| case.name()).collect();
    assert_eq!(silent, ["path_from_macro_rules"]);
}

#[test]
fn valid_declarations_have_no_messages() {
    for case in Case::all("pass").iter().chain(&Case::all("rustc")) {
        assert_eq!(reported(case), [], "in {}", case.name());
    }
}

#[test]
fn three_mistakes_are_reported_in_source_order() {
    let case = Case::read(super::ui().join("fail/three_mistakes.rs"));
    let reported = reported(&case);
    assert_eq!(reported.len(), 3, "{reported:#?}");
    assert!(reported.is_sorted_by_key(|diagnostic| diagnostic.start), "{reported:#?}");
}
