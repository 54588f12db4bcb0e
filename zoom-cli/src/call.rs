//! `zoomctl call`: from words of the command line to a request, and its answer.
//!
//! The way: words are read as [`term`]s, each finds its [`place`] among the arguments, together they are [`given`] and checked against the
//! declaration; then the request is sent ([`answer`], [`pages`]) or shown ([`shown`], [`curl`]).

mod answer;
mod body;
mod check;
pub(crate) mod curl;
pub(crate) mod given;
mod pages;
mod place;
mod shown;
mod tabular;
mod term;

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use zoom_api::describe::Description;

use crate::connection::{Connection, block_on};
use crate::failure::{Failure, Kind};
use crate::lookup;
use crate::output::Output;
use given::Given;
pub(crate) use term::contents;

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

/// How an answer is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// JSON, a member a line.
    Pretty,
    /// JSON, as it came.
    Json,
    /// A table of what is not nested.
    Table,
}

/// Calls, or shows the call.
///
/// # Errors
/// When the arguments are not those of the endpoint, and those of the call.
pub(crate) fn run(arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let words = lookup::joined(&arguments.words);
    let (name, terms) = words.split_first().ok_or_else(|| Failure::usage("which endpoint?"))?;
    let endpoint = lookup::find(name)?;
    let given = arguments.given(endpoint, terms)?;
    if arguments.dry_run || arguments.curl {
        return arguments.show(endpoint, &given, out);
    }
    let client = arguments.connection.client()?;
    if arguments.all_pages {
        return pages::run(&given, &client, arguments, out);
    }
    let done = block_on(async {
        let call = endpoint.prepare(&client, given.opened(false).await?);
        let call = call.map_err(|error| check::refused(endpoint, error))?;
        answer::print(endpoint, &call.send().await?, arguments, out)
    });
    done.map_err(|failure| match failure.kind() {
        Kind::Interrupted if !endpoint.info().method.is_safe() => failure.hint(MAYBE),
        _ => failure,
    })
}

/// A call that was stopped may have been on its way.
const MAYBE: &str = "it may have taken effect all the same: look before you send it again";

impl Arguments {
    fn given(&self, endpoint: &'static Description, terms: &[String]) -> Result<Given, Failure> {
        let mut given = Given::new(endpoint, self.form_as_json);
        if let Some(path) = &self.json {
            given.add_json(term::json_in(path)?)?;
        }
        for term in terms {
            given.add(term::Term::parse(term)?)?;
        }
        check::check(&given, self.allow_unknown)?;
        Ok(given)
    }

    fn show(&self, endpoint: &'static Description, given: &Given, out: &mut Output) -> Result<(), Failure> {
        let client = self.connection.dry_client()?;
        let arguments = block_on(given.opened(true))?;
        let call = endpoint.prepare(&client, arguments).map_err(|error| check::refused(endpoint, error))?;
        if self.curl {
            out.line(curl::command(call.request(), given)?)
        } else {
            out.bytes(&shown::request(call.request()))
        }
    }

    /// How the answer is printed, on this output.
    fn format(&self, out: &Output) -> Format {
        let by_itself = if out.is_terminal() { Format::Pretty } else { Format::Json };
        let of_fields = (!self.fields.is_empty()).then_some(Format::Table);
        self.output.or(of_fields).unwrap_or(by_itself)
    }
}
