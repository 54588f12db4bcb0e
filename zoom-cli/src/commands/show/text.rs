//! The description of an endpoint as text.

use zoom_api::describe::{Description, Shape};
use zoom_api::endpoint::{BodyKind, ParameterKind, RateLimit};

use super::{Arguments, example};
use crate::catalog::docs::{page, paragraphs, plain};
use crate::catalog::shape::describe;
use crate::catalog::tree::{self, Branch, with_facts};
use crate::catalog::{limits, lookup, rust};
use crate::terminal::{Failure, Output, wrap};

/// The maximum width, and the width if there is no terminal.
const MAX_WIDTH: usize = 100;

/// Prints the description.
///
/// # Errors
/// Fails if the output cannot be written.
pub(super) fn print(endpoint: &'static Description, arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let width = out.width().unwrap_or(MAX_WIDTH).clamp(40, MAX_WIDTH);
    let mut text = Text { out, width, depth: arguments.depth };
    text.head(endpoint)?;
    text.arguments(endpoint)?;
    text.returns(endpoint)?;
    text.scopes(endpoint)?;
    text.limits(endpoint)?;
    text.errors(endpoint)?;
    text.code("With curl", &example::curl(endpoint, &arguments.server)?)?;
    text.code("In Rust", &rust::snippet(endpoint))
}

struct Text<'a> {
    out: &'a mut Output,
    width: usize,
    depth: usize,
}

impl Text<'_> {
    fn head(&mut self, endpoint: &'static Description) -> Result<(), Failure> {
        let (info, paint) = (endpoint.info(), self.out.paint());
        self.out.line(paint.heading(lookup::name(endpoint)))?;
        self.out.line(paint.name(format_args!("{} {}", info.method, info.path)))?;
        if endpoint.is_deprecated() {
            self.out.line(paint.warning("Deprecated by Zoom."))?;
        }
        let docs = endpoint.docs();
        for paragraph in paragraphs(&docs).iter().filter(|paragraph| !paragraph.starts_with("Zoom's page:")) {
            self.out.line("")?;
            self.wrapped(paragraph, 0)?;
        }
        if let Some(range) = endpoint.max_range() {
            self.wrapped(&format!("A call covers at most {range}."), 0)?;
        }
        if let Some(operation) = endpoint.operation() {
            self.out.line(paint.dim(format_args!("Operation ID: {operation}")))?;
        }
        match endpoint.docs_url().map(str::to_owned).or_else(|| page(&docs)) {
            Some(page) => {
                self.out.line("")?;
                self.out.line(paint.dim(page))
            }
            None => Ok(()),
        }
    }

    fn heading(&mut self, text: &str) -> Result<(), Failure> {
        let paint = self.out.paint();
        self.out.line("")?;
        self.out.line(paint.heading(text))
    }

    /// Writes a text in indented lines.
    fn wrapped(&mut self, text: &str, indent: usize) -> Result<(), Failure> {
        let lines = wrap(text, self.width.saturating_sub(indent));
        lines.iter().try_for_each(|line| self.out.line(format!("{}{line}", " ".repeat(indent))))
    }

    fn arguments(&mut self, endpoint: &'static Description) -> Result<(), Failure> {
        self.heading("Arguments")?;
        if endpoint.info().parameters.is_empty() {
            return self.out.line("  none");
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
                hidden: if self.depth == 0 { tree::count(shape) } else { 0 },
            };
            self.branch(&branch, 1)?;
            self.tree(shape, 2)?;
        }
        Ok(())
    }

    fn returns(&mut self, endpoint: &'static Description) -> Result<(), Failure> {
        self.heading("Returns")?;
        let (info, shape) = (endpoint.info(), endpoint.output());
        let what = match shape {
            Shape::Bytes => "a file".to_owned(),
            other => describe(other),
        };
        let pages = info.paged.map(|field| format!(", one page of `{field}`")).unwrap_or_default();
        self.out.line(format!("  {what}{pages} (HTTP {})", info.success))?;
        self.tree(shape, 1)
    }

    fn tree(&mut self, shape: Shape, indent: usize) -> Result<(), Failure> {
        tree::fields(shape, self.depth).iter().try_for_each(|branch| self.branch(branch, indent))
    }

    fn branch(&mut self, branch: &Branch, indent: usize) -> Result<(), Failure> {
        let indent = 2 * (indent + branch.depth);
        let paint = self.out.paint();
        let required = if branch.required { format!("{}; ", paint.warning("required")) } else { String::new() };
        let used = indent + console::measure_text_width(&branch.name) + 2 + if branch.required { 10 } else { 0 };
        let kinds = wrap(&branch.kind, self.width.saturating_sub(used).max(20));
        let (first, rest) = kinds.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
        self.out.line(format!("{}{}  {required}{first}", " ".repeat(indent), paint.name(&branch.name)))?;
        rest.iter().try_for_each(|line| self.out.line(format!("{}{line}", " ".repeat(indent + 4))))?;
        if !branch.docs.is_empty() {
            self.docs(&branch.docs, indent + 4)?;
        }
        if branch.hidden > 0 {
            let more =
                format!("{}… {} more fields: use --depth {}", " ".repeat(indent + 4), branch.hidden, self.depth + 1);
            self.out.line(paint.dim(more))?;
        }
        Ok(())
    }

    fn docs(&mut self, docs: &str, indent: usize) -> Result<(), Failure> {
        let paint = self.out.paint();
        let lines = wrap(docs, self.width.saturating_sub(indent));
        lines.iter().try_for_each(|line| self.out.line(format!("{}{}", " ".repeat(indent), paint.dim(line))))
    }

    fn scopes(&mut self, endpoint: &'static Description) -> Result<(), Failure> {
        let scopes = endpoint.info().scopes;
        self.heading(if scopes.len() > 1 { "Scopes (any one is sufficient)" } else { "Scopes" })?;
        if scopes.is_empty() {
            return self.out.line("  none");
        }
        scopes.iter().try_for_each(|scope| self.out.line(format!("  {scope}")))
    }

    fn limits(&mut self, endpoint: &'static Description) -> Result<(), Failure> {
        self.heading("Rate limit")?;
        let (label, family) = (endpoint.info().rate_limit, endpoint.info().family());
        let label_text = if label == RateLimit::Unlabeled { "no label, limited as Medium" } else { label.as_str() };
        self.out.line(format!("  {label_text}, {} family", family.as_str()))?;
        limits::per_plan(family, label).iter().try_for_each(|plan| self.out.line(format!("  {plan}")))
    }

    fn errors(&mut self, endpoint: &'static Description) -> Result<(), Failure> {
        if endpoint.info().errors.is_empty() {
            return Ok(());
        }
        self.heading("Errors")?;
        for (case, docs) in endpoint.errors() {
            let paint = self.out.paint();
            let any = |number: Option<String>| number.unwrap_or_else(|| "any".to_owned());
            let status = any(case.status.map(|status| status.to_string()));
            let code = any(case.code.map(|code| code.to_string()));
            self.out.line(format!("  {}  HTTP {status}, code {code}", paint.name(case.name)))?;
            self.docs(&plain(&docs), 6)?;
        }
        Ok(())
    }

    fn code(&mut self, heading: &str, code: &str) -> Result<(), Failure> {
        self.heading(heading)?;
        code.lines().try_for_each(|line| self.out.line(format!("  {line}").trim_end()))
    }
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
