//! The progress of a listing.

use super::months::Window;
use super::seen_tokens::SeenTokens;
use crate::error::Error;
use crate::metadata::EndpointInfo;

/// The progress of a listing: which page is next.
#[derive(Debug)]
pub(super) struct Listing {
    info: &'static EndpointInfo,
    next: NextPage,
    /// The number of pages read so far.
    read: u64,
    seen: SeenTokens,
    /// The date windows that follow the current one.
    windows: std::vec::IntoIter<Window>,
}

/// The next page to request.
#[derive(Debug)]
pub(super) enum NextPage {
    /// The original request.
    AsGiven,
    /// The first page of a window.
    Window(Window),
    /// The page of a token, within a date window.
    Token(Option<Window>, String),
    /// The end of the list, with an error that was not returned yet.
    Stop(Option<Error>),
}

impl Listing {
    pub(super) fn new(info: &'static EndpointInfo) -> Self {
        Self { info, next: NextPage::AsGiven, read: 0, seen: SeenTokens::default(), windows: Vec::new().into_iter() }
    }

    /// Creates a listing of several date windows.
    pub(super) fn of_windows(info: &'static EndpointInfo, windows: Vec<Window>) -> Self {
        let mut listing = Self { windows: windows.into_iter(), ..Self::new(info) };
        listing.next = listing.window();
        listing
    }

    /// Creates a listing that fails with an invalid argument.
    pub(super) fn failed(info: &'static EndpointInfo, message: &str) -> Self {
        let error = Error::argument(info, message.to_owned());
        Self { next: NextPage::Stop(Some(error)), ..Self::new(info) }
    }

    /// Ends the listing with an error that a retry would repeat.
    pub(super) fn stop(&mut self, error: Error) -> Error {
        self.next = NextPage::Stop(None);
        error
    }

    pub(super) const fn next(&mut self) -> &mut NextPage {
        &mut self.next
    }

    pub(super) const fn is_over(&self) -> bool {
        matches!(self.next, NextPage::Stop(None))
    }

    /// The number of the next page, from 1.
    pub(super) const fn page(&self) -> u64 {
        self.read.saturating_add(1)
    }

    /// Advances to the page of the token in the last response.
    pub(super) fn advance(&mut self, token: Option<&str>) {
        self.read = self.page();
        self.next = match token.filter(|token| !token.is_empty()) {
            None => self.window(),
            Some(token) if self.seen.insert(token) => NextPage::Token(self.next.window(), token.to_owned()),
            Some(_) => NextPage::Stop(Some(Error::page_loop(self.info).with_page(self.page()))),
        };
    }

    /// The first page of the next window.
    fn window(&mut self) -> NextPage {
        // Tokens are only valid within their window.
        self.seen.clear();
        self.windows.next().map_or(NextPage::Stop(None), NextPage::Window)
    }
}

impl NextPage {
    const fn window(&self) -> Option<Window> {
        match self {
            Self::Window(window) => Some(*window),
            Self::Token(window, _) => *window,
            Self::AsGiven | Self::Stop(_) => None,
        }
    }
}
