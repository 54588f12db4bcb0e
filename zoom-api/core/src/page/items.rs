//! A list, item by item.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_core::stream::FusedStream;

use super::{Page, Paged, Pages, RangeEnd, Ranged};
use crate::endpoint::Endpoint;
use crate::error::Result;

type Item<E> = <<E as Endpoint>::Output as Page>::Item;

/// The items of a list, across its pages; see [`Client::items`](crate::Client::items).
///
/// It is a [`Stream`], and has a [`next`](Self::next) of its own. What was read is kept until it is handed out: an error, or
/// a future that is dropped, loses no item.
///
/// # Examples
/// Goes on where something failed, and keeps what there is where it cannot: a page's token lives 15 minutes, and a list
/// that was left for longer can only be read anew.
///
/// ```no_run
/// # #[cfg(feature = "meetings")]
/// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
/// use zoom_api::meetings::registrants::list_registrants;
///
/// let mut items = client.items(list_registrants(85746065));
/// let registrants = loop {
///     match items.collect_all().await {
///         Ok(registrants) => break registrants,
///         Err(error) if error.is_timeout() => println!("page {:?} once more", error.page()),
///         Err(error) if error.is_page_token_expired() => break items.take_buffered(),
///         Err(error) => return Err(error),
///     }
/// };
/// # Ok(())
/// # }
/// ```
pub struct Items<E: Paged> {
    pages: Pages<E>,
    read: VecDeque<Item<E>>,
}

impl<E: Paged> Items<E> {
    pub(crate) fn new(pages: Pages<E>) -> Self {
        Self { pages, read: VecDeque::new() }
    }

    /// Returns the next item, or `None` after the last.
    ///
    /// Nothing is lost when the future is dropped before it is done.
    ///
    /// # Errors
    /// As [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<Item<E>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Reads to the end of the list, and returns every item that was not handed out before.
    ///
    /// # Errors
    /// As [`Pages::next`]. What was read until then stays here: another call goes on at the page that failed and returns the whole
    /// list; [`take_buffered`](Self::take_buffered) returns the part.
    pub async fn collect_all(&mut self) -> Result<Vec<Item<E>>> {
        self.read_until(usize::MAX).await?;
        Ok(self.take_buffered())
    }

    /// Returns the next items, `most` of them or fewer where the list ends, and asks for no page that is not needed.
    ///
    /// # Errors
    /// As [`collect_all`](Self::collect_all).
    pub async fn take_up_to(&mut self, most: usize) -> Result<Vec<Item<E>>> {
        self.read_until(most).await?;
        Ok(self.read.drain(..most.min(self.read.len())).collect())
    }

    /// Takes the items that were read and not handed out: after an error of [`collect_all`](Self::collect_all), those of the pages before it.
    pub fn take_buffered(&mut self) -> Vec<Item<E>> {
        std::mem::take(&mut self.read).into()
    }

    /// Asks for the range month by month, the earliest first; see [`Pages::by_month`].
    #[must_use]
    pub fn by_month(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        Self::new(self.pages.by_month())
    }

    /// Asks for the range month by month, the latest first; see [`Pages::by_month`].
    ///
    /// The order within a month is Zoom's.
    #[must_use]
    pub fn by_month_latest_first(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        Self::new(self.pages.by_month_latest_first())
    }

    /// Reads pages until there are so many items, or no more.
    async fn read_until(&mut self, count: usize) -> Result<()> {
        while self.read.len() < count {
            let Some(page) = self.pages.next().await else { break };
            self.buffer(page?);
        }
        Ok(())
    }

    fn buffer(&mut self, page: E::Output) {
        let items = page.into_items();
        if self.read.is_empty() {
            self.read = items.into();
        } else {
            self.read.extend(items);
        }
    }
}

impl<E: Paged> Stream for Items<E> {
    type Item = Result<Item<E>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(item) = this.read.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => this.buffer(page),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<E: Paged> FusedStream for Items<E> {
    fn is_terminated(&self) -> bool {
        self.read.is_empty() && self.pages.is_terminated()
    }
}

// Nothing in it is pinned by a poll.
impl<E: Paged> Unpin for Items<E> {}

impl<E: Paged> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("read", &self.read.len()).field("pages", &self.pages).finish()
    }
}
