//! A parameter that is no list is marked as required.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/numbers")]
pub fn delete_number(#[query(required)] number: String) -> NoContent;

fn main() {}
