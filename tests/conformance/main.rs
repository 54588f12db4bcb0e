//! Calls every operation of Zoom's documents with the documents' examples. Row 108.
//!
//! The documents are not in the repository: `ZOOM_OPENAPI` is their folder. A request is built by `describe` from a document's examples and
//! checked against the document's schemas with an independent library. A response of examples is decoded and encoded again without loss,
//! both by `describe` and by the generated code of the output.

mod body;
mod comparison;
mod contradictions;
mod declarations;
mod document;
mod example;
mod form;
mod request;
mod response;
mod schema;
mod typed;

use contradictions::Met;
use document::{Document, Operation};
use zoom_api::describe::{self, Description};
use zoom_conformance::Product;

#[test]
fn r108_every_operation_conforms_to_its_document() {
    let mut tally = Tally::default();
    for product in Product::all() {
        let Some(file) = &product.document else { continue };
        match Document::find(&product) {
            Some(document) => tally.check(&document, Met::new(product.contradictions)),
            None => {
                println!("SKIPPED r108 for {}: set `ZOOM_OPENAPI` to the folder that contains `{file}`", product.name);
            }
        }
    }
    tally.finish();
}

/// The checked operations and their problems.
#[derive(Default)]
struct Tally {
    operations: usize,
    conform: usize,
    requests: usize,
    responses: usize,
    contradictions: usize,
    problems: Vec<String>,
}

impl Tally {
    fn check(&mut self, document: &Document, met: Met) {
        for operation in document.operations() {
            self.operations += 1;
            let before = self.problems.len();
            match declaration(&document.product, &operation) {
                Some(own) => self.operation(&operation, own, &met),
                None => self.problems.push(format!("{}: not declared", operation.name())),
            }
            self.conform += usize::from(self.problems.len() == before);
        }
        self.contradictions += met.count();
        self.problems.extend(met.problems());
    }

    fn operation(&mut self, operation: &Operation<'_>, own: &'static Description, met: &Met) {
        let requests = request::check(operation, own, met);
        let responses = response::check(operation, own, met);
        for (done, count) in [(requests, &mut self.requests), (responses, &mut self.responses)] {
            match done {
                Ok(checked) => *count += checked,
                Err(problem) => self.problems.push(format!("{}: {problem}", operation.name())),
            }
        }
    }

    fn finish(self) {
        let Self { operations, conform, requests, responses, contradictions, problems } = self;
        println!(
            "{conform} of {operations} operations conform: {requests} requests and {responses} responses, \
             {contradictions} contradictions of the documents"
        );
        assert!(problems.is_empty(), "{}", problems.join("\n"));
        assert_eq!(conform, operations);
    }
}

/// Finds the declaration of an operation by its method and its path, without regard to names of path parameters.
fn declaration(product: &str, operation: &Operation<'_>) -> Option<&'static Description> {
    let is_it = |own: &&Description| {
        let info = own.info();
        own.product() == Some(product)
            && info.method.as_str().eq_ignore_ascii_case(operation.method)
            && document::shape(info.path) == document::shape(operation.path)
    };
    describe::endpoints().find(is_it)
}
