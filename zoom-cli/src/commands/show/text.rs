//! The description of an endpoint as text.

use zoom_api::describe::{Description, Shape};
use zoom_api::endpoint::{BodyKind, ParameterKind, RateLimit};

use super::{Arguments, example};
use crate::catalog::docs::{paragraphs, plain, url};
use crate::catalog::page::Page;
use crate::catalog::shape::describe;
use crate::catalog::tree::{self, Branch, with_facts};
use crate::catalog::{limits, lookup, rust};
use crate::terminal::{Failure, Output};

/// Prints the description.
///
/// # Errors
/// Fails if the output cannot be written.
pub(super) fn print(endpoint: &'static Description, arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let mut page = Page::new(out, arguments.depth);
    head(endpoint, &mut page)?;
    parameters(endpoint, &mut page)?;
    returns(endpoint, &mut page)?;
    page.scopes(endpoint.info().scopes)?;
    rate_limit(endpoint, &mut page)?;
    errors(endpoint, &mut page)?;
    page.code("With curl", &example::curl(endpoint, &arguments.server)?)?;
    page.code("In Rust", &rust::snippet(endpoint))
}

fn head(endpoint: &'static Description, page: &mut Page<'_>) -> Result<(), Failure> {
    let (info, paint) = (endpoint.info(), page.paint());
    page.line(paint.heading(lookup::name(endpoint)))?;
    page.line(paint.name(format_args!("{} {}", info.method, info.path)))?;
    if endpoint.is_deprecated() {
        page.line(paint.warning("Deprecated by Zoom."))?;
    }
    let docs = endpoint.docs();
    page.paragraphs(paragraphs(&docs).iter().filter(|paragraph| !paragraph.starts_with("Zoom's page:")))?;
    if let Some(range) = endpoint.max_range() {
        page.wrapped(&format!("A call covers at most {range}."), 0)?;
    }
    if let Some(operation) = endpoint.operation() {
        page.line(paint.dim(format_args!("Operation ID: {operation}")))?;
    }
    endpoint.docs_url().map(str::to_owned).or_else(|| url(&docs)).map_or(Ok(()), |url| page.link(&url))
}

fn parameters(endpoint: &'static Description, page: &mut Page<'_>) -> Result<(), Failure> {
    page.heading("Arguments")?;
    if endpoint.info().parameters.is_empty() {
        return page.line("  none");
    }
    for ((parameter, shape, docs), (_, facts)) in endpoint.arguments().zip(endpoint.argument_facts()) {
        let location = location(parameter.kind, endpoint.info().body);
        let is_deprecated = endpoint.deprecated_arguments().any(|deprecated| deprecated == parameter);
        let deprecated = if is_deprecated { "; deprecated" } else { "" };
        let branch = Branch {
            depth: 0,
            name: parameter.name.to_owned(),
            kind: with_facts(format!("{}{location}{deprecated}", describe(shape)), facts),
            required: parameter.required,
            docs: plain(docs.split("\n\n").next().unwrap_or_default()),
            hidden: if page.depth() == 0 { tree::count(shape) } else { 0 },
        };
        page.branch(&branch, 1)?;
        page.tree(shape, 2)?;
    }
    Ok(())
}

fn returns(endpoint: &'static Description, page: &mut Page<'_>) -> Result<(), Failure> {
    page.heading("Returns")?;
    let (info, shape) = (endpoint.info(), endpoint.output());
    let what = match shape {
        Shape::Bytes => "a file".to_owned(),
        other => describe(other),
    };
    let pages = info.paged.map(|field| format!(", one page of `{field}`")).unwrap_or_default();
    page.wrapped(&format!("{what}{pages} (HTTP {})", info.success), 2)?;
    page.tree(shape, 1)
}

fn rate_limit(endpoint: &'static Description, page: &mut Page<'_>) -> Result<(), Failure> {
    page.heading("Rate limit")?;
    let (label, family) = (endpoint.info().rate_limit, endpoint.info().family());
    let label_text = if label == RateLimit::Unlabeled { "no label, limited as Medium" } else { label.as_str() };
    page.line(format!("  {label_text}, {} family", family.as_str()))?;
    limits::per_plan(family, label).iter().try_for_each(|plan| page.line(format!("  {plan}")))
}

fn errors(endpoint: &'static Description, page: &mut Page<'_>) -> Result<(), Failure> {
    if endpoint.info().errors.is_empty() {
        return Ok(());
    }
    page.heading("Errors")?;
    for (case, docs) in endpoint.errors() {
        let paint = page.paint();
        let any = |number: Option<String>| number.unwrap_or_else(|| "any".to_owned());
        let status = any(case.status.map(|status| status.to_string()));
        let code = any(case.code.map(|code| code.to_string()));
        page.line(format!("  {}  HTTP {status}, code {code}", paint.name(case.name)))?;
        page.docs(&plain(&docs), 6)?;
    }
    Ok(())
}

/// The location of an argument in the request, if it is not obvious.
const fn location(kind: ParameterKind, body: BodyKind) -> &'static str {
    match (kind, body) {
        (ParameterKind::Path, _) => "; in the path",
        (ParameterKind::Query, BodyKind::None) => "",
        (ParameterKind::Query, _) => "; in the query",
        (ParameterKind::Header, _) => "; in a header",
        (ParameterKind::Body, _) => "; request body",
        (ParameterKind::Field, BodyKind::Form) => "; in the form",
        _ => "",
    }
}
