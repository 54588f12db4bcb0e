//! The attribute `#[query]` is used outside an endpoint.

use zoom_api::NoContent;

pub fn list_users(#[query] filter: String) -> NoContent {
    drop(filter);
    NoContent
}

fn main() {}
