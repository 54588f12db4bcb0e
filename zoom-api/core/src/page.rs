//! Pagination, and listing of date ranges month by month.
//!
//! [`Client::pages`](crate::Client::pages) and [`Client::items`](crate::Client::items) turn a [`Paged`] endpoint into a stream.
//! Both streams have their own `next` method, so that a loop needs no other crate. [`Items::collect_all`] collects the whole list.

mod items;
mod listing;
mod months;
mod pages;
mod range;
mod seen_tokens;

use crate::client::Client;
use crate::endpoint::Endpoint;
/// The trait of streams, which [`Pages`] and [`Items`] implement.
pub use futures_core::Stream;
pub use items::Items;
pub use pages::Pages;
pub use range::{RangeEnd, Ranged};

/// A response that is one page of a list.
///
/// [`zoom_model`](crate::zoom_model) implements it for structs with a field `next_page_token` and one `Vec` field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a page",
    note = "a page is a `#[zoom_model]` struct with the field `next_page_token: Option<String>` and one `Vec` field"
)]
pub trait Page {
    /// The type of the items.
    type Item;

    /// The JSON name of the list field.
    const FIELD: &'static str;

    /// Returns the token of the next page, or `None` on the last page.
    fn next_page_token(&self) -> Option<&str>;

    /// Returns the items of the page.
    fn into_items(self) -> Vec<Self::Item>;
}

/// An endpoint that returns a list in pages.
///
/// [`zoom_endpoint`](crate::zoom_endpoint) implements it for declarations with `paged = …`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a paged endpoint",
    label = "not paged",
    note = "call it with `client.send(..)`, or declare it with `paged = …` if its response has a `next_page_token`"
)]
pub trait Paged: Endpoint<Output: Page + 'static> + Clone {
    /// Selects the page of a token, or the first page.
    fn set_next_page_token(&mut self, token: Option<String>);
}

/// Returns the JSON name of the list of a paged endpoint.
#[doc(hidden)]
#[must_use]
pub const fn list_name<E: Paged>() -> &'static str {
    <E::Output as Page>::FIELD
}

impl Client {
    /// Lists page by page.
    ///
    /// [`Pages`] is a [`Stream`] and has its own [`next`](Pages::next) method.
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

    /// Lists item by item, and requests pages as needed.
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
