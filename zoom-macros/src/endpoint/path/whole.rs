//! What can be wrong with a path as a whole.

use std::ops::Range;

use super::Template;
use crate::errors::Errors;

/// Where it is wrong, what is wrong, and what to write.
type Mistake = (Range<usize>, &'static str, String);

impl Template<'_> {
    /// Notes what is wrong; gives the part that is a path.
    pub(super) fn check_whole(&self, errors: &mut Errors) -> String {
        let (path, query) = without_query(&self.text);
        let start = url(&self.text).or_else(|| no_slash(path));
        let others = [slash_at_end(path), empty_segment(path), self.query(query)];
        // A URL has slashes of its own: it is one mistake.
        let is_url = self.text.contains("://");
        let others = others.into_iter().flatten().filter(|_| !is_url);
        for (at, message, help) in start.into_iter().chain(others) {
            self.error(Some(at), message, help, errors);
        }
        path.to_owned()
    }

    fn query(&self, query: &str) -> Option<Mistake> {
        let at = self.text.len() - query.len()..self.text.len();
        let (message, help) = if query.starts_with('#') {
            ("the path must not contain a fragment", "remove it")
        } else {
            ("the path must not contain a query string", "declare its parameters as `#[query]` arguments")
        };
        (!query.is_empty()).then_some((at, message, help.to_owned()))
    }
}

fn without_query(text: &str) -> (&str, &str) {
    let end = text.find(['?', '#']).unwrap_or(text.len());
    text.split_at(end)
}

fn url(text: &str) -> Option<Mistake> {
    let help = "write only the path; the option `base = …` selects another host";
    let mistake = (0..text.len(), "expected a path, found a URL", help.to_owned());
    text.contains("://").then_some(mistake)
}

fn no_slash(path: &str) -> Option<Mistake> {
    let first = path.chars().next().map_or(0, char::len_utf8);
    let help = format!("write `\"/{path}\"`");
    let mistake = (0..first, "the path must start with `/`", help);
    (!path.starts_with('/')).then_some(mistake)
}

fn slash_at_end(path: &str) -> Option<Mistake> {
    let kept = path.trim_end_matches('/');
    let help = format!("write `\"{kept}\"`");
    let mistake = (kept.len()..path.len(), "the path must not end with `/`", help);
    (path.len() > 1 && path.ends_with('/')).then_some(mistake)
}

fn empty_segment(path: &str) -> Option<Mistake> {
    let at = path.trim_end_matches('/').find("//")?;
    Some((at..at + 2, "the path has an empty segment", "write a single `/`".to_owned()))
}
