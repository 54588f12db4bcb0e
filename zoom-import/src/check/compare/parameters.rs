//! Parameters in the path, the query and headers.

use zoom_api::describe::{Description, Facts, Shape};
use zoom_api::endpoint::{self, ParameterKind};

use super::report::Report;
use super::shape::{Spot, Walk, Written};
use super::text;
use super::values::Value;
use crate::check::difference::{Kind, Side};
use crate::import::spec::{Operation, Parameter, Place};

/// A declared argument.
struct Own {
    parameter: &'static endpoint::Parameter,
    shape: Shape,
    facts: Facts,
    is_deprecated: bool,
    is_compared: bool,
}

pub(super) fn compare(operation: &Operation, own: &Description, report: &mut Report) {
    let mut declared = declared(own);
    path(operation, own.info().path, &mut declared, report);
    for place in [Place::Query, Place::Header] {
        for parameter in operation.parameters.iter().filter(|parameter| parameter.place == place) {
            match find(&mut declared, parameter) {
                Some(own) => both(parameter, own, report),
                None => misplaced(parameter, operation, &mut declared, report),
            }
        }
    }
    let is_ours = |own: &&Own| !own.is_compared && location(own.parameter.kind).is_some();
    for own in declared.iter().filter(is_ours) {
        report.extra(Kind::ParameterExtra, &position(own), Side::new(own.parameter.name, text::shape(own.shape)));
    }
}

fn declared(own: &Description) -> Vec<Own> {
    let deprecated: Vec<&str> = own.deprecated_arguments().map(|parameter| parameter.name).collect();
    let own = own.arguments().zip(own.argument_facts()).map(|((parameter, shape, _), (_, facts))| {
        let is_deprecated = deprecated.contains(&parameter.name);
        Own { parameter, shape, facts, is_deprecated, is_compared: false }
    });
    own.collect()
}

/// Compares path parameters by their order, since their names are not sent.
fn path(operation: &Operation, declared_path: &str, declared: &mut [Own], report: &mut Report) {
    for (name, own_name) in names(&operation.path, ['{', '}']).zip(names(declared_path, ['<', '>'])) {
        let is_it = |parameter: &&Parameter| parameter.place == Place::Path && parameter.name == name;
        let parameter = operation.parameters.iter().find(is_it);
        let own = declared.iter_mut().find(|own| own.parameter.name == own_name);
        if let (Some(parameter), Some(own)) = (parameter, own) {
            both(parameter, own, report);
        }
    }
}

/// Returns the names between the delimiters.
fn names(path: &str, [open, close]: [char; 2]) -> impl Iterator<Item = &str> {
    path.split(open).skip(1).filter_map(move |rest| rest.split(close).next())
}

fn find<'a>(declared: &'a mut [Own], parameter: &Parameter) -> Option<&'a mut Own> {
    let is_header = parameter.place == Place::Header;
    let is_same = |wire: &str| match is_header {
        true => wire.eq_ignore_ascii_case(&parameter.name),
        false => wire == parameter.name,
    };
    declared.iter_mut().find(|own| location(own.parameter.kind) == Some(parameter.place) && is_same(own.parameter.wire))
}

fn both(parameter: &Parameter, own: &mut Own, report: &mut Report) {
    own.is_compared = true;
    let position = format!("{}.{}", word(parameter.place), parameter.name);
    let at = text::at(&parameter.schema.at, report.at());
    let name = own.parameter.name;
    // A token is optional: an absent or empty one requests the first page.
    let is_token = parameter.name == "next_page_token" && parameter.required;
    if parameter.required != own.parameter.required && !is_token {
        let (document, declaration) = (text::required(parameter.required), text::required(own.parameter.required));
        report.differs(Kind::Required, &position, Side::new(&at, document), Side::new(name, declaration));
    }
    // A required argument cannot be declared as deprecated: every call would have a warning.
    if parameter.schema.deprecated != own.is_deprecated && !own.parameter.required {
        let (document, declaration) =
            (text::deprecated(parameter.schema.deprecated), text::deprecated(own.is_deprecated));
        report.differs(Kind::Deprecated, &position, Side::new(&at, document), Side::new(name, declaration));
    }
    let value = Value {
        item: format!("{}({name})", report.endpoint()),
        at: name.to_owned(),
        shape: own.shape,
        required: own.parameter.required,
        needs_default: true,
        facts: own.facts,
    };
    report.states(&parameter.schema, &position, value);
    let spot = Spot { position, at: name.to_owned() };
    Walk { report, written: Written::Text }.compare(&parameter.schema, own.shape, &spot);
}

/// Reports a parameter that the declaration has in another location, or not at all.
fn misplaced(parameter: &Parameter, operation: &Operation, declared: &mut [Own], report: &mut Report) {
    let is_documented = |own: &Own| {
        let of_document = operation.parameters.iter();
        of_document
            .into_iter()
            .any(|other| location(own.parameter.kind) == Some(other.place) && other.name == own.parameter.wire)
    };
    let position = format!("{}.{}", word(parameter.place), parameter.name);
    let at = text::at(&parameter.schema.at, report.at());
    let other = declared.iter_mut().find(|own| {
        !own.is_compared
            && own.parameter.kind != ParameterKind::Path
            && own.parameter.wire == parameter.name
            && !is_documented(own)
    });
    match other {
        Some(own) => {
            own.is_compared = true;
            let declaration = Side::new(own.parameter.name, kind(own.parameter.kind));
            report.differs(Kind::ParameterLocation, &position, Side::new(at, word(parameter.place)), declaration);
        }
        None => report.missing(Kind::ParameterMissing, &position, Side::new(at, text::schema(&parameter.schema))),
    }
}

fn location(kind: ParameterKind) -> Option<Place> {
    match kind {
        ParameterKind::Path => Some(Place::Path),
        ParameterKind::Query => Some(Place::Query),
        ParameterKind::Header => Some(Place::Header),
        _ => None,
    }
}

fn position(own: &Own) -> String {
    format!("{}.{}", kind(own.parameter.kind), own.parameter.wire)
}

fn word(place: Place) -> &'static str {
    match place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    }
}

fn kind(kind: ParameterKind) -> &'static str {
    match kind {
        ParameterKind::Path => "path",
        ParameterKind::Query => "query",
        ParameterKind::Header => "header",
        _ => "body",
    }
}
