//! A `form` endpoint has no body field.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(PUT, "/meetings/<meeting_id>/livestream", form)]
pub fn start_livestream(meeting_id: u64) -> NoContent;

fn main() {}
