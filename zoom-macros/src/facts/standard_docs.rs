//! The docs of fields and arguments that mean the same everywhere.

/// Whether a value is sent or received.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// The docs of `page_size` and `next_page_token`, by the name that is sent; `None` for other names.
pub(crate) fn standard_docs(wire: &str, direction: Direction) -> Option<&'static str> {
    match (wire, direction) {
        ("page_size" | "pageSize", _) => Some(" Number of items per page."),
        ("next_page_token" | "nextPageToken", Direction::Request) => {
            Some(" Token of the page to continue with, from the previous page; valid for 15 minutes.")
        }
        ("next_page_token" | "nextPageToken", Direction::Response) => {
            Some(" Token of the next page; absent on the last page.")
        }
        _ => None,
    }
}
