//! Matches path parameters with arguments.

use super::super::path::{PathParam, Template};
use super::super::signature::{Argument, Declaration};
use super::super::validated::{Param, PathPart};
use crate::code::Code;
use crate::errors::{Errors, did_you_mean};

/// The names of the arguments that are path parameters. For a misspelled one, the error is reported and the similar argument used.
pub(super) fn arguments(template: &Template<'_>, declaration: &Declaration, errors: &mut Errors) -> Vec<String> {
    let path_params = template.params.iter();
    let found = path_params.filter_map(|path_param| argument(path_param, template, declaration, errors));
    found.collect()
}

fn argument(
    path_param: &PathParam,
    template: &Template<'_>,
    declaration: &Declaration,
    errors: &mut Errors,
) -> Option<String> {
    let names = declaration.params.iter().map(Argument::plain_name);
    if names.into_iter().any(|name| name == path_param.name) {
        return Some(path_param.name.clone());
    }
    let candidates = candidates(template, declaration);
    let similar = did_you_mean(&path_param.name, candidates.iter().map(String::as_str)).map(ToOwned::to_owned);
    // A parameter with invalid syntax is already reported, and an unnamed argument may be the missing one.
    if !path_param.is_guess && !declaration.has_unnamed_argument() {
        report_missing_argument(path_param, similar.as_deref(), template, errors);
    }
    similar
}

/// The arguments that are not in the path, and have no attribute that excludes it.
fn candidates(template: &Template<'_>, declaration: &Declaration) -> Vec<String> {
    let without_attr = declaration.params.iter().filter(|param| param.attr.is_none());
    let is_path_param = |name: &String| template.params.iter().any(|path_param| path_param.name == *name);
    let names = without_attr.map(Argument::plain_name);
    names.filter(|name| !is_path_param(name)).collect()
}

fn report_missing_argument(
    path_param: &PathParam,
    similar: Option<&str>,
    template: &Template<'_>,
    errors: &mut Errors,
) {
    let name = &path_param.name;
    let help = match similar {
        Some(similar) => format!("an argument with a similar name exists: write `<{similar}>`"),
        None => format!("add `{name}: …` to the signature"),
    };
    let message = format!("path parameter `<{name}>` has no argument");
    template.error(Code::PathParamWithoutArgument, Some(path_param.range.clone()), message, help, errors);
}

/// The path as literals and parameters, in order.
pub(super) fn path_parts<'a>(template: &Template<'_>, params: &[Param<'a>]) -> Vec<PathPart<'a>> {
    let mut path_parts = Vec::new();
    let mut start = 0;
    for path_param in &template.params {
        let literal = template.text.get(start..path_param.range.start);
        path_parts.push(PathPart::Literal(literal.unwrap_or_default().to_owned()));
        let param = params.iter().find(|param| param.plain_name() == path_param.name);
        path_parts.extend(param.map(|param| PathPart::Param(param.name)));
        start = path_param.range.end;
    }
    let rest = template.text.get(start..).unwrap_or_default();
    if !rest.is_empty() {
        path_parts.push(PathPart::Literal(rest.to_owned()));
    }
    path_parts
}
