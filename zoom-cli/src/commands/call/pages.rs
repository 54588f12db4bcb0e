//! Prints all pages of a list.

use zoom_api::Client;

use crate::catalog::lookup;
use crate::connection::block_on;
use crate::request::{CallArguments, ranges};
use crate::response::{ItemList, Printer, check, pages};
use crate::terminal::{Failure, Output};

/// Prints the items of all pages as one list.
///
/// # Errors
/// Fails if the endpoint is not paged, or a call fails or is interrupted. The printed list is complete JSON even then.
pub(super) fn run(
    arguments: CallArguments,
    client: &Client,
    printer: &Printer,
    out: &mut Output,
) -> Result<(), Failure> {
    let no_pages = || format!("`{}` has no pages: remove --all-pages", lookup::name(arguments.endpoint));
    let token = printer.token().ok_or_else(|| Failure::usage(no_pages()))?;
    let mut list = ItemList::new(printer);
    let parts = ranges::split(arguments)?;
    let outcome = block_on(async {
        for part in parts {
            let opened = part.open(false).await?;
            let fetch = async |page: Option<&str>| {
                let mut arguments = opened.clone();
                if let Some(page) = page {
                    arguments.set(token, page.to_owned().into());
                }
                let response = part.prepare(client, arguments)?.send().await?;
                check(part.endpoint, &response)?;
                Ok(response.body.to_vec())
            };
            pages::add_all(&mut list, printer, fetch, out).await?;
        }
        Ok(())
    });
    list.end(out)?;
    outcome
}
