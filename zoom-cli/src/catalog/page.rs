//! A page that describes an endpoint or an event, as wide as the terminal.

use zoom_api::describe::Shape;

use super::tree::{self, Branch};
use crate::terminal::{Failure, Output, Paint, wrap};

/// The maximum width, and the width if there is no terminal.
const MAX_WIDTH: usize = 100;

/// The minimum width of a text beside its indentation.
const MIN_TEXT: usize = 20;

/// A page. Its methods fail if the output cannot be written.
pub(crate) struct Page<'a> {
    out: &'a mut Output,
    width: usize,
    /// The number of levels of nested objects.
    depth: usize,
}

impl<'a> Page<'a> {
    pub(crate) fn new(out: &'a mut Output, depth: usize) -> Self {
        let width = out.width().unwrap_or(MAX_WIDTH).clamp(40, MAX_WIDTH);
        Self { out, width, depth }
    }

    pub(crate) const fn depth(&self) -> usize {
        self.depth
    }

    pub(crate) const fn paint(&self) -> Paint {
        self.out.paint()
    }

    /// Writes a line unchanged.
    pub(crate) fn line(&mut self, text: impl std::fmt::Display) -> Result<(), Failure> {
        self.out.line(text)
    }

    /// Writes the heading of a section.
    pub(crate) fn heading(&mut self, text: &str) -> Result<(), Failure> {
        let paint = self.paint();
        self.line("")?;
        self.line(paint.heading(text))
    }

    /// Writes a text in indented lines.
    pub(crate) fn wrapped(&mut self, text: &str, indent: usize) -> Result<(), Failure> {
        let lines = wrap(text, self.width.saturating_sub(indent));
        lines.iter().try_for_each(|line| self.line(format!("{}{line}", " ".repeat(indent))))
    }

    /// Writes paragraphs, each after an empty line.
    pub(crate) fn paragraphs<T: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = T>) -> Result<(), Failure> {
        texts.into_iter().try_for_each(|text| {
            self.line("")?;
            self.wrapped(text.as_ref(), 0)
        })
    }

    /// Writes docs in indented lines.
    pub(crate) fn docs(&mut self, docs: &str, indent: usize) -> Result<(), Failure> {
        let paint = self.paint();
        let lines = wrap(docs, self.width.saturating_sub(indent));
        lines.iter().try_for_each(|line| self.line(format!("{}{}", " ".repeat(indent), paint.dim(line))))
    }

    /// Writes the URL of Zoom's documentation.
    pub(crate) fn link(&mut self, url: &str) -> Result<(), Failure> {
        let paint = self.paint();
        self.line("")?;
        self.line(paint.dim(url))
    }

    /// Writes the fields of a shape.
    pub(crate) fn tree(&mut self, shape: Shape, indent: usize) -> Result<(), Failure> {
        tree::fields(shape, self.depth).iter().try_for_each(|branch| self.branch(branch, indent))
    }

    /// Writes a field or an argument.
    pub(crate) fn branch(&mut self, branch: &Branch, indent: usize) -> Result<(), Failure> {
        let indent = 2 * (indent + branch.depth);
        let paint = self.paint();
        let required = if branch.required { format!("{}; ", paint.warning("required")) } else { String::new() };
        let used = indent + console::measure_text_width(&branch.name) + 2 + if branch.required { 10 } else { 0 };
        let kinds = wrap(&branch.kind, self.width.saturating_sub(used).max(MIN_TEXT));
        let (first, rest) = kinds.split_first().map_or(("", &[][..]), |(first, rest)| (first.as_str(), rest));
        self.line(format!("{}{}  {required}{first}", " ".repeat(indent), paint.name(&branch.name)))?;
        rest.iter().try_for_each(|line| self.line(format!("{}{line}", " ".repeat(indent + 4))))?;
        if !branch.docs.is_empty() {
            self.docs(&branch.docs, indent + 4)?;
        }
        if branch.hidden > 0 {
            let more =
                format!("{}… {} more fields: use --depth {}", " ".repeat(indent + 4), branch.hidden, self.depth + 1);
            self.line(paint.dim(more))?;
        }
        Ok(())
    }

    /// Writes the section of scopes.
    pub(crate) fn scopes(&mut self, scopes: &[&str]) -> Result<(), Failure> {
        self.heading(if scopes.len() > 1 { "Scopes (any one is sufficient)" } else { "Scopes" })?;
        if scopes.is_empty() {
            return self.line("  none");
        }
        scopes.iter().try_for_each(|scope| self.line(format!("  {scope}")))
    }

    /// Writes a section with code.
    pub(crate) fn code(&mut self, heading: &str, code: &str) -> Result<(), Failure> {
        self.heading(heading)?;
        code.lines().try_for_each(|line| self.line(format!("  {line}").trim_end()))
    }
}
