//! What differs in one operation.

use std::rc::Rc;

use crate::check::difference::{Difference, Kind, Side, Subject};

/// The differences of an operation, as they are found.
#[derive(Debug)]
pub(super) struct Report {
    subject: Rc<Subject>,
    differences: Vec<Difference>,
}

impl Report {
    pub(super) fn new(subject: Subject) -> Self {
        Self { subject: Rc::new(subject), differences: Vec::new() }
    }

    /// Both have it, and say different things of it.
    pub(super) fn differs(&mut self, kind: Kind, place: &str, document: Side, declaration: Side) {
        self.add(kind, place, Some(document), Some(declaration));
    }

    /// Only the document has it.
    pub(super) fn missing(&mut self, kind: Kind, place: &str, document: Side) {
        self.add(kind, place, Some(document), None);
    }

    /// Only the declaration has it.
    pub(super) fn extra(&mut self, kind: Kind, place: &str, declaration: Side) {
        self.add(kind, place, None, Some(declaration));
    }

    fn add(&mut self, kind: Kind, place: &str, document: Option<Side>, declaration: Option<Side>) {
        let (subject, place) = (Rc::clone(&self.subject), place.to_owned());
        self.differences.push(Difference { kind, subject, place, document, declaration });
    }

    /// Starts a report about the same operation, to try something out.
    pub(super) fn scratch(&self) -> Self {
        Self { subject: Rc::clone(&self.subject), differences: Vec::new() }
    }

    /// Takes over what another report found.
    pub(super) fn take(&mut self, other: Self) {
        self.differences.extend(other.differences);
    }

    pub(super) fn len(&self) -> usize {
        self.differences.len()
    }

    pub(super) fn at(&self) -> &str {
        &self.subject.at
    }

    /// Where the declaration is.
    pub(super) fn endpoint(&self) -> &str {
        self.subject.endpoint.as_deref().unwrap_or_default()
    }

    pub(super) fn into_differences(self) -> Vec<Difference> {
        self.differences
    }
}
