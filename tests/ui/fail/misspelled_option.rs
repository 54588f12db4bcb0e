//! The name of an option is misspelled.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", scope = "meeting:write")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
