//! A stream of items.

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
use crate::model::Skipped;

type Item<E> = <<E as Endpoint>::Output as Page>::Item;

/// The items of a list, across its pages; see [`Client::items`](crate::Client::items).
///
/// It is a cancel-safe [`Stream`] with its own [`next`](Self::next) method. Items stay buffered until they are returned, so that
/// neither an error nor a dropped future loses one.
///
/// # Examples
/// Resumes at the page that failed, and keeps the items read so far if a page token has expired. Page tokens expire after
/// 15 minutes; after that, a list can only be read from the start.
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
    /// The method is cancel-safe.
    ///
    /// # Errors
    /// Returns the errors of [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<Item<E>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Reads the rest of the list and returns its items.
    ///
    /// # Errors
    /// Returns the errors of [`Pages::next`]. The items read so far stay buffered: the next call resumes at the page that failed
    /// and returns them too, and [`take_buffered`](Self::take_buffered) returns them alone.
    pub async fn collect_all(&mut self) -> Result<Vec<Item<E>>> {
        self.read_until(usize::MAX).await?;
        Ok(self.take_buffered())
    }

    /// Returns up to `most` of the next items: fewer only at the end of the list. Requests no more pages than needed.
    ///
    /// # Errors
    /// Returns the errors of [`collect_all`](Self::collect_all).
    pub async fn take_up_to(&mut self, most: usize) -> Result<Vec<Item<E>>> {
        self.read_until(most).await?;
        Ok(self.read.drain(..most.min(self.read.len())).collect())
    }

    /// Returns the items that were read but not returned yet, for example after an error of [`collect_all`](Self::collect_all).
    pub fn take_buffered(&mut self) -> Vec<Item<E>> {
        std::mem::take(&mut self.read).into()
    }

    /// Skips what does not fit in a page, instead of failing with a decode error; see [`Pages::lenient`].
    #[must_use]
    pub fn lenient(self) -> Self {
        Self { pages: self.pages.lenient(), ..self }
    }

    /// Returns what was skipped since the last call of this method, with the number of the page; see [`Pages::lenient`].
    pub fn take_skipped(&mut self) -> Vec<Skipped> {
        self.pages.take_skipped()
    }

    /// Lists the date range month by month, the earliest month first; see [`Pages::by_month`].
    #[must_use]
    pub fn by_month(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        Self::new(self.pages.by_month())
    }

    /// Lists the date range month by month, the latest month first; see [`Pages::by_month`].
    ///
    /// Items within a month are in Zoom's order.
    #[must_use]
    pub fn by_month_latest_first(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        Self::new(self.pages.by_month_latest_first())
    }

    /// Reads pages until `count` items are buffered or the list ends.
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
