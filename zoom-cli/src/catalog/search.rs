//! Search for endpoints.

use clap::Args;
use clap_complete::ArgValueCompleter;
use zoom_api::describe::Description;

use super::{candidates, lookup};
use crate::terminal::suggest;

/// Filters of a search. An endpoint must contain every text and match every filter.
#[derive(Debug, Default, Args)]
pub(crate) struct Search {
    /// Text to search for.
    pub(crate) text: Vec<String>,
    /// Only endpoints of this product, such as meetings.
    #[arg(long, add = ArgValueCompleter::new(candidates::products))]
    pub(crate) product: Option<String>,
    /// Only endpoints of this resource, such as registrants.
    #[arg(long, add = ArgValueCompleter::new(candidates::resources))]
    pub(crate) resource: Option<String>,
    /// Only endpoints that accept this scope.
    #[arg(long, add = ArgValueCompleter::new(candidates::scopes))]
    pub(crate) scope: Option<String>,
    /// Only endpoints with this rate-limit label: light, medium, heavy, resource-intensive or unlabeled.
    #[arg(long, add = ArgValueCompleter::new(candidates::labels))]
    pub(crate) label: Option<String>,
    /// Only endpoints with this HTTP method.
    #[arg(long, add = ArgValueCompleter::new(candidates::methods))]
    pub(crate) method: Option<String>,
}

impl Search {
    /// Returns the matching endpoints, the best match first.
    pub(crate) fn run(&self) -> Vec<&'static Description> {
        let words: Vec<String> = self.text.iter().map(|word| word.to_lowercase()).collect();
        let filtered = lookup::all().filter(|endpoint| self.matches(endpoint));
        let mut ranked: Vec<(usize, &'static Description)> =
            filtered.filter_map(|endpoint| Some((rank(endpoint, &words)?, endpoint))).collect();
        ranked.sort_by_key(|(rank, _)| *rank);
        ranked.into_iter().map(|(_, endpoint)| endpoint).collect()
    }

    /// Why nothing can match: the value of a filter that no endpoint has, with a similar one.
    pub(crate) fn unknown_value(&self) -> Option<String> {
        let filters = [
            ("product", &self.product, candidates::known(lookup::all().filter_map(Description::product))),
            ("resource", &self.resource, candidates::known(lookup::all().map(Description::resource))),
            ("label", &self.label, candidates::known(lookup::all().map(|own| own.info().rate_limit.as_str()))),
            ("method", &self.method, candidates::known(lookup::all().map(|own| own.info().method.as_str()))),
            ("scope", &self.scope, candidates::known(lookup::all().flat_map(|own| own.info().scopes.iter().copied()))),
        ];
        filters.into_iter().find_map(|(name, wanted, known)| {
            let wanted = wanted.as_ref().filter(|wanted| !known.iter().any(|own| own.eq_ignore_ascii_case(wanted)))?;
            let near = suggest::hint(wanted, known.iter().copied());
            Some(format!(
                "no endpoint has the {name} `{wanted}`{}",
                near.map_or_else(String::new, |near| format!("; {near}"))
            ))
        })
    }

    fn matches(&self, endpoint: &'static Description) -> bool {
        let info = endpoint.info();
        matches(&self.product, endpoint.product().unwrap_or_default())
            && matches(&self.resource, endpoint.resource())
            && matches(&self.label, info.rate_limit.as_str())
            && matches(&self.method, info.method.as_str())
            && self.scope.as_ref().is_none_or(|scope| info.scopes.contains(&scope.as_str()))
    }
}

/// The rank of a match: names come before paths, and paths before docs; `None` if some word appears nowhere.
fn rank(endpoint: &'static Description, words: &[String]) -> Option<usize> {
    if words.is_empty() {
        return Some(0);
    }
    let info = endpoint.info();
    let texts = [info.name.to_owned(), endpoint.import_path(), info.path.to_owned(), endpoint.docs()];
    let texts = texts.map(|text| text.to_lowercase());
    words.iter().try_fold(0, |rank, word| Some(rank.max(texts.iter().position(|text| text.contains(word))?)))
}

fn matches(wanted: &Option<String>, own: &str) -> bool {
    wanted.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(own))
}
