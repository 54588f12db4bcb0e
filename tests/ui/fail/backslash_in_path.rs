//! The path contains a backslash, in a raw string.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, r"/meetings\<meeting_id>")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
