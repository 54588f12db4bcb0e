//! The request body.

use zoom_api::describe::Description;
use zoom_api::endpoint::{BodyKind, ParameterKind};

use super::fields::Own;
use super::report::Report;
use super::shape::{Spot, Walk, Written};
use super::text;
use crate::check::difference::{Kind, Side};
use crate::import::spec::{self, Body, Media, Operation};

const POSITION: &str = "body";

pub(super) fn compare(operation: &Operation, own: &Description, report: &mut Report) {
    let (document, declared) = (operation.body.as_ref(), own.info().body);
    if document.map(|body| kind(body.media)).unwrap_or_default() != declared {
        let document = Side::new(at(document, report), word(document.map(|body| kind(body.media)).unwrap_or_default()));
        let declaration = Side::new(report.endpoint(), word(declared));
        report.differs(Kind::ContentType, POSITION, document, declaration);
    }
    match (document, declared) {
        (Some(body), BodyKind::Json | BodyKind::Form | BodyKind::UrlEncoded) if body.media != Media::Bytes => {
            content(body, operation, own, report);
        }
        _ => {}
    }
}

fn content(body: &Body, operation: &Operation, own: &Description, report: &mut Report) {
    let written = match body.media {
        Media::Form => Written::Form,
        Media::UrlEncoded => Written::Text,
        Media::Json | Media::Bytes => Written::Json,
    };
    let whole = own.arguments().find(|(parameter, ..)| parameter.kind == ParameterKind::Body);
    let name = whole.as_ref().map_or(report.endpoint(), |(parameter, ..)| parameter.name);
    let spot = Spot { position: POSITION.to_owned(), at: name.to_owned() };
    let arguments = arguments(operation, own, report.endpoint());
    let mut walk = Walk { report, written };
    match (whole, &body.schema.shape) {
        (Some((_, shape, _)), _) => walk.compare(&body.schema, shape, &spot),
        (None, spec::Shape::Object(fields)) => walk.fields(&body.schema, fields, &arguments, &spot),
        (None, _) => walk.differs(&body.schema, "an object with known fields", &spot),
    }
}

/// Returns the arguments that are fields; one that the document has in the query is reported there.
fn arguments(operation: &Operation, own: &Description, endpoint: &str) -> Vec<Own> {
    let deprecated: Vec<&str> = own.deprecated_arguments().map(|parameter| parameter.name).collect();
    let fields = own.arguments().zip(own.argument_facts().map(|(_, facts)| facts));
    let fields = fields.filter(|((parameter, ..), _)| parameter.kind == ParameterKind::Field);
    let fields = fields.filter(|((parameter, ..), _)| !is_parameter(operation, own, parameter.wire));
    let own = fields.map(|((parameter, shape, _), facts)| Own {
        wire: parameter.wire,
        at: parameter.name.to_owned(),
        item: format!("{endpoint}({})", parameter.name),
        required: parameter.required,
        deprecated: deprecated.contains(&parameter.name),
        // An argument is given or omitted, even if it is a list.
        may_be_empty: false,
        shape,
        facts,
    });
    own.collect()
}

/// Whether the document has a parameter of this name, and the declaration only a field.
fn is_parameter(operation: &Operation, own: &Description, wire: &str) -> bool {
    let is_declared =
        own.info().parameters.iter().any(|other| other.wire == wire && other.kind == ParameterKind::Query);
    let is_field = matches!(&operation.body, Some(Body { schema, .. }) if text::has_field(schema, wire));
    let is_in_document =
        operation.parameters.iter().any(|other| other.place != spec::Place::Path && other.name == wire);
    is_in_document && !is_declared && !is_field
}

fn at(body: Option<&Body>, report: &Report) -> String {
    body.map_or_else(|| report.at().to_owned(), |body| text::at(&body.schema.at, report.at()))
}

fn kind(media: Media) -> BodyKind {
    match media {
        Media::Json => BodyKind::Json,
        Media::Form => BodyKind::Form,
        Media::UrlEncoded => BodyKind::UrlEncoded,
        Media::Bytes => BodyKind::Bytes,
    }
}

fn word(kind: BodyKind) -> &'static str {
    match kind {
        BodyKind::Json => "json",
        BodyKind::Form => "form",
        BodyKind::UrlEncoded => "urlencoded",
        BodyKind::Bytes => "bytes",
        _ => "no body",
    }
}
