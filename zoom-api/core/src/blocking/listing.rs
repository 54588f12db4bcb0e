//! Listings as iterators.

use std::future::poll_fn;
use std::pin::Pin;

use super::runtime::Runtime;
use crate::endpoint::Endpoint;
use crate::error::Result;
use crate::metadata::EndpointInfo;
use crate::model::Skipped;
use crate::page::{self, Page, Paged, RangeEnd, Ranged, Stream};

type Item<E> = <<E as Endpoint>::Output as Page>::Item;

/// The pages of a listing; see [`Client::pages`](super::Client::pages).
///
/// After an error, the next call of `next` requests the same page again, as with [`page::Pages`]. Inside an async runtime, the iterator returns
/// one error, and then `None`.
#[must_use = "a listing requests nothing until it is read"]
#[derive(Debug)]
pub struct Pages<E: Paged> {
    pages: page::Pages<E>,
    runtime: Runtime,
    is_over: bool,
}

/// The items of a listing across its pages; see [`Client::items`](super::Client::items).
///
/// After an error, the next call of `next` requests the same page again, as with [`page::Items`]. Inside an async runtime, the iterator returns
/// one error, and then `None`.
#[must_use = "a listing requests nothing until it is read"]
#[derive(Debug)]
pub struct Items<E: Paged> {
    items: page::Items<E>,
    runtime: Runtime,
    is_over: bool,
}

impl<E: Paged> Pages<E> {
    pub(super) fn new(pages: page::Pages<E>, runtime: Runtime) -> Self {
        Self { pages, runtime, is_over: false }
    }

    /// Skips what does not fit in a page, instead of failing; see [`Pages::lenient`](page::Pages::lenient).
    pub fn lenient(self) -> Self {
        Self { pages: self.pages.lenient(), ..self }
    }

    /// Returns what was skipped since the last call of this method.
    pub fn take_skipped(&mut self) -> Vec<Skipped> {
        self.pages.take_skipped()
    }

    /// Lists the date range month by month, the earliest month first; see [`Pages::by_month`](page::Pages::by_month).
    pub fn by_month(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        Self { pages: self.pages.by_month(), ..self }
    }

    /// Lists the date range month by month, the latest month first.
    pub fn by_month_latest_first(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        Self { pages: self.pages.by_month_latest_first(), ..self }
    }
}

impl<E: Paged> Items<E> {
    pub(super) fn new(items: page::Items<E>, runtime: Runtime) -> Self {
        Self { items, runtime, is_over: false }
    }

    /// Reads the rest of the list and returns its items; see [`Items::collect_all`](page::Items::collect_all).
    ///
    /// # Errors
    /// Returns the errors of [`Items::collect_all`](page::Items::collect_all), and fails inside an async runtime.
    pub fn collect_all(&mut self) -> Result<Vec<Item<E>>> {
        self.runtime.call(E::INFO, self.items.collect_all())
    }

    /// Returns up to `most` of the next items; see [`Items::take_up_to`](page::Items::take_up_to).
    ///
    /// # Errors
    /// Returns the errors of [`collect_all`](Self::collect_all).
    pub fn take_up_to(&mut self, most: usize) -> Result<Vec<Item<E>>> {
        self.runtime.call(E::INFO, self.items.take_up_to(most))
    }

    /// Returns the items that were read but not returned yet, for example after an error of [`collect_all`](Self::collect_all).
    pub fn take_buffered(&mut self) -> Vec<Item<E>> {
        self.items.take_buffered()
    }

    /// Skips what does not fit in a page, instead of failing; see [`Pages::lenient`](page::Pages::lenient).
    pub fn lenient(self) -> Self {
        Self { items: self.items.lenient(), ..self }
    }

    /// Returns what was skipped since the last call of this method.
    pub fn take_skipped(&mut self) -> Vec<Skipped> {
        self.items.take_skipped()
    }

    /// Lists the date range month by month, the earliest month first; see [`Pages::by_month`](page::Pages::by_month).
    pub fn by_month(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        Self { items: self.items.by_month(), ..self }
    }

    /// Lists the date range month by month, the latest month first.
    pub fn by_month_latest_first(self) -> Self
    where
        E: Ranged<From: RangeEnd, To: RangeEnd>,
    {
        Self { items: self.items.by_month_latest_first(), ..self }
    }
}

/// A stream as an iterator; see [`Client::iter`](super::Client::iter).
#[must_use = "an iterator does nothing until it is read"]
#[derive(Debug)]
pub struct Iter<S> {
    stream: S,
    runtime: Runtime,
    is_over: bool,
}

impl<S> Iter<S> {
    pub(super) fn new(stream: S, runtime: Runtime) -> Self {
        Self { stream, runtime, is_over: false }
    }

    /// Returns the stream, for example to look at its state.
    pub const fn get_mut(&mut self) -> &mut S {
        &mut self.stream
    }
}

impl<T, S: Stream<Item = Result<T>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = &mut self.stream;
        next(&self.runtime, &mut self.is_over, None, poll_fn(|context| Pin::new(&mut *stream).poll_next(context)))
    }
}

/// The next element of a stream, which may be the listing of an endpoint. If this thread must not be blocked, the stream ends with that error.
fn next<T>(
    runtime: &Runtime,
    is_over: &mut bool,
    info: Option<&'static EndpointInfo>,
    next: impl Future<Output = Option<Result<T>>>,
) -> Option<Result<T>> {
    if *is_over {
        return None;
    }
    runtime.block_on(next).unwrap_or_else(|error| {
        *is_over = true;
        Some(Err(match info {
            Some(info) => error.with_endpoint(info),
            None => error,
        }))
    })
}

impl<E: Paged> Iterator for Pages<E> {
    type Item = Result<E::Output>;

    fn next(&mut self) -> Option<Self::Item> {
        next(&self.runtime, &mut self.is_over, Some(E::INFO), self.pages.next())
    }
}

impl<E: Paged> Iterator for Items<E> {
    type Item = Result<Item<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        next(&self.runtime, &mut self.is_over, Some(E::INFO), self.items.next())
    }
}
