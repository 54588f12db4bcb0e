//! The name of an error is not in upper camel case.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", errors(404 => not_found))]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
