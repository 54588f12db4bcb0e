//! The path literal: its parameters, and its mistakes.
//!
//! On stable Rust, a span cannot point inside a string literal. Messages therefore contain the path with carets under the mistake.
//! They show the value of the literal, so that escapes and raw strings need no special treatment.

mod segment;
mod snippet;
mod structure;

use std::fmt::Display;
use std::ops::Range;

use syn::LitStr;

use crate::code::Code;
use crate::errors::Errors;

/// A parsed path.
pub(super) struct Template<'a> {
    literal: &'a LitStr,
    pub(super) text: String,
    pub(super) params: Vec<PathParam>,
}

/// A `<name>` in a path.
#[derive(Clone)]
pub(super) struct PathParam {
    pub(super) name: String,
    /// The byte range, including the angle brackets.
    pub(super) range: Range<usize>,
    /// Whether the name is a guess, because the parameter has invalid syntax.
    pub(super) is_guess: bool,
}

impl<'a> Template<'a> {
    /// Parses a path, and reports all syntax errors.
    pub(super) fn read(literal: &'a LitStr, errors: &mut Errors) -> Self {
        let mut template = Self { literal, text: literal.value(), params: Vec::new() };
        let path = template.check_structure(errors);
        for range in segments(&path) {
            let param = template.read_segment(range, errors);
            template.params.extend(param);
        }
        template.check_duplicates(errors);
        template
    }

    /// Adds an error with carets under the given ranges.
    pub(super) fn error(
        &self,
        code: Code,
        at: impl IntoIterator<Item = Range<usize>>,
        message: impl Display,
        help: impl Display,
        errors: &mut Errors,
    ) {
        let drawing = snippet::annotate(&self.text, &at.into_iter().collect::<Vec<_>>());
        let message = format!("{message}\n\n{drawing}\n\nhelp: {help}");
        errors.at(code, self.literal, message);
    }

    /// Reports and removes parameters with the name of an earlier one.
    fn check_duplicates(&mut self, errors: &mut Errors) {
        let mut params: Vec<PathParam> = Vec::new();
        for param in std::mem::take(&mut self.params) {
            match params.iter().find(|first| first.name == param.name) {
                Some(first) => self.report_duplicate(first, &param, errors),
                None => params.push(param),
            }
        }
        self.params = params;
    }

    fn report_duplicate(&self, first: &PathParam, second: &PathParam, errors: &mut Errors) {
        let at = [first.range.clone(), second.range.clone()];
        let message = format!("duplicate path parameter `<{}>`", second.name);
        let help = "rename one of them, and add an argument with the new name";
        self.error(Code::DuplicatePathParam, at, message, help, errors);
    }
}

/// The byte ranges between the slashes.
fn segments(path: &str) -> Vec<Range<usize>> {
    let mut start = 0;
    let mut found = Vec::new();
    for segment in path.split('/') {
        found.push(start..start + segment.len());
        start += segment.len() + 1;
    }
    found
}
