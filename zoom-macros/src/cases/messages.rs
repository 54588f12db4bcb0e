//! The words and the places of every message.

use super::diagnostic::{self, Diagnostic};
use super::source::items;
use super::{Case, kept};

fn said(case: &Case) -> Vec<Diagnostic> {
    items(&case.text).iter().flat_map(diagnostic::of).collect()
}

#[test]
fn every_mistake_is_said_as_rustc_prints_it() {
    for case in Case::all("fail") {
        // A macro of the case's own is expanded by the compiler alone.
        if case.text.contains("macro_rules!") {
            continue;
        }
        let mut said = said(&case);
        let kept = kept::diagnostics(&case.printed());
        for (said, kept) in said.iter_mut().zip(&kept) {
            // Of a place on several lines, rustc draws no carets that could be counted.
            said.carets = said.carets.and(kept.carets);
        }
        assert_eq!(said, kept, "in {}", case.name());
    }
}

#[test]
fn every_case_has_its_mistake() {
    let cases = Case::all("fail").into_iter();
    let silent: Vec<_> = cases.filter(|case| said(case).is_empty()).map(|case| case.name()).collect();
    assert_eq!(silent, ["path_from_macro_rules"]);
}

#[test]
fn no_message_is_on_code_without_a_mistake() {
    for case in Case::all("pass").iter().chain(&Case::all("rustc")) {
        assert_eq!(said(case), [], "in {}", case.name());
    }
}

#[test]
fn three_mistakes_are_said_in_the_order_of_the_source() {
    let case = Case::read(super::ui().join("fail/three_mistakes.rs"));
    let said = said(&case);
    assert_eq!(said.len(), 3, "{said:#?}");
    assert!(said.is_sorted_by_key(|diagnostic| diagnostic.start), "{said:#?}");
}
