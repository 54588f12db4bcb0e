//! Every operation of Zoom's documents, called and answered with the documents' own examples. Row 108.
//!
//! The documents are not in the repository: `ZOOM_OPENAPI` names their folder. A request is built from a document's examples
//! through the declaration and checked against the document's schemas by a library that knows nothing of ours; an answer of examples is read
//! and written again, and nothing may be lost.

mod answer;
mod body;
mod contradictions;
mod document;
mod example;
mod form;
mod request;
mod same;
mod schema;

use contradictions::Met;
use document::{Document, Operation};
use zoom_api::describe::{self, Description};
use zoom_conformance::Product;

#[test]
fn r108_every_operation_takes_and_returns_what_its_document_says() {
    let mut tally = Tally::default();
    for Product { name, .. } in Product::all() {
        match Document::find(&name) {
            Some(document) => tally.check(&document),
            None => {
                tally.skipped += 1;
                println!("SKIPPED r108 for {name}: set `ZOOM_OPENAPI` to the folder that contains `{name}.json`");
            }
        }
    }
    tally.finish();
}

/// What was looked at, and what is wrong.
#[derive(Default)]
struct Tally {
    skipped: usize,
    operations: usize,
    conform: usize,
    requests: usize,
    answers: usize,
    met: Met,
    problems: Vec<String>,
}

impl Tally {
    fn check(&mut self, document: &Document) {
        for operation in document.operations() {
            self.operations += 1;
            let before = self.problems.len();
            match declaration(&document.product, &operation) {
                Some(own) => self.operation(&operation, own),
                None => self.problems.push(format!("{}: not declared", operation.name())),
            }
            self.conform += usize::from(self.problems.len() == before);
        }
    }

    fn operation(&mut self, operation: &Operation<'_>, own: &'static Description) {
        let requests = request::check(operation, own, &self.met);
        let answers = answer::check(operation, own, &self.met);
        for (done, count) in [(requests, &mut self.requests), (answers, &mut self.answers)] {
            match done {
                Ok(checked) => *count += checked,
                Err(problem) => self.problems.push(format!("{}: {problem}", operation.name())),
            }
        }
    }

    fn finish(mut self) {
        self.problems.extend(self.met.unlisted());
        if self.skipped == 0 {
            self.problems.extend(self.met.stale());
        }
        let Self { operations, conform, requests, answers, met, problems, .. } = self;
        let contradictions = met.count();
        println!(
            "{conform} of {operations} operations conform: {requests} requests and {answers} answers, \
             {contradictions} contradictions of the documents"
        );
        assert!(problems.is_empty(), "{}", problems.join("\n"));
        assert_eq!(conform, operations);
    }
}

/// The declaration of an operation: the same method, and the same path but for the names of its places.
fn declaration(product: &str, operation: &Operation<'_>) -> Option<&'static Description> {
    let is_it = |own: &&Description| {
        let info = own.info();
        own.product() == Some(product)
            && info.method.as_str().eq_ignore_ascii_case(operation.method)
            && document::shape(info.path) == document::shape(operation.path)
    };
    describe::endpoints().find(is_it)
}
