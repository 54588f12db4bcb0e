//! A variant of a `one_of` enum has no data.

use zoom_api::zoom_model;

#[zoom_model]
pub struct User {
    pub id: String,
}

#[zoom_model(one_of)]
pub enum Member {
    User(User),
    Nobody,
}

fn main() {}
