//! Follows the page tokens of a list.

use std::collections::HashSet;

use serde_json::value::RawValue;

use super::layout::items_of;
use super::members::Members;
use super::{ItemList, Printer};
use crate::terminal::{Failure, Output};

/// Whether a parameter is the token of a page.
pub(crate) fn is_token(wire: &str) -> bool {
    TOKENS.contains(&wire)
}

/// The names of the field and argument for the token of the next page.
const TOKENS: [&str; 2] = ["next_page_token", "nextPageToken"];

/// Returns the token of the next page, if there is one.
pub(super) fn next_token(page: &Members<'_>) -> Option<String> {
    let token = TOKENS.iter().find_map(|name| page.get(name))?;
    serde_json::from_str(token.get()).ok().filter(|token: &String| !token.is_empty())
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
        let body = fetch(token.as_deref()).await.map_err(|failure| continued(failure, token.as_deref()))?;
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
    let field = printer.layout.list_field(json).ok_or_else(no_page)?;
    let items =
        items_of(&page, &field).ok_or_else(|| Failure::from(format!("`{field}` in the response is not a list")))?;
    Ok((items.into_iter().map(ToOwned::to_owned).collect(), next_token(&page)))
}

fn no_page() -> Failure {
    let failure = Failure::from("the response is not a page with one list".to_owned());
    failure.hint("request the pages one by one, without --all-pages, and pass next_page_token=TOKEN")
}

/// Adds a hint with the token of the page that failed.
fn continued(failure: Failure, token: Option<&str>) -> Failure {
    match token {
        Some(token) => failure.hint(format!("to continue with the page that failed, pass next_page_token={token}")),
        None => failure,
    }
}
