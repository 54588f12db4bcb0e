//! `zoomctl endpoints`: lists endpoints.

use clap::Args;
use serde_json::{Value as Json, json};
use zoom_api::describe::Description;

use crate::catalog::docs::first_sentence;
use crate::catalog::lookup;
use crate::terminal::{Failure, Output, Table};

/// List endpoints.
///
/// Without arguments, all endpoints are listed. TEXT is searched for in names, paths and descriptions; an endpoint must contain every TEXT and
/// match every filter.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Text to search for.
    text: Vec<String>,
    /// Only endpoints of this product, such as meetings.
    #[arg(long)]
    product: Option<String>,
    /// Only endpoints of this resource, such as registrants.
    #[arg(long)]
    resource: Option<String>,
    /// Only endpoints that accept this scope.
    #[arg(long)]
    scope: Option<String>,
    /// Only endpoints with this rate-limit label: light, medium, heavy, resource-intensive or unlabeled.
    #[arg(long)]
    label: Option<String>,
    /// Only endpoints with this HTTP method.
    #[arg(long)]
    method: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Prints the list.
///
/// # Errors
/// Fails if no endpoint matches, or the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let mut found: Vec<&Description> = lookup::all().filter(|endpoint| arguments.matches(endpoint)).collect();
    found.sort_by_key(|endpoint| arguments.rank(endpoint));
    if arguments.json {
        let list: Vec<Json> = found.iter().map(|endpoint| json(endpoint)).collect();
        return out.line(format!("{:#}", Json::Array(list)));
    }
    if found.is_empty() {
        return Err(Failure::from("no endpoint matches".to_owned()));
    }
    table(&found).write(out)
}

impl Arguments {
    fn matches(&self, endpoint: &'static Description) -> bool {
        let info = endpoint.info();
        matches(&self.product, endpoint.product().unwrap_or_default())
            && matches(&self.resource, endpoint.resource())
            && matches(&self.label, info.rate_limit.as_str())
            && matches(&self.method, info.method.as_str())
            && self.scope.as_ref().is_none_or(|scope| info.scopes.contains(&scope.as_str()))
            && self.has_words(endpoint)
    }

    fn has_words(&self, endpoint: &'static Description) -> bool {
        let texts = searched_texts(endpoint).join(" ").to_lowercase();
        self.text.iter().all(|word| texts.contains(&word.to_lowercase()))
    }

    /// The rank of a match: names come before paths, and paths before docs.
    fn rank(&self, endpoint: &'static Description) -> usize {
        let texts = searched_texts(endpoint).map(|text| text.to_lowercase());
        let of =
            |word: &String| texts.iter().position(|text| text.contains(&word.to_lowercase())).unwrap_or(texts.len());
        self.text.iter().map(of).max().unwrap_or(0)
    }
}

/// The texts that are searched.
fn searched_texts(endpoint: &'static Description) -> [String; 4] {
    let info = endpoint.info();
    [info.name.to_owned(), endpoint.import_path(), info.path.to_owned(), endpoint.docs()]
}

fn matches(wanted: &Option<String>, own: &str) -> bool {
    wanted.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(own))
}

fn table(found: &[&'static Description]) -> Table {
    let mut table = Table::new(["NAME", "METHOD", "PATH", "LABEL", "DESCRIPTION"]).optional([3, 2, 1]);
    for endpoint in found {
        let info = endpoint.info();
        let name = lookup::name(endpoint);
        let summary = first_sentence(&endpoint.docs());
        table.row([name.as_str(), info.method.as_str(), info.path, info.rate_limit.as_str(), &summary]);
    }
    table
}

fn json(endpoint: &'static Description) -> Json {
    let info = endpoint.info();
    json!({
        "name": lookup::name(endpoint),
        "product": endpoint.product(),
        "resource": endpoint.resource(),
        "method": info.method.as_str(),
        "path": info.path,
        "scopes": info.scopes,
        "label": info.rate_limit.as_str(),
        "paged": info.paged,
        "deprecated": endpoint.is_deprecated(),
        "summary": first_sentence(&endpoint.docs()),
    })
}
