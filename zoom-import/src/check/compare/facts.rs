//! Scopes, rate limit label, success status, deprecation and pages.

use std::collections::BTreeSet;

use zoom_api::describe::Description;
use zoom_api::endpoint::RateLimit;

use super::report::Report;
use crate::check::difference::{Kind, Side};
use crate::import::spec::{Content, Field, Label, Operation, Place, Schema, Shape};

pub(super) fn compare(operation: &Operation, own: &Description, report: &mut Report) {
    scopes(&operation.scopes, own.info().scopes, report);
    let label = operation.label.map_or(RateLimit::Unlabeled, label);
    single(Kind::Label, label.as_str(), own.info().rate_limit.as_str(), report);
    let statuses = operation.success.status.map(|status| (status.to_string(), own.info().success.to_string()));
    if let Some((document, declaration)) = statuses {
        single(Kind::SuccessStatus, &document, &declaration, report);
    }
    deprecated(operation.deprecated, own.is_deprecated(), report);
    pages(operation, own, report);
}

/// Compares a fact that is a single word.
fn single(kind: Kind, document: &str, declaration: &str, report: &mut Report) {
    if document != declaration {
        let (at, endpoint) = (report.at().to_owned(), report.endpoint().to_owned());
        report.differs(kind, "", Side::new(at, document), Side::new(endpoint, declaration));
    }
}

fn yes(is_so: bool) -> &'static str {
    if is_so { "deprecated" } else { "not deprecated" }
}

fn label(label: Label) -> RateLimit {
    match label {
        Label::Light => RateLimit::Light,
        Label::Medium => RateLimit::Medium,
        Label::Heavy => RateLimit::Heavy,
        Label::ResourceIntensive => RateLimit::ResourceIntensive,
    }
}

pub(super) fn deprecated(document: bool, declaration: bool, report: &mut Report) {
    single(Kind::Deprecated, yes(document), yes(declaration), report);
}

pub(super) fn scopes(document: &[String], declaration: &[&str], report: &mut Report) {
    let document: BTreeSet<&str> = document.iter().map(String::as_str).collect();
    let declaration: BTreeSet<&str> = declaration.iter().copied().collect();
    let (at, endpoint) = (report.at().to_owned(), report.endpoint().to_owned());
    for scope in document.difference(&declaration) {
        report.missing(Kind::ScopeMissing, scope, Side::new(&at, "present"));
    }
    for scope in declaration.difference(&document) {
        report.extra(Kind::ScopeExtra, scope, Side::new(&endpoint, "present"));
    }
}

/// Compares the paged list: the operation takes and returns a page token. If there are several lists, the declaration names one or none.
fn pages(operation: &Operation, own: &Description, report: &mut Report) {
    let lists = lists_of_pages(operation);
    let declared = own.info().paged;
    let is_same = match (lists.as_slice(), declared) {
        (lists, Some(list)) => lists.contains(&list),
        (lists, None) => lists.len() != 1,
    };
    if !is_same {
        let document = if lists.is_empty() { "no pages".to_owned() } else { format!("pages of {}", lists.join(", ")) };
        let declaration = declared.map_or_else(|| "no pages".to_owned(), |list| format!("pages of {list}"));
        single(Kind::Pagination, &document, &declaration, report);
    }
}

fn lists_of_pages(operation: &Operation) -> Vec<&str> {
    const TOKEN: &str = "next_page_token";
    let is_token = |name: &str, schema: &Schema| name == TOKEN && matches!(schema.shape, Shape::Text);
    let mut query = operation.parameters.iter().filter(|own| own.place == Place::Query);
    let takes = query.any(|own| is_token(&own.name, &own.schema));
    let fields = response_fields(operation);
    let returns = fields.iter().any(|own| is_token(&own.name, &own.schema));
    let lists = fields.iter().filter(|own| matches!(own.schema.shape, Shape::List(_))).map(|own| own.name.as_str());
    if takes && returns { lists.collect() } else { Vec::new() }
}

fn response_fields(operation: &Operation) -> &[Field] {
    match &operation.success.content {
        Content::Json(schema) => match &schema.shape {
            Shape::Object(fields) => fields,
            _ => &[],
        },
        _ => &[],
    }
}
