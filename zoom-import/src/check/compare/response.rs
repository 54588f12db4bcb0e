//! The response of a successful call.

use zoom_api::describe::{Description, Shape};

use super::report::Report;
use super::shape::{Spot, Walk, Written};
use super::text;
use crate::check::difference::{Kind, Side};
use crate::import::spec::{Content, Operation};

const POSITION: &str = "response";

pub(super) fn compare(operation: &Operation, own: &Description, report: &mut Report) {
    let output = own.output();
    match (&operation.success.content, output) {
        (Content::Nothing, Shape::Nothing) | (Content::Bytes, Shape::Bytes) => {}
        (Content::Json(schema), output) if !matches!(output, Shape::Nothing | Shape::Bytes) => {
            let spot =
                Spot { position: POSITION.to_owned(), at: text::name(output).unwrap_or("the output").to_owned() };
            Walk { report, written: Written::Json }.compare(schema, output, &spot);
        }
        (content, output) => {
            let at = format!("{}/responses", report.at());
            let declaration = Side::new(report.endpoint(), declared(output));
            report.differs(Kind::ContentType, POSITION, Side::new(at, documented(content)), declaration);
        }
    }
}

fn documented(content: &Content) -> &'static str {
    match content {
        Content::Nothing => "no body",
        Content::Json(_) => "json",
        Content::Bytes => "bytes",
    }
}

fn declared(output: Shape) -> &'static str {
    match output {
        Shape::Nothing => "no body",
        Shape::Bytes => "bytes",
        _ => "json",
    }
}
