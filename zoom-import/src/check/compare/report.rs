//! The differences of one operation.

use std::rc::Rc;

use super::text;
use super::values::{Statement, Value};
use crate::check::difference::{Difference, Kind, Side, Subject};
use crate::import::spec::Schema;

/// The differences of an operation.
#[derive(Debug)]
pub(super) struct Report {
    subject: Rc<Subject>,
    pub(super) differences: Vec<Difference>,
    /// Statements of the document about values, to be compared when all operations are known.
    pub(super) statements: Vec<Statement>,
}

impl Report {
    pub(super) fn new(subject: Subject) -> Self {
        Self { subject: Rc::new(subject), differences: Vec::new(), statements: Vec::new() }
    }

    /// Adds a part that differs.
    pub(super) fn differs(&mut self, kind: Kind, position: &str, document: Side, declaration: Side) {
        self.add(kind, position, Some(document), Some(declaration));
    }

    /// Adds a part that only the document has.
    pub(super) fn missing(&mut self, kind: Kind, position: &str, document: Side) {
        self.add(kind, position, Some(document), None);
    }

    /// Adds a part that only the declaration has.
    pub(super) fn extra(&mut self, kind: Kind, position: &str, declaration: Side) {
        self.add(kind, position, None, Some(declaration));
    }

    fn add(&mut self, kind: Kind, position: &str, document: Option<Side>, declaration: Option<Side>) {
        let (subject, position) = (Rc::clone(&self.subject), position.to_owned());
        self.differences.push(Difference { kind, subject, position, document, declaration });
    }

    /// Adds what a schema states about a declared value.
    pub(super) fn states(&mut self, schema: &Schema, position: &str, value: Value) {
        let place = text::at(&schema.at, self.at());
        self.statements.push(Statement::new(Rc::clone(&self.subject), position, place, schema, value));
    }

    pub(super) fn at(&self) -> &str {
        &self.subject.at
    }

    /// Returns the path of the declared function.
    pub(super) fn endpoint(&self) -> &str {
        self.subject.endpoint.as_deref().unwrap_or_default()
    }
}
