//! `zoomctl endpoints`: lists endpoints.

use clap::Args;
use serde_json::{Value as Json, json};
use zoom_api::describe::Description;

use crate::catalog::docs::first_sentence;
use crate::catalog::lookup;
use crate::catalog::search::Search;
use crate::terminal::{Failure, Output, Table};

/// List endpoints.
///
/// Without arguments, all endpoints are listed. TEXT is searched for in names, paths and descriptions; an endpoint must contain every TEXT and
/// match every filter.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    search: Search,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// Prints the list.
///
/// # Errors
/// Fails if no endpoint matches, or the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let found = arguments.search.run();
    if arguments.json {
        let list: Vec<Json> = found.iter().map(|endpoint| json(endpoint)).collect();
        return out.line(format!("{:#}", Json::Array(list)));
    }
    if found.is_empty() {
        let failure = Failure::from("no endpoint matches".to_owned());
        return Err(match arguments.search.unknown_value() {
            Some(hint) => failure.hint(hint),
            None => failure,
        });
    }
    table(&found).write(out)
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
