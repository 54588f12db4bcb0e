//! A value stands without the option it is for.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", "meeting:write")]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
