//! The option does not exist.

use zoom_api::{NoContent, zoom_endpoint};

#[zoom_endpoint(DELETE, "/meetings/<meeting_id>", frob = 1)]
pub fn delete_meeting(meeting_id: u64) -> NoContent;

fn main() {}
