//! An alias on an enum of numbers.

use zoom_api::zoom_model;

#[zoom_model]
pub enum Kind {
    #[zoom(alias = "one")]
    Instant = 1,
}

fn main() {}
