//! All pages of a list, one after the other.

use std::collections::{HashMap, HashSet};

use serde_json::value::RawValue;
use zoom_api::Client;
use zoom_api::describe::{self, Description};

use super::given::Given;
use super::{Arguments, Format, answer, check, tabular};
use crate::connection::block_on;
use crate::failure::Failure;
use crate::output::Output;
use crate::pretty::pretty;

/// Prints the items of every page as one list, those of a page as soon as it is there.
///
/// # Errors
/// When the endpoint does not list in pages, those of a call, and when it is stopped; what was printed until then is a whole list.
pub(super) fn run(given: &Given, client: &Client, arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
    let listing = Listing::of(given.endpoint)?;
    let mut items = Items { format: arguments.format(out), printed: 0, rows: Vec::new() };
    let outcome = block_on(async {
        let given = given.opened(false).await?;
        listing.each(client, given, |page| items.add(page, out)).await
    });
    items.end(&listing, arguments, out)?;
    outcome
}

/// An endpoint that lists in pages.
struct Listing {
    endpoint: &'static Description,
    /// The field of the list.
    field: &'static str,
    /// The argument that asks for the next page.
    token: &'static str,
}

impl Listing {
    fn of(endpoint: &'static Description) -> Result<Self, Failure> {
        let info = endpoint.info();
        let token = info.parameters.iter().find(|parameter| is_token(parameter.wire)).map(|parameter| parameter.name);
        match (info.paged, token) {
            (Some(field), Some(token)) => Ok(Self { endpoint, field, token }),
            _ => Err(Failure::usage(format!("`{}` does not list in pages", crate::lookup::name(endpoint)))),
        }
    }

    /// Asks for page after page.
    async fn each(
        &self,
        client: &Client,
        given: describe::Arguments,
        mut with: impl FnMut(Vec<Box<RawValue>>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut seen = HashSet::new();
        let mut token: Option<String> = None;
        loop {
            let mut arguments = given.clone();
            if let Some(token) = &token {
                arguments.set(self.token, token.clone().into());
            }
            let call =
                self.endpoint.prepare(client, arguments).map_err(|error| check::refused(self.endpoint, error))?;
            let response = call.send().await.map_err(|error| interrupted(error, token.as_deref()))?;
            answer::refuse(self.endpoint, &response)?;
            let page = Page::read(&response.body)?;
            token = page.next_token();
            with(page.items(self.field)?)?;
            match &token {
                None => return Ok(()),
                Some(token) if !seen.insert(token.clone()) => {
                    return Err(Failure::from("the same page came twice: stopped".to_owned()));
                }
                Some(_) => {}
            }
        }
    }
}

/// The members of a page as they came, in the order and to the last digit.
struct Page(HashMap<String, Box<RawValue>>);

impl Page {
    fn read(body: &[u8]) -> Result<Self, Failure> {
        serde_json::from_slice(body).map(Self).map_err(|_| Failure::from("a page is not a JSON object".to_owned()))
    }

    fn items(&self, field: &str) -> Result<Vec<Box<RawValue>>, Failure> {
        let list = self.0.get(field).map(|list| serde_json::from_str(list.get()));
        let no_list = |_| Failure::from(format!("a page's `{field}` is not a list"));
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

/// A listing that broke off can go on from the page that did not come.
fn interrupted(error: zoom_api::Error, token: Option<&str>) -> Failure {
    let failure = Failure::from(error);
    match token {
        Some(token) => failure.hint(format!("what is printed ends before this page: next_page_token={token}")),
        None => failure,
    }
}

/// Prints items of a list whose end is not known yet.
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

    fn end(&self, listing: &Listing, arguments: &Arguments, out: &mut Output) -> Result<(), Failure> {
        if self.format == Format::Table {
            let shape = tabular::item_of(listing.endpoint.output(), listing.field);
            let rows: Vec<_> = self.rows.iter().filter_map(|row| serde_json::from_str(row.get()).ok()).collect();
            return tabular::list(&rows, shape, &arguments.fields).write(out);
        }
        out.line(if self.printed == 0 { "[]" } else { "\n]" })
    }
}
