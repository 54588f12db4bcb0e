//! A stream of pages.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use futures_core::stream::FusedStream;
use jiff::civil::Date;

use super::listing::{Listing, NextPage};
use super::months::{self, Window};
use super::{Page as _, Paged, RangeEnd, Ranged};
use crate::client::{Client, Reading, SpawnedCall};
use crate::error::Result;
use crate::model::{Lenient, Skipped};

/// The pages of a list; see [`Client::pages`].
///
/// It is a cancel-safe [`Stream`] with its own [`next`](Self::next) method. A page is requested when it is needed, in a spawned
/// task that is aborted when the stream is dropped.
///
/// Every page repeats the query of the first one. Empty pages are returned like any other, since Zoom's record counts are not
/// reliable. A repeated page token ends the list with an error: see [`Error::is_page_loop`](crate::Error::is_page_loop).
pub struct Pages<E: Paged> {
    client: Client,
    first: E,
    set_range: fn(&mut E, Window),
    listing: Listing,
    pending: Option<SpawnedCall<Lenient<E::Output>>>,
    reading: Reading,
    skipped: Vec<Skipped>,
}

impl<E: Paged> Pages<E> {
    pub(crate) fn new(client: Client, first: E) -> Self {
        let listing = Listing::new(E::INFO);
        let (reading, skipped) = (Reading::Strict, Vec::new());
        Self { client, first, set_range: |_, _| {}, listing, pending: None, reading, skipped }
    }

