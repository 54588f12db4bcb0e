//! Lists that come in pages, and ranges of dates that are pending for month by month.
//!
//! [`Client::pages`](crate::Client::pages) and [`Client::items`](crate::Client::items) make streams of an endpoint that is
//! [`Paged`]. Both have a `next` of their own, so that a loop needs no other crate; [`Items`] reads everything with
//! [`collect_all`](Items::collect_all).

mod items;
mod listing;
mod months;
mod pages;
mod range;
mod seen_tokens;

use crate::client::Client;
use crate::endpoint::Endpoint;
/// The trait of streams, which [`Pages`] and [`Items`] have.
pub use futures_core::Stream;
pub use items::Items;
pub use pages::Pages;
pub use range::{RangeEnd, Ranged};

/// A response that is one page of a list: it has a `next_page_token` and one list field.
///
/// [`zoom_model`](crate::zoom_model) implements it for structs of that shape.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a page",
    note = "a page is a `#[zoom_model]` struct with the field `next_page_token: Option<String>` and one `Vec` field"
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
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a paged endpoint",
    label = "not paged",
    note = "call it with `client.send(..)`, or declare it with `paged = …` if its response has a `next_page_token`"
)]
pub trait Paged: Endpoint<Output: Page + 'static> + Clone {
    /// Asks for the page that a token stands for, or for the first.
    fn set_next_page_token(&mut self, token: Option<String>);
}

impl Client {
    /// Lists in pages, one after the other.
    ///
    /// The pages are a [`Stream`](Stream), and have a [`next`](Pages::next) of their own.
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// let mut pages = client.pages(list_registrants(85746065).page_size(300u32));
    /// while let Some(page) = pages.next().await {
    ///     println!("{} registrants", page?.registrants.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn pages<E: Paged>(&self, first: E) -> Pages<E> {
        Pages::new(self.clone(), first)
    }

    /// Lists item by item, asking for pages as they are needed.
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// let mut registrants = client.items(list_registrants(85746065));
    /// while let Some(registrant) = registrants.next().await {
    ///     println!("{}", registrant?.first_name);
    /// }
    ///
    /// let all = client.items(list_registrants(85746065)).collect_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn items<E: Paged>(&self, first: E) -> Items<E> {
        Items::new(self.pages(first))
    }
}
