//! Comparison of events with their declarations.

use std::collections::{BTreeMap, BTreeSet};

use zoom_api::describe::{self, EventDescription};

use super::facts;
use super::report::Report;
use super::shape::{Spot, Walk, Written};
use super::{of_whole, text, values};
use crate::check::difference::{Difference, Kind, Side, Subject};
use crate::import::spec::{Document, Event};

/// Returns all differences of a document's events, and the number of compared events.
///
/// # Errors
/// Fails if no declared event belongs to the product.
pub(in crate::check) fn all(
    document: &Document,
    product: Option<&str>,
    is_partial: bool,
) -> Result<(usize, Vec<Difference>), String> {
    let product = match product {
        Some(name) if !declared().any(|own| own.product() == Some(name)) => {
            return Err(format!("no event in this program belongs to a product `{name}`"));
        }
        Some(name) => Some(name),
        None => product_of(document),
    };
    let own = declared().filter(|own| own.product() == product && product.is_some());
    let mut own: BTreeMap<&str, &'static EventDescription> = own.map(|own| (own.info().name, own)).collect();
    let mut differences = Vec::new();
    let mut statements = Vec::new();
    for event in &document.events {
        match own.remove(event.name.as_str()) {
            Some(own) => {
                let report = pair(event, own);
                differences.extend(report.differences);
                statements.extend(report.statements);
            }
            None => differences.push(missing(event)),
        }
    }
    differences.extend(values::compare(statements));
    differences.extend(own.into_values().filter(|_| !is_partial).map(extra));
    Ok((document.events.len(), differences))
}

fn declared() -> impl Iterator<Item = &'static EventDescription> {
    describe::events()
}

/// The product with the most events of the document; of equals, the first by name.
fn product_of(document: &Document) -> Option<&'static str> {
    let names: BTreeSet<&str> = document.events.iter().map(|event| event.name.as_str()).collect();
    let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
    for own in declared().filter(|own| names.contains(own.info().name)) {
        *counts.entry(own.product()?).or_default() += 1;
    }
    let most = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(product, _)| product)
}

fn pair(event: &Event, own: &'static EventDescription) -> Report {
    let mut report = Report::new(subject(&event.name, Some(event), Some(own)));
    facts::scopes(&event.scopes, own.info().scopes, &mut report);
    facts::deprecated(event.deprecated, own.is_deprecated(), &mut report);
    let shape = own.payload();
    let spot = Spot { position: "payload".to_owned(), at: text::name(shape).unwrap_or("the payload").to_owned() };
    Walk { report: &mut report, written: Written::Json }.compare(&event.payload, shape, &spot);
    report
}

fn missing(event: &Event) -> Difference {
    let document = Side::new(&event.at, "present");
    of_whole(Kind::EventMissing, subject(&event.name, Some(event), None), Some(document), None)
}

fn extra(own: &'static EventDescription) -> Difference {
    let subject = subject(own.info().name, None, Some(own));
    let declaration = Side::new(subject.endpoint.as_deref().unwrap_or_default(), "present");
    of_whole(Kind::EventExtra, subject, None, Some(declaration))
}

fn subject(name: &str, event: Option<&Event>, own: Option<&EventDescription>) -> Subject {
    let path = |own: &EventDescription| {
        let path = own.import_path();
        format!("{}::{}", path.strip_prefix("zoom_api::").unwrap_or(&path), own.type_name())
    };
    Subject {
        operation: name.to_owned(),
        id: None,
        endpoint: own.map(path),
        at: event.map(|event| event.at.clone()).unwrap_or_default(),
    }
}
