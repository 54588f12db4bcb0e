//! An alias that is the value of another variant.

use zoom_api::zoom_model;

#[zoom_model]
pub enum State {
    Ended,
    #[zoom(rename = "Finished", alias = "ended")]
    Finished,
}

fn main() {}
