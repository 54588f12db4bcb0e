//! Checks of the path as a whole.

use std::ops::Range;

use super::Template;
use crate::code::Code;
use crate::errors::Errors;

/// Code, range, message and advice.
type Mistake = (Code, Range<usize>, &'static str, String);

impl Template<'_> {
    /// Reports mistakes in the structure, and returns the path without a query string.
    pub(super) fn check_structure(&self, errors: &mut Errors) -> String {
        let (path, query) = without_query(&self.text);
        let start = url(&self.text).or_else(|| missing_leading_slash(path));
        let others = [trailing_slash(path), empty_segment(path), self.query(query)];
        // A URL is one mistake, whatever slashes it contains.
        let is_url = self.text.contains("://");
        let others = others.into_iter().flatten().filter(|_| !is_url);
        for (code, at, message, help) in start.into_iter().chain(others) {
            self.error(code, Some(at), message, help, errors);
        }
        path.to_owned()
    }

    fn query(&self, query: &str) -> Option<Mistake> {
        let at = self.text.len() - query.len()..self.text.len();
        let (code, message, help) = if query.starts_with('#') {
            (Code::FragmentInPath, "the path must not contain a fragment", "remove it")
        } else {
            (
                Code::QueryInPath,
                "the path must not contain a query string",
                "declare its parameters as `#[query]` arguments",
            )
        };
        (!query.is_empty()).then_some((code, at, message, help.to_owned()))
    }
}

fn without_query(text: &str) -> (&str, &str) {
    let end = text.find(['?', '#']).unwrap_or(text.len());
    text.split_at(end)
}

fn url(text: &str) -> Option<Mistake> {
    let help = "write only the path; the option `base = …` selects another host";
    let mistake = (Code::UrlAsPath, 0..text.len(), "expected a path, found a URL", help.to_owned());
    text.contains("://").then_some(mistake)
}

fn missing_leading_slash(path: &str) -> Option<Mistake> {
    let first = path.chars().next().map_or(0, char::len_utf8);
    let help = format!("write `\"/{path}\"`");
    let mistake = (Code::MissingLeadingSlash, 0..first, "the path must start with `/`", help);
    (!path.starts_with('/')).then_some(mistake)
}

fn trailing_slash(path: &str) -> Option<Mistake> {
    let kept = path.trim_end_matches('/');
    let help = format!("write `\"{kept}\"`");
    let mistake = (Code::TrailingSlash, kept.len()..path.len(), "the path must not end with `/`", help);
    (path.len() > 1 && path.ends_with('/')).then_some(mistake)
}

fn empty_segment(path: &str) -> Option<Mistake> {
    let at = path.trim_end_matches('/').find("//")?;
    Some((Code::EmptySegment, at..at + 2, "the path has an empty segment", "write a single `/`".to_owned()))
}
