//! Documented errors.

use std::collections::BTreeSet;

use zoom_api::describe::Description;
use zoom_api::endpoint::ErrorCase;

use super::report::Report;
use crate::check::difference::{Kind, Side};
use crate::import::spec::{ErrorText, Operation};

/// A status, a code, or both.
type Key = (Option<u16>, Option<i64>);

/// Compares the errors. A declared case without a status covers its code under every status.
pub(super) fn compare(operation: &Operation, own: &Description, report: &mut Report) {
    let document: BTreeSet<Key> =
        operation.errors.iter().filter(|error| !is_general(error)).map(|error| (error.status, error.code)).collect();
    let declared = own.info().errors;
    let at = format!("{}/responses", report.at());
    for key in document.iter().filter(|key| !declared.iter().any(|case| covers(case, **key))) {
        report.missing(Kind::ErrorMissing, &name(*key), Side::new(&at, "present"));
    }
    for case in declared.iter().filter(|case| !document.iter().any(|key| covers(case, *key))) {
        report.extra(Kind::ErrorExtra, &name((case.status, case.code)), Side::new(case.name, "present"));
    }
}

/// Whether every operation may return the status, and the document does not describe it.
fn is_general(error: &ErrorText) -> bool {
    error.code.is_none() && error.text.is_empty() && matches!(error.status, Some(401 | 429 | 500..=599))
}

fn covers(case: &ErrorCase, (status, code): Key) -> bool {
    case.code == code && (case.status == status || (case.status.is_none() && code.is_some()))
}

/// Returns the key as in declarations: `400/300`, `400` or `_/300`.
fn name((status, code): Key) -> String {
    let status = status.map_or_else(|| "_".to_owned(), |status| status.to_string());
    code.map_or_else(|| status.clone(), |code| format!("{status}/{code}"))
}
