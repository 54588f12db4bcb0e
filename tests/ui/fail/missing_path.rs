//! The path is missing.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE)]
pub fn delete_meetings() -> NoContent;

fn main() {}
