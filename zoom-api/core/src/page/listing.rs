//! Where a listing stands; the same for every endpoint.

use super::months::Window;
use super::seen_tokens::SeenTokens;
use crate::error::Error;
use crate::metadata::EndpointInfo;

/// Which page comes next.
#[derive(Debug)]
pub(super) struct Listing {
    info: &'static EndpointInfo,
    next: NextPage,
    /// The pages that were read.
    read: u64,
    seen: SeenTokens,
    /// The windows after the one that is listed.
    windows: std::vec::IntoIter<Window>,
}

/// What is to be pending for.
#[derive(Debug)]
pub(super) enum NextPage {
    /// The request as it was given.
    AsGiven,
    /// The first page of a window.
    Window(Window),
    /// The page that a token stands for, in the window that is listed.
    Token(Option<Window>, String),
    /// There is no more to be read, and this is why, where it is an error that was not told.
    Stop(Option<Error>),
}

impl Listing {
    pub(super) fn new(info: &'static EndpointInfo) -> Self {
        Self { info, next: NextPage::AsGiven, read: 0, seen: SeenTokens::default(), windows: Vec::new().into_iter() }
    }

    /// Lists one window after the other.
    pub(super) fn of_windows(info: &'static EndpointInfo, windows: Vec<Window>) -> Self {
        let mut listing = Self { windows: windows.into_iter(), ..Self::new(info) };
        listing.next = listing.window();
        listing
    }

    /// Lists nothing, and says why.
    pub(super) fn failed(info: &'static EndpointInfo, mistake: &str) -> Self {
        let error = Error::argument(info, mistake.to_owned());
        Self { next: NextPage::Stop(Some(error)), ..Self::new(info) }
    }

    /// Ends the listing with an error that would come again.
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

    /// The number of the page that comes next, from 1.
    pub(super) const fn page(&self) -> u64 {
        self.read.saturating_add(1)
    }

    /// Goes on to the page after the one that was read, which named its token.
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
        // A token means nothing outside its window.
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
