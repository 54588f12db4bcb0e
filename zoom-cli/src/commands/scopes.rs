//! `zoomctl scopes`: finds the minimal scopes for endpoints.

mod minimal;
mod scope;

use clap::{Args, ValueEnum};
use clap_complete::ArgValueCompleter;
use serde_json::{Value as Json, json};
use zoom_api::describe::Description;

use crate::catalog::{candidates, lookup};
use crate::terminal::{Failure, Output, Table, note};
use scope::Scope;

/// Find the minimal scopes for endpoints.
///
/// Any one scope of an endpoint is sufficient. Prints the smallest set of scopes that permits all endpoints, with scopes of the selected kind
/// and level. For an endpoint without such a scope, its closest scopes are used, with a note on stderr.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// Endpoints, by name or by HTTP method and path.
    #[arg(required = true, value_name = "NAME", add = ArgValueCompleter::new(candidates::endpoints))]
    names: Vec<String>,
    /// Kind of scopes; new apps have granular scopes.
    #[arg(long, default_value = "granular")]
    kind: Kind,
    /// Level of access; server-to-server apps have `admin`.
    #[arg(long, default_value = "admin")]
    level: Level,
    /// Print the endpoints that each scope permits.
    #[arg(long, conflicts_with = "json")]
    why: bool,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Such as meeting:read:list_registrants.
    Granular,
    /// Such as meeting:read.
    Classic,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Level {
    /// Data of the user who consents.
    User,
    /// Data of all users of the account.
    Admin,
    /// Data of all sub-accounts of a master account.
    Master,
}

/// Prints the scopes, one per line.
///
/// # Errors
/// Fails if there is no such endpoint, or the output cannot be written.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let names = lookup::join_addresses(&arguments.names);
    let endpoints: Vec<&'static Description> = names.iter().map(|name| lookup::find(name)).collect::<Result<_, _>>()?;
    let wanted: Vec<Vec<Scope>> = endpoints.iter().map(|endpoint| arguments.accepted_scopes(endpoint)).collect();
    let chosen = minimal::minimal_scopes(&wanted);
    let lines: Vec<(&'static str, Vec<String>)> =
        chosen.iter().map(|scope| (*scope, permitted(scope, &endpoints))).collect();
    if arguments.json {
        let list: Vec<Json> = lines.iter().map(|(scope, names)| json!({"scope": scope, "endpoints": names})).collect();
        return out.line(format!("{:#}", Json::Array(list)));
    }
    if !arguments.why {
        return lines.iter().try_for_each(|(scope, _)| out.line(scope));
    }
    let mut table = Table::new(["SCOPE", "ENDPOINTS"]);
    for (scope, names) in &lines {
        table.row([(*scope).to_owned(), names.join(", ")]);
    }
    table.write(out)
}

impl Arguments {
    /// The scopes of an endpoint that have the requested kind and level, or are closest to it.
    fn accepted_scopes(&self, endpoint: &'static Description) -> Vec<Scope> {
        let all = endpoint.info().scopes.iter().map(|scope| Scope::parse(scope, self.kind, self.level));
        let mut scopes: Vec<Scope> = all.collect();
        let Some(nearest) = scopes.iter().map(|scope| scope.distance).min() else {
            note(format_args!("zoomctl: `{}` requires no scope", lookup::name(endpoint)));
            return Vec::new();
        };
        scopes.retain(|scope| scope.distance == nearest);
        if nearest > 0 {
            let name = lookup::name(endpoint);
            note(format_args!("zoomctl: `{name}` has no scope of this kind and level: using the closest"));
        }
        scopes
    }
}

/// The endpoints that a scope permits.
fn permitted(scope: &str, endpoints: &[&'static Description]) -> Vec<String> {
    let through = endpoints.iter().filter(|endpoint| endpoint.info().scopes.contains(&scope));
    let mut names: Vec<String> = through.map(|endpoint| lookup::name(endpoint)).collect();
    names.dedup();
    names
}
