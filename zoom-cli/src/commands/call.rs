//! `zoomctl call`: sends a call and prints the response.
//!
//! The arguments are [validated](mod@validate) against the declaration. Then the request is sent and its [`response`] or its [`pages`] are
//! printed, or the request is printed instead: as it would be sent ([`dry_run`]), or as a curl command.

mod dry_run;
mod pages;
mod response;
mod table;
mod validate;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use zoom_api::describe::Description;

use crate::catalog::lookup;
use crate::connection::{Connection, block_on};
use crate::request::{Assignment, CallArguments, curl, read_json};
use crate::terminal::{Failure, FailureKind, Output};

/// Calls an endpoint.
///
/// NAME is a name that `zoomctl endpoints` shows, or a method and a path. Arguments are checked before anything is sent. The answer
/// goes to the output as Zoom sent it, secrets included, for it is what was asked for; a table leaves secrets out.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Arguments {
    /// The endpoint, and its arguments.
    #[arg(required = true, value_name = "NAME [KEY=VALUE]")]
    words: Vec<String>,
    /// Reads arguments from a JSON object in a file, or from the input for `-`; those of the command line add to them.
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
    /// Lets values pass that an enum of the declaration does not have.
    #[arg(long)]
    allow_unknown: bool,
    /// Sends the fields of a form as a JSON object, where the endpoint takes both.
    #[arg(long)]
    form_as_json: bool,
    /// Prints the request and sends nothing.
    #[arg(long)]
    dry_run: bool,
    /// Prints the request as a curl command and sends nothing.
    #[arg(long)]
    curl: bool,
    /// Goes through all pages of a list, and prints the list's items.
    #[arg(long, conflicts_with_all = ["dry_run", "curl"])]
    all_pages: bool,
    /// How the answer is printed: `pretty` on a terminal, `json` elsewhere.
    #[arg(long, short, value_name = "FORMAT")]
    output: Option<Format>,
    /// The fields that are the columns of a table: id,topic,settings.audio.
    #[arg(long, value_name = "FIELDS", value_delimiter = ',')]
    fields: Vec<String>,
    #[command(flatten)]
    connection: Connection,
}

const HELP: &str = "\
Arguments:
  key=value                 text, or what the declaration says: a number, a date, one of the enum's values
  settings.audio=voip       a field of an object; list[0].name=… one of a list's items
  day=1 day=2               a list, an item each time
  key:=JSON                 JSON: day:='[1, 2]'
  key=@file, key:=@file     a file to upload, or the text or JSON in a file; @- is the input
Names are those of the declaration or of Zoom. The fields of an argument that is the whole body can be given without it.";

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
    let (name, assignments) = words.split_first().ok_or_else(|| Failure::usage("which endpoint?"))?;
    let endpoint = lookup::find(name)?;
    let arguments = options.call_arguments(endpoint, assignments)?;
    if options.dry_run || options.curl {
        return options.print_request(endpoint, &arguments, out);
    }
    let client = options.connection.client()?;
    if options.all_pages {
        return pages::run(&arguments, &client, options, out);
    }
    let outcome = block_on(async {
        let call = endpoint.prepare(&client, arguments.open(false).await?);
        let call = call.map_err(|error| validate::argument_failure(endpoint, error))?;
        response::print(endpoint, &call.send().await?, options, out)
    });
    outcome.map_err(|failure| match failure.kind() {
        FailureKind::Interrupted if !endpoint.info().method.is_safe() => failure.hint(UNKNOWN_OUTCOME),
        _ => failure,
    })
}

/// An interrupted call may have reached Zoom.
const UNKNOWN_OUTCOME: &str = "it may have taken effect all the same: look before you send it again";

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
