//! The attribute is on a trait.

use zoom_api::zoom_endpoint;

#[zoom_endpoint(GET, "/users")]
pub trait ListUsers {}

fn main() {}
