//! Why a jq filter is invalid, and where.

use jaq_core::{compile, load};

use crate::terminal::Failure;

/// The failure for a filter that cannot be parsed.
pub(super) fn of_syntax(code: &str, errors: load::Errors<&str, ()>) -> Failure {
    let first = errors.into_iter().next().and_then(|(_, error)| match error {
        load::Error::Io(errors) => errors.into_iter().next().map(|(path, _)| (format!("cannot load `{path}`"), path)),
        load::Error::Lex(errors) => {
            let error = errors.into_iter().next();
            error.map(|(expected, found)| (format!("expected {}", expected.as_str()), found))
        }
        load::Error::Parse(errors) => {
            let error = errors.into_iter().next();
            error.map(|(expected, found)| (format!("expected {}", expected.as_str()), found))
        }
    });
    failure(code, first)
}

/// The failure for a filter with an undefined name.
pub(super) fn of_names(code: &str, errors: compile::Errors<&str, ()>) -> Failure {
    let first = errors.into_iter().flat_map(|(_, errors)| errors).next();
    failure(code, first.map(|(found, undefined)| (format!("undefined {} `{found}`", undefined.as_str()), found)))
}

/// The message, with a marked line of the filter below it.
fn failure(code: &str, first: Option<(String, &str)>) -> Failure {
    let Some((message, found)) = first else { return Failure::usage("the jq filter is invalid") };
    let failure = Failure::usage(format!("the jq filter is invalid: {message}"));
    let at = load::span(code, found).start;
    let before = code.get(..at).unwrap_or_default();
    let (start, line) = (before.rfind('\n').map_or(0, |end| end + 1), code.get(at..).unwrap_or_default());
    let line_end = line.find('\n').map_or(code.len(), |end| at + end);
    let shown = code.get(start..line_end).unwrap_or_default();
    let column = console::measure_text_width(before.get(start..).unwrap_or_default());
    failure.hint(format!("{shown}\n{}^", " ".repeat(column)))
}
