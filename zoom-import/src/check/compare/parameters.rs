//! What goes into path, query and headers.

use zoom_api::describe::{Description, Shape};
use zoom_api::endpoint::{self, ParameterKind};

use super::report::Report;
use super::says;
use super::shape::{Spot, Walk, Written};
use crate::check::difference::{Kind, Side};
use crate::import::spec::{Operation, Parameter, Place};

/// A declared argument.
struct Own {
    parameter: &'static endpoint::Parameter,
    shape: Shape,
    is_deprecated: bool,
    is_known: bool,
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
    let is_ours = |own: &&Own| !own.is_known && place_of(own.parameter.kind).is_some();
    for own in declared.iter().filter(is_ours) {
        report.extra(Kind::ParameterExtra, &place(own), Side::new(own.parameter.name, says::shape(own.shape)));
    }
}

fn declared(own: &Description) -> Vec<Own> {
    let deprecated: Vec<&str> = own.deprecated_arguments().map(|parameter| parameter.name).collect();
    let own = own.arguments().map(|(parameter, shape, _)| {
        let is_deprecated = deprecated.contains(&parameter.name);
        Own { parameter, shape, is_deprecated, is_known: false }
    });
    own.collect()
}

/// Places of the path have no names on the wire: the first is the first.
fn path(operation: &Operation, declared_path: &str, declared: &mut [Own], report: &mut Report) {
    for (name, own_name) in places(&operation.path, ['{', '}']).zip(places(declared_path, ['<', '>'])) {
        let is_it = |parameter: &&Parameter| parameter.place == Place::Path && parameter.name == name;
        let parameter = operation.parameters.iter().find(is_it);
        let own = declared.iter_mut().find(|own| own.parameter.name == own_name);
        if let (Some(parameter), Some(own)) = (parameter, own) {
            both(parameter, own, report);
        }
    }
}

/// What stands between the marks.
fn places(path: &str, [open, close]: [char; 2]) -> impl Iterator<Item = &str> {
    path.split(open).skip(1).filter_map(move |rest| rest.split(close).next())
}

fn find<'a>(declared: &'a mut [Own], parameter: &Parameter) -> Option<&'a mut Own> {
    let is_header = parameter.place == Place::Header;
    let is_same = |wire: &str| match is_header {
        true => wire.eq_ignore_ascii_case(&parameter.name),
        false => wire == parameter.name,
    };
    declared.iter_mut().find(|own| place_of(own.parameter.kind) == Some(parameter.place) && is_same(own.parameter.wire))
}

fn both(parameter: &Parameter, own: &mut Own, report: &mut Report) {
    own.is_known = true;
    let place = format!("{}.{}", word(parameter.place), parameter.name);
    let at = says::at(&parameter.schema.at, report.at());
    let name = own.parameter.name;
    // An empty token stands for the first page, so that it may always be left out.
    let is_token = parameter.name == "next_page_token" && parameter.required;
    if parameter.required != own.parameter.required && !is_token {
        let (document, declaration) = (says::required(parameter.required), says::required(own.parameter.required));
        report.differs(Kind::Required, &place, Side::new(&at, document), Side::new(name, declaration));
    }
    // What must be given cannot be declared as deprecated: every call would be warned of.
    if parameter.schema.deprecated != own.is_deprecated && !own.parameter.required {
        let (document, declaration) =
            (says::deprecated(parameter.schema.deprecated), says::deprecated(own.is_deprecated));
        report.differs(Kind::Deprecated, &place, Side::new(&at, document), Side::new(name, declaration));
    }
    let spot = Spot { place, at: name.to_owned() };
    Walk { report, written: Written::Text }.compare(&parameter.schema, own.shape, &spot);
}

/// The declaration has it in another place, or not at all.
fn misplaced(parameter: &Parameter, operation: &Operation, declared: &mut [Own], report: &mut Report) {
    let is_in_place = |own: &Own| {
        let of_document = operation.parameters.iter();
        of_document
            .into_iter()
            .any(|other| place_of(own.parameter.kind) == Some(other.place) && other.name == own.parameter.wire)
    };
    let place = format!("{}.{}", word(parameter.place), parameter.name);
    let at = says::at(&parameter.schema.at, report.at());
    let other = declared.iter_mut().find(|own| {
        !own.is_known
            && own.parameter.kind != ParameterKind::Path
            && own.parameter.wire == parameter.name
            && !is_in_place(own)
    });
    match other {
        Some(own) => {
            own.is_known = true;
            let declaration = Side::new(own.parameter.name, kind(own.parameter.kind));
            report.differs(Kind::ParameterPlace, &place, Side::new(at, word(parameter.place)), declaration);
        }
        None => report.missing(Kind::ParameterMissing, &place, Side::new(at, says::schema(&parameter.schema))),
    }
}

fn place_of(kind: ParameterKind) -> Option<Place> {
    match kind {
        ParameterKind::Path => Some(Place::Path),
        ParameterKind::Query => Some(Place::Query),
        ParameterKind::Header => Some(Place::Header),
        _ => None,
    }
}

fn place(own: &Own) -> String {
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
