//! Prints all pages of a list.

use std::collections::{HashMap, HashSet};

use serde_json::value::RawValue;
use zoom_api::Client;
use zoom_api::describe::Description;

use super::{Arguments, Format, ranges, response, sent, table, validate};
use crate::catalog::lookup;
use crate::connection::block_on;
use crate::request::CallArguments;
use crate::terminal::{Failure, Output, pretty};

/// Prints the items of all pages as one list, page by page.
///
/// # Errors
/// Fails if the endpoint is not paged, or a call fails or is interrupted. The printed list is complete JSON even then.
pub(super) fn run(
    arguments: CallArguments,
    client: &Client,
    options: &Arguments,
    out: &mut Output,
) -> Result<(), Failure> {
    let listing = Listing::of(arguments.endpoint)?;
    let mut items = Items { format: options.format(out), printed: 0, rows: Vec::new() };
    let parts = ranges::split(arguments)?;
    let outcome = block_on(async {
        for part in parts {
            listing.each_page(client, &part, |page| items.add(page, out)).await?;
        }
        Ok(())
    });
    items.end(&listing, options, out)?;
    outcome
}

/// A paged endpoint.
struct Listing {
    endpoint: &'static Description,
    /// The field of the list.
    field: &'static str,
    /// The argument for the token of the next page.
    token: &'static str,
}

impl Listing {
    fn of(endpoint: &'static Description) -> Result<Self, Failure> {
        let info = endpoint.info();
        let token = info.parameters.iter().find(|parameter| is_token(parameter.wire)).map(|parameter| parameter.name);
        match (info.paged, token) {
            (Some(field), Some(token)) => Ok(Self { endpoint, field, token }),
            _ => Err(Failure::usage(format!("`{}` has no pages: remove --all-pages", lookup::name(endpoint)))),
        }
    }

    /// Requests page after page, and passes the items of each one on.
    async fn each_page(
        &self,
        client: &Client,
        given: &CallArguments,
        mut on_page: impl FnMut(Vec<Box<RawValue>>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let opened = given.open(false).await?;
        let mut seen = HashSet::new();
        let mut token: Option<String> = None;
        loop {
            let mut arguments = opened.clone();
            if let Some(token) = &token {
                arguments.set(self.token, token.clone().into());
            }
            let call = self
                .endpoint
                .prepare(client, arguments)
                .map_err(|error| validate::argument_failure(self.endpoint, error))?;
            sent::check(given, call.request())?;
            let response = call.send().await.map_err(|error| interrupted(error, token.as_deref()))?;
            response::check(self.endpoint, &response)?;
            let page = Page::parse(&response.body)?;
            token = page.next_token();
            on_page(page.items(self.field)?)?;
            match &token {
                None => return Ok(()),
                Some(token) if !seen.insert(token.clone()) => {
                    return Err(Failure::from("received the same page twice".to_owned()));
                }
                Some(_) => {}
            }
        }
    }
}

/// The fields of a page as received, with every digit of their numbers.
struct Page(HashMap<String, Box<RawValue>>);

impl Page {
    fn parse(body: &[u8]) -> Result<Self, Failure> {
        serde_json::from_slice(body)
            .map(Self)
            .map_err(|_| Failure::from("the response is not a JSON object".to_owned()))
    }

    fn items(&self, field: &str) -> Result<Vec<Box<RawValue>>, Failure> {
        let list = self.0.get(field).map(|list| serde_json::from_str(list.get()));
        let no_list = |_| Failure::from(format!("`{field}` in the response is not a list"));
        list.transpose().map(|list: Option<Option<_>>| list.flatten().unwrap_or_default()).map_err(no_list)
    }

    fn next_token(&self) -> Option<String> {
        let token = self.0.get("next_page_token").or_else(|| self.0.get("nextPageToken"))?;
        serde_json::from_str(token.get()).ok().filter(|token: &String| !token.is_empty())
    }
}

fn is_token(wire: &str) -> bool {
    matches!(wire, "next_page_token" | "nextPageToken")
}

/// Adds a hint with the token of the page that failed.
fn interrupted(error: zoom_api::Error, token: Option<&str>) -> Failure {
    let failure = Failure::from(error);
    match token {
        Some(token) => failure.hint(format!("to continue with the page that failed, pass next_page_token={token}")),
        None => failure,
    }
}

/// Prints the items of a list page by page.
struct Items {
    format: Format,
    printed: usize,
    rows: Vec<Box<RawValue>>,
}

impl Items {
    fn add(&mut self, page: Vec<Box<RawValue>>, out: &mut Output) -> Result<(), Failure> {
        if self.format == Format::Table {
            self.rows.extend(page);
            return Ok(());
        }
        for item in page {
            out.bytes(if self.printed == 0 { b"[\n" } else { b",\n" })?;
            out.bytes(self.text(&item, out).as_bytes())?;
            self.printed += 1;
        }
        out.flush()
    }

    fn text(&self, item: &RawValue, out: &Output) -> String {
        match self.format {
            Format::Pretty => format!("  {}", pretty(item.get(), out.paint()).replace('\n', "\n  ")),
            _ => item.get().to_owned(),
        }
    }

    fn end(&self, listing: &Listing, options: &Arguments, out: &mut Output) -> Result<(), Failure> {
        if self.format == Format::Table {
            let shape = table::item_shape(listing.endpoint.output(), listing.field);
            let rows: Vec<_> = self.rows.iter().filter_map(|row| serde_json::from_str(row.get()).ok()).collect();
            return table::write_list(&rows, shape, &options.fields, out);
        }
        out.line(if self.printed == 0 { "[]" } else { "\n]" })
    }
}
