//! `zoomctl call`: sends a call and prints the response.
//!
//! The arguments are [validated](mod@validate) against the declaration. Then the request is sent and its [`response`] or its [`pages`] are
//! printed, or the request is printed instead: as it would be sent ([`dry_run`]), or as a curl command.

mod confirm;
mod dry_run;
mod fields;
mod pages;
mod ranges;
mod response;
mod sent;
mod table;
mod validate;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use zoom_api::describe::Description;

use crate::catalog::lookup;
use crate::connection::{Connection, block_on};
use crate::request::{Assignment, CallArguments, curl, read_json};
use crate::terminal::{Failure, FailureKind, Output, UNKNOWN_OUTCOME};

/// Call an endpoint.
///
/// NAME is a name from `zoomctl endpoints`, or an HTTP method and a path. Arguments are validated before anything is sent. The response is
/// printed as Zoom sent it, including secrets such as join links. A table omits secrets unless --fields names them.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Arguments {
    /// Endpoint, and its arguments.
    #[arg(required = true, value_names = ["NAME", "KEY=VALUE"], num_args = 1..)]
    words: Vec<String>,
    /// Read arguments from a JSON file (`-` for stdin), in addition to those on the command line.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Accept undeclared enum values, and undeclared fields in --fields.
    #[arg(long)]
    allow_unknown: bool,
    /// Send form fields as JSON, if the endpoint accepts both.
    #[arg(long)]
    form_as_json: bool,
    /// Print the request without sending it.
    #[arg(long)]
    dry_run: bool,
    /// Print the request as a curl command without sending it.
    #[arg(long)]
    curl: bool,
    /// Fetch all pages of a list, and print the items.
    #[arg(long, conflicts_with_all = ["dry_run", "curl"])]
    all_pages: bool,
    /// Output format [default: pretty on a terminal, else json].
    #[arg(long, short, value_name = "FORMAT")]
    output: Option<Format>,
    /// Print a table with these fields, such as id,topic,settings.audio.
    #[arg(long, value_name = "FIELDS", value_delimiter = ',')]
    fields: Vec<String>,
    /// Delete without confirmation on a terminal.
    #[arg(long, short)]
    yes: bool,
    #[command(flatten)]
    connection: Connection,
}

const HELP: &str = "\
Arguments:
  key=value               text, number, date or enum value, as declared
  settings.audio=voip     field of an object
  questions[0].title=Why  field of a list item
  day=1 day=2             list, one argument per item
  day:='[1, 2]'           JSON
  key=@FILE               file to upload, or file that contains the text; @- is stdin
  key:=@FILE              file that contains the JSON
Keys are declared names or Zoom's names. If an argument is the whole request body, its fields can be set directly.";

/// The format of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Indented JSON.
    Pretty,
    /// JSON as received.
    Json,
    /// A table of the fields that are not nested.
    Table,
}

/// Sends the call, or prints its request.
///
/// # Errors
/// Fails if the arguments are invalid or the call fails.
pub(crate) fn run(options: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let words = lookup::join_addresses(&options.words);
    let (name, assignments) = words.split_first().ok_or_else(|| Failure::usage("missing argument NAME"))?;
    let endpoint = lookup::find(name)?;
    let arguments = options.call_arguments(endpoint, assignments)?;
    fields::check(endpoint, &options.fields, options.allow_unknown)?;
    if options.dry_run || options.curl {
        return options.print_request(endpoint, &arguments, out);
    }
    if !options.yes {
        confirm::confirm(endpoint, &arguments)?;
    }
    let client = options.connection.client()?;
    if options.all_pages {
        return pages::run(arguments, &client, options, out);
    }
    ranges::warn(&arguments);
    let outcome = block_on(async {
        let call = endpoint.prepare(&client, arguments.open(false).await?);
        let call = call.map_err(|error| validate::argument_failure(endpoint, error))?;
        sent::check(&arguments, call.request())?;
        response::print(endpoint, &call.send().await?, options, out)
    });
    outcome.map_err(|failure| match failure.kind() {
        FailureKind::Interrupted if !endpoint.info().method.is_safe() => failure.hint(UNKNOWN_OUTCOME),
        _ => failure,
    })
}

impl Arguments {
    fn call_arguments(&self, endpoint: &'static Description, assignments: &[String]) -> Result<CallArguments, Failure> {
        let mut arguments = CallArguments::new(endpoint, self.form_as_json);
        if let Some(path) = &self.json {
            arguments.add_json(read_json(path)?)?;
        }
        for assignment in assignments {
            arguments.add(Assignment::parse(assignment)?)?;
        }
        validate::validate(&arguments, self.allow_unknown)?;
        Ok(arguments)
    }

    fn print_request(
        &self,
        endpoint: &'static Description,
        arguments: &CallArguments,
        out: &mut Output,
    ) -> Result<(), Failure> {
        let client = self.connection.dry_client()?;
        let opened = block_on(arguments.open(true))?;
        let call = endpoint.prepare(&client, opened).map_err(|error| validate::argument_failure(endpoint, error))?;
        sent::check(arguments, call.request())?;
        if self.curl {
            out.line(curl::command(call.request(), arguments)?)
        } else {
            out.bytes(&dry_run::render(call.request()))
        }
    }

    /// The format of the response on this output.
    fn format(&self, out: &Output) -> Format {
        let default = if out.is_terminal() { Format::Pretty } else { Format::Json };
        let with_fields = (!self.fields.is_empty()).then_some(Format::Table);
        self.output.or(with_fields).unwrap_or(default)
    }
}
