//! Follows the page tokens of a list, and recognizes further pages.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::layout::items_of;
use super::members::{self, Members};
use super::{ItemList, Layout, Printer};
use crate::connection::admitted;
use crate::terminal::{Failure, Output};

/// The names of the field with the token of the next page.
const FIELDS: [&str; 2] = ["next_page_token", "nextPageToken"];

/// The token of the next page, if there is one.
fn next_token(page: &Members<'_>) -> Option<String> {
    let token = FIELDS.iter().find_map(|name| page.get(name))?;
    serde_json::from_str(token.get()).ok().filter(|token: &String| !token.is_empty())
}

/// The advice for a page that is not the last one.
pub(super) fn advice(page: &Members<'_>, layout: Layout) -> Option<String> {
    let number = |name: &str| members::text(page.get(name)?).parse::<u64>().ok();
    if next_token(page).is_some() {
        let how = if layout.has_pages() { ": use --all-pages" } else { "" };
        return Some(format!("the list has more pages{how}"));
    }
    for (current, last) in [("page_number", "page_count"), ("page", "total_pages")] {
        if let (Some(own), Some(count)) = (number(current), number(last))
            && own < count
        {
            return Some(format!("page {own} of {count}: pass {current}={} for the next one", own.saturating_add(1)));
        }
    }
    // SCIM counts items, from 1.
    if let (Some(first), Some(size), Some(total)) =
        (number("startIndex"), number("itemsPerPage"), number("totalResults"))
        && let next = first.saturating_add(size)
        && next <= total
        && size > 0
    {
        return Some(format!("items {first} to {} of {total}: pass startIndex={next} for the next ones", next - 1));
    }
    let has_more = ["has_more", "hasMore"].iter().any(|name| page.get(name).is_some_and(|more| more.get() == "true"));
    has_more.then(|| "the list has more items".to_owned())
}

/// Requests page after page, and adds the items of each one to the list.
///
/// # Errors
/// Fails if a request fails, a response is not a page, or a page token repeats.
pub(crate) async fn add_all(
    list: &mut ItemList<'_>,
    printer: &Printer,
    mut fetch: impl AsyncFnMut(Option<&str>) -> Result<Vec<u8>, Failure>,
    out: &mut Output,
) -> Result<(), Failure> {
    let mut seen = HashSet::new();
    let mut token: Option<String> = None;
    loop {
        let fetched = admitted(async || fetch(token.as_deref()).await).await;
        let body = fetched.map_err(|failure| continued(failure, token.as_deref(), printer.layout))?;
        let (items, next) = read(&body, printer)?;
        list.add(items, out)?;
        token = next;
        match &token {
            None => return Ok(()),
            Some(token) if !seen.insert(token.clone()) => {
                return Err(Failure::from("received the same page twice".to_owned()));
            }
            Some(_) => {}
        }
    }
}

/// The items of a page, and the token of the next one.
fn read(body: &[u8], printer: &Printer) -> Result<(Vec<Box<RawValue>>, Option<String>), Failure> {
    let json: Option<&RawValue> = serde_json::from_slice(body).ok();
    let page = json.and_then(|json| Some((json, Members::of(json)?)));
    let (json, page) = page.ok_or_else(|| Failure::from("the response is not a JSON object".to_owned()))?;
    let field = printer.layout.list_field(json).ok_or_else(|| no_page(printer.layout))?;
    let items =
        items_of(&page, &field).ok_or_else(|| Failure::from(format!("`{field}` in the response is not a list")))?;
    Ok((items.into_iter().map(ToOwned::to_owned).collect(), next_token(&page)))
}

fn token_argument(layout: Layout) -> &'static str {
    layout.token().unwrap_or("next_page_token")
}

fn no_page(layout: Layout) -> Failure {
    let failure = Failure::from("the response is not a page with one list".to_owned());
    let argument = token_argument(layout);
    failure.hint(format!("request the pages one by one, without --all-pages, and pass {argument}=TOKEN"))
}

/// Adds a hint with the token of the page that failed.
fn continued(failure: Failure, token: Option<&str>, layout: Layout) -> Failure {
    let argument = token_argument(layout);
    match token {
        Some(token) => failure.hint(format!("to continue with the page that failed, pass {argument}={token}")),
        None => failure,
    }
}
