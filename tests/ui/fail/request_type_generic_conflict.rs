//! The generated request type has the name of a generic type in the signature.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(GET, "/option")]
pub fn option(name: Option<String>) -> NoContent;

fn main() {}
