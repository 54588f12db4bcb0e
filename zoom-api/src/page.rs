//! Lists that come in pages.

use std::fmt;

use crate::{Client, Endpoint, Error, Result};

/// A response that is one page of a list: it has a `next_page_token` and one list field.
///
/// [`zoom_model`](crate::zoom_model) implements it for structs of that shape.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a page of a list",
    note = "a page is a `#[zoom_model]` struct with a field `next_page_token: Option<String>` and one `Vec` field"
)]
pub trait Page {
    /// What the list holds.
    type Item;

    /// The name of the list field.
    const FIELD: &'static str;

    /// The token of the next page, where there is one.
    fn next_page_token(&self) -> Option<&str>;

    /// The page's items.
    fn into_items(self) -> Vec<Self::Item>;
}

/// An endpoint that lists in pages; the attribute's `paged = …` makes it so.
pub trait Paged: Endpoint<Output: Page> + Clone {
    /// Asks for the page that a token stands for.
    fn set_next_page_token(&mut self, token: String);
}

/// The pages of a list, asked for one after the other; see [`Client::pages`].
#[derive(Debug)]
pub struct Pages<E> {
    client: Client,
    next: Option<E>,
    token: Option<String>,
}

impl<E: Paged> Pages<E> {
    pub(crate) fn new(client: Client, first: E) -> Self {
        Self { client, next: Some(first), token: None }
    }

    /// Returns the next page, or `None` after the last.
    ///
    /// # Errors
    /// As [`Client::send`], and when Zoom returns the same page twice. After an error, the next call asks for the same page again.
    pub async fn next(&mut self) -> Option<Result<E::Output>> {
        let request = self.next.as_ref()?;
        let outcome = self.client.send(request.clone()).await;
        Some(outcome.and_then(|page| self.turn(page)))
    }

    /// Prepares for the page after this one.
    fn turn(&mut self, page: E::Output) -> Result<E::Output> {
        let token = page.next_page_token().filter(|token| !token.is_empty()).map(str::to_owned);
        if token.is_some() && token == self.token {
            self.next = None;
            return Err(Error::page_loop(E::INFO));
        }
        match (&token, &mut self.next) {
            (Some(token), Some(request)) => request.set_next_page_token(token.clone()),
            _ => self.next = None,
        }
        self.token = token;
        Ok(page)
    }
}

/// The items of a list, across its pages; see [`Client::items`].
pub struct Items<E: Paged> {
    pages: Pages<E>,
    page: std::vec::IntoIter<<E::Output as Page>::Item>,
}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("left_on_page", &self.page.len()).finish_non_exhaustive()
    }
}

impl<E: Paged> Items<E> {
    pub(crate) fn new(pages: Pages<E>) -> Self {
        Self { pages, page: Vec::new().into_iter() }
    }

    /// Returns the next item, or `None` after the last.
    ///
    /// # Errors
    /// As [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<<E::Output as Page>::Item>> {
        loop {
            if let Some(item) = self.page.next() {
                return Some(Ok(item));
            }
            match self.pages.next().await? {
                Ok(page) => self.page = page.into_items().into_iter(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}
