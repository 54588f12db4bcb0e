//! An alias that is not a string.

use zoom_api::zoom_model;

#[zoom_model]
pub enum State {
    #[zoom(alias = Cancelled)]
    Canceled,
}

fn main() {}
