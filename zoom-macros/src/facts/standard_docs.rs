//! The docs of fields and arguments that mean the same everywhere.

/// Whether a value is sent or received.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// The docs of `page_size` and `next_page_token`; `None` for other names.
pub(crate) fn standard_docs(wire: &str, direction: Direction) -> Option<&'static str> {
    match (wire, direction) {
        ("page_size", _) => Some(" Number of items per page."),
        ("next_page_token", Direction::Request) => Some(" Token of the page to continue with, from the previous page."),
        ("next_page_token", Direction::Response) => Some(" Token of the next page; absent on the last page."),
        _ => None,
    }
}
