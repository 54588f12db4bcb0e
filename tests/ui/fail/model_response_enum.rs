//! An enum is marked as part of responses only.

use zoom_api::zoom_model;

#[zoom_model(response)]
pub enum Kind {
    Basic,
}

fn main() {}
