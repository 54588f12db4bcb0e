//! Comparison of operations with their declarations.

mod alternatives;
mod body;
mod errors;
pub(super) mod event;
mod facts;
mod fields;
mod parameters;
mod report;
mod response;
mod scalar;
mod shape;
mod text;
mod values;

use std::rc::Rc;

use zoom_api::describe::Description;

use super::difference::{Difference, Kind, Side, Subject};
use super::pairs::Pairs;
use crate::import::spec::Operation;
use report::Report;

/// Returns all differences, operation by operation.
pub(super) fn all(pairs: &Pairs<'_>) -> Vec<Difference> {
    let mut differences = Vec::new();
    let mut statements = Vec::new();
    for (operation, own) in &pairs.both {
        let report = pair(operation, own);
        differences.extend(report.differences);
        statements.extend(report.statements);
    }
    differences.extend(values::compare(statements));
    differences.extend(pairs.missing.iter().map(|operation| missing(operation)));
    differences.extend(pairs.extra.iter().map(|own| extra(own)));
    differences
}

fn pair(operation: &Operation, own: &'static Description) -> Report {
    let mut report = Report::new(subject(Some(operation), Some(own)));
    facts::compare(operation, own, &mut report);
    parameters::compare(operation, own, &mut report);
    body::compare(operation, own, &mut report);
    response::compare(operation, own, &mut report);
    errors::compare(operation, own, &mut report);
    report
}

fn missing(operation: &Operation) -> Difference {
    let document = Side::new(&operation.at, summary(operation));
    of_whole(Kind::OperationMissing, subject(Some(operation), None), Some(document), None)
}

fn summary(operation: &Operation) -> &str {
    if operation.summary.is_empty() { "present" } else { &operation.summary }
}

fn extra(own: &Description) -> Difference {
    let subject = subject(None, Some(own));
    let declaration = Side::new(subject.endpoint.as_deref().unwrap_or_default(), "present");
    of_whole(Kind::OperationExtra, subject, None, Some(declaration))
}

fn of_whole(kind: Kind, subject: Subject, document: Option<Side>, declaration: Option<Side>) -> Difference {
    Difference { kind, subject: Rc::new(subject), position: String::new(), document, declaration }
}

fn subject(operation: Option<&Operation>, own: Option<&Description>) -> Subject {
    let name = match (operation, own) {
        (Some(operation), _) => format!("{} {}", operation.method, operation.path),
        (None, Some(own)) => format!("{} {}", own.info().method, own.info().path),
        (None, None) => String::new(),
    };
    Subject {
        operation: name,
        id: operation.and_then(|operation| operation.id.clone()),
        endpoint: own.map(endpoint),
        at: operation.map(|operation| operation.at.clone()).unwrap_or_default(),
    }
}

/// Returns the path of a function: `meetings::registrants::update_registrant_status`.
fn endpoint(own: &Description) -> String {
    let path = own.import_path();
    let path = path.strip_prefix("zoom_api::").unwrap_or(&path);
    format!("{path}::{}", own.info().name)
}
