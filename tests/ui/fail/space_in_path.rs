//! The path contains a space.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/past meetings/<meeting_id>")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
