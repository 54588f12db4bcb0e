//! `zoomctl api`: calls a path, whether or not it is declared.

mod body;
mod declared;
mod target;

use std::path::PathBuf;

use clap::Args;
use zoom_api::Client;
use zoom_api::client::UndeclaredCall;
use zoom_api::endpoint::Method;

use crate::catalog::deletion;
use crate::connection::{Connection, block_on};
use crate::request::{RawArguments, RawBody, dry_run};
use crate::response::{ItemList, Layout, PrintOptions, Printer, pages};
use crate::terminal::{Failure, FailureKind, Output, UNKNOWN_OUTCOME, confirm_deletion, note};
use body::Body;
use target::Target;

/// Call a path, whether or not it is declared.
///
/// PATH is a path from Zoom's documentation with its placeholders filled in, such as /users/me/settings, with or without a query. METHOD is
/// GET by default. The tokens, rate limits, retries and exit statuses are those of `zoomctl call`, which also validates the arguments.
#[derive(Debug, Args)]
#[command(after_long_help = HELP, override_usage = "zoomctl api [OPTIONS] [METHOD] <PATH> [KEY=VALUE]...")]
pub(crate) struct Arguments {
    /// HTTP method, path, and arguments.
    #[arg(required = true, value_name = "WORDS", num_args = 1..)]
    words: Vec<String>,
    /// Send a file as the body (`-` for stdin); arguments are then in the query.
    #[arg(long, value_name = "FILE")]
    input: Option<PathBuf>,
    /// Header of the request, such as content-type:text/csv; repeatable.
    #[arg(long = "header", short = 'H', value_name = "NAME:VALUE")]
    headers: Vec<String>,
    /// Print the request without sending it.
    #[arg(long)]
    dry_run: bool,
    /// Fetch all pages of a list, and print the items.
    #[arg(long, alias = "paginate", conflicts_with = "dry_run")]
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
Arguments are the query of GET, HEAD and DELETE, and the JSON body of other methods:
  key=value               text
  key:=VALUE              number, boolean or other JSON
  settings.audio=voip     field of an object
  questions[0].title=Why  field of a list item
  key=@FILE               file that contains the text; @- is stdin
  key:=@FILE              file that contains the JSON";

/// Sends the call, and prints the response.
///
/// # Errors
/// Fails if the arguments are invalid or the call fails.
pub(crate) fn run(options: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let (target, words) = Target::parse(&options.words)?;
    let has_query = options.input.is_some() || !target.has_body();
    let mut arguments = RawArguments::parse(words, has_query)?;
    if let Some(path) = &options.input {
        arguments.set_body(RawBody::read(path)?);
    }
    let declared = target.declared();
    let printer = options.print.printer(declared.map_or(Layout::unknown(), Layout::of), declared.is_none(), out)?;
    if options.all_pages && !target.method.is_safe() {
        return Err(Failure::usage("--all-pages applies to GET only"));
    }
    let headers = options.headers.iter().map(|header| parse_header(header)).collect::<Result<Vec<_>, _>>()?;
    let request = |client| Request { client, target: &target, arguments: &arguments, headers: &headers };
    if options.dry_run {
        let (client, recorder) = options.connection.recording_client()?;
        block_on(async { request(client).send(None).await })?;
        return recorder.take().map_or(Ok(()), |request| out.bytes(&dry_run::render(&request)));
    }
    if !options.yes && is_deletion(&target, &arguments) {
        confirm_deletion(&format!("call {target}"))?;
    }
    let request = request(options.connection.client()?);
    let outcome = match options.all_pages {
        true => all_pages(&request, &printer, out),
        false => block_on(async { print(&request.send(None).await?, &printer, out) }),
    };
    outcome.map_err(|failure| match failure.kind() {
        FailureKind::Interrupted if !target.method.is_safe() => failure.hint(UNKNOWN_OUTCOME),
        _ => failure,
    })
}

/// Whether a call deletes something, by its method, its declaration or its body.
fn is_deletion(target: &Target, arguments: &RawArguments) -> bool {
    let is_requested = || matches!(arguments.body(), Some(RawBody::Json(body)) if deletion::is_requested_by(body));
    target.method == Method::Delete || target.declared().is_some_and(deletion::is_deletion) || is_requested()
}

/// A request that can be sent for several pages.
struct Request<'a> {
    client: Client,
    target: &'a Target,
    arguments: &'a RawArguments,
    headers: &'a [(&'a str, &'a str)],
}

impl Request<'_> {
    /// Sends the request, with the token of a page.
    async fn send(&self, page: Option<&str>) -> Result<Body, Failure> {
        let mut call = self.call();
        if let Some(token) = page {
            call = call.query(self.target.token(), token);
        }
        match call.send_full::<Body>().await {
            Ok(response) => Ok(response.value),
            Err(error) => Err(declared::failure(self.target.declared(), error)),
        }
    }

    fn call(&self) -> UndeclaredCall {
        let mut call = self.client.request(self.target.method, &self.target.path);
        if let Some(declared) = self.target.declared() {
            call = call.rate_limit(declared.info().rate_limit);
        }
        for (name, value) in self.target.query.iter().chain(self.arguments.query()) {
            call = call.query(name, value.as_str());
        }
        call = match self.arguments.body() {
            None => call,
            Some(RawBody::Json(json)) => call.json(json),
            Some(RawBody::Bytes(bytes)) => call.bytes(bytes.clone()),
        };
        self.headers.iter().fold(call, |call, (name, value)| call.header(name, *value))
    }
}

fn print(body: &Body, printer: &Printer, out: &mut Output) -> Result<(), Failure> {
    if body.is_empty() {
        if out.is_terminal() {
            note("done");
        }
        return Ok(());
    }
    printer.print(body, out)
}

fn all_pages(request: &Request<'_>, printer: &Printer, out: &mut Output) -> Result<(), Failure> {
    let mut list = ItemList::new(printer);
    let fetch = async |page: Option<&str>| Ok(request.send(page).await?.to_vec());
    let outcome = block_on(pages::add_all(&mut list, printer, fetch, out));
    list.end(out)?;
    outcome
}

fn parse_header(header: &str) -> Result<(&str, &str), Failure> {
    let invalid = || Failure::usage(format!("invalid header `{header}`")).hint("use NAME:VALUE");
    let (name, value) = header.split_once(':').ok_or_else(invalid)?;
    Ok((name.trim(), value.trim()))
}
