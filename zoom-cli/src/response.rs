//! From a response to output: JSON, tables, CSV and the results of jq filters.
//!
//! [`PrintOptions`] are the options of every command that prints a response, and [`Printer`] prints one. [`Layout`] finds the rows of a
//! response, [`pages`] follows page tokens, and [`ItemList`] prints the items of several pages as one list.

mod check;
mod csv;
mod fields;
mod items;
mod jq;
mod layout;
mod members;
pub(crate) mod pages;
mod printer;
mod table;

use clap::{Args, ValueEnum};

use crate::terminal::{Failure, Output};
use jq::Jq;

pub(crate) use check::check;
pub(crate) use items::ItemList;
pub(crate) use layout::{Layout, is_page_token};
pub(crate) use printer::{Printer, print_raw};

/// Options of every command that prints a response.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Output")]
pub(crate) struct PrintOptions {
    /// Output format [default: pretty on a terminal, else json].
    #[arg(long, short, value_name = "FORMAT")]
    output: Option<Format>,
    /// Print a table, or CSV, with these fields, such as id,topic,settings.audio.
    #[arg(long, value_name = "FIELDS", value_delimiter = ',', conflicts_with = "jq")]
    fields: Vec<String>,
    /// Print the results of a jq filter, such as '.users[].email'; texts are printed without quotes.
    #[arg(long, value_name = "FILTER")]
    jq: Option<String>,
}

/// The format of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Indented JSON.
    Pretty,
    /// JSON as received.
    Json,
    /// A table of the fields that are not nested.
    Table,
    /// Comma-separated values of all fields; nested ones have names such as settings.audio.
    Csv,
}

impl PrintOptions {
    /// Checks the options before anything is sent. Undeclared fields are accepted if they are allowed.
    ///
    /// # Errors
    /// Fails if an option does not apply, the jq filter is invalid, or a field is not declared.
    pub(crate) fn printer(&self, layout: Layout, allow_undeclared: bool, out: &Output) -> Result<Printer, Failure> {
        let fields: Vec<String> = self.fields.iter().map(|field| field.trim().to_owned()).collect();
        let default = if out.is_terminal() { Format::Pretty } else { Format::Json };
        let with_fields = (!fields.is_empty()).then_some(Format::Table);
        let format = self.output.or(with_fields).unwrap_or(default);
        let is_json = matches!(format, Format::Pretty | Format::Json);
        if self.jq.is_some() && !is_json {
            let failure = Failure::usage("--jq prints JSON and texts, not a table or CSV");
            return Err(
                failure.hint("remove --output, or use `@csv` in the filter: --jq '.users[] | [.id, .email] | @csv'")
            );
        }
        if !fields.is_empty() && is_json {
            let failure = Failure::usage("--fields selects the columns of a table or CSV, not of JSON");
            return Err(failure.hint("use --output table or --output csv, or select from JSON with --jq"));
        }
        if !allow_undeclared {
            fields::check(layout, &fields)?;
        }
        let jq = self.jq.as_deref().map(Jq::compile).transpose()?;
        Ok(Printer::new(format, fields, jq, layout))
    }
}
