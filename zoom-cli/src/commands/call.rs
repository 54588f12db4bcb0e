//! `zoomctl call`: sends a call and prints the response.
//!
//! The arguments are validated against the declaration. Then the request is sent and its response or its [`pages`] are
//! printed, or the request is printed instead: as it would be sent ([`dry_run`]), or as a curl command.

mod deletion;
mod pages;

use std::path::PathBuf;

use clap::Args;
use clap_complete::ArgValueCompleter;
use zoom_api::describe::{Description, Shape};
use zoom_api::transport::Response;

use crate::catalog::lookup;
use crate::connection::{Connection, block_on};
use crate::request::ranges::{self, LongRange};
use crate::request::{Assignment, CallArguments, candidates, curl, dry_run, read_json, validate};
use crate::response::{Layout, PrintOptions, Printer, check, print_raw};
use crate::terminal::{Failure, FailureKind, Output, UNKNOWN_OUTCOME, confirm_deletion, note};

/// Call an endpoint.
///
/// NAME is a name from `zoomctl endpoints`, or an HTTP method and a path. Arguments are validated before anything is sent. The response is
/// printed as Zoom sent it, including secrets such as join links. A table omits secrets unless --fields names them.
#[derive(Debug, Args)]
#[command(after_long_help = HELP)]
pub(crate) struct Arguments {
    /// Endpoint, and its arguments.
    #[arg(required = true, value_names = ["NAME", "KEY=VALUE"], num_args = 1.., add = ArgValueCompleter::new(candidates::words))]
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
    /// Delete without confirmation on a terminal.
    #[arg(long, short)]
    yes: bool,
    #[command(flatten)]
    print: PrintOptions,
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

/// Sends the call, or prints its request.
///
/// # Errors
/// Fails if the arguments are invalid or the call fails.
pub(crate) fn run(options: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let words = lookup::join_addresses(&options.words);
    let (name, assignments) = words.split_first().ok_or_else(|| Failure::usage("missing argument NAME"))?;
    let endpoint = lookup::find(name)?;
    let arguments = options.call_arguments(endpoint, assignments)?;
    let printer = options.print.printer(Layout::of(endpoint), options.allow_unknown, out)?;
    if options.dry_run || options.curl {
        return options.print_request(&arguments, out);
    }
    if !options.yes && deletion::is_deletion(&arguments) {
        confirm_deletion(&deletion::describe(endpoint, &arguments))?;
    }
    let client = options.connection.client()?;
    if options.all_pages {
        return pages::run(arguments, &client, &printer, out);
    }
    if let Some(LongRange { longest, can_split }) = ranges::exceeded(&arguments) {
        let advice = if can_split { "use --all-pages for the whole range" } else { "list shorter ranges" };
        note(format_args!("zoomctl: warning: Zoom returns at most {longest} per call: {advice}"));
    }
    let outcome = block_on(async {
        let response = arguments.prepare(&client, arguments.open(false).await?)?.send().await?;
        check(endpoint, &response)?;
        print(endpoint, &response, &printer, out)
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
        validate(&arguments, self.allow_unknown)?;
        Ok(arguments)
    }

    fn print_request(&self, arguments: &CallArguments, out: &mut Output) -> Result<(), Failure> {
        let client = self.connection.dry_client()?;
        let opened = block_on(arguments.open(true))?;
        let call = arguments.prepare(&client, opened)?;
        if self.curl {
            out.line(curl::command(call.request(), arguments)?)
        } else {
            out.bytes(&dry_run::render(call.request()))
        }
    }
}

/// Prints the response of a successful call.
fn print(
    endpoint: &'static Description,
    response: &Response,
    printer: &Printer,
    out: &mut Output,
) -> Result<(), Failure> {
    if response.body.is_empty() {
        if out.is_terminal() {
            note(format_args!("done (HTTP {})", response.status.as_u16()));
        }
        return Ok(());
    }
    match endpoint.output() {
        Shape::Bytes => print_raw(&response.body, out),
        _ => printer.print(&response.body, out),
    }
}