    /// Skips what does not fit in a page, instead of failing with a decode error.
    ///
    /// An optional field that does not fit is `None`, and an item that cannot be decoded is omitted. [`take_skipped`](Self::take_skipped)
    /// returns all of them, so that nothing is lost silently. A token of the next page that does not fit is still an error, because the
    /// pages after it would be lost.
    ///
    /// # Examples
    /// ```no_run
    /// # #[cfg(feature = "meetings")]
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    /// use zoom_api::meetings::registrants::list_registrants;
    ///
    /// let mut items = client.items(list_registrants(85746065)).lenient();
    /// let registrants = items.collect_all().await?;
    /// for skipped in items.take_skipped() {
    ///     eprintln!("{skipped}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn lenient(self) -> Self {
        Self { reading: Reading::Lenient, ..self }
    }

    /// Returns what was skipped since the last call of this method, with the number of the page: see [`lenient`](Self::lenient).
    pub fn take_skipped(&mut self) -> Vec<Skipped> {
        std::mem::take(&mut self.skipped)
    }

    /// Returns the next page, or `None` after the last.
    ///
    /// The method is cancel-safe: if the future is dropped, the next call waits for the same page.
    ///
    /// # Errors
    /// Returns the errors of [`Client::send`] with the [page number](crate::Error::page), and an error if a page token repeats. The limiter
    /// rejects a page that would wait past the deadline of a call, for example the eleventh of a resource-intensive endpoint; call `next` again at
    /// [`Error::retry_at`](crate::Error::retry_at), or set a longer [timeout](crate::client::CallOptions::timeout).
    /// After an error, the next call requests the same page again. After an invalid argument or a repeated token, it returns `None`.
    pub async fn next(&mut self) -> Option<Result<E::Output>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Lists the date range month by month, the earliest month first. Zoom's reports and recordings accept at most one month per request,
    /// and a longer range without this method is an [argument error](crate::Error::is_argument) if the endpoint declares `max_range`.
    ///
    /// Each day from `from` to `to` belongs to exactly one request. Call this method before reading anything: it restarts the list.
    /// If `from` or `to` is missing, or `from` is after `to`, the stream returns one error, [`Error::is_argument`](crate::Error::is_argument).
    ///
    /// # Examples
    /// ```no_run
    /// use jiff::civil::{Date, date};
    /// # use zoom_api::{zoom_endpoint, zoom_model};
    /// # #[zoom_endpoint(GET, "/users/<user_id>/recordings", paged = meetings)]
    /// # pub fn list_recordings(user_id: String, from: Option<Date>, to: Option<Date>, next_page_token: Option<String>) -> RecordingPage;
    /// # #[zoom_model]
    /// # pub struct RecordingPage {
    /// #     pub next_page_token: Option<String>,
    /// #     pub meetings: Vec<String>,
    /// # }
    /// # async fn example(client: zoom_api::Client) -> zoom_api::Result<()> {
    ///
    /// let year = list_recordings("me").from(date(2026, 1, 1)).to(date(2026, 12, 31));
    /// let recordings = client.items(year).by_month().collect_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn by_month(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        self.in_windows(|windows| windows)
    }

    /// Lists the date range month by month, the latest month first; see [`by_month`](Self::by_month).
    #[must_use]
    pub fn by_month_latest_first(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        self.in_windows(|windows| windows.into_iter().rev().collect())
    }

    fn in_windows(mut self, order: fn(Vec<Window>) -> Vec<Window>) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        let (from, to) = range(&mut self.first);
        self.listing = match months::windows(from, to, E::INFO.max_range) {
            Ok(windows) => Listing::of_windows(E::INFO, order(windows)),
            Err(message) => Listing::failed(E::INFO, message),
        };
        Self { set_range: set_range::<E>, pending: None, ..self }
    }

    /// Requests the next page; `None` after the last one.
    fn start_next(&mut self) -> Result<Option<SpawnedCall<Lenient<E::Output>>>> {
        let mut request = self.first.clone();
        match self.listing.next() {
            NextPage::AsGiven => {}
            NextPage::Window(window) => {
                request.set_next_page_token(None);
                (self.set_range)(&mut request, *window);
            }
            NextPage::Token(window, token) => {
                request.set_next_page_token(Some(token.clone()));
                if let Some(window) = window {
                    (self.set_range)(&mut request, *window);
                }
            }
            NextPage::Stop(why) => return why.take().map_or(Ok(None), Err),
        }
        let request = self.client.build_request(&request)?;
        super::range::check(E::INFO, &request.url)?;
        self.client.spawn_call::<E>(request, self.reading).map(Some)
    }

    fn advance(&mut self, page: Lenient<E::Output>) -> E::Output {
        let number = self.listing.page();
        self.skipped.extend(page.skipped.into_iter().map(|skipped| skipped.with_page(number)));
        self.listing.advance(page.value.next_page_token());
        page.value
    }
}

fn range<E: Ranged<From: RangeEnd, To: RangeEnd>>(request: &mut E) -> (Option<Date>, Option<Date>) {
    let (from, to) = request.range();
    (from.day(), to.day())
}

fn set_range<E: Ranged<From: RangeEnd, To: RangeEnd>>(request: &mut E, (first, last): Window) {
    let (from, to) = request.range();
    from.set_day(first);
    to.set_day(last);
}

impl<E: Paged> Stream for Pages<E> {
    type Item = Result<E::Output>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        let page = this.listing.page();
        let pending = match &mut this.pending {
            Some(pending) => pending,
            None => match this.start_next() {
                Ok(Some(pending)) => this.pending.insert(pending),
                Ok(None) => return Poll::Ready(None),
                Err(error) => return Poll::Ready(Some(Err(this.listing.stop(error)))),
            },
        };
        let outcome = ready!(Pin::new(pending).poll(context));
        this.pending = None;
        let outcome = outcome.map(|page| this.advance(page));
        Poll::Ready(Some(outcome.map_err(|error| error.with_page(page))))
    }
}

impl<E: Paged> FusedStream for Pages<E> {
    fn is_terminated(&self) -> bool {
        self.listing.is_over()
    }
}

// Nothing in it is pinned by a poll.
impl<E: Paged> Unpin for Pages<E> {}

impl<E: Paged> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("page", &self.listing.page()).finish_non_exhaustive()
    }
}
