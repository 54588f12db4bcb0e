//! A literal is written without the name of an option.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", "meeting:write")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
