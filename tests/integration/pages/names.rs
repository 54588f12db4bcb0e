//! The JSON names of lists, which the metadata of endpoints has and tools read.

use zoom_api::page::Page;
use zoom_api::{Endpoint, zoom_endpoint, zoom_model};

/// A page whose list has another name in Rust, and which has a second, optional list.
#[zoom_model]
pub struct ShelfPage {
    /// The token of the next page.
    pub next_page_token: Option<String>,
    /// The shelves.
    #[zoom(rename = "data")]
    pub shelves: Vec<String>,
    /// The warnings.
    pub warnings: Option<Vec<String>>,
}

/// Lists shelves.
#[zoom_endpoint(GET, "/shelves", paged = shelves)]
pub fn list_shelves(next_page_token: Option<String>) -> ShelfPage;

/// A page with two lists, so that its implementation selects one.
#[zoom_model]
pub struct BookPage {
    /// The token of the next page.
    pub next_page_token: Option<String>,
    /// The books.
    #[zoom(rename = "items")]
    pub books: Vec<String>,
    /// The authors.
    pub authors: Vec<String>,
}

impl Page for BookPage {
    type Item = String;

    const FIELD: &'static str = "items";

    fn next_page_token(&self) -> Option<&str> {
        self.next_page_token.as_deref()
    }

    fn into_items(self) -> Vec<String> {
        self.books
    }
}

/// Lists books.
#[zoom_endpoint(GET, "/books", paged = books)]
pub fn list_books(next_page_token: Option<String>) -> BookPage;

#[test]
fn a_list_has_its_name_in_json() {
    let names = [ListShelves::INFO.paged, ListBooks::INFO.paged];
    assert_eq!(names, [Some("data"), Some("items")]);
}
