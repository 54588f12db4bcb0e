//! `zoomctl events`: lists, describes and decodes events.

mod decode;
mod show;

use clap::{Args, Subcommand};
use clap_complete::ArgValueCompleter;
use serde_json::{Value as Json, json};
use zoom_api::describe::EventDescription;

use crate::catalog::docs::first_sentence;
use crate::catalog::{candidates, events};
use crate::terminal::{Failure, Output, Table, suggest};

/// List events, or describe or decode one.
///
/// Without arguments, all events are listed. TEXT is searched for in names, types and descriptions; an event must contain every TEXT and match
/// every filter.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    /// Text to search for.
    text: Vec<String>,
    /// Only events of this product, such as meetings.
    #[arg(long, add = ArgValueCompleter::new(candidates::products))]
    product: Option<String>,
    /// Only events that this scope is sufficient for.
    #[arg(long)]
    scope: Option<String>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Show(show::Arguments),
    Decode(decode::Arguments),
}

impl Arguments {
    /// Whether the output is JSON.
    pub(crate) const fn prints_json(&self) -> bool {
        match &self.command {
            None => self.json,
            Some(Command::Show(arguments)) => arguments.json,
            Some(Command::Decode(arguments)) => arguments.json,
        }
    }

    /// Why nothing can match: a product without events, with a similar one.
    fn unknown_product(&self) -> Option<String> {
        let products: Vec<&str> = events::all().into_iter().filter_map(EventDescription::product).collect();
        let wanted = self.product.as_deref().filter(|wanted| !products.contains(wanted))?;
        let near = suggest::hint(wanted, products.iter().copied());
        Some(format!(
            "no event has the product `{wanted}`{}",
            near.map_or_else(String::new, |near| format!("; {near}"))
        ))
    }

    fn matches(&self, own: &EventDescription) -> bool {
        let texts = [own.info().name, own.type_name(), &own.docs()].join(" ").to_lowercase();
        self.product.as_ref().is_none_or(|product| own.product() == Some(product.as_str()))
            && self.scope.as_ref().is_none_or(|scope| own.info().scopes.contains(&scope.as_str()))
            && self.text.iter().all(|word| texts.contains(&word.to_lowercase()))
    }
}

/// Runs the subcommand, or prints the list.
///
/// # Errors
/// Fails if no event matches, or the subcommand fails.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    match &arguments.command {
        Some(Command::Show(arguments)) => show::run(arguments, out),
        Some(Command::Decode(arguments)) => decode::run(arguments, out),
        None => list(arguments, out),
    }
}

fn list(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let found: Vec<_> = events::all().into_iter().filter(|own| arguments.matches(own)).collect();
    if arguments.json {
        let list: Vec<Json> = found.iter().map(|own| entry(own)).collect();
        return out.line(format!("{:#}", Json::Array(list)));
    }
    if found.is_empty() {
        let failure = Failure::from("no event matches".to_owned());
        return Err(match arguments.unknown_product() {
            Some(hint) => failure.hint(hint),
            None => failure,
        });
    }
    let mut table = Table::new(["EVENT", "PRODUCT", "DESCRIPTION"]).optional([1]);
    for own in found {
        table.row([own.info().name, own.product().unwrap_or_default(), &first_sentence(&own.docs())]);
    }
    table.write(out)
}

fn entry(own: &EventDescription) -> Json {
    json!({
        "name": own.info().name,
        "product": own.product(),
        "type": format!("{}::{}", own.import_path(), own.type_name()),
        "scopes": own.info().scopes,
        "deprecated": own.is_deprecated(),
        "summary": first_sentence(&own.docs()),
    })
}
