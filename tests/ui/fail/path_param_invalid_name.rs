//! The name of a path parameter is not an identifier.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting-id>")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
